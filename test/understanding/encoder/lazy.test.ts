import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { lazyEncoder, type LazyEncoder } from '../../../src/understanding/encoder/lazy.ts';
import { dimensions } from '../../../src/understanding/topics/head.ts';
import { topicMatcher, type Meaning } from '../../../src/understanding/topics/matcher.ts';
import { readIndex } from '../../../src/understanding/index-file.ts';
import { makeIndex } from '../../../src/understanding/make-index.ts';
import { readSources } from '../../../src/understanding/sources.ts';
import { readHead } from '../../../src/understanding/topics/head-file.ts';
import { indexDir, localesDir, modelDir } from '../support.ts';

const opened: LazyEncoder[] = [];
const open = (...options: Parameters<typeof lazyEncoder>) => {
  const encoder = lazyEncoder(...options);
  opened.push(encoder);
  return encoder;
};
afterAll(() => Promise.all(opened.map((encoder) => encoder.close())));
const text = 'Hvor lenge varer introduksjonsprogrammet?';
/** Longer than any load takes. */
const patient = 60_000;

test('the first text loads the encoder and waits for it', async () => {
  const encoder = open(modelDir, 'auto', patient);
  expect(await encoder.embed(text)).toHaveLength(dimensions);
  expect(await encoder.ready).toEqual([]);
});

test('a text does not wait longer than it may, and the encoder still loads', async () => {
  const encoder = open(modelDir, 'auto', 0);
  expect(await encoder.embed(text)).toBeUndefined();
  expect(await encoder.ready).toEqual([]);
  expect(await encoder.embed(text)).toHaveLength(dimensions);
});

test('in the mode start it loads before any text', async () => {
  expect(await open(modelDir, 'start').ready).toEqual([]);
});

test('switched off it never loads, also when asked to', async () => {
  const encoder = open(modelDir, 'off');
  expect(await encoder.load()).toEqual([]);
  expect(await encoder.embed(text)).toBeUndefined();
});

test('without its files it says so, and gives nothing', async () => {
  const encoder = open(join(modelDir, 'nowhere'), 'auto', patient);
  expect(await encoder.embed(text)).toBeUndefined();
  expect((await encoder.ready).join()).toContain('MODEL_FILE_UNUSABLE');
});

test('closed before it was needed it stays unloaded', async () => {
  const encoder = open(modelDir);
  await encoder.close();
  expect(await encoder.load()).toEqual([]);
  expect(await encoder.embed(text)).toBeUndefined();
});

function matcherThatNotes(asked: string[]) {
  const index = readIndex(indexDir);
  const head = readHead(modelDir);
  if (typeof head === 'string') return expect.unreachable(head);
  const meaning: Meaning = { head: head.head, tuned: undefined, encoder: { embed: (each) => { asked.push(each); return Promise.resolve(undefined); } } };
  return topicMatcher(typeof index === 'string' ? makeIndex(readSources(localesDir)).index.topics : index.topics, meaning);
}

test('a plain question is found without the encoder, alone and within a conversation', async () => {
  const asked: string[] = [];
  const matcher = matcherThatNotes(asked);
  for (const context of [{}, { topic: 'programme-duration' }, { topic: 'kindergarten' }] as const) {
    const guess = await matcher.match('Hvor mange timer i uka er introduksjonsprogrammet?', { language: 'nb', audience: 'participant', ...context });
    expect(guess).toMatchObject({ advice: 'answer', ranked: [{ topic: 'programme-hours' }, {}, {}, {}, {}, {}, {}, {}, {}, {}] });
  }
  expect(asked).toEqual([]);
});

test.each(['og hvis jeg er 23?', 'hvorfor ble kompisen min kastet ut av opplegget'])('%s is left to the encoder', async (hard) => {
  const asked: string[] = [];
  await matcherThatNotes(asked).match(hard, { language: 'nb', audience: 'participant', topic: 'programme-duration' });
  expect(asked).toEqual([hard]);
});
