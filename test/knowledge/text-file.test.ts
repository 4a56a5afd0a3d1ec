import { expect, test } from 'vitest';
import { BotError } from '../../src/errors.ts';
import { parseTopicText } from '../../src/knowledge/text-file.ts';

function problemOf(content: string): string {
  try {
    parseTopicText(content, 'nb/topics/appeal.md');
  } catch (error) {
    if (error instanceof BotError && error.code === 'TEXT_INVALID' && error.details['file'] === 'nb/topics/appeal.md') return String(error.details['problem']);
    throw error;
  }
  throw new Error('it was taken as valid');
}

test('reads head and both parts', () => {
  const text = parseTopicText('---\ntitle: "Klage: slik"\nshort: Klage\n---\n# participant\nDu kan **klage**.\n\n- én\n- to\n\n# caseworker\nFrist.\n', 'x');
  expect(text).toEqual({ title: 'Klage: slik', short: 'Klage', parts: { participant: 'Du kan **klage**.\n\n- én\n- to', caseworker: 'Frist.' } });
});

test('takes a title alone: the answer is not written yet', () => {
  expect(parseTopicText('---\ntitle: Klage\n---\n', 'x')).toEqual({ title: 'Klage', parts: {} });
  expect(parseTopicText('---\ntitle: Klage\n---', 'x').parts).toEqual({});
});

test('reads files with Windows line ends and a byte order mark', () => {
  const text = parseTopicText('\uFEFF---\r\ntitle: Klage\r\ntranslates: 1f2e\r\n---\r\n# participant\r\nJa.\r\n', 'x');
  expect(text).toEqual({ title: 'Klage', translates: '1f2e', parts: { participant: 'Ja.' } });
});

test.each([
  ['no head', '# participant\nJa.', 'does not begin with a head'],
  ['a head without end', '---\ntitle: Klage\n', 'does not begin with a head'],
  ['a head that is not YAML', '---\ntitle: "Klage\n---\n', 'not YAML'],
  ['no title', '---\nshort: Klage\n---\n', 'title'],
  ['an empty title', '---\ntitle: " "\n---\n', 'title'],
  ['a title that is a list', '---\ntitle: [a, b]\n---\n', 'title'],
  ['an unknown key in the head', '---\ntitle: Klage\ntitel: x\n---\n', 'titel'],
  ['an unknown part', '---\ntitle: Klage\n---\n# deltaker\nJa.', 'deltaker'],
  ['two parts of one name', '---\ntitle: Klage\n---\n# participant\nJa.\n# participant\nNei.', 'two parts'],
  ['an empty part', '---\ntitle: Klage\n---\n# participant\n\n# caseworker\nJa.', 'empty'],
  ['text before the parts', '---\ntitle: Klage\n---\nJa.\n# participant\nJa.', 'before the first part'],
  ['HTML', '---\ntitle: Klage\n---\n# participant\nJa <b>x</b>', 'HTML'],
  ['a link that is not a key', '---\ntitle: Klage\n---\n# participant\n[her](https://x.no)', 'link'],
])('refuses %s', (_what, content, problem) => {
  expect(problemOf(content)).toContain(problem);
});
