import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localesDir } from '../../src/app-parts.ts';
import { answerSchema } from '../../src/bot/contract.ts';
import { loadTermReader } from '../../src/bot/term-reader.ts';
import { languageTags } from '../../src/languages/register.ts';
import { examplesOf, readSources } from '../../src/understanding/sources.ts';
import { openTestBot, type TestBot } from '../support/bot.ts';

const reader = loadTermReader(localesDir);
let bot: TestBot;
beforeAll(async () => { bot = await openTestBot(); });
afterAll(async () => { await bot.store.close(); });

describe('a word that somebody asks about', () => {
  test.each([
    ['hva betyr enkeltvedtak?', 'nb', 'enkeltvedtak'],
    ['Hva betyr ordet «folkeregistrert»?', 'nb', 'folkeregistrert'],
    ['HVA BETYR Å VÆRE FOLKEREGISTRERT', 'nb', 'folkeregistrert'],
    ['hva menes med kollektiv beskyttelse', 'nb', 'kollektiv beskyttelse'],
    ['hva er en klagefrist?', 'nb', 'klagefrist'],
    ['kva tyder førehandsvarsel', 'nn', 'forhåndsvarsel'],
    ['what does folkeregistrert mean', 'en', 'folkeregistrert'],
    ['What is the meaning of "power of attorney"?', 'en', 'fullmektig'],
    ['what is an appeal body', 'en', 'klageinstans'],
    ['hva betyr fodselsnummer', 'nb', 'fødselsnummer'],
    ['hva betyr enkeltvedtak', 'so', 'enkeltvedtak'],
  ] as const)('"%s" in %s is %s', (text, language, id) => {
    expect(reader.termIn(text, language)?.id).toBe(id);
  });

  test.each([
    ['hva betyr enkeltvedtak for pengene mine', 'nb'],
    ['hva betyr kjærlighet?', 'nb'],
    ['enkeltvedtak', 'nb'],
    ['what does it mean', 'en'],
    ['kan jeg klage på et enkeltvedtak', 'nb'],
    ['', 'nb'],
  ] as const)('"%s" in %s is none of the glossary alone', (text, language) => {
    expect(reader.termIn(text, language)).toBeUndefined();
  });

  test('what a thing is goes to its own topic, what the word means does not', () => {
    expect(reader.termIn('hva er introduksjonsprogrammet?', 'nb')).toBeUndefined();
    expect(reader.termIn('hva betyr introduksjonsprogram?', 'nb')?.id).toBe('introduksjonsprogram');
  });

  test('no example question of a topic is taken for one about a word', () => {
    const taken = examplesOf(readSources(localesDir)).filter(({ text, language }) => reader.termIn(text, language));
    expect(taken).toEqual([]);
  });
});

describe('the answer', () => {
  test('explains the word, with the section and the topic to go on with', async () => {
    const answer = await bot.ask('Hei, hva betyr enkeltvedtak?');
    expect(answerSchema.safeParse(answer).error).toBeUndefined();
    expect(answer).toMatchObject({ status: 'answered', topic: null, language: 'nb', textLanguage: 'nb', title: 'enkeltvedtak', needs: null, crisis: null });
    expect(answer.sources.map(({ section }) => section)).toEqual(['forvaltningsloven § 2 første ledd bokstav b']);
    expect(answer.suggestions[0]?.value).toBe('/topic decision-requirements');
    expect(answer.alternatives.length).toBeGreaterThanOrEqual(3);
    expect((await bot.ask(answer.suggestions[0]!.value, { conversation: answer.conversation })).topic).toBe('decision-requirements');
  });

  test('is in the language of the question, and says so where it cannot be', async () => {
    expect(await bot.ask('what does folkeregistrert mean')).toMatchObject({ language: 'en', textLanguage: 'en', title: 'folkeregistrert (registered as resident)' });
    const turkish = await bot.ask('hva betyr enkeltvedtak', { language: 'tr' });
    expect(turkish).toMatchObject({ status: 'answered', language: 'tr', textLanguage: 'en' });
    expect(turkish.text).toContain('English');
  });

  test('carries the line with help where the word is about danger', async () => {
    const answer = await bot.ask('hva betyr negativ sosial kontroll?');
    expect(answer).toMatchObject({ status: 'answered', topic: null, title: 'negativ sosial kontroll', crisis: { degree: 'information' } });
  });

  test('leaves a question that waits where it was', async () => {
    const first = await bot.ask('/check introduction-benefit');
    expect(first.status).toBe('needsFact');
    const { conversation } = first;
    const explained = await bot.ask('hva betyr oppholdstillatelse?', { conversation });
    expect(explained).toMatchObject({ status: 'answered', title: 'oppholdstillatelse', needs: { fact: first.needs!.fact } });
    expect(explained.text).toContain(first.needs!.question);
    const next = await bot.ask(first.needs!.choices[0]?.value ?? '25', { conversation });
    expect(next.needs?.fact).not.toBe(first.needs!.fact);
  });

  test.each(languageTags)('can be given for every word in %s', async (language) => {
    for (const { id } of reader.terms.all) {
      const answer = await bot.ask(`hva betyr ${id}`, { language });
      expect(answer.title, id).toBe(reader.terms.text(reader.terms.get(id)!, language).name);
      expect(answer.text).not.toMatch(/\{\{|\}\}|undefined/);
    }
  });
});

describe('a glossary with a mistake is refused with file and line', () => {
  const header = 'term\tname\tforms\ttext\ttopic\tsection\twhat-is\n';
  const row = (id: string, rest = '\t\t\tterm', forms = ''): string => `${id}\t${id}\t${forms}\tA word.${rest}\n`;
  const dir = mkdtempSync(join(tmpdir(), 'veiviser-terms-'));
  afterAll(() => rmSync(dir, { recursive: true }));

  test.each([
    ['another header', { 'nb/terms.tsv': 'term\n' }, 'header'],
    ['a missing column', { 'nb/terms.tsv': `${header}x\tx\n` }, 'line 2'],
    ['a word that stands twice', { 'nb/terms.tsv': header + row('x') + row('x') }, 'line 3: the word x stands twice'],
    ['an unknown topic', { 'nb/terms.tsv': header + row('x', '\tnothing\t\tterm') }, 'no topic nothing'],
    ['an unknown section', { 'nb/terms.tsv': header + row('x', '\t\tnoAct.1\tterm') }, 'noAct.1'],
    ['its own topic, but none named', { 'nb/terms.tsv': header + row('x', '\t\t\ttopic') }, 'what-is'],
    ['one form of two words', { 'nb/terms.tsv': header + row('x') + row('y', '\t\t\tterm', 'X') }, '"x" is a form of both'],
    ['a word that the source does not have', { 'nb/terms.tsv': header + row('x'), 'en/terms.tsv': 'term\tname\tforms\ttext\ny\ty\t\tA word.\n' }, 'does not have the word y'],
    ['a pattern of an unknown kind', { 'nb/terms.tsv': header + row('x'), 'nb/term-patterns.tsv': 'nothing\t(.+)\n' }, 'term-patterns.tsv:1'],
    ['a pattern that is none', { 'nb/terms.tsv': header + row('x'), 'nb/term-patterns.tsv': '// a comment\nword\t(.+\n' }, 'term-patterns.tsv:2'],
  ])('%s', (_what, files, problem) => {
    rmSync(dir, { recursive: true, force: true });
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(join(dir, file, '..'), { recursive: true });
      writeFileSync(join(dir, file), content);
    }
    expect(() => loadTermReader(dir)).toThrow(expect.objectContaining({ code: 'TEXT_INVALID', message: expect.stringContaining(problem) }));
  });
});
