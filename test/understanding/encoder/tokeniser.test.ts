import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Tokenizer } from '@huggingface/tokenizers';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unigramTokeniser, type Piece } from '../../../src/understanding/encoder/tokeniser.ts';
import { examplesOf, readSources } from '../../../src/understanding/sources.ts';
import { localesDir, modelDir } from '../support.ts';

const json = JSON.parse(readFileSync(join(modelDir, 'tokenizer.json'), 'utf8')) as { model: { vocab: Piece[] } };
const own = unigramTokeniser(json.model.vocab);
const reference = new Tokenizer(json, {});

test('every tenth question of ours gets the ids that the reference package gives', () => {
  const texts = examplesOf(readSources(localesDir)).flatMap(({ text }, at) => (at % 10 === 0 ? [text] : []));
  const other = texts.filter((text) => String(own.encode(`query: ${text}`)) !== String(reference.encode(`query: ${text}`).ids));
  expect(texts.length).toBeGreaterThan(1000);
  expect(other).toEqual([]);
});

test('so does any other text', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), (text) => {
    // The reference knows the marks by their names; a user who writes "</s>" means nothing by it.
    fc.pre(!/<\/?s>|<pad>|<unk>/.test(text));
    expect(own.encode(`query: ${text.toWellFormed()}`)).toEqual([...reference.encode(`query: ${text.toWellFormed()}`).ids]);
  }), { numRuns: 300 });
});

test('a text has a mark at each end', () => {
  const ids = own.encode('hus');
  expect([ids[0], ids.at(-1)]).toEqual([0, 2]);
});
