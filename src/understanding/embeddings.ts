import { createHash } from 'node:crypto';
import { dimensions } from './topics/head.ts';

/** Embeds texts, in their order. */
export type EmbedAll = (texts: readonly string[]) => Promise<readonly Float32Array[]>;

/** Embeddings as a file keeps them, so that a text that was embedded once is not embedded again. */
export interface StoredEmbeddings {
  /** One row for each text, in 1/127 of the largest number of each. */
  readonly examples: Int8Array;
  /** Size of one step of each row's numbers. */
  readonly scales: Float32Array;
  /** Two numbers for each row that name its text. */
  readonly texts: Uint32Array;
}

/** One embedding, rounded. Everything that is fitted is fitted on rounded ones, so that a file built in steps is the same as one built at once. */
export interface Rounded {
  readonly steps: Int8Array;
  readonly scale: number;
}

/** The embeddings of texts, in their order; those that `earlier` has are taken from there. */
export async function embeddingsFor(texts: readonly string[], earlier: StoredEmbeddings | undefined, embedAll: EmbedAll): Promise<Rounded[]> {
  const known = earlier ? byName(earlier) : new Map<string, Rounded>();
  const missing = [...new Set(texts)].filter((text) => !known.has(nameOf(text)));
  for (const [at, vector] of (await embedAll(missing)).entries()) known.set(nameOf(missing[at] ?? ''), rounded(vector));
  return texts.map((text) => known.get(nameOf(text)) ?? rounded(new Float32Array(dimensions)));
}

export function store(texts: readonly string[], rows: readonly Rounded[]): StoredEmbeddings {
  const examples = new Int8Array(rows.length * dimensions);
  for (const [at, { steps }] of rows.entries()) examples.set(steps, at * dimensions);
  return { examples, scales: Float32Array.from(rows, ({ scale }) => scale), texts: Uint32Array.from(texts.flatMap(numbersOf)) };
}

export function toVector({ steps, scale }: Rounded): Float32Array {
  return Float32Array.from(steps, (step) => step * scale);
}

/** The stored embedding of a text, or undefined for one that is not there. */
export function storedEmbeddings(stored: StoredEmbeddings): (text: string) => Float32Array | undefined {
  const known = byName(stored);
  return (text) => {
    const found = known.get(nameOf(text));
    return found && toVector(found);
  };
}

function rounded(vector: Float32Array): Rounded {
  const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const scale = Math.fround(largest / 127);
  return { steps: Int8Array.from(vector, (value) => Math.round(value / (scale || 1))), scale };
}

function byName({ examples, scales, texts }: StoredEmbeddings): Map<string, Rounded> {
  const row = (at: number): Rounded => ({ steps: examples.subarray(at * dimensions, (at + 1) * dimensions), scale: scales[at] ?? 0 });
  return new Map(Array.from(scales, (_, at) => [`${texts[2 * at]} ${texts[2 * at + 1]}`, row(at)]));
}

/** 64 bits of a hash of the text. */
function numbersOf(text: string): [number, number] {
  const hash = createHash('sha256').update(text).digest();
  return [hash.readUInt32LE(0), hash.readUInt32LE(4)];
}

function nameOf(text: string): string {
  return numbersOf(text).join(' ');
}
