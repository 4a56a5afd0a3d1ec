import { describe, expect, test } from 'vitest';
import { countWords, fleschKincaidGrade, lix, sentencesOf } from '../../../eval/knowledge/prose.ts';

test.each([
  ['One two. Three!', 2],
  ['One:\n- two\n- three', 3],
  ['Fra 1. januar gjelder det.', 1],
  ['Det er 18. Da er du voksen.', 2],
  ['**One** [two](https://x.no/a.b) three.\n\n1. Four', 2],
  ['***', 0],
])('%j has %i sentences', (text, count) => {
  expect(sentencesOf(text)).toHaveLength(count);
});

test('a key counts as one word', () => {
  expect(countWords('Spør {{contact:nav}} om {{figure:appealWeeks}}.')).toBe(4);
});

describe('reading level', () => {
  test('LIX is words in a sentence plus the share of long words in percent', () => {
    // 6 words in 2 sentences; "kommunen" and "opplæring" are longer than six letters.
    expect(lix('Spør kommunen nå. Opplæring er bra.')).toBeCloseTo(3 + (100 * 2) / 6);
  });

  test('the grade is by words in a sentence and syllables in a word, without what stands in brackets', () => {
    // 4 words, 5 syllables: "money" has two.
    expect(fleschKincaidGrade('You can get money (introduksjonsstønad).')).toBeCloseTo(0.39 * 4 + (11.8 * 5) / 4 - 15.59);
  });

  test('nothing is not hard to read', () => {
    expect(lix('')).toBe(0);
    expect(fleschKincaidGrade('')).toBe(0);
  });
});
