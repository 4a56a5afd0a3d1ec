import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArrayFile, writeArrayFile, type FileKind, type FileProblem } from '../array-file.ts';
import { checkedModelFile, tunedHeadFile, tunedTopicsFile } from '../encoder/model-files.ts';
import { dimensions, type LinearHead, type TopicHead } from './head.ts';

/** The head as it lies in its file, with what tells whether it is up to date. */
export interface BuiltHead {
  readonly head: TopicHead;
  /** Hash of the questions it was built from. */
  readonly sources: string;
  /** Check sum of the encoder that made the embeddings. */
  readonly encoder: string;
  /** Two numbers for each question that name its text, in the order of the examples. */
  readonly texts: Uint32Array;
}

/** The format goes up with every change of the code that makes the head. */
const kind: FileKind = { letters: 'vvth', format: 1 };

type Meta = Pick<BuiltHead, 'sources' | 'encoder'> & Pick<TopicHead, 'classes'>;

export function headPath(modelDir: string): string {
  return join(modelDir, 'topic-head.bin');
}

export function writeHead(modelDir: string, { head: { classes, ...arrays }, sources, encoder, texts }: BuiltHead): void {
  writeArrayFile<Meta>(headPath(modelDir), kind, { meta: { sources, encoder, classes }, arrays: { ...arrays, texts } });
}

export function readHead(modelDir: string): BuiltHead | FileProblem {
  const file = readArrayFile<Meta>(headPath(modelDir), kind);
  if (typeof file === 'string') return file;
  const { texts, ...arrays } = file.arrays;
  return {
    head: { classes: file.meta.classes, ...(arrays as unknown as Omit<TopicHead, 'classes'>) },
    sources: file.meta.sources,
    encoder: file.meta.encoder,
    texts: texts as Uint32Array,
  };
}

/**
 * The head that was tuned together with the encoder: weights, then biases, of the topics there were then.
 *
 * @throws {BotError} `MODEL_FILE_UNUSABLE`
 */
export function readTunedHead(modelDir: string): LinearHead {
  const classes = JSON.parse(readFileSync(checkedModelFile(modelDir, tunedTopicsFile), 'utf8')) as string[];
  const bytes = readFileSync(checkedModelFile(modelDir, tunedHeadFile));
  const numbers = new Float32Array(new Uint8Array(bytes).buffer);
  return { classes, weights: numbers.subarray(0, classes.length * dimensions), biases: numbers.subarray(classes.length * dimensions) };
}
