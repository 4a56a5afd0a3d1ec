import { BotError } from '../../errors.ts';
import { readArrayFile, saidOf, writeArrayFile, type FileKind, type FileProblem } from '../../understanding/array-file.ts';
import type { Concept } from '../engine/concepts.ts';
import { featuresOf } from './features.ts';

/** How much a stretch of words, with the concepts found in it, resembles the examples of danger; above 0: more than the near-misses. */
export type ExampleNet = (words: readonly string[], concepts: readonly Concept[]) => number;

/** The net as it lies in its file. */
export interface BuiltExampleNet {
  /** One for each bucket, in units. */
  readonly weights: Int8Array;
  readonly unit: number;
  readonly bias: number;
  /** Hash of all that it was built from. */
  readonly sources: string;
}

/** The format goes up with every change of the code that makes the net or its features. */
const kind: FileKind = { letters: 'vvdl', format: 1 };

type Meta = Omit<BuiltExampleNet, 'weights'>;

export function writeExampleNet(file: string, { weights, ...meta }: BuiltExampleNet): void {
  writeArrayFile<Meta>(file, kind, { meta, arrays: { weights } });
}

export function readBuiltNet(file: string): BuiltExampleNet | FileProblem {
  const found = readArrayFile<Meta>(file, kind);
  return typeof found === 'string' ? found : { ...found.meta, weights: found.arrays['weights'] as Int8Array };
}

/**
 * The second signal of the first net: a linear model over character n-grams and concepts, fitted on
 * the examples and near-misses in `locales/<tag>/danger-examples.tsv`. Always the same result.
 * @throws BotError TEXT_INVALID when the file is not one of ours.
 */
export function readExampleNet(file: string): ExampleNet {
  const built = readBuiltNet(file);
  if (typeof built === 'string') throw new BotError('TEXT_INVALID', { file, problem: `it ${saidOf[built]}` });
  const { weights, unit, bias } = built;
  return (words, concepts) => {
    const { bucket, value } = featuresOf(words, concepts);
    let sum = 0;
    for (let at = 0; at < bucket.length; at += 1) sum += (weights[bucket[at] ?? 0] ?? 0) * (value[at] ?? 0);
    return bias + unit * sum;
  };
}
