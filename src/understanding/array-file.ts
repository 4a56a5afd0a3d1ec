import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';

/**
 * A file of named number arrays with a JSON header: eight bytes of magic (kind and format), length of
 * the JSON, check sum of all that follows it, the JSON, and the arrays, each at a multiple of eight.
 * Little-endian.
 */
export interface ArrayFile<Meta> {
  readonly meta: Meta;
  readonly arrays: Readonly<Record<string, NumberArray>>;
}

/** What a file is: four letters, and a number that goes up with every change of the code that makes it. */
export interface FileKind {
  readonly letters: string;
  readonly format: number;
}

/** Why a file cannot be used. */
export type FileProblem = 'missing' | 'damaged' | 'oldFormat';

/** The same in words, after "it". */
export const saidOf: Readonly<Record<FileProblem, string>> = { missing: 'is missing', damaged: 'is damaged', oldFormat: 'has an older format' };

const arrayTypes = { Uint8Array, Int8Array, Uint32Array, Float32Array } as const;
type ArrayType = keyof typeof arrayTypes;
export type NumberArray = Uint8Array | Int8Array | Uint32Array | Float32Array;

interface Header {
  readonly meta: unknown;
  readonly arrays: readonly { name: string; type: ArrayType; start: number; length: number }[];
}

const frontLength = 16;

export function encodeArrays<Meta>({ letters, format }: FileKind, { meta, arrays }: ArrayFile<Meta>): Buffer {
  let length = 0;
  const placed = Object.entries(arrays).map(([name, array]) => {
    const entry = { name, type: array.constructor.name as ArrayType, start: length, length: array.length };
    length += padded(array.byteLength);
    return { entry, array };
  });
  const json = Buffer.from(JSON.stringify({ meta, arrays: placed.map(({ entry }) => entry) } satisfies Header));
  const body = Buffer.alloc(padded(json.length) + length);
  json.copy(body);
  for (const { entry, array } of placed) Buffer.from(array.buffer, array.byteOffset, array.byteLength).copy(body, padded(json.length) + entry.start);
  const front = Buffer.alloc(frontLength);
  front.write(magic(letters, format), 'latin1');
  front.writeUInt32LE(json.length, 8);
  front.writeUInt32LE(crc32(body), 12);
  return Buffer.concat([front, body]);
}

export function decodeArrays<Meta>({ letters, format }: FileKind, bytes: Buffer): ArrayFile<Meta> | Exclude<FileProblem, 'missing'> {
  if (bytes.length < frontLength) return 'damaged';
  const found = bytes.toString('latin1', 0, 8);
  if (found !== magic(letters, format)) return found.startsWith(letters) && /\d{4}$/.test(found) ? 'oldFormat' : 'damaged';
  const body = bytes.subarray(frontLength);
  if (crc32(body) !== bytes.readUInt32LE(12)) return 'damaged';
  const jsonLength = bytes.readUInt32LE(8);
  const header = JSON.parse(body.toString('utf8', 0, jsonLength)) as Header;
  const arrays = header.arrays.map(({ name, type, start, length }) => [name, view(body, type, padded(jsonLength) + start, length)] as const);
  return { meta: header.meta as Meta, arrays: Object.fromEntries(arrays) };
}

/** Writes a file so that a reader never sees half of it. */
export function writeArrayFile<Meta>(file: string, kind: FileKind, content: ArrayFile<Meta>): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, encodeArrays(kind, content));
  renameSync(`${file}.new`, file);
}

export function readArrayFile<Meta>(file: string, kind: FileKind): ArrayFile<Meta> | FileProblem {
  return existsSync(file) ? decodeArrays(kind, readFileSync(file)) : 'missing';
}

function magic(letters: string, format: number): string {
  return `${letters}${String(format).padStart(4, '0')}`;
}

function padded(length: number): number {
  return Math.ceil(length / 8) * 8;
}

/** A view where the bytes lie well, a copy where they do not. */
function view(body: Buffer, type: ArrayType, start: number, length: number): NumberArray {
  const kind = arrayTypes[type];
  const from = body.byteOffset + start;
  if (from % kind.BYTES_PER_ELEMENT === 0) return new kind(body.buffer as ArrayBuffer, from, length);
  return new kind(new Uint8Array(body.subarray(start, start + length * kind.BYTES_PER_ELEMENT)).buffer, 0, length);
}
