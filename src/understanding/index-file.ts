import { join } from 'node:path';
import { decodeArrays, encodeArrays, readArrayFile, writeArrayFile, type ArrayFile, type FileKind, type FileProblem, type NumberArray } from './array-file.ts';
import type { LanguageProfiles, Profile, ProfileClass } from './language/profiles.ts';
import type { Script } from './text/script.ts';
import type { TopicModel } from './topics/model.ts';

/** Everything that is built ahead without the encoder. */
export interface UnderstandingIndex {
  /** Hash of the sources it was built from. */
  readonly sources: string;
  readonly profiles: LanguageProfiles;
  readonly topics: TopicModel;
}

/** The format goes up with every change of the code that makes the index. */
const kind: FileKind = { letters: 'vvun', format: 3 };

interface Meta {
  readonly sources: string;
  readonly classes: readonly string[];
  readonly profileClasses: Readonly<Record<string, readonly ProfileClass[]>>;
}

export function indexPath(directory: string): string {
  return join(directory, 'index.bin');
}

export function writeIndex(directory: string, index: UnderstandingIndex): void {
  writeArrayFile(indexPath(directory), kind, toArrays(index));
}

/** The index of a directory, or why there is none that can be used. */
export function readIndex(directory: string): UnderstandingIndex | FileProblem {
  const file = readArrayFile<Meta>(indexPath(directory), kind);
  return typeof file === 'string' ? file : toIndex(file);
}

export function encodeIndex(index: UnderstandingIndex): Buffer {
  return encodeArrays(kind, toArrays(index));
}

export function decodeIndex(bytes: Buffer): UnderstandingIndex | FileProblem {
  const file = decodeArrays<Meta>(kind, bytes);
  return typeof file === 'string' ? file : toIndex(file);
}

function toArrays({ sources, profiles, topics }: UnderstandingIndex): ArrayFile<Meta> {
  const { buckets, rarities, weights, scales, biases, unseen, classes } = topics;
  const profileClasses = Object.fromEntries(Object.entries(profiles).map(([script, profile]) => [script, profile.classes]));
  const costs = Object.fromEntries(Object.entries(profiles).map(([script, profile]) => [`costs.${script}`, profile.costs]));
  return { meta: { sources, classes, profileClasses }, arrays: { buckets, scales, biases, weights, rarities, unseen, ...costs } };
}

function toIndex({ meta, arrays }: ArrayFile<Meta>): UnderstandingIndex {
  const array = <T extends NumberArray>(name: string) => arrays[name] as T;
  const profiles = Object.entries(meta.profileClasses).map(([script, own]): [Script, Profile] => [script as Script, { classes: own, costs: array<Uint8Array>(`costs.${script}`) }]);
  return {
    sources: meta.sources,
    profiles: Object.fromEntries(profiles),
    topics: {
      classes: meta.classes,
      buckets: array('buckets'),
      rarities: array('rarities'),
      weights: array('weights'),
      scales: array('scales'),
      biases: array('biases'),
      unseen: array('unseen'),
    },
  };
}
