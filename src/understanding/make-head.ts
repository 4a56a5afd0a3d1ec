import { createHash } from 'node:crypto';
import type { Example } from './sources.ts';
import { fitLinear } from './topics/fit-head.ts';
import { centre, dimensions, type TopicHead } from './topics/head.ts';
import type { BuiltHead } from './topics/head-file.ts';
import { classes } from './topics/model.ts';

/** Tells whether a head fits the questions and follow-ups: same texts, same topics, same order. Nothing else goes into a head. */
export function headSources(examples: readonly Example[]): string {
  const hash = createHash('sha256');
  for (const { topic, text } of examples) hash.update(`\n${topic}\t${text}`);
  return hash.digest('hex');
}

interface Quantised {
  readonly steps: Int8Array;
  readonly scale: number;
}

/**
 * Builds the head from the questions. Embeddings of texts that `earlier` has are taken from there, so
 * that a question more costs one embedding and a new fit.
 *
 * Everything is computed from the rounded embeddings as the file keeps them, so that a head built in
 * steps is the same, byte for byte, as one built at once.
 *
 * @param embedAll - embeddings of texts, in their order
 */
export async function makeHead(examples: readonly Example[], encoder: string, embedAll: (texts: readonly string[]) => Promise<Float32Array[]>, earlier?: BuiltHead): Promise<BuiltHead> {
  const sorted = classes.flatMap((name) => examples.filter(({ topic }) => topic === name));
  const labels = sorted.map(({ topic }) => classes.indexOf(topic));
  const known = earlier?.encoder === encoder ? embeddingsOf(earlier) : new Map<string, Quantised>();
  const missing = [...new Set(sorted.map(({ text }) => text))].filter((text) => !known.has(nameOf(text)));
  for (const [at, vector] of (await embedAll(missing)).entries()) known.set(nameOf(missing[at] ?? ''), quantise(vector));
  const rows = sorted.map(({ text }) => known.get(nameOf(text)) ?? quantise(new Float32Array(dimensions)));
  const head = headOf(rows, labels);
  const texts = Uint32Array.from(sorted.flatMap(({ text }) => [...numbersOf(text)]));
  return { head, sources: headSources(examples), encoder, texts };
}

function headOf(rows: readonly Quantised[], labels: readonly number[]): TopicHead {
  const vectors = rows.map(({ steps, scale }) => Float32Array.from(steps, (step) => step * scale));
  const middle = meanOf(vectors);
  const linear = fitLinear(vectors.map((vector) => centre(vector, middle)), labels, classes);
  const examples = new Int8Array(rows.length * dimensions);
  for (const [at, { steps }] of rows.entries()) examples.set(steps, at * dimensions);
  return {
    ...linear,
    centre: middle,
    examples,
    scales: Float32Array.from(rows, ({ scale }) => scale),
    lengths: Float32Array.from(vectors, (vector) => Math.hypot(...vector.map((value, at) => value - (middle[at] ?? 0)))),
    starts: Uint32Array.from([...classes.keys(), classes.length], (label) => labels.findLastIndex((other) => other < label) + 1),
  };
}

function meanOf(vectors: readonly Float32Array[]): Float32Array {
  const sum = new Float64Array(dimensions);
  for (const vector of vectors) for (let at = 0; at < dimensions; at += 1) sum[at] = (sum[at] ?? 0) + (vector[at] ?? 0);
  return Float32Array.from(sum, (value) => value / Math.max(vectors.length, 1));
}

function quantise(vector: Float32Array): Quantised {
  const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const scale = Math.fround(largest / 127);
  return { steps: Int8Array.from(vector, (value) => Math.round(value / (scale || 1))), scale };
}

function embeddingsOf({ head, texts }: BuiltHead): Map<string, Quantised> {
  const known = new Map<string, Quantised>();
  for (const [at, scale] of head.scales.entries()) {
    known.set(`${texts[2 * at]} ${texts[2 * at + 1]}`, { steps: head.examples.subarray(at * dimensions, (at + 1) * dimensions), scale });
  }
  return known;
}

/** The embeddings that a head keeps, by text: what the evaluation needs to try heads without the encoder. */
export function storedEmbeddings(built: BuiltHead): (text: string) => Float32Array | undefined {
  const known = embeddingsOf(built);
  return (text) => {
    const found = known.get(nameOf(text));
    return found && Float32Array.from(found.steps, (step) => step * found.scale);
  };
}

/** 64 bits of a hash of the text. */
function numbersOf(text: string): [number, number] {
  const hash = createHash('sha256').update(text).digest();
  return [hash.readUInt32LE(0), hash.readUInt32LE(4)];
}

function nameOf(text: string): string {
  return numbersOf(text).join(' ');
}
