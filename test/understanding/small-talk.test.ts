import { expect, test } from 'vitest';
import { languageTags, type LanguageTag } from '../../src/languages/register.ts';
import { smallTalkKinds, type SmallTalkKind } from '../../src/understanding/ports.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixture, localesDir, understanding } from './support.ts';

const { smallTalk } = await understanding();

test.each(languageTags)('%s has at least three phrases of each kind, and each is recognised as its kind', (tag) => {
  const rows = readFileSync(join(localesDir, tag, 'smalltalk.tsv'), 'utf8').trim().split('\n').slice(1).map((line) => line.split('\t'));
  for (const kind of smallTalkKinds) {
    const phrases = rows.filter((row) => row[0] === kind).map((row) => row[1] ?? '');
    expect(phrases.length, kind).toBeGreaterThanOrEqual(3);
    const other = phrases.filter((phrase) => !phrase.includes('{language}') && smallTalk.recognise(phrase).kind !== kind);
    expect(other, kind).toEqual([]);
  }
});

const talk: [string, SmallTalkKind][] = [
  ['Hei!!! 👋', 'greeting'], ['HEI', 'greeting'], ['Heisan', 'greeting'], ['hello there 😊', 'greeting'], ['السّلام عليكم', 'greeting'], ['Hei, veiviser', 'greeting'],
  ['tusen takk for hjelpen! ❤️', 'thanks'], ['thnak you', 'thanks'], ['Дякую!!', 'thanks'], ['Ok, takk', 'thanks'],
  ['Hei hei. Takk for hjelpa, ha det bra!', 'goodbye'], ['Hi, who are you?', 'whoAreYou'], ['hvem err du?', 'whoAreYou'],
  ['Kan jeg få snakke med et menneske, vær så snill?', 'person'], ['I want to talk to a real person', 'person'], ['я хочу поговорити з людиною', 'person'], ['بدي احكي مع حدا لو سمحت', 'person'],
  ['can you repeat that please', 'repeat'], ['Kan du si det enklere?', 'simpler'], ['не понимаю', 'simpler'], ['Start over', 'startOver'], ['Please delete my data', 'deleteData'], ['Slett alt om meg!', 'deleteData'],
];
test.each(talk)('%s is %s', (text, kind) => {
  expect(smallTalk.recognise(text).kind).toBe(kind);
});

const changes: [string, LanguageTag | undefined][] = [
  ['English please', 'en'], ['Snakk arabisk', 'ar'], ['kan du snakke somali?', 'so'], ['po polsku proszę', 'pl'], ['українською, будь ласка', 'uk'], ['بالعربي', 'ar'], ['فارسی', 'fa'],
  ['በአማርኛ', 'am'], ['ብትግርኛ', 'ti'], ['Türkçe', 'tr'], ['en français s\'il vous plaît', 'fr'], ['answer in Norwegian', 'nb'], ['Nynorsk', 'nn'], ['Kan du bytte språk?', undefined], ['another language', undefined],
];
test.each(changes)('%s asks for another language: %s', (text, language) => {
  const found = smallTalk.recognise(text);
  expect(found.kind).toBe('changeLanguage');
  expect(found.language).toBe(language);
});

const asked: [string, string][] = [
  ['Hi, how much money do I get?', 'how much money do I get?'],
  ['Takk, men hvor lenge varer programmet?', 'men hvor lenge varer programmet?'],
  ['Hei! God morgen! Hvem betaler norskkurset?', 'Hvem betaler norskkurset?'],
  ['السلام عليكم، كم مدة البرنامج؟', 'كم مدة البرنامج؟'],
  ['Добрий день. Скільки триває програма?', 'Скільки триває програма?'],
];
test.each(asked)('%s is a question behind a greeting', (text, rest) => {
  expect(smallTalk.recognise(text)).toEqual({ kind: null, rest });
});

test.each(['Can I talk to a lawyer?', 'Hvordan sletter jeg dataene mine hos Nav?', 'What language is the test in?', 'Må jeg snakke norsk på jobb?', 'no', 'so', 'ja', 'super expensive rent, who helps?', 'Hvem kan hjelpe meg med søknaden?', 'repeat the Norwegian exam', ''])('%j is no small talk', (text) => {
  expect(smallTalk.recognise(text).kind).toBeNull();
});

test('no question of the fixtures is taken for small talk', () => {
  const taken = fixture('questions.tsv').filter(([, , topic, text = '']) => topic !== 'none' && smallTalk.recognise(text).kind !== null);
  expect(taken).toEqual([]);
});
