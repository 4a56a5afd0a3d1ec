import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decodeIndex, encodeIndex, indexPath, readIndex, writeIndex } from '../../src/understanding/index-file.ts';
import { loadUnderstanding, type Understanding } from '../../src/understanding/index.ts';
import { makeIndex } from '../../src/understanding/make-index.ts';
import { readSources } from '../../src/understanding/sources.ts';
import { localesDir } from './support.ts';

/** Two small languages of our own: quick to build, and free to be changed. */
let base: string;
let locales: string;
let indexDir: string;
const opened: Understanding[] = [];

function load(files: { indexDir: string }): Understanding {
  const understanding = loadUnderstanding({ localesDir: locales, modelDir: join(base, 'no-models'), encoder: 'off', ...files });
  opened.push(understanding);
  return understanding;
}
/** What is said of the index; the models are not there on purpose, and that is said too. */
const indexNotices = (files: { indexDir: string }) => load(files).notices.filter((notice) => !notice.startsWith('MODEL_FILE_UNUSABLE')).join(' ');

beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'veiviser-understanding-'));
  locales = join(base, 'locales');
  indexDir = join(base, 'index');
  for (const tag of ['es', 'fr']) cpSync(join(localesDir, tag), join(locales, tag), { recursive: true });
});
afterAll(async () => {
  await Promise.all(opened.map(({ encoder }) => encoder.close()));
  rmSync(base, { recursive: true, force: true });
});

const match = async (understanding: Understanding) =>
  (await understanding.matcher.match('¿Cuánto dura el programa de introducción?', { language: 'es', audience: 'participant' })).ranked[0];

test('the same sources give the same bytes, and the bytes give the same index', () => {
  const sources = readSources(locales);
  const first = encodeIndex(makeIndex(sources).index);
  const second = encodeIndex(makeIndex(readSources(locales)).index);
  expect(first.equals(second)).toBe(true);
  const read = decodeIndex(first);
  if (typeof read === 'string') return expect.unreachable(read);
  expect(encodeIndex(read).equals(first)).toBe(true);
  writeIndex(indexDir, read);
});

test('the index is used while it fits its sources; without it the program builds one and says so', async () => {
  const loaded = load({ indexDir });
  const built = load({ indexDir: join(base, 'nowhere') });
  expect(indexNotices({ indexDir })).toBe('');
  expect(built.notices.join(' ')).toMatch(/is missing.*understanding:build/);
  expect(await match(built)).toEqual(await match(loaded));
});

test('a question more makes the index too old, which is said while it is used; a carriage return does not', async () => {
  const asBefore = await match(load({ indexDir }));
  const file = join(locales, 'fr', 'questions.tsv');
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, before.replaceAll('\n', '\r\n'));
  expect(indexNotices({ indexDir })).toBe('');
  writeFileSync(file, `${before}kindergarten\tQuand ma fille peut-elle aller au barnehage ?\n`);
  expect(indexNotices({ indexDir })).toMatch(/older than the texts[^]*understanding:build/);
  expect(await match(load({ indexDir }))).toEqual(asBefore);
  writeFileSync(file, before);
});

test('a damaged, cut or older file is told from a good one, and replaced in memory', () => {
  const good = readFileSync(indexPath(indexDir));
  const flipped = Buffer.from(good);
  flipped[good.length >> 1] = (flipped[good.length >> 1] ?? 0) ^ 1;
  expect(decodeIndex(flipped)).toBe('damaged');
  expect(decodeIndex(good.subarray(0, good.length - 100))).toBe('damaged');
  expect(decodeIndex(Buffer.alloc(0))).toBe('damaged');
  expect(decodeIndex(Buffer.from('not an index at all'))).toBe('damaged');
  const older = Buffer.from(good);
  older.write('vvun0000', 'latin1');
  expect(decodeIndex(older)).toBe('oldFormat');
  expect(readIndex(join(base, 'nowhere'))).toBe('missing');
  const broken = join(base, 'broken');
  mkdirSync(broken);
  writeFileSync(indexPath(broken), flipped);
  expect(indexNotices({ indexDir: broken })).toMatch(/is damaged/);
});
