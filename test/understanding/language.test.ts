import { expect, test } from 'vitest';
import { languageTags, type LanguageTag } from '../../src/languages/register.ts';
import { fixture, understanding } from './support.ts';

const { detector } = await understanding();
const sentences = fixture('sentences.tsv').map(([language = '', text = '']) => ({ language, text }));

test.each(languageTags)('%s is told from short sentences', (tag) => {
  const own = sentences.filter((sentence) => sentence.language === tag);
  const wrong = own.filter(({ text }) => detector.detect(text).language !== tag);
  expect(own.length).toBeGreaterThanOrEqual(5);
  expect(wrong.length, wrong.map(({ text }) => `${text}: ${detector.detect(text).language}`).join('\n')).toBeLessThanOrEqual(1);
});

test('at least 97 of 100 short sentences are told right, and a certain answer is right', () => {
  const found = sentences.map((sentence) => ({ ...sentence, ...detector.detect(sentence.text), asked: sentence.language }));
  const right = found.filter(({ asked, language }) => asked === language);
  expect(right.length / found.length).toBeGreaterThanOrEqual(0.97);
  const certain = found.filter((entry) => entry.certain);
  expect(certain.length / found.length).toBeGreaterThan(0.8);
  expect(certain.filter(({ asked, language }) => asked !== language).length / certain.length).toBeLessThan(0.015);
});

const mixed: [LanguageTag, string][] = [
  ['uk', 'Як отримати BankID, якщо немає fødselsnummer?'],
  ['ar', 'كيف أحصل على BankID من Nav؟'],
  ['en', 'Is introduksjonsprogram the same as norskkurs at voksenopplæring?'],
  ['ckb', 'introduksjonsprogram چەند مانگە؟'],
  ['so', 'introduksjonsprogram muddo intee le\'eg ayuu socdaa'],
  ['tr', 'Sosialhjelp almak için Nav\'a nasıl başvururum?'],
  ['ti', 'ናይ introduksjonsprogram ክፍሊት ክንደይ እዩ'],
];
test.each(mixed)('a Norwegian word does not turn %s into Norwegian', (tag, text) => {
  expect(detector.detect(text).language).toBe(tag);
});

test.each([
  'Wie lange dauert das Einführungsprogramm für Flüchtlinge?', 'Ich brauche Hilfe mit meinem Antrag', 'Quanto dura il corso di lingua?',
  'Hoe lang duurt de cursus voor vluchtelingen?', '你好，我想学习挪威语', 'ฉันต้องการเรียนภาษานอร์เวย์', 'मुझे पैसे कब मिलेंगे', 'Πόσα χρήματα παίρνω τον μήνα;', '안녕하세요', 'わたしはノルウェー語をならいたいです',
])('%s is in a language that is not ours', (text) => {
  expect(detector.detect(text)).toEqual({ language: null, certain: true, foreign: true });
});

test.each(['Hur länge varar kursen för flyktingar?', 'Hvor længe varer kurset for flygtninge?'])('%s: the neighbours read Norwegian', (text) => {
  const found = detector.detect(text);
  expect(['nb', 'nn']).toContain(found.language);
  expect(found.foreign).toBe(false);
});

test.each(['', '   ', '12345', '???', '😀😀👍', '\u200b\u202e', '+47 22 33 44'])('nothing can be told from %j', (text) => {
  expect(detector.detect(text)).toEqual({ language: null, certain: false, foreign: false });
});

test.each(['hei', 'ok', 'Nav', 'BankID?'])('%s is too little to be certain', (text) => {
  expect(detector.detect(text).certain).toBe(false);
});
