import { join } from 'node:path';
import { readArrayFile, writeArrayFile, type FileKind, type FileProblem } from '../../understanding/array-file.ts';
import type { LinearHead } from '../../understanding/topics/head.ts';
import type { BuiltDangerHead } from './make-danger-head.ts';

/** The format goes up with every change of the code that makes the head. */
const kind: FileKind = { letters: 'vvdh', format: 3 };

const heads = ['kinds', 'subject', 'degrees', 'who'] as const;

interface Meta {
  readonly sources: string;
  readonly encoder: string;
  readonly classes: Readonly<Record<(typeof heads)[number], readonly string[]>>;
}

export function dangerHeadPath(modelDir: string): string {
  return join(modelDir, 'danger-head.bin');
}

export function writeDangerHead(modelDir: string, { head, embeddings, sources, encoder }: BuiltDangerHead): void {
  const arrays = heads.flatMap((name) => [[`${name}.weights`, head[name].weights], [`${name}.biases`, head[name].biases]] as const);
  const classes = { kinds: head.kinds.classes, subject: head.subject.classes, degrees: head.degrees.classes, who: head.who.classes };
  writeArrayFile<Meta>(dangerHeadPath(modelDir), kind, { meta: { sources, encoder, classes }, arrays: { centre: head.centre, ...Object.fromEntries(arrays), ...embeddings } });
}

export function readDangerHead(modelDir: string): BuiltDangerHead | FileProblem {
  const file = readArrayFile<Meta>(dangerHeadPath(modelDir), kind);
  if (typeof file === 'string') return file;
  const { meta, arrays } = file;
  const floats = (name: string) => arrays[name] as Float32Array;
  const linear = (name: (typeof heads)[number]): LinearHead => ({ classes: meta.classes[name], weights: floats(`${name}.weights`), biases: floats(`${name}.biases`) });
  return {
    head: { centre: floats('centre'), kinds: linear('kinds'), subject: linear('subject'), degrees: linear('degrees'), who: linear('who') },
    embeddings: { examples: arrays['examples'] as Int8Array, scales: floats('scales'), texts: arrays['texts'] as Uint32Array },
    sources: meta.sources,
    encoder: meta.encoder,
  };
}
