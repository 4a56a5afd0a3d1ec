import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { scaffold } from '../../../eval/knowledge/scaffold.ts';
import { sourceLanguage, textHash } from '../../../eval/knowledge/text-hash.ts';
import { parseTopicText } from '../../../src/knowledge/text-file.ts';

let root = '';
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const put = (file: string, content: string): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
};

/** The real catalogue and index, with a topic taken out, and small question files. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'veiviser-scaffold-'));
  cpSync('src/knowledge/topic-ids.ts', join(root, 'src/knowledge/topic-ids.ts'), { recursive: true });
  const index = readFileSync('src/knowledge/topics/index.ts', 'utf8');
  put('src/knowledge/topics/index.ts', index.replace(/^.*\bdebt\b.*\n/gm, ''));
  for (const tag of ['nb', 'nn', 'en']) put(`locales/${tag}/questions.tsv`, 'topic\ttext\nappeal\tone\ntenancy\ttwo\n');
});
afterEach(() => rmSync(root, { recursive: true }));

test('makes data, index entry, texts and questions of a topic that the catalogue has', () => {
  const files = scaffold(root, { id: 'debt', on: '2026-11-24' });
  expect(files).toEqual([
    'src/knowledge/topics/debt.ts', 'src/knowledge/topics/index.ts',
    'locales/nb/topics/debt.md', 'locales/nn/topics/debt.md', 'locales/en/topics/debt.md',
    'locales/nb/questions.tsv', 'locales/nn/questions.tsv', 'locales/en/questions.tsv',
  ]);
  expect(read('src/knowledge/topics/debt.ts')).toContain("family: 'daily life',\n  audience: 'both',\n  from: '2026-11-24',");
  const lines = read('src/knowledge/topics/index.ts').split('\n');
  const at = lines.indexOf("import { debt } from './debt.ts';");
  expect(lines[at - 1]).toContain('./crisis-centre.ts');
  expect(lines[at + 1]).toContain('./decision-requirements.ts');
  expect(lines.slice(lines.indexOf('];') - 1, lines.indexOf('];'))).toEqual(['  debt,']);
  expect(read('locales/nb/questions.tsv')).toBe('topic\ttext\nappeal\tone\ndebt\tTODO debt\ntenancy\ttwo\n');
});

test('translations are up to date until the source text is written', () => {
  scaffold(root, { id: 'debt', on: '2026-11-24' });
  const source = read(`locales/${sourceLanguage}/topics/debt.md`);
  const translation = parseTopicText(read('locales/nn/topics/debt.md'), 'nn');
  expect(translation.translates).toBe(textHash(parseTopicText(source, 'nb')));
  expect(translation.translates).not.toBe(textHash(parseTopicText(source.replace('# participant\nTODO', '# participant\nYou can'), 'nb')));
});

test('adds a topic to the catalogue where its family is given', () => {
  const files = scaffold(root, { id: 'pet-travel', family: 'daily life', audience: 'caseworker', on: '2026-11-24' });
  expect(files[0]).toBe('src/knowledge/topic-ids.ts');
  expect(read('src/knowledge/topic-ids.ts')).toContain("  { id: 'pet-travel', family: 'daily life', audience: 'caseworker' },\n] as const");
  expect(read('src/knowledge/topics/pet-travel.ts')).toContain('export const petTravel: Topic');
});

test.each([
  ['a topic that the catalogue does not know', { id: 'pet-travel' }, 'TOPIC_UNKNOWN'],
  ['a name that cannot be one', { id: '../x' }, 'REQUEST_INVALID'],
  ['a family that does not exist', { id: 'pet-travel', family: 'pets' }, 'REQUEST_INVALID'],
  ['readers that do not exist', { id: 'pet-travel', family: 'daily life', audience: 'pets' }, 'REQUEST_INVALID'],
])('refuses %s and changes nothing', (_what, wish, code) => {
  const before = read('src/knowledge/topic-ids.ts') + read('src/knowledge/topics/index.ts');
  expect(() => scaffold(root, { ...wish, on: '2026-11-24' })).toThrow(expect.objectContaining({ code }));
  expect(read('src/knowledge/topic-ids.ts') + read('src/knowledge/topics/index.ts')).toBe(before);
});

test('refuses a topic that exists', () => {
  scaffold(root, { id: 'debt', on: '2026-11-24' });
  expect(() => scaffold(root, { id: 'debt', on: '2026-11-24' })).toThrow(expect.objectContaining({ code: 'TOPIC_INVALID' }));
});
