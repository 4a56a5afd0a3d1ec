import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { backgroundEncoder } from '../../../src/understanding/encoder/background.ts';
import type { Encoder } from '../../../src/understanding/encoder/encoder.ts';
import { modelDir } from '../support.ts';

const opened: Encoder[] = [];
const open = (...options: Parameters<typeof backgroundEncoder>) => {
  const encoder = backgroundEncoder(...options);
  opened.push(encoder);
  return encoder;
};
afterAll(() => Promise.all(opened.map((encoder) => encoder.close())));
const text = 'Hvor lenge varer introduksjonsprogrammet?';
/** Longer than any load takes. */
const patient = 60_000;

test('a text that comes while the encoder loads waits for it', async () => {
  expect(await open(modelDir, 'on', patient).embed(text)).toHaveLength(1);
});

test('a text does not wait longer than it may, and the encoder still loads', async () => {
  const encoder = open(modelDir, 'on', 0);
  expect(await encoder.embed(text)).toBeUndefined();
  expect(await encoder.ready).toEqual([]);
  expect(await encoder.embed(text)).toHaveLength(1);
});

test('switched off it never loads', async () => {
  const encoder = open(modelDir, 'off');
  expect(await encoder.ready).toEqual([]);
  expect(await encoder.embed(text)).toBeUndefined();
});

test('without its files it says so, and gives nothing', async () => {
  const encoder = open(join(modelDir, 'nowhere'), 'on', patient);
  expect(await encoder.embed(text)).toBeUndefined();
  expect((await encoder.ready).join()).toContain('MODEL_FILE_UNUSABLE');
});
