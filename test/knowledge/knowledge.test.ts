import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadKnowledge, type Knowledge } from '../../src/knowledge/knowledge.ts';
import { topicIds } from '../../src/knowledge/topic-ids.ts';
import type { Topic } from '../../src/knowledge/topic.ts';
import { section } from '../../src/rules/sources.ts';

const appeal: Topic = {
  id: 'appeal', family: 'rights', audience: 'both', from: '2021-01-01', owner: 'rights',
  reviewedOn: '2026-11-24', reviewBy: '2027-05-20',
  sections: [section('integrationAct', '46'), section('integrationAct', '47')], pages: [], seeAlso: ['case-access'], rules: ['appeal-rule'], contacts: ['municipality'],
};

const ruleIds = ['appeal-rule'];

const answer = (language: string): string => `---\ntitle: Appeal ${language}\nshort: A ${language}\n---\n# participant\nFor participants, ${language}.\n`;

const locales = mkdtempSync(join(tmpdir(), 'veiviser-locales-'));

function write(path: string, content: string): void {
  mkdirSync(dirname(join(locales, path)), { recursive: true });
  writeFileSync(join(locales, path), content);
}

/** Every topic has a title in nb and en; one is written. */
beforeAll(() => {
  for (const tag of ['nb', 'en']) for (const id of topicIds) write(`${tag}/topics/${id}.md`, `---\ntitle: ${id} ${tag}\n---\n`);
  write('nb/topics/appeal.md', answer('nb'));
  write('nn/topics/appeal.md', answer('nn'));
  write('en/topics/appeal.md', `${answer('en')}# caseworker\nFor caseworkers, en.\n`);
});
afterAll(() => rmSync(locales, { recursive: true }));

/** Runs with some files changed (null: taken away), and puts them back. */
function withFiles(files: Readonly<Record<string, string | null>>, run: () => void): void {
  const before = Object.keys(files).map((path) => [path, existsSync(join(locales, path)) ? readFileSync(join(locales, path), 'utf8') : null] as const);
  const put = ([path, content]: readonly [string, string | null]): void => (content === null ? rmSync(join(locales, path)) : write(path, content));
  Object.entries(files).forEach(put);
  try {
    run();
  } finally {
    before.forEach(put);
  }
}

describe('a sound folder of texts', () => {
  let knowledge: Knowledge;
  beforeAll(() => {
    knowledge = loadKnowledge(locales, { topics: [appeal], ruleIds });
  });

  test('tells which topics are written', () => {
    expect(knowledge.written).toEqual(['appeal']);
    expect(knowledge.topic('appeal')).toBe(appeal);
    expect(knowledge.topic('debt')).toBeUndefined();
    expect(knowledge.topicOfRule('appeal-rule')).toBe('appeal');
    expect(knowledge.topicOfRule('nothing')).toBeUndefined();
    expect(knowledge.text('debt', 'participant', 'nb')).toBeUndefined();
  });

  test.each([
    ['nb', 'A nb', 'nb'], ['nn', 'A nn', 'nn'], ['fa', 'A en', 'en'], ['prs', 'A en', 'en'],
  ] as const)('gives %s the title "%s" in %s', (wanted, short, language) => {
    expect(knowledge.title('appeal', wanted)).toEqual({ title: `Appeal ${language}`, short, language });
  });

  test('uses the title where there is no short one', () => {
    expect(knowledge.title('debt', 'nn')).toEqual({ title: 'debt nb', short: 'debt nb', language: 'nb' });
  });

  test.each([
    ['participant', 'nb', 'For participants, nb.', 'nb', 'participant'],
    ['participant', 'ar', 'For participants, en.', 'en', 'participant'],
    ['caseworker', 'en', 'For caseworkers, en.', 'en', 'caseworker'],
    ['caseworker', 'nb', 'For participants, nb.', 'nb', 'participant'],
  ] as const)('gives a %s who reads %s: %s', (audience, wanted, body, language, part) => {
    expect(knowledge.text('appeal', audience, wanted)).toEqual({ body, language, part });
  });

  test.each([['2027-05-20', false], ['2027-05-21', true]] as const)('on %s the review is overdue: %s', (on, overdue) => {
    expect(knowledge.isOverdue(appeal, on)).toBe(overdue);
  });
});

test.each<[string, Partial<Topic>, string]>([
  ['the wrong family', { family: 'safety' }, 'family'],
  ['a day that does not exist', { reviewedOn: '2026-02-30' }, 'reviewedOn'],
  ['a review before the last one', { reviewBy: '2026-11-23' }, 'before'],
  ['law that is reviewed too late', { reviewBy: '2027-05-24' }, '180 days'],
  ['a phone number that is reviewed too late', { contacts: ['police'] }, '90 days'],
  ['one source', { sections: [section('integrationAct', '46')] }, 'sources'],
  ['a section that cannot be', { sections: [section('integrationAct', 'x'), section('integrationAct', '47')] }, 'no section'],
  ['a page without a day', { pages: [{ title: 'x', url: 'https://x.no', checkedOn: '2026-13-01' }] }, 'checked'],
  ['itself to see also', { seeAlso: ['appeal'] }, 'itself'],
  ['an unknown topic to see also', { seeAlso: ['nothing' as Topic['id']] }, 'nothing'],
  ['an unknown contact', { contacts: ['nobody' as Topic['contacts'][number]] }, 'nobody'],
  ['an unknown rule', { rules: ['nothing'] }, 'no rule nothing'],
])('refuses a topic with %s', (_what, change, problem) => {
  expect(() => loadKnowledge(locales, { topics: [{ ...appeal, ...change }], ruleIds }))
    .toThrow(expect.objectContaining({ code: 'TOPIC_INVALID', message: expect.stringContaining(problem) }));
});

test('refuses a topic listed twice', () => {
  expect(() => loadKnowledge(locales, { topics: [appeal, appeal], ruleIds })).toThrow(expect.objectContaining({ code: 'TOPIC_INVALID' }));
});

test.each<[string, Record<string, string | null>, string, string]>([
  ['a written topic without English', { 'en/topics/appeal.md': '---\ntitle: Appeal\n---\n' }, 'TOPIC_INVALID', 'in en'],
  ['an answer without a topic', { 'nb/topics/debt.md': answer('nb') }, 'TEXT_INVALID', 'nb/topics/debt.md'],
  ['a file of an unknown topic', { 'nb/topics/nothing.md': answer('nb') }, 'TEXT_INVALID', 'nb/topics/nothing.md'],
  ['a file that is no text', { 'nb/topics/debt.txt': '' }, 'TEXT_INVALID', 'nb/topics/debt.txt'],
  ['a broken file', { 'so/topics/debt.md': 'x' }, 'TEXT_INVALID', 'so/topics/debt.md'],
  ['a topic without a title', { 'en/topics/debt.md': null }, 'TEXT_INVALID', 'en/topics/debt.md'],
  ['an unknown figure', { 'so/topics/appeal.md': `${answer('so')}{{figure:nothing}}` }, 'TEXT_INVALID', 'so/topics/appeal.md'],
  ['an unknown contact', { 'so/topics/appeal.md': `${answer('so')}{{contact:nobody}}` }, 'TEXT_INVALID', 'nobody'],
  ['an unknown section', { 'so/topics/appeal.md': `${answer('so')}{{section:noAct.1}}` }, 'TEXT_INVALID', 'noAct'],
])('refuses %s', (_what, files, code, message) => {
  withFiles(files, () => {
    expect(() => loadKnowledge(locales, { topics: [appeal], ruleIds })).toThrow(expect.objectContaining({ code, message: expect.stringContaining(message) }));
  });
});
