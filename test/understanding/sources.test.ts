import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { topicIds } from '../../src/knowledge/topic-ids.ts';
import { languageTags } from '../../src/languages/register.ts';
import { readSmallTalk } from '../../src/understanding/small-talk/phrases.ts';
import { examplesOf, passagesOf, readSources } from '../../src/understanding/sources.ts';
import { foldWords } from '../../src/understanding/text/fold.ts';
import { localesDir } from './support.ts';

describe('our own questions', () => {
  const examples = examplesOf(readSources(localesDir));

  test.each(languageTags)('%s says no text twice, within a topic or under two', (tag) => {
    const texts = examples.filter((entry) => entry.language === tag).map((entry) => foldWords(entry.text).join(' '));
    expect(texts.length).toBeGreaterThan(250);
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });

  test('every topic has questions in bokmål and English, and every language has messages outside the field', () => {
    for (const tag of ['nb', 'en'] as const) {
      const topics = new Set(examples.filter((entry) => entry.language === tag).map((entry) => entry.topic));
      expect(topicIds.filter((id) => !topics.has(id))).toEqual([]);
    }
    for (const tag of languageTags) expect(examples.filter((entry) => entry.language === tag && entry.topic === 'none').length, tag).toBeGreaterThan(30);
  });
});

describe('files', () => {
  const base = mkdtempSync(join(tmpdir(), 'veiviser-sources-'));
  afterAll(() => rmSync(base, { recursive: true, force: true }));
  beforeEach(() => mkdirSync(join(base, 'nb', 'topics'), { recursive: true }));
  const questions = (text: string) => writeFileSync(join(base, 'nb', 'questions.tsv'), text);

  test.each([
    ['topic\ttext\nno-such-topic\tHei\n', 'line 2: there is no topic no-such-topic'],
    ['topic\ttext\nappeal\t \n', 'line 2: a line is topic, tab, text'],
    ['topic\ttext\nappeal\tEn\tto\n', 'line 2: a line is topic, tab, text'],
    ['appeal\tHvordan klager jeg?\n', 'line 1: the header must be topic, tab, text'],
  ])('%j is refused', (text, problem) => {
    questions(text);
    expect(() => examplesOf(readSources(base))).toThrow(expect.objectContaining({ code: 'TEXT_INVALID', details: { file: 'nb/questions.tsv', problem } }));
  });

  test('passages are title and paragraphs without keys, marks and addresses', () => {
    questions('topic\ttext\n');
    writeFileSync(join(base, 'nb', 'topics', 'appeal.md'), '---\ntitle: "Klage"\n---\n# participant\nDu kan **klage** til {{contact:countyGovernor}}.\n\n- Les [mer](https://example.org/side)\n\n# caseworker\nSe {{section:integrationAct.46.1}} om frist.\n');
    const texts = passagesOf(readSources(base)).map((passage) => passage.text.replace(/\s+/g, ' '));
    expect(texts).toEqual(['Klage', 'Du kan klage til .', '- Les mer', 'Se om frist.']);
  });

  test.each([['greeting\t\n', 'line 2: a line is kind, tab, phrase'], ['hug\tklem\n', 'line 2: there is no kind hug'], ['name.xx\tksisk\n', 'line 2: there is no language xx']])('small talk %j is refused', (line, problem) => {
    writeFileSync(join(base, 'nb', 'smalltalk.tsv'), `kind\tphrase\n${line}`);
    expect(() => readSmallTalk(base)).toThrow(expect.objectContaining({ code: 'TEXT_INVALID', details: { file: 'nb/smalltalk.tsv', problem } }));
  });
});
