import { createHash } from 'node:crypto';
import { embeddingsFor, store, toVector, type EmbedAll, type Rounded } from './embeddings.ts';
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

/**
 * Builds the head from the questions. Embeddings of texts that `earlier` has are taken from there, so
 * that a question more costs one embedding and a new fit.
 */
export async function makeHead(examples: readonly Example[], encoder: string, embedAll: EmbedAll, earlier?: BuiltHead): Promise<BuiltHead> {
  const sorted = classes.flatMap((name) => examples.filter(({ topic }) => topic === name));
  const labels = sorted.map(({ topic }) => classes.indexOf(topic));
  const texts = sorted.map(({ text }) => text);
  const stored = earlier?.encoder === encoder ? { ...earlier.head, texts: earlier.texts } : undefined;
  const rows = await embeddingsFor(texts, stored, embedAll);
  const { texts: names, ...embeddings } = store(texts, rows);
  return { head: { ...embeddings, ...headOf(rows, labels) }, sources: headSources(examples), encoder, texts: names };
}

function headOf(rows: readonly Rounded[], labels: readonly number[]): Omit<TopicHead, 'examples' | 'scales'> {
  const vectors = rows.map(toVector);
  const middle = meanOf(vectors);
  const linear = fitLinear(vectors.map((vector) => centre(vector, middle)), labels, classes);
  return {
    ...linear,
    centre: middle,
    lengths: Float32Array.from(vectors, (vector) => Math.hypot(...vector.map((value, at) => value - (middle[at] ?? 0)))),
    starts: Uint32Array.from([...classes.keys(), classes.length], (label) => labels.findLastIndex((other) => other < label) + 1),
  };
}

function meanOf(vectors: readonly Float32Array[]): Float32Array {
  const sum = new Float64Array(dimensions);
  for (const vector of vectors) for (let at = 0; at < dimensions; at += 1) sum[at] = (sum[at] ?? 0) + (vector[at] ?? 0);
  return Float32Array.from(sum, (value) => value / Math.max(vectors.length, 1));
}
