import { dimensions, type LinearHead } from './head.ts';
import { softmax } from './model.ts';
import { sequence, shuffle } from './train.ts';

/** How the linear head is fitted; chosen on questions of writers whom the encoder had not seen. */
export interface Fitting {
  readonly epochs: number;
  /** Step of the first epoch; it falls evenly to a tenth. */
  readonly rate: number;
}

export const defaultFitting: Fitting = { epochs: 8, rate: 3 };

/** Classes whose probability is off by less than this are left alone in a step: it halves the time. */
const negligible = 0.002;

/**
 * Fits a multinomial logistic regression by stochastic gradient descent, one question at a time, in an
 * order that is shuffled but fixed: same input, same numbers.
 *
 * @param vectors - one row for each question, length 1
 * @param labels - place of each question's class in `classes`
 */
export function fitLinear(vectors: readonly Float32Array[], labels: readonly number[], classes: readonly string[], { epochs, rate } = defaultFitting): LinearHead {
  const weights = new Float32Array(classes.length * dimensions);
  const biases = new Float32Array(classes.length);
  const worth = worthOf(labels, classes.length);
  const order = labels.map((_, at) => at);
  const random = sequence(5);
  const gradient = new Float64Array(classes.length);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    const step = rate * (1 - (0.9 * epoch) / epochs);
    for (const at of order) {
      const vector = vectors[at];
      const label = labels[at];
      if (vector === undefined || label === undefined) continue;
      multiply(vector, weights, biases, gradient);
      softmax(gradient);
      gradient[label] = (gradient[label] ?? 0) - 1;
      move(vector, gradient, weights, biases, step * (worth[label] ?? 1));
    }
  }
  return { classes, weights, biases };
}

/** A question of a class with many counts less, by the square root of their number; on average 1. */
function worthOf(labels: readonly number[], width: number): Float64Array {
  const counts = new Float64Array(width);
  for (const label of labels) counts[label] = (counts[label] ?? 0) + 1;
  const raw = counts.map((count) => 1 / Math.sqrt(Math.max(count, 1)));
  const sum = labels.reduce((total, label) => total + (raw[label] ?? 0), 0);
  return raw.map((value) => (value * labels.length) / sum);
}

function multiply(vector: Float32Array, weights: Float32Array, biases: Float32Array, into: Float64Array): void {
  for (let row = 0; row < into.length; row += 1) {
    const offset = row * dimensions;
    let sum = biases[row] ?? 0;
    for (let at = 0; at < dimensions; at += 1) sum += (weights[offset + at] ?? 0) * (vector[at] ?? 0);
    into[row] = sum;
  }
}

function move(vector: Float32Array, gradient: Float64Array, weights: Float32Array, biases: Float32Array, step: number): void {
  for (let row = 0; row < gradient.length; row += 1) {
    const size = step * (gradient[row] ?? 0);
    if (Math.abs(gradient[row] ?? 0) < negligible) continue;
    const offset = row * dimensions;
    for (let at = 0; at < dimensions; at += 1) weights[offset + at] = (weights[offset + at] ?? 0) - size * (vector[at] ?? 0);
    biases[row] = (biases[row] ?? 0) - 0.01 * size;
  }
}
