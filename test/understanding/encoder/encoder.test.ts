import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openEncoder } from '../../../src/understanding/encoder/encoder.ts';
import { checkedModelFile, encoderFile, tokeniserFile } from '../../../src/understanding/encoder/model-files.ts';
import { dimensions, dot } from '../../../src/understanding/topics/head.ts';
import { modelDir } from '../support.ts';

const base = mkdtempSync(join(tmpdir(), 'veiviser-models-'));
const encoder = openEncoder(modelDir);
const early = encoder.embed('Hvor lenge varer introduksjonsprogrammet?');
afterAll(async () => {
  await encoder.close();
  rmSync(base, { recursive: true, force: true });
});

async function embed(text: string): Promise<Float32Array> {
  await encoder.ready;
  const [vector] = (await encoder.embed(text)) ?? [];
  return vector ?? expect.unreachable('the encoder is ready');
}

test('before the model is loaded there is no embedding, and nobody waits for it', async () => {
  expect(await early).toBeUndefined();
});

test('an embedding has length 1 and is the same every time', async () => {
  const vector = await embed('Hvor lenge varer introduksjonsprogrammet?');
  expect(vector).toHaveLength(dimensions);
  expect(dot(vector, vector)).toBeCloseTo(1, 4);
  expect(await embed('Hvor lenge varer introduksjonsprogrammet?')).toEqual(vector);
});

test.each([
  ['How do I complain about a decision?', 'чиновник отказал, как подать жалобу на решение?', 'Når åpner barnehagen?'],
  ['كيف أحصل على رقم شخصي؟', 'Hvordan får jeg fødselsnummer?', 'Hvor mye koster tannlegen?'],
])('%s means the same as %s', async (one, same, other) => {
  const vector = await embed(one);
  expect(dot(vector, await embed(same))).toBeGreaterThan(dot(vector, await embed(other)));
});

test.each([['nothing', ''], ['noise', '\u0000\ud800😀'.repeat(300)]])('%s has no embedding', async (_, text) => {
  await encoder.ready;
  expect(await encoder.embed(text)).toEqual([]);
});

test.each([['letters of no script of ours', '中文字'.repeat(300)], ['a very long text', Array.from({ length: 50_000 }, (_, at) => `ord${at}`).join(' ')]])('%s have embeddings, too', async (_, text) => {
  await encoder.ready;
  const vectors = (await encoder.embed(text)) ?? [];
  expect(vectors.length).toBeGreaterThan(0);
  expect(vectors.every((vector) => vector.length === dimensions && vector.every(Number.isFinite))).toBe(true);
});

test('a cry at the end of a long message has a window that is near it', async () => {
  const cry = 'Mannen min slår meg hver dag';
  const vectors = (await encoder.embed(`${'Jeg lurer på norskkurs og barnehage og når jeg kan begynne. '.repeat(24)}${cry}`)) ?? [];
  const wanted = await embed(cry);
  const near = vectors.map((vector) => dot(vector, wanted));
  expect(vectors.length).toBeGreaterThan(2);
  expect(near.at(-1)).toBeGreaterThan(near[0] ?? 1);
});

test('texts beyond the queue get no embedding, those within it do', async () => {
  const small = openEncoder(modelDir, 2);
  await small.ready;
  const found = await Promise.all(['en', 'to', 'tre'].map((text) => small.embed(text)));
  await small.close();
  expect(found.map((vector) => vector !== undefined)).toEqual([true, true, false]);
});

test('closing gives undefined to whoever waits, and to whoever comes later', async () => {
  const short = openEncoder(modelDir);
  await short.ready;
  const waiting = short.embed('Hvor lenge varer introduksjonsprogrammet?');
  await short.close();
  expect(await waiting).toBeUndefined();
  expect(await short.embed('Hei')).toBeUndefined();
});

test('the published files have their check sums', () => {
  for (const file of [encoderFile, tokeniserFile]) expect(checkedModelFile(modelDir, file)).toBe(join(modelDir, file));
});

test('without its files the encoder says which one is missing and what to do', async () => {
  const none = openEncoder(join(base, 'nowhere'));
  const [notice = ''] = await none.ready;
  expect(notice).toMatch(/^MODEL_FILE_UNUSABLE: models\/tokenizer.json cannot be used: it cannot be read\..*n-grams.*Restore the folder models/);
  expect(await none.embed('Hei')).toBeUndefined();
  await none.close();
});

test.each([encoderFile, tokeniserFile])('a damaged %s is told from the published one', async (file) => {
  const directory = join(base, file);
  cpSync(modelDir, directory, { recursive: true });
  const bytes = readFileSync(join(modelDir, file));
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  writeFileSync(join(directory, file), bytes);
  const damaged = openEncoder(directory);
  const [notice = ''] = await damaged.ready;
  await damaged.close();
  expect(notice).toContain(`models/${file} cannot be used: it does not have the check sum in SHA256SUMS`);
  expect(() => checkedModelFile(directory, file)).toThrow(expect.objectContaining({ code: 'MODEL_FILE_UNUSABLE' }));
});

test('a file that has its check sum but is no model is an error of its own', async () => {
  const directory = join(base, 'no-model');
  cpSync(modelDir, directory, { recursive: true });
  copyFileSync(join(modelDir, 'SHA256SUMS'), join(directory, encoderFile));
  const sums = readFileSync(join(modelDir, 'SHA256SUMS'), 'utf8');
  const { createHash } = await import('node:crypto');
  writeFileSync(join(directory, 'SHA256SUMS'), sums.replace(/[0-9a-f]{64}(?= {2}encoder-7bit)/, createHash('sha256').update(sums).digest('hex')));
  const wrong = openEncoder(directory);
  const [notice = ''] = await wrong.ready;
  await wrong.close();
  expect(notice).toMatch(/^MODEL_FILE_UNUSABLE: models\/encoder-7bit.onnx cannot be used: the runtime cannot load it/);
});

test('the end of a message beyond what is looked up is read, too', async () => {
  await encoder.ready;
  const cry = 'mannen min slår meg hver dag';
  const wanted = await embed(cry);
  const vectors = (await encoder.embed(`${Array.from({ length: 1500 }, (_, at) => `time ${at}`).join(' ')}. ${cry}`)) ?? [];
  const near = vectors.map((vector) => dot(vector, wanted));
  expect(Math.max(...near.slice(-3))).toBeGreaterThan(Math.max(...near.slice(0, 3)));
});
