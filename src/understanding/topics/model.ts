import { topicIds } from '../../knowledge/topic-ids.ts';
import { languageTags, type LanguageTag } from '../../languages/register.ts';
import type { Matter } from '../sources.ts';
import { foldedWords } from '../text/fold.ts';
import { countGrams, type Grams, type GramShape } from '../text/grams.ts';

export const topicShape: GramShape = { shortest: 2, longest: 5, bits: 20 };

/** What a message may be about. */
export const classes: readonly Matter[] = [...topicIds, 'none', 'follow-up'];

/** Levels of a stored rarity for each nat. */
export const rarityLevels = 50;

/**
 * A linear classifier (multinomial logistic regression) over character n-grams, as flat arrays.
 *
 * A row is an n-gram. `weights` holds the row's weights for all classes of the model, scaled by
 * `scales`; `rarities` holds for each row and language how much the n-gram tells there, in 1/50.
 */
export interface TopicModel {
  /** The classes in the order of the weights; an older file may lack a topic. */
  readonly classes: readonly string[];
  /** Buckets of the rows, ascending. */
  readonly buckets: Uint32Array;
  readonly rarities: Uint8Array;
  readonly weights: Int8Array;
  readonly scales: Float32Array;
  readonly biases: Float32Array;
  /** What an n-gram that no example has counts in the length of a message, for each language, in 1/50. */
  readonly unseen: Uint8Array;
}

/** A message as the model sees it: rows with their values, length 1 before unknown n-grams are left out. */
export interface Features {
  readonly rows: Int32Array;
  readonly values: Float32Array;
  /** Share of the message's length that lies in known n-grams, 0 to 1. */
  readonly known: number;
}

/** N-gram counts of a text, for all that follows. */
export function gramsOf(text: string): Grams {
  return countGrams(foldedWords(text), topicShape);
}

export type RarityTables = Pick<TopicModel, 'buckets' | 'rarities' | 'unseen'>;

export function featuresOf(grams: Grams, language: LanguageTag, tables: RarityTables): Features {
  const column = languageTags.indexOf(language);
  const rows: number[] = [];
  const values: number[] = [];
  let known = 0;
  let all = 0;
  for (const [at, bucket] of grams.buckets.entries()) {
    const row = rowOf(bucket, tables.buckets);
    const rarity = (row < 0 ? tables.unseen[column] : tables.rarities[row * languageTags.length + column]) ?? 0;
    const value = (1 + Math.log(grams.counts[at] ?? 1)) * Math.sqrt(rarity / rarityLevels);
    all += value * value;
    if (row < 0 || value === 0) continue;
    known += value * value;
    rows.push(row);
    values.push(value);
  }
  const length = Math.sqrt(all) || 1;
  return { rows: Int32Array.from(rows), values: Float32Array.from(values, (value) => value / length), known: all === 0 ? 0 : known / all };
}

/** Index of a bucket among the rows, or -1. */
function rowOf(bucket: number, buckets: Uint32Array): number {
  let low = 0;
  let high = buckets.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = buckets[middle] ?? 0;
    if (found === bucket) return middle;
    if (found < bucket) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The log-odds of all classes, in the order of `model.classes`. */
export function scoreClasses({ rows, values }: Features, model: TopicModel): Float64Array {
  const width = model.classes.length;
  const scores = Float64Array.from(model.biases);
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const value = (values[at] ?? 0) * (model.scales[row] ?? 0);
    const start = row * width;
    for (let column = 0; column < width; column += 1) scores[column] = (scores[column] ?? 0) + value * (model.weights[start + column] ?? 0);
  }
  return scores;
}

/** Turns log-odds into probabilities, in place. */
export function softmax(scores: Float64Array): void {
  let highest = -Infinity;
  for (const score of scores) highest = Math.max(highest, score);
  let sum = 0;
  for (let at = 0; at < scores.length; at += 1) {
    const share = Math.exp((scores[at] ?? 0) - highest);
    scores[at] = share;
    sum += share;
  }
  for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) / sum;
}
