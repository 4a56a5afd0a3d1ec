import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { LanguageProfiles, Profile, ProfileClass } from './language/profiles.ts';
import type { Script } from './text/script.ts';
import type { TopicModel } from './topics/model.ts';

/** Everything that is built ahead. */
export interface UnderstandingIndex {
  /** Hash of the sources it was built from. */
  readonly sources: string;
  readonly profiles: LanguageProfiles;
  readonly topics: TopicModel;
}

/**
 * Goes up with every change of the code that makes the index, so that an older one is built anew.
 * The file: eight bytes of magic with this number, length of the header, check sum of all that
 * follows it, the header (JSON), and the arrays, each at a multiple of eight. Little-endian.
 */
export const indexFormat = 1;

const magic = `vvun${String(indexFormat).padStart(4, '0')}`;
const arrayTypes = { Uint8Array, Int8Array, Uint32Array, Float32Array } as const;
type ArrayType = keyof typeof arrayTypes;
type NumberArray = Uint8Array | Int8Array | Uint32Array | Float32Array;

interface Header {
  readonly sources: string;
  readonly classes: readonly string[];
  readonly profileClasses: Readonly<Record<string, readonly ProfileClass[]>>;
  readonly arrays: readonly { name: string; type: ArrayType; start: number; length: number }[];
}

export function indexPath(directory: string): string {
  return join(directory, 'index.bin');
}

/** Writes the index so that a reader never sees half of it. */
export function writeIndex(directory: string, index: UnderstandingIndex): void {
  const file = indexPath(directory);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, encodeIndex(index));
  renameSync(`${file}.new`, file);
}

export function encodeIndex(index: UnderstandingIndex): Buffer {
  const named = arraysOf(index);
  let start = 0;
  const arrays = named.map(([name, array]) => {
    const entry = { name, type: array.constructor.name as ArrayType, start, length: array.length };
    start += padded(array.byteLength);
    return entry;
  });
  const profileClasses = Object.fromEntries(Object.entries(index.profiles).map(([script, profile]) => [script, profile.classes]));
  const header: Header = { sources: index.sources, classes: index.topics.classes, profileClasses, arrays };
  const json = Buffer.from(JSON.stringify(header));
  const body = Buffer.alloc(padded(json.length) + start);
  json.copy(body);
  named.forEach(([, array], at) => {
    Buffer.from(array.buffer, array.byteOffset, array.byteLength).copy(body, padded(json.length) + (arrays[at]?.start ?? 0));
  });
  const front = Buffer.alloc(16);
  front.write(magic, 'latin1');
  front.writeUInt32LE(json.length, 8);
  front.writeUInt32LE(crc32(body), 12);
  return Buffer.concat([front, body]);
}

function arraysOf({ profiles, topics }: UnderstandingIndex): [string, NumberArray][] {
  const { buckets, rarities, weights, scales, biases, unseen } = topics;
  const costs = Object.entries(profiles).map(([script, profile]): [string, NumberArray] => [`costs.${script}`, profile.costs]);
  return [...Object.entries({ buckets, scales, biases, weights, rarities, unseen }), ...costs];
}

function padded(length: number): number {
  return Math.ceil(length / 8) * 8;
}

/** The index of a directory, or why there is none that can be used. */
export function readIndex(directory: string): UnderstandingIndex | 'missing' | 'damaged' | 'oldFormat' {
  const file = indexPath(directory);
  if (!existsSync(file)) return 'missing';
  return decodeIndex(readFileSync(file));
}

export function decodeIndex(bytes: Buffer): UnderstandingIndex | 'damaged' | 'oldFormat' {
  if (bytes.length < 16) return 'damaged';
  const found = bytes.toString('latin1', 0, 8);
  if (found !== magic) return /^vvun\d{4}$/.test(found) ? 'oldFormat' : 'damaged';
  const body = bytes.subarray(16);
  if (crc32(body) !== bytes.readUInt32LE(12)) return 'damaged';
  const headerLength = bytes.readUInt32LE(8);
  const header = JSON.parse(body.toString('utf8', 0, headerLength)) as Header;
  const arrays = new Map(header.arrays.map(({ name, type, start, length }) => [name, view(body, type, padded(headerLength) + start, length)]));
  return toIndex(header, arrays);
}

/** A view where the bytes lie well, a copy where they do not. */
function view(body: Buffer, type: ArrayType, start: number, length: number): NumberArray {
  const kind = arrayTypes[type];
  const from = body.byteOffset + start;
  if (from % kind.BYTES_PER_ELEMENT === 0) return new kind(body.buffer as ArrayBuffer, from, length);
  return new kind(new Uint8Array(body.subarray(start, start + length * kind.BYTES_PER_ELEMENT)).buffer, 0, length);
}

function toIndex({ sources, classes, profileClasses }: Header, arrays: ReadonlyMap<string, NumberArray>): UnderstandingIndex {
  const array = <T extends NumberArray>(name: string) => arrays.get(name) as T;
  const profiles = Object.entries(profileClasses).map(([script, own]): [Script, Profile] => [script as Script, { classes: own, costs: array<Uint8Array>(`costs.${script}`) }]);
  return {
    sources,
    profiles: Object.fromEntries(profiles),
    topics: {
      classes,
      buckets: array('buckets'),
      rarities: array('rarities'),
      weights: array('weights'),
      scales: array('scales'),
      biases: array('biases'),
      unseen: array('unseen'),
    },
  };
}
