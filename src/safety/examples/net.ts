import { readFileSync } from 'node:fs';
import { BotError } from '../../errors.ts';
import { buckets, featuresOf } from './features.ts';

/** How much a stretch of words resembles the examples of danger; above 0: more than the near-misses. */
export type ExampleNet = (words: readonly string[]) => number;

/** The file: the bias and the unit of the weights as 32-bit floats, then one signed byte a bucket. */
export const headerBytes = 8;

/**
 * The second signal of the first net: a linear model over character n-grams, made by `train.ts` of
 * the examples and near-misses in `locales/<tag>/danger-examples.tsv`. Always the same result.
 * @throws BotError TEXT_INVALID when the file is not one of ours.
 */
export function readExampleNet(file: string): ExampleNet {
  const bytes = readFileSync(file);
  if (bytes.length !== headerBytes + buckets) throw new BotError('TEXT_INVALID', { file, problem: 'it is not a file of weights' });
  const bias = bytes.readFloatLE(0);
  const unit = bytes.readFloatLE(4);
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + headerBytes, buckets);
  return (words) => {
    const { bucket, value } = featuresOf(words);
    let sum = 0;
    for (let i = 0; i < bucket.length; i++) sum += (weights[bucket[i] ?? 0] ?? 0) * (value[i] ?? 0);
    return bias + unit * sum;
  };
}
