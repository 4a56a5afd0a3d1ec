import { context, type Concept } from '../engine/concepts.ts';

/**
 * What the example net sees of a message: hashed character n-grams of its words, words and pairs of
 * neighbours, which fall in weight with the length of the message, so that long and short ones are
 * comparable; and the concepts that the patterns found in it, in pairs and, where they say something
 * alone, alone, which are the same in all languages.
 */
export const bucketBits = 17;
export const buckets = 1 << bucketBits;

export interface Features {
  readonly bucket: readonly number[];
  readonly value: readonly number[];
}

/** Ethiopic letters are syllables: two of them hold what four letters hold elsewhere. */
const sizes = { letters: { shortest: 3, longest: 5 }, syllables: { shortest: 2, longest: 3 } } as const;
const ethiopic = /^\p{Script=Ethiopic}/u;
/** Longer words add nothing and could cost time. */
const longestWord = 40;

/** Weight of a concept, and of a pair of concepts. */
const conceptValue = 0.4;
const pairValue = 0.15;

/** `words` are normalised, `concepts` without doubles. */
export function featuresOf(words: readonly string[], concepts: readonly Concept[]): Features {
  const counts = new Map<number, number>();
  const add = (text: string): void => {
    const bucket = hash(text);
    counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
  };
  words.forEach((word, i) => {
    const framed = `_${word.slice(0, longestWord)}_`;
    const { shortest, longest } = ethiopic.test(word) ? sizes.syllables : sizes.letters;
    for (let size = shortest; size <= longest; size++) {
      for (let from = 0; from + size <= framed.length; from++) add(framed.slice(from, from + size));
    }
    add(`w${framed}`);
    if (i > 0) add(`${words[i - 1]?.slice(0, longestWord)} ${word.slice(0, longestWord)}`);
  });
  const value: number[] = [];
  let sum = 0;
  for (const count of counts.values()) {
    const weight = 1 + Math.log(count);
    value.push(weight);
    sum += weight;
  }
  const norm = 1 / Math.sqrt(Math.max(sum, 1));
  const named = concepts.filter((concept) => !context.has(concept)).map((concept) => hash(`concept ${concept}`));
  const pairs = pairsOf(concepts.toSorted()).map(([one, other]) => hash(`pair ${one} ${other}`));
  return {
    bucket: [...counts.keys(), ...named, ...pairs],
    value: [...value.map((weight) => weight * norm), ...named.map(() => conceptValue), ...pairs.map(() => pairValue)],
  };
}

function pairsOf<T>(list: readonly T[]): (readonly [T, T])[] {
  return list.flatMap((one, at) => list.slice(at + 1).map((other) => [one, other] as const));
}

/** FNV-1a, folded to the number of buckets; the same on every machine. */
function hash(text: string): number {
  let value = 2166136261;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 16777619);
  value ^= value >>> 15;
  return (value ^ (value >>> 7)) & (buckets - 1);
}
