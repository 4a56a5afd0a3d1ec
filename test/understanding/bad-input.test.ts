import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languageTags } from '../../src/languages/register.ts';
import { foldWords } from '../../src/understanding/text/fold.ts';
import { understanding } from './support.ts';

const { detector, matcher, smallTalk } = await understanding();

async function understand(text: string) {
  return { language: detector.detect(text), talk: smallTalk.recognise(text), guess: await matcher.match(text, { language: 'nb', audience: 'participant' }) };
}

test('any text, also with lone surrogates, gets a sensible result', async () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', maxLength: 300 }), fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)));
  await fc.assert(fc.asyncProperty(text, async (any) => {
    const { language, guess } = await understand(any);
    expect(language.language === null || languageTags.includes(language.language)).toBe(true);
    expect(guess.ranked.length).toBeGreaterThanOrEqual(3);
    expect(guess.ranked.every(({ score }) => score >= 0 && score <= 1)).toBe(true);
    expect(guess.outside >= 0 && guess.outside <= 1).toBe(true);
  }), { numRuns: 200 });
});

test.each([['nothing', ''], ['emoji only', '😀😀👩‍👩‍👧‍👦🇳🇴❤️'], ['zero-width only', '\u200b\u200d\u2060\ufeff'], ['punctuation', '?!.,;:-–—()']])('%s is not understood', async (_, text) => {
  const { language, talk, guess } = await understand(text);
  expect(language.language).toBeNull();
  expect(talk.kind).toBeNull();
  expect(guess.advice).toBe('notUnderstood');
});

test.each(['ø€ x1 zq ', 'عбxሀ ', '\u202e\u200f', '𝔵𝔮𝔷𝔨 '])('megabytes of %j are neither an error nor a topic', async (piece) => {
  const { guess } = await understand(piece.repeat(Math.ceil(1_000_000 / piece.length)));
  expect(guess.advice).not.toBe('answer');
});

const plain = 'Hvor lenge varer introduksjonsprogrammet?';
test.each([
  ['bidirectional marks', `\u202e${plain}\u202c\u200f`],
  ['zero-width characters', Array.from(plain).join('\u200b')],
  ['soft hyphens', plain.replace('introduksjons', 'intro\u00adduksjons\u00ad')],
  ['full-width letters', plain.replaceAll(/[a-z]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0))],
  ['Cyrillic look-alikes', plain.replaceAll('o', 'о').replaceAll('a', 'а')],
  ['decomposed letters', 'Hvor lenge varer introduksjonsprogrammet?'.normalize('NFD')],
  ['much space', plain.replaceAll(' ', ' \n\t  ')],
])('%s do not change what is understood', async (_, text) => {
  expect(foldWords(text)).toEqual(foldWords(plain));
  const { language, guess } = await understand(text);
  expect(language.language).toBe('nb');
  expect(guess.ranked[0]?.topic).toBe('programme-duration');
});

test.each([
  ['كتاب', 'كِتَابٌ'], ['مدرسه', 'مدرسة'], ['علی', 'على'], ['کتاب', 'كتاب'], ['احمد', 'أحمد'], ['سلام', 'ســـلام'], ['2024', '٢٠٢٤'], ['2024', '۲۰۲۴'], ['ሀገር', 'ሃገር'.replace('ሃ', 'ሐ')],
])('%s and %s are the same word', (one, other) => {
  expect(foldWords(one)).toEqual(foldWords(other));
});

test('only the first 2,000 characters of a message are looked at', async () => {
  const long = `${plain} ${'bla '.repeat(490)}`.slice(0, 2000);
  expect((await understand(`${long}${'barnehage '.repeat(500)}`)).guess).toEqual((await understand(long)).guess);
});
