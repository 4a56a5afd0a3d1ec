import { languageTags } from '../../languages/register.ts';
import type { Example, Passage } from '../sources.ts';
import type { Grams } from '../text/grams.ts';
import { classes, featuresOf, gramsOf, rarityLevels, softmax, type Features, type RarityTables, type TopicModel } from './model.ts';

/** How the classifier is trained; the defaults measured best in the five folds of eval/folds.ts. */
export interface Training {
  readonly epochs: number;
  /** Step of the first epoch; it falls evenly to a tenth. */
  readonly rate: number;
  /** An n-gram needs this many texts to become a row. */
  readonly fewestTexts: number;
  /** Weight of a passage of a topic's text against an example question. */
  readonly passageWeight: number;
}

export const defaultTraining: Training = { epochs: 3, rate: 8, fewestTexts: 3, passageWeight: 0.5 };

interface Row {
  readonly language: number;
  readonly class: number;
  readonly grams: Grams;
  readonly weight: number;
}

/** Trains on examples and passages. The same input gives the same model, bit for bit. */
export function trainTopics(examples: readonly Example[], passages: readonly Passage[], training = defaultTraining): TopicModel {
  const outside = outsideWeights(examples);
  const rows = [...examples.map((entry) => toRow(entry, entry.topic === 'none' ? (outside.get(entry.language) ?? 1) : 1)), ...passages.map((entry) => toRow(entry, training.passageWeight))];
  const tables = rarityTables(rows, training.fewestTexts);
  const features = rows.map((row) => featuresOf(row.grams, languageTags[row.language] ?? 'nb', tables));
  return { classes, ...tables, ...quantise(descend(rows, features, tables.buckets.length, training)) };
}

/** Messages outside the field count as at most this share of a language's examples. */
const outsideShare = 0.1;

/**
 * Weights for the messages outside the field: where a language has few questions and the usual number
 * of outsiders, its n-grams themselves would speak for "outside".
 */
function outsideWeights(examples: readonly Example[]): Map<string, number> {
  return new Map(languageTags.map((language) => {
    const own = examples.filter((entry) => entry.language === language);
    const outside = own.filter((entry) => entry.topic === 'none').length;
    return [language, outside === 0 ? 1 : Math.min(1, (outsideShare * (own.length - outside)) / ((1 - outsideShare) * outside))];
  }));
}

function toRow({ language, topic, text }: Example | Passage, weight: number): Row {
  return { language: languageTags.indexOf(language), class: classes.indexOf(topic), grams: gramsOf(text), weight };
}

/** How rare an n-gram is among the topics of each language; for a language without it, among all. */
function rarityTables(rows: readonly Row[], fewestTexts: number): RarityTables {
  const topicsIn = languageTags.map((_, language) => new Set(rows.filter((row) => row.language === language).map((row) => row.class)).size);
  const occurrences = sortedOccurrences(rows);
  const buckets: number[] = [];
  const rarities: number[] = [];
  for (let start = 0; start < occurrences.length;) {
    const bucket = Math.floor((occurrences[start] ?? 0) / pairs);
    let end = start;
    while (end < occurrences.length && (occurrences[end] ?? 0) < (bucket + 1) * pairs) end += 1;
    if (end - start >= fewestTexts) {
      buckets.push(bucket);
      rarities.push(...raritiesOf(new Set(occurrences.subarray(start, end)), topicsIn));
    }
    start = end;
  }
  return { buckets: Uint32Array.from(buckets), rarities: Uint8Array.from(rarities), unseen: Uint8Array.from(topicsIn, (topics) => rarity(0, topics)) };
}

/** Number of pairs of a language and a class. */
const pairs = languageTags.length * classes.length;

/** One number for each n-gram of each text, n-gram first, then language, then class; sorted. */
function sortedOccurrences(rows: readonly Row[]): Float64Array {
  const occurrences = new Float64Array(rows.reduce((sum, row) => sum + row.grams.buckets.length, 0));
  let at = 0;
  for (const row of rows) {
    for (const bucket of row.grams.buckets) {
      occurrences[at] = bucket * pairs + row.language * classes.length + row.class;
      at += 1;
    }
  }
  return occurrences.sort();
}

function raritiesOf(occurrences: ReadonlySet<number>, topicsIn: readonly number[]): number[] {
  const counts = languageTags.map(() => 0);
  const anywhere = new Set<number>();
  for (const occurrence of occurrences) {
    const pair = occurrence % pairs;
    const language = Math.floor(pair / classes.length);
    counts[language] = (counts[language] ?? 0) + 1;
    anywhere.add(pair % classes.length);
  }
  return counts.map((own, language) => (own > 0 ? rarity(own, topicsIn[language] ?? 0) : rarity(anywhere.size, classes.length)));
}

function rarity(withIt: number, all: number): number {
  return Math.max(0, Math.min(255, Math.round(Math.log((1 + all) / (0.5 + withIt)) * rarityLevels)));
}

interface Weights {
  readonly weights: Float32Array;
  readonly biases: Float32Array;
}

/** Classes whose probability is off by less than this are left alone in a step: it halves the time and costs nothing measurable. */
const negligible = 0.002;

/** Stochastic gradient descent on the cross-entropy, one text at a time, in an order that is shuffled but fixed. */
function descend(rows: readonly Row[], features: readonly Features[], height: number, { epochs, rate }: Training): Weights {
  const width = classes.length;
  const weights = new Float32Array(height * width);
  const biases = new Float32Array(width);
  const gradient = new Float64Array(width);
  const order = rows.map((_, at) => at);
  const random = sequence(7);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    const step = rate * (1 - (0.9 * epoch) / epochs);
    for (const at of order) {
      const row = rows[at];
      const feature = features[at];
      if (row === undefined || feature === undefined) continue;
      probabilities(feature, weights, biases, gradient);
      gradient[row.class] = (gradient[row.class] ?? 0) - 1;
      move(feature, weights, biases, gradient, step * row.weight);
    }
  }
  return { weights, biases };
}

function probabilities({ rows, values }: Features, weights: Float32Array, biases: Float32Array, into: Float64Array): void {
  const width = into.length;
  into.set(biases);
  for (let at = 0; at < rows.length; at += 1) {
    const value = values[at] ?? 0;
    const start = (rows[at] ?? 0) * width;
    for (let column = 0; column < width; column += 1) into[column] = (into[column] ?? 0) + value * (weights[start + column] ?? 0);
  }
  softmax(into);
}

function move({ rows, values }: Features, weights: Float32Array, biases: Float32Array, gradient: Float64Array, step: number): void {
  const active: number[] = [];
  for (let column = 0; column < gradient.length; column += 1) if (Math.abs(gradient[column] ?? 0) > negligible) active.push(column);
  for (let at = 0; at < rows.length; at += 1) {
    const size = (values[at] ?? 0) * step;
    const start = (rows[at] ?? 0) * gradient.length;
    for (const column of active) weights[start + column] = (weights[start + column] ?? 0) - size * (gradient[column] ?? 0);
  }
  for (const column of active) biases[column] = (biases[column] ?? 0) - 0.01 * step * (gradient[column] ?? 0);
}

function quantise({ weights, biases }: Weights): Pick<TopicModel, 'weights' | 'scales' | 'biases'> {
  const width = classes.length;
  const height = weights.length / width;
  const small = new Int8Array(weights.length);
  const scales = new Float32Array(height);
  for (let row = 0; row < height; row += 1) {
    const own = weights.subarray(row * width, (row + 1) * width);
    let largest = 0;
    for (const weight of own) largest = Math.max(largest, Math.abs(weight));
    scales[row] = largest / 127;
    for (let column = 0; column < width; column += 1) small[row * width + column] = Math.round(((own[column] ?? 0) * 127) / (largest || 1));
  }
  return { weights: small, scales, biases };
}

/** Numbers from 0 to 1 that are the same in every run (a linear congruential generator). */
export function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export function shuffle<T>(list: T[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const kept = list[at] as T;
    list[at] = list[other] as T;
    list[other] = kept;
  }
}
