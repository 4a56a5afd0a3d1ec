import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadUnderstanding } from '../../src/understanding/index.ts';
import { headSources, makeHead } from '../../src/understanding/make-head.ts';
import { examplesOf, readSources } from '../../src/understanding/sources.ts';
import { scoreMeaning } from '../../src/understanding/topics/head.ts';
import { headPath, readHead, readTunedHead, writeHead } from '../../src/understanding/topics/head-file.ts';
import { indexDir, localesDir, modelDir, understanding } from './support.ts';

const { encoder, notices } = await understanding();
const base = mkdtempSync(join(tmpdir(), 'veiviser-head-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

const all = examplesOf(readSources(localesDir));
/** Two topics and the messages outside, in Norwegian and Somali. */
const some = all.filter(({ language, topic }) => (language === 'nb' || language === 'so') && ['kindergarten', 'appeal', 'none'].includes(topic)).filter((_, at) => at % 6 === 0);
const embedded: string[] = [];
const embed = async (text: string) => (await encoder.embed(text))?.[0] ?? expect.unreachable();
async function embedAll(texts: readonly string[]): Promise<Float32Array[]> {
  embedded.push(...texts);
  const vectors: Float32Array[] = [];
  for (const text of texts) vectors.push(await embed(text));
  return vectors;
}

test('the head in the repository fits the questions and follow-ups, whatever the topics\' texts say', () => {
  expect(notices.filter((notice) => /head|MODEL_FILE/.test(notice))).toEqual([]);
  const built = readHead(modelDir);
  expect(built).toMatchObject({ sources: headSources(all) });
});

test('a head built in two steps is the same file as one built at once, and embeds no text twice', async () => {
  const early = await makeHead(some.slice(10), 'e', embedAll);
  const count = embedded.length;
  writeHead(base, await makeHead(some, 'e', embedAll, early));
  expect(embedded.length - count).toBe(10);
  const inSteps = readFileSync(headPath(base));
  writeHead(base, await makeHead(some, 'e', embedAll));
  expect(readFileSync(headPath(base)).equals(inSteps)).toBe(true);
  embedded.length = 0;
  await makeHead(some, 'another encoder', embedAll, early);
  expect(embedded.length).toBe(some.length);
});

test('the file gives back what was written, and the head finds the topic of a new question with and without the tuned one', async () => {
  const made = await makeHead(some, 'e', embedAll);
  writeHead(base, made);
  const read = readHead(base);
  if (typeof read === 'string') return expect.unreachable(read);
  expect(read).toEqual(made);
  const vector = await embed('How do I get my child into kindergarten?');
  for (const tuned of [undefined, readTunedHead(modelDir)]) {
    const scores = scoreMeaning(vector, read.head, tuned);
    expect(read.head.classes[scores.indexOf(Math.max(...scores))]).toBe('kindergarten');
  }
});

test('a topic that the tuned head lacks is found by the fitted head', async () => {
  const { head } = await makeHead(some, 'e', embedAll);
  const tuned = readTunedHead(modelDir);
  const without = { ...tuned, classes: tuned.classes.map((name) => (name === 'kindergarten' ? 'another' : name)) };
  const vector = await embed('Når kan barnet begynne i barnehagen?');
  const scores = scoreMeaning(vector, head, without);
  expect(head.classes[scores.indexOf(Math.max(...scores))]).toBe('kindergarten');
});

test('with an older or damaged head the program starts, says so and still answers', async () => {
  const locales = join(base, 'locales');
  cpSync(localesDir, locales, { recursive: true });
  writeFileSync(join(locales, 'nb', 'questions.tsv'), 'kindergarten\tkan ungen få barnehageplass fra august\n', { flag: 'a' });
  const older = loadUnderstanding({ localesDir: locales, indexDir, modelDir, encoder: 'on' });
  expect(older.notices.join('\n')).toMatch(/index .* older than the texts[^]*topic head is older than the questions[^]*understanding:build/);
  const damagedDir = join(base, 'models');
  cpSync(modelDir, damagedDir, { recursive: true });
  writeFileSync(headPath(damagedDir), readFileSync(headPath(modelDir)).subarray(0, 1000));
  writeFileSync(join(damagedDir, 'tuned-head.f32'), '');
  const damaged = loadUnderstanding({ localesDir, indexDir, modelDir: damagedDir, encoder: 'on' });
  expect(damaged.notices.join('\n')).toMatch(/MODEL_FILE_UNUSABLE: models\/tuned-head.f32[^]*MODEL_FILE_UNUSABLE: models\/topic-head.bin cannot be used: it is damaged[^]*n-grams/);
  for (const { matcher } of [older, damaged]) {
    expect((await matcher.match('Hvordan søker jeg om barnehageplass?', { language: 'nb', audience: 'participant' })).ranked[0]?.topic).toBe('kindergarten');
  }
  await Promise.all([older.encoder.close(), damaged.encoder.close()]);
});
