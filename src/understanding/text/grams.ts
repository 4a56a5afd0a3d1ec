/** Character n-grams inside word limits, as numbers of buckets: two n-grams may share one, rarely. */
export interface GramShape {
  readonly shortest: number;
  readonly longest: number;
  /** Number of buckets is 2 to this power. */
  readonly bits: number;
}

/** Calls `seen` for each n-gram of ` word `, repeated ones too. The edges of the word belong to it. */
export function eachGram(words: readonly string[], shape: GramShape, seen: (bucket: number) => void): void {
  const shift = 32 - shape.bits;
  for (const word of words) {
    const padded = ` ${word} `;
    for (let start = 0; start < padded.length - 1; start += 1) {
      // FNV-1a over UTF-16 units; the multiplication spreads the last unit into the upper bits.
      let hash = 0x811c9dc5;
      const end = Math.min(padded.length, start + shape.longest);
      for (let at = start; at < end; at += 1) {
        hash = Math.imul(hash ^ padded.charCodeAt(at), 0x01000193);
        if (at - start + 1 >= shape.shortest) seen(Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> shift);
      }
    }
  }
}

/** The buckets of a text, each once, and how often it occurs (at most 255). Flat, since a training run holds millions. */
export interface Grams {
  readonly buckets: Uint32Array;
  readonly counts: Uint8Array;
}

export function countGrams(words: readonly string[], shape: GramShape): Grams {
  const counts = new Map<number, number>();
  eachGram(words, shape, (bucket) => counts.set(bucket, (counts.get(bucket) ?? 0) + 1));
  return { buckets: Uint32Array.from(counts.keys()), counts: Uint8Array.from(counts.values(), (count) => Math.min(count, 255)) };
}
