import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkKnowledge, type CheckedParts, type CheckWish } from '../../../eval/knowledge/check.ts';
import { crisisContactIds } from '../../../eval/knowledge/dates.ts';
import type { CheckName } from '../../../eval/knowledge/finding.ts';
import { hasErrors, report, tally } from '../../../eval/knowledge/report.ts';
import { stamp, textHash, withHash } from '../../../eval/knowledge/text-hash.ts';
import { contacts } from '../../../src/knowledge/contacts.ts';
import { figures } from '../../../src/knowledge/figures/index.ts';
import { parseTopicText } from '../../../src/knowledge/text-file.ts';
import type { Topic } from '../../../src/knowledge/topic.ts';
import { section } from '../../../src/rules/sources.ts';

const on = '2026-12-01';
const appeal: Topic = {
  id: 'appeal', family: 'rights', audience: 'both', from: '2021-01-01', owner: 'editor', reviewedOn: '2026-11-24', reviewBy: '2027-05-20',
  sections: [section('integrationAct', '46'), section('integrationAct', '47')], pages: [], seeAlso: ['debt'], rules: [], contacts: [],
};
const debt: Topic = {
  ...appeal, id: 'debt', family: 'daily life', seeAlso: [],
  pages: [{ title: 'A page', url: 'https://www.example.no/', checkedOn: '2026-11-20' }],
};
const sound: CheckedParts = { topics: [appeal, debt], ruleIds: [] };

const locales = mkdtempSync(join(tmpdir(), 'veiviser-check-'));
afterAll(() => rmSync(locales, { recursive: true }));

const put = (file: string, content: string): void => {
  mkdirSync(dirname(join(locales, file)), { recursive: true });
  writeFileSync(join(locales, file), content);
};
const take = (file: string): string => readFileSync(join(locales, file), 'utf8');

const source = '---\ntitle: Klage\n---\n# participant\nDu kan klage. Spør {{contact:municipality}}.\n\n# caseworker\nVedtak kan påklages.\n';
const hash = textHash(parseTopicText(source, 'nb'));
const english = withHash('---\ntitle: Appeal\n---\n# participant\nYou can appeal. Ask {{contact:municipality}}.\n\n# caseworker\nDecisions can be appealed.\n', hash);
const questions = (...rows: readonly string[]): string => `topic\ttext\n${rows.join('\n')}\n`;
/** Questions of made-up words, so that none is like another. */
const rows = (topic: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${topic}\t${[7, 11, 13].map((step) => String.fromCodePoint(...[0, 1, 2, 3, 4].map((place) => 97 + ((at * step + place * (at + 3) + topic.length) % 26)))).join(' ')}`);

/** A glossary of so many made-up words. */
function glossary(tag: string, count: number): string {
  const [header, tail] = tag === 'nb' ? ['term\tname\tforms\ttext\ttopic\tsection\twhat-is', '\tdebt\tintegrationAct.8\tterm'] : ['term\tname\tforms\ttext', ''];
  return [header, ...Array.from({ length: count }, (_, at) => `ord${at}\tord${at}\t\tThis is it.${tail}`), ''].join('\n');
}

beforeAll(() => {
  for (const topic of ['appeal', 'debt']) {
    put(`nb/topics/${topic}.md`, source);
    put(`nn/topics/${topic}.md`, withHash(source, hash));
    put(`en/topics/${topic}.md`, english);
  }
  for (const [tag, count] of [['nb', 12], ['nn', 6], ['en', 12]] as const) {
    put(`${tag}/questions.tsv`, questions(...rows('appeal', count), ...rows('debt', count)));
    put(`${tag}/terms.tsv`, glossary(tag, 60));
  }
});

type Files = Readonly<Record<string, string | null>>;

/** What the check says with some files changed (null: taken away); they are put back. */
function checkWith(files: Files, parts: CheckedParts = {}, wish: Partial<CheckWish> = {}) {
  const before = Object.keys(files).map((file) => [file, existsSync(join(locales, file)) ? take(file) : null] as const);
  const set = ([file, content]: readonly [string, string | null]): void => (content === null ? rmSync(join(locales, file)) : put(file, content));
  Object.entries(files).forEach(set);
  try {
    return checkKnowledge({ localesDir: locales, on, ...wish }, { ...sound, ...parts });
  } finally {
    before.forEach(set);
  }
}

test('finds nothing in sound knowledge', () => {
  const result = checkWith({});
  expect(result.findings).toEqual([]);
  expect(hasErrors(result)).toBe(false);
  expect(result.counts).toMatchObject({ topics: 2, texts: { nb: 2, nn: 2, en: 2 }, questions: { nb: 24, nn: 12, en: 24 } });
  expect(report(result)).toContain('Errors: 0. Warnings: 0.');
});

const text = (part: string): string => withHash(`---\ntitle: Appeal\n---\n# participant\n${part}\n\n# caseworker\nDecisions.\n`, hash);
const hardNorwegian = `---\ntitle: Klage\n---\n# participant\n${'Integreringsmyndighetenes saksbehandlingsrutiner forutsetter dokumentasjonsplikt. '.repeat(3)}\n\n# caseworker\nVedtak.\n`;
const manyWords = (count: number): string => 'We go on. '.repeat(Math.ceil(count / 3));

describe.each<[string, CheckName, string, Files, CheckedParts?]>([
  ['a file whose name is no topic', 'schema', 'nb/topics/nothing.md', { 'nb/topics/nothing.md': source }],
  ['a text without a head', 'schema', 'so/topics/debt.md', { 'so/topics/debt.md': 'x' }],
  ['an answer of a topic that is not listed', 'schema', 'nb/topics/tenancy.md', { 'nb/topics/tenancy.md': source }],
  ['a file of questions that is broken', 'schema', 'so/questions.tsv', { 'so/questions.tsv': 'topic\ttext\nnothing\tx\n' }],
  ['a topic with too few sources', 'schema', 'topic debt', {}, { topics: [appeal, { ...debt, pages: [], sections: [] }] }],
  ['a topic that is listed twice', 'schema', 'topic debt', {}, { topics: [appeal, debt, debt] }],
  ['a review that is planned too late', 'schema', 'topic debt', {}, { topics: [appeal, { ...debt, reviewBy: '2028-01-01' }] }],
  ['a glossary that is too small', 'schema', 'nb/terms.tsv', { 'nb/terms.tsv': glossary('nb', 59), 'nn/terms.tsv': glossary('nn', 59), 'en/terms.tsv': glossary('en', 59) }],
  ['a word of the glossary with a topic that does not exist', 'schema', 'terms.tsv', { 'nb/terms.tsv': glossary('nb', 60).replace('\tdebt\t', '\tnothing\t') }],
  ['a word that English does not explain', 'missing-translation', 'en/terms.tsv', { 'en/terms.tsv': glossary('en', 59) }],
  ['a text that is not finished', 'unfinished', 'en/topics/debt.md', { 'en/topics/debt.md': text('TODO: write.') }],
  ['a question that is not finished', 'unfinished', 'nn/questions.tsv debt', { 'nn/questions.tsv': questions(...rows('appeal', 6), ...rows('debt', 6), 'debt\tTODO debt') }],
  ['a key that names no figure', 'dead-key', 'en/topics/debt.md', { 'en/topics/debt.md': text('You get {{figure:nothing}}.') }],
  ['a key that names no contact', 'dead-key', 'en/topics/debt.md', { 'en/topics/debt.md': text('Ask {{contact:nobody}}.') }],
  ['a phone number in a text', 'bare-fact', 'en/topics/debt.md', { 'en/topics/debt.md': text('Call 22 33 44 55.') }],
  ['a text that nynorsk lacks', 'missing-translation', 'nn/topics/debt.md', { 'nn/topics/debt.md': null }],
  ['a part that English lacks', 'missing-translation', 'en/topics/debt.md', { 'en/topics/debt.md': withHash('---\ntitle: Debt\n---\n# participant\nYes.\n', hash) }],
  ['a translation that does not say of what', 'stale-translation', 'nn/topics/debt.md', { 'nn/topics/debt.md': source }],
  ['a translation of an older text', 'stale-translation', 'en/topics/debt.md', { 'en/topics/debt.md': withHash(english, '00000000') }],
  ['a translation in another language of an older text', 'stale-translation', 'so/topics/debt.md', { 'so/topics/debt.md': withHash(english, '00000000') }],
  ['a translation with another figure', 'other-keys', 'en/topics/debt.md', { 'en/topics/debt.md': text('Ask {{contact:municipality}} within {{figure:appealWeeks}}.') }],
  ['a translation without the contact', 'other-keys', 'en/topics/debt.md', { 'en/topics/debt.md': text('You can appeal.') }],
  ['a topic with eleven questions', 'few-questions', 'nb/questions.tsv debt', { 'nb/questions.tsv': questions(...rows('appeal', 12), ...rows('debt', 11)) }],
  ['a topic with five questions in nynorsk', 'few-questions', 'nn/questions.tsv appeal', { 'nn/questions.tsv': questions(...rows('appeal', 5), ...rows('debt', 6)) }],
  ['almost the same question under two topics', 'near-duplicate', 'en/questions.tsv', { 'en/questions.tsv': questions(...rows('appeal', 12), ...rows('debt', 12), 'appeal\tHow do I get rid of this letter?', 'debt\thow do i get rid of this letter') }],
  ['a text that is hard to read', 'reading-level', 'nb/topics/debt.md', {
    'nb/topics/debt.md': hardNorwegian, ...Object.fromEntries(['nn', 'en'].map((tag) => [`${tag}/topics/debt.md`, withHash(tag === 'nn' ? source : english, textHash(parseTopicText(hardNorwegian, 'nb')))])),
  }],
  ['English that is hard to read', 'reading-level', 'en/topics/debt.md', { 'en/topics/debt.md': text('Considerable administrative responsibilities necessitate interdepartmental collaboration.') }],
  ['an answer with too many words', 'too-long', 'en/topics/debt.md', { 'en/topics/debt.md': text(manyWords(145)) }],
  ['an answer for caseworkers with too many words', 'too-long', 'en/topics/debt.md', { 'en/topics/debt.md': withHash(`---\ntitle: Debt\n---\n# participant\nYes.\n\n# caseworker\n${manyWords(241)}\n`, hash) }],
])('%s', (_what, check, where, files, parts) => {
  test(`is found as ${check} in ${where}, and fails`, () => {
    const result = checkWith(files, parts);
    expect(result.findings).toContainEqual(expect.objectContaining({ check, level: 'error', where: expect.stringContaining(where) }));
    expect(hasErrors(result)).toBe(true);
    expect(report(result)).toContain(`[${check}]: ${tally(result.findings)[check]}`);
  });
});

test('a topic without questions that no other names is unreachable; named by one, it only lacks questions', () => {
  const files = Object.fromEntries([['nb', 12], ['nn', 6], ['en', 12]].map(([tag, count]) => [`${tag}/questions.tsv`, questions(...rows('appeal', Number(count)))]));
  expect(tally(checkWith(files).findings)).toMatchObject({ unreachable: 0, 'few-questions': 3 });
  expect(tally(checkWith(files, { topics: [{ ...appeal, seeAlso: [] }, debt] }).findings)).toMatchObject({ unreachable: 1, 'few-questions': 3 });
});

test('answers that are hard to read on average fail, also where none is too hard by itself', () => {
  const sentence = 'Kommunen behandler klagen grundig etter reglene og sender deretter brevet videre til statsforvalteren i fylket.';
  const middling = `---\ntitle: Klage\n---\n# participant\n${sentence.replace('grundig ', '').replace('statsforvalteren i fylket', 'staten som svarer')}\n\n# caseworker\nVedtak.\n`;
  const result = checkWith({ 'nb/topics/debt.md': middling, 'nb/topics/appeal.md': middling });
  expect(result.levels.nb!.highest).toBeLessThanOrEqual(48);
  expect(result.findings).toContainEqual(expect.objectContaining({ check: 'reading-level', where: 'nb/topics' }));
});

describe('days', () => {
  const unchecked = { ...contacts.nav, source: { ...contacts.nav.source, checkedOn: '' as typeof on } };

  test.each<[string, CheckedParts, string]>([
    ['topic', { topics: [appeal, { ...debt, pages: [{ ...debt.pages[0]!, checkedOn: '' as typeof on }] }] }, 'topic debt'],
    ['contact', { contacts: { nav: unchecked } }, 'contact nav'],
    ['figure', { figures: { x: { unit: 'days', series: { id: 'x', readThrough: on, versions: [{ from: on, value: 1, source: unchecked.source }] } } } }, 'figure x'],
  ])('a %s whose page has no day of checking fails', (_what, parts, where) => {
    const result = checkWith({}, parts);
    expect(result.findings).toContainEqual(expect.objectContaining({ check: 'source-unchecked', level: 'error', where }));
  });

  test.each<[string, CheckedParts, string]>([
    ['topic', { topics: [appeal, { ...debt, reviewBy: '2026-11-30' }] }, 'topic debt'],
    ['contact', { contacts: { nav: { ...contacts.nav, reviewBy: '2026-11-30' } } }, 'contact nav'],
    ['figure', { figures: { x: { ...figures['appealWeeks']!, series: { ...figures['appealWeeks']!.series, nextChange: on } } } }, 'figure x'],
  ])('a %s whose review was due the day before warns, and does not fail', (_what, parts, where) => {
    const result = checkWith({}, { contacts: {}, figures: {}, ...parts });
    expect(result.findings).toEqual([expect.objectContaining({ check: 'review-overdue', level: 'warning', where })]);
    expect(hasErrors(result)).toBe(false);
  });

  test('a review that is due on the day is not overdue', () => {
    expect(checkWith({}, { topics: [appeal, { ...debt, reviewBy: on }] }).findings).toEqual([]);
  });

  test.each([['2026-06-04', 0], ['2026-06-03', 1]] as const)('a release with a crisis contact last checked on %s: %i errors', (checkedOn, count) => {
    const police = { ...contacts.police, reviewBy: '2027-01-01' as const, source: { ...contacts.police.source, checkedOn } };
    const taxes = { ...contacts.nav, reviewBy: '2027-01-01' as const, source: { ...contacts.nav.source, checkedOn: '2020-01-01' as const } };
    const parts: CheckedParts = { contacts: { police, nav: taxes } };
    expect(checkWith({}, parts, { release: true }).findings.map(({ check }) => check)).toEqual(Array.from({ length: count }, () => 'crisis-contact'));
    expect(checkWith({}, parts).findings).toEqual([]);
  });

  test('crisis contacts are those that crisis answers name', () => {
    const ids = crisisContactIds();
    for (const id of ['police', 'childrensLine', 'mentalHealthLine', 'redCrossLine']) expect(ids).toContain(id);
    expect(ids).not.toContain('nav');
  });
});

describe('stamping', () => {
  test('declares translations up to date, and a change of the source text undoes it', () => {
    put('nb/topics/appeal.md', source.replace('Du kan klage', 'Du kan alltid klage'));
    expect(tally(checkWith({}).findings)['stale-translation']).toBe(2);
    expect(stamp(locales, ['nn/appeal'])).toEqual(['nn/topics/appeal.md']);
    expect(tally(checkWith({}).findings)['stale-translation']).toBe(1);
    expect(stamp(locales, ['all'])).toEqual(['en/topics/appeal.md']);
    expect(checkWith({}).findings).toEqual([]);
    expect(stamp(locales, ['all'])).toEqual([]);
  });

  test('keeps the rest of the file, whatever its line ends', () => {
    const before = '---\r\ntitle: "A: b"\r\ntranslates: old\r\n---\r\n# participant\r\nText.\r\n';
    expect(withHash(before, '12345678')).toBe(before.replace('old', '12345678'));
    expect(withHash('---\ntitle: A\n---\n# participant\ntranslates: x\n', '12345678')).toBe('---\ntitle: A\ntranslates: 12345678\n---\n# participant\ntranslates: x\n');
  });

  test('refuses a name that no translation has', () => {
    expect(() => stamp(locales, ['nn/nothing'])).toThrow(expect.objectContaining({ code: 'TEXT_INVALID' }));
  });
});
