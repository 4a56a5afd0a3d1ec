import { softmax } from './model.ts';

/** Numbers in an embedding. */
export const dimensions = 384;

/** Multinomial logistic regression: one row of weights for each class. */
export interface LinearHead {
  readonly classes: readonly string[];
  readonly weights: Float32Array;
  readonly biases: Float32Array;
}

/**
 * What finds the topic of an embedding: a linear head that is fitted on our questions, and the
 * questions themselves, to compare with the nearest.
 *
 * All embeddings point nearly the same way, so both look at what is left after `centre`, the mean of
 * our questions, is taken away, at length 1.
 */
export interface TopicHead extends LinearHead {
  readonly centre: Float32Array;
  /** Embeddings of the questions, class by class, in 1/127 of the largest number of each. */
  readonly examples: Int8Array;
  /** Size of one step of each question's numbers. */
  readonly scales: Float32Array;
  /** Length of each question's embedding after `centre` is taken away. */
  readonly lengths: Float32Array;
  /** First question of each class, and the number of questions after the last. */
  readonly starts: Uint32Array;
}

/**
 * What each part counts in the sum of log-odds. Chosen on questions of writers whom the tuned encoder
 * had not seen (docs/understanding.md has the table).
 */
export const shares = { tuned: 0.3, fitted: 0.4, nearest: 12, grams: 0.7 } as const;

/** Questions of a class whose mean similarity counts. */
const neighbours = 2;
/** Only so many classes, the most likely ones by the linear heads, are compared question by question. */
const compared = 8;

/** The log-odds of all classes of `head`. A class that the tuned head lacks is scored by the fitted one alone. */
export function scoreMeaning(vector: Float32Array, head: TopicHead, tuned: LinearHead | undefined): Float64Array {
  const centred = centre(vector, head.centre);
  const fitted = logProbabilities(centred, head);
  const other = tuned && logProbabilities(vector, tuned);
  const scores = fitted.map((own, column) => {
    const place = other ? placeIn(tuned, head.classes[column] ?? '') : -1;
    return shares.fitted * own + shares.tuned * (place < 0 ? own : (other?.[place] ?? own));
  });
  return addNearest(scores, centred, head);
}

const places = new WeakMap<LinearHead, ReadonlyMap<string, number>>();

function placeIn(head: LinearHead, name: string): number {
  let known = places.get(head);
  if (!known) places.set(head, (known = new Map(head.classes.map((entry, at) => [entry, at]))));
  return known.get(name) ?? -1;
}

function addNearest(scores: Float64Array, centred: Float32Array, head: TopicHead): Float64Array {
  const floor = scores.toSorted().at(-compared) ?? -Infinity;
  const shift = dot(centred, head.centre);
  const nearest = scores.map((score, column) => (score < floor ? -1 : similarity(centred, shift, head, column)));
  // The others count as no nearer than the farthest of those compared.
  const least = nearest.reduce((low, value) => (value > -1 ? Math.min(low, value) : low), 1);
  return scores.map((score, column) => score + shares.nearest * Math.max(nearest[column] ?? -1, least));
}

/** Mean cosine of the nearest questions of a class. */
function similarity(centred: Float32Array, shift: number, { examples, scales, lengths, starts }: TopicHead, column: number): number {
  const best = new Float64Array(neighbours).fill(-1);
  for (let row = starts[column] ?? 0; row < (starts[column + 1] ?? 0); row += 1) {
    const offset = row * dimensions;
    let sum = 0;
    for (let at = 0; at < dimensions; at += 1) sum += (centred[at] ?? 0) * (examples[offset + at] ?? 0);
    const cosine = (sum * (scales[row] ?? 0) - shift) / (lengths[row] || 1);
    if (cosine <= (best[0] ?? 0)) continue;
    best[0] = cosine;
    best.sort();
  }
  return best.reduce((sum, value) => sum + value, 0) / neighbours;
}

/** A vector without its share of the centre, at length 1. */
export function centre(vector: Float32Array, middle: Float32Array): Float32Array {
  const left = vector.map((value, at) => value - (middle[at] ?? 0));
  const length = Math.sqrt(dot(left, left)) || 1;
  return left.map((value) => value / length);
}

export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

/** Smallest probability that a logarithm is taken of: the heads are never surer than this. */
const least = 1e-7;

export function logProbabilities(vector: Float32Array, { weights, biases }: LinearHead): Float64Array {
  const scores = Float64Array.from(biases);
  for (let row = 0; row < scores.length; row += 1) {
    const offset = row * dimensions;
    let sum = scores[row] ?? 0;
    for (let at = 0; at < dimensions; at += 1) sum += (weights[offset + at] ?? 0) * (vector[at] ?? 0);
    scores[row] = sum;
  }
  softmax(scores);
  return scores.map((share) => Math.log(Math.max(share, least)));
}
