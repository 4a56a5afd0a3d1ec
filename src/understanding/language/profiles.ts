import { languages, type LanguageTag } from '../../languages/register.ts';
import { eachGram, type GramShape } from '../text/grams.ts';
import type { Script } from '../text/script.ts';

export const languageShape: GramShape = { shortest: 1, longest: 5, bits: 16 };

/** Costs are stored as 256 levels around 128, this many to a nat. */
export const levels = 256;
export const levelsPerNat = 20;

/** A language that a profile tells apart; `language` is null for one that is not ours. */
export interface ProfileClass {
  readonly language: LanguageTag | null;
  /** Our tag, or ISO 639-3 for a foreign language. */
  readonly name: string;
}

export interface Profile {
  readonly classes: readonly ProfileClass[];
  /** Cost of each bucket for each class, classes of a bucket side by side. */
  readonly costs: Uint8Array;
}

/**
 * What speaks against a language that stands in another script than its own (Persian in Latin
 * letters), in nats: it is rare, and its profile rests on few messages.
 */
const awayFromHome = 8;

export type LanguageProfiles = { readonly [script in Script]?: Profile };

export interface LanguageScore extends ProfileClass {
  /** Log-likelihood against the common profile of the script, in nats, summed over n-grams. */
  readonly score: number;
}

/** Scores of all classes, best first, and the number of n-grams they rest on. */
export function scoreLanguages(words: readonly string[], script: Script, profile: Profile): { ranked: LanguageScore[]; grams: number } {
  const width = profile.classes.length;
  const sums = new Float64Array(width);
  let grams = 0;
  eachGram(words, languageShape, (bucket) => {
    grams += 1;
    const row = bucket * width;
    for (let column = 0; column < width; column += 1) sums[column] = (sums[column] ?? 0) + levels / 2 - (profile.costs[row + column] ?? 0);
  });
  const ranked = profile.classes.map((entry, column) => ({ ...entry, score: (sums[column] ?? 0) / levelsPerNat - handicap(entry, script) }));
  return { ranked: ranked.toSorted((a, b) => b.score - a.score), grams };
}

function handicap({ language }: ProfileClass, script: Script): number {
  return language !== null && languages[language].script !== script ? awayFromHome : 0;
}
