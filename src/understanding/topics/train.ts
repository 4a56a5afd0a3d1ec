import { languageTags } from '../../languages/register.ts';
import type { Example, Passage } from '../sources.ts';
import { classes, featuresOf, gramsOf, rarityLevels, type Features, type RarityTables, type TopicModel } from './model.ts';

/** How the classifier is trained; the defaults measured best in the five folds of `npm run eval:folds`. */
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
  readonly grams: ReadonlyMap<number, number>;
  readonly weight: number;
}

/** Trains on examples and passages. The same input gives the same model, bit for bit. */
export function trainTopics(examples: readonly Example[], passages: readonly Passage[], training = defaultTraining): TopicModel {
  const rows = [...examples.map((entry) => toRow(entry, 1)), ...passages.map((entry) => toRow(entry, training.passageWeight))];
  const tables = rarityTables(rows, training.fewestTexts);
  const features = rows.map((row) => featuresOf(row.grams, languageTags[row.language] ?? 'nb', tables));
  return { classes, ...tables, ...quantise(descend(rows, features, tables.buckets.length, training)) };
}

function toRow({ language, topic, text }: Example | Passage, weight: number): Row {
  return { language: languageTags.indexOf(language), class: classes.indexOf(topic), grams: gramsOf(text), weight };
}

/** How rare an n-gram is among the topics of each language; for a language without it, among all. */
function rarityTables(rows: readonly Row[], fewestTexts: number): RarityTables {
  const width = languageTags.length;
  const topicsOf = new Map<number, Set<number>>();
  const texts = new Map<number, number>();
  const perLanguage = Array.from({ length: width }, () => new Set<number>());
  for (const row of rows) {
    perLanguage[row.language]?.add(row.class);
    for (const bucket of row.grams.keys()) {
      texts.set(bucket, (texts.get(bucket) ?? 0) + 1);
      const seen = topicsOf.get(bucket) ?? new Set();
      topicsOf.set(bucket, seen.add(row.language * classes.length + row.class));
    }
  }
  const buckets = Uint32Array.from([...texts].filter(([, count]) => count >= fewestTexts).map(([bucket]) => bucket)).sort();
  const rarities = new Uint8Array(buckets.length * width);
  for (const [row, bucket] of buckets.entries()) {
    const counts = Array.from({ length: width }, () => 0);
    const anywhere = new Set<number>();
    for (const pair of topicsOf.get(bucket) ?? []) {
      const language = Math.floor(pair / classes.length);
      counts[language] = (counts[language] ?? 0) + 1;
      anywhere.add(pair % classes.length);
    }
    for (let column = 0; column < width; column += 1) {
      const own = counts[column] ?? 0;
      const share = own > 0 ? rarity(own, perLanguage[column]?.size ?? 0) : rarity(anywhere.size, classes.length);
      rarities[row * width + column] = share;
    }
  }
  return { buckets, rarities, unseen: Uint8Array.from(perLanguage, (topics) => rarity(0, topics.size)) };
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
