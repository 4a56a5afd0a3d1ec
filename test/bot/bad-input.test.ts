import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerSchema, type WrittenAnswer } from '../../src/bot/contract.ts';
import { languageTags, languages } from '../../src/languages/register.ts';
import { openTestBot, type TestBot } from '../support/bot.ts';
import { alphabets, noise } from '../support/noise.ts';

let bot: TestBot;
beforeAll(async () => { bot = await openTestBot(); });
afterAll(async () => { await bot.close(); });

/** The answer, after a look at what holds for all. */
async function ask(text: string, message: Parameters<TestBot['ask']>[1] = {}): Promise<WrittenAnswer> {
  const answer = await bot.ask(text, message);
  expect(answerSchema.safeParse(answer).error).toBeUndefined();
  expect(answer.text).not.toMatch(/\{\{|undefined|\[object/);
  expect(answer.suggestions.length).toBeGreaterThan(0);
  return answer;
}

const combined = (text: string) => Array.from(text, (letter) => letter + '\u0300\u0301\u0316'.repeat(5)).join('');

describe('what says nothing is not understood, and offers what can be asked', () => {
  test.each([
    ['emoji', '😀😀👩‍👩‍👧‍👦🇳🇴❤️'], ['an emoji question', '💰❓'], ['flags', '🇺🇦🇺🇦'], ['a thousand emoji', '😀'.repeat(1000)],
    ['zero-width characters', '\u200b\u200d\u2060\ufeff'], ['bidirectional controls', '\u202a\u202e\u2066\u2069'], ['lone surrogates', '\ud800\udc00\ud800'], ['punctuation', '?!.,;:-–—()'],
  ])('%s', async (_, text) => {
    expect(await ask(text)).toMatchObject({ status: 'notUnderstood', language: 'nb', topic: null, crisis: null });
    expect(await ask(text, { languageHint: 'ti' })).toMatchObject({ status: 'notUnderstood', language: 'ti' });
  });
});

test.each(Object.entries(alphabets))('2,000 characters of %s noise are no question and no cry', async (_, alphabet) => {
  for (let seed = 1; seed <= 5; seed += 1) {
    expect((await ask(noise(alphabet, 2000, seed))).status).toMatch(/^(?:notUnderstood|outOfScope|choices)$/);
  }
});

describe('scripts mixed within a message', () => {
  test('the question is found, in the language of one of them', async () => {
    const answer = await ask('Hvor mye получу я money в месяц كم introduksjonsprogram');
    expect(answer.status).toMatch(/^(?:answered|choices)$/);
    expect(answer.alternatives.map(({ topic }) => topic)).toContain('programme-benefit');
  });

  test.each(['كم المال introduksjonsprogram скільки', 'አንድ hello привет سلام hei', '挪威 norskkurs كم', 'ありがとう takk شكرا'])('%s ends somewhere', async (text) => {
    expect((await ask(text)).crisis).toBeNull();
  });
});

const disguises: readonly (readonly [string, (text: string) => string])[] = [
  ['zero-width characters', (text) => Array.from(text).join('\u200b')],
  ['bidirectional controls', (text) => `\u202e${text}\u202c\u200f`],
  ['soft hyphens', (text) => Array.from(text).join('\u00ad')],
  ['full-width letters', (text) => text.replaceAll(/[a-z]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0))],
  ['mathematical letters', (text) => text.replaceAll(/[a-z]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0x1d5ee - 0x61))],
  ['Cyrillic look-alikes', (text) => text.replaceAll('a', 'а').replaceAll('e', 'е').replaceAll('o', 'о')],
  ['combining marks', combined],
];
describe.each(disguises)('%s', (_, disguise) => {
  test('do not hide a question', async () => {
    expect(await ask(disguise('Hvor lenge kan jeg gå i introduksjonsprogrammet?'))).toMatchObject({ status: 'answered', language: 'nb', topic: 'programme-duration', crisis: null });
  });

  test('do not hide a cry', async () => {
    expect(await ask(disguise('mannen min slår meg hver dag'))).toMatchObject({ status: 'crisis', crisis: { kind: 'violence' } });
  });
});

describe('a language that is not ours', () => {
  test.each([
    ['German', 'Wie lange dauert das Einführungsprogramm und wer bezahlt mich?'], ['Dutch', 'Hoeveel kost de Noorse cursus en wie betaalt dat?'], ['Italian', 'Quanto costa il corso di norvegese?'],
    ['Vietnamese', 'Khóa học tiếng Na Uy giá bao nhiêu?'], ['Chinese', '挪威语课程多少钱?'], ['Chinese, a greeting', '你好'], ['Thai', 'หลักสูตรภาษานอร์เวย์ราคาเท่าไหร่'], ['Japanese', 'ノルウェー語コースはいくらですか'],
    ['Greek', 'Πόσο κοστίζει το μάθημα νορβηγικών;'], ['Hindi', 'नॉर्वेजियन कोर्स की कीमत कितनी है?'], ['Georgian', 'რამდენი ღირს'],
  ])('%s is told so in English and Norwegian, with the list of languages', async (_, text) => {
    const answer = await ask(text);
    expect(answer).toMatchObject({ status: 'notUnderstood', topic: null, crisis: null });
    expect(answer.text).toContain('I do not know this language');
    expect(answer.text).toContain('Jeg kan ikke dette språket');
    expect(answer.suggestions).toEqual(languageTags.map((tag) => ({ value: `/language ${tag}`, title: languages[tag].name })));
  });

  test.each(languageTags)('whoever has used %s before is told so in that language, too', async (tag) => {
    const { language, text } = await ask('挪威语课程多少钱?', { languageHint: tag });
    expect(language).toBe(tag);
    expect(text).toContain(bot.texts.say(tag, 'common:notUnderstood.foreignLanguage'));
    expect(text).toMatch(/I do not know this language/);
    expect(text).toMatch(/Jeg kan ikke dette språket|Eg kan ikkje dette språket/);
  });
});
