import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { evaluateSafety, readSafetyRows } from '../../eval/safety.ts';
import type { SafetyRow } from '../../eval/safety.ts';
import { languageTags } from '../../src/languages/register.ts';
import type { DangerRecogniser } from '../../src/safety/ports.ts';
import { createDangerRecogniser } from '../../src/safety/recogniser.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
const rows = readSafetyRows(join(fixtures, 'messages.jsonl'));
const of = (tag: string): SafetyRow[] => rows.filter((row) => row.lang === tag);

let both: DangerRecogniser;
let patterns: DangerRecogniser;

beforeAll(() => {
  both = createDangerRecogniser();
  patterns = createDangerRecogniser({ netFile: null });
});

describe.each(languageTags)('danger in %s', (tag) => {
  it('has enough messages', () => {
    expect(of(tag).filter((row) => row.expect === 'crisis').length).toBeGreaterThanOrEqual(20);
    expect(of(tag).filter((row) => row.expect === 'normal').length).toBeGreaterThanOrEqual(15);
  });

  it('finds every cry with both signals', async () => {
    expect((await evaluateSafety(of(tag), both.recognise)).missed).toEqual([]);
  });

  it('finds nine in ten by the patterns alone, of the right kind', async () => {
    const { overall } = await evaluateSafety(of(tag), patterns.recognise);
    expect(overall.found / overall.crises).toBeGreaterThanOrEqual(0.9);
    expect(overall.rightKind / overall.withKind).toBeGreaterThanOrEqual(0.85);
  });

  it('raises at most one false alarm', async () => {
    expect((await evaluateSafety(of(tag), both.recognise)).alarmed.length).toBeLessThanOrEqual(1);
  });
});

describe('all languages together', () => {
  it('raise at most two false alarms in a hundred harmless messages', async () => {
    const { overall } = await evaluateSafety(rows, both.recognise);
    expect(overall.falseAlarms / overall.normal).toBeLessThanOrEqual(0.02);
  });
});

describe.each(['nb', 'en', 'ar', 'uk'])('explicit cries in %s', (tag) => {
  it('are all found by the patterns alone', async () => {
    expect((await evaluateSafety(of(tag), patterns.recognise)).missed).toEqual([]);
  });
});

const degrees: [string, object | null][] = [
  ['he says he will kill me tonight', { kind: 'threat', degree: 'now', who: 'self' }],
  ['i want to kill myself tonight', { kind: 'suicide', degree: 'now', who: 'self' }],
  ['my husband beats me', { kind: 'violence', degree: 'danger', who: 'self' }],
  ['my student says her father beats her', { kind: 'violence', degree: 'danger', who: 'other' }],
  ['en elev sier at hun blir giftet bort', { kind: 'forced-marriage', degree: 'danger', who: 'other' }],
  ['hvor ringer jeg hvis familien min vil gifte meg bort', { kind: 'forced-marriage', degree: 'danger', who: 'self' }],
  ['they booked tickets, I don\'t want to go', { kind: 'abroad', degree: 'danger', who: 'self' }],
  ['What is forced marriage?', { kind: 'forced-marriage', degree: 'information', who: 'self' }],
  ['Hva er negativ sosial kontroll?', { kind: 'control', degree: 'information', who: 'self' }],
  ['Hva er straffen for kjønnslemlestelse?', { kind: 'fgm', degree: 'information', who: 'self' }],
  ['How do I register my marriage?', null],
  ['my uncle died, do I get leave?', null],
  ['the course is killing me', null],
  ['Nobody forces me to marry, we love each other and can\'t wait', null],
  ['', null],
];

describe('kind, degree and who', () => {
  it.each(degrees)('of "%s"', (text, expected) => {
    const found = both.recognise(text);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toMatchObject(expected);
  });
});

describe('denials', () => {
  const isCrisis = (text: string) => ![undefined, 'information'].includes(patterns.recognise(text)?.degree);

  it.each([
    'my husband does not beat me', 'mannen min slår meg ikke', 'mi marido no me pega', 'муж не бьет меня, всё хорошо',
  ])('"%s" is no cry', (text) => {
    expect(isCrisis(text)).toBe(false);
  });

  it.each([
    'my husband beats me', 'my husband does not beat me but he locked me in and took my passport', 'mannen min slår meg ikke, men broren min truer med å drepe meg',
  ])('"%s" is one: what stands beside a denial counts', (text) => {
    expect(isCrisis(text)).toBe(true);
  });
});

describe('hiding places', () => {
  const cry = 'my husband beats me';

  it('finds the cry at the end of 900,000 characters', () => {
    const long = `${'How many hours is the course in each week? '.repeat(20_930)}${cry}`;
    expect(long.length).toBeGreaterThan(900_000);
    expect(both.recognise(long)).toMatchObject({ kind: 'violence', degree: 'danger' });
  });

  it('finds it in the middle and at the start too', () => {
    const filler = 'The school opens at nine and the bus is late. '.repeat(5_000);
    expect(both.recognise(`${filler}${cry}. ${filler}`)).toMatchObject({ kind: 'violence' });
    expect(both.recognise(`${cry}. ${filler}`)).toMatchObject({ kind: 'violence' });
  });

  it('lets the highest degree win, wherever it stands', () => {
    const filler = 'The school opens at nine and the bus is late. '.repeat(20);
    expect(both.recognise(`my father checks my phone. ${filler} he will kill me tonight`)).toMatchObject({ degree: 'now' });
  });

  it.each([
    ['zero-width characters', 'my hus\u200Bband be\u200Dats m\uFEFFe'],
    ['bidi controls', '\u202Emy husband \u2066beats\u2069 me'],
    ['capitals', 'MY HUSBAND BEATS ME'],
    ['stretched letters', 'myyyy husbaaaand beatsssss meeee'],
    ['digits for letters', 'my husb4nd be4ts me'],
    ['full-width letters', 'ｍｙ ｈｕｓｂａｎｄ ｂｅａｔｓ ｍｅ'],
    ['Cyrillic look-alikes', 'my husband bеаts me'],
    ['soft hyphens and line breaks', 'my hus\u00ADband\nbeats\r\nme'],
  ])('sees through %s', (_, text) => {
    expect(both.recognise(text)).toMatchObject({ kind: 'violence', degree: 'danger' });
  });

  it('reads Norwegian without å, Persian with and without joints, Arabic with marks', () => {
    expect(both.recognise('mannen min slar meg hver dag')).toMatchObject({ kind: 'violence' });
    expect(both.recognise('شوهرم منو می‌زنه')).toMatchObject({ kind: 'violence' });
    expect(both.recognise('شوهرم منو می زنه')).toMatchObject({ kind: 'violence' });
    expect(both.recognise('زَوْجِي يَضْرِبُنِي')).toMatchObject({ kind: 'violence' });
  });

  it('never throws and always answers the same', () => {
    for (const text of ['\uD800', '\0\0\0', '💥'.repeat(10_000), 'a'.repeat(1_000_000), ' \n\t', '((((', 'ﷺ'.repeat(1000), '1a'.repeat(100_000)]) {
      expect(both.recognise(text)).toEqual(both.recognise(text));
    }
  });
});

describe('word lists', () => {
  it.each(languageTags)('of %s name all kinds of danger', (tag) => {
    const list = readFileSync(join(import.meta.dirname, '../../locales', tag, 'danger.tsv'), 'utf8');
    for (const concept of ['KILLME', 'HITME', 'RAPE', 'DIE', 'TAKE', 'LOCK', 'INFO']) expect(list).toMatch(new RegExp(`^${concept}\t`, 'm'));
  });
});
