import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { explain } from '../../src/bot/explain.ts';
import { loadTexts } from '../../src/languages/texts.ts';
import type { IsoDate } from '../../src/rules/dated.ts';
import { factInfo, factNames, type Facts } from '../../src/rules/facts.ts';
import { judge, ruleIds, type RuleId } from '../../src/rules/index.ts';
import { explore, valuesToTry } from '../rules/explore.ts';

const locales = new URL('../../locales/', import.meta.url).pathname;
const texts = loadTexts(locales);
const tags = ['nb', 'en'] as const;
const contactName = (id: string) => `<${id}>`;

const days: readonly IsoDate[] = [
  '2021-01-01', '2022-06-14', '2022-06-15', '2023-03-01', '2023-08-01', '2024-03-01', '2024-07-01', '2025-06-20', '2025-07-01', '2026-01-01', '2026-11-24', '2027-05-01',
];
/** Facts that rules look at when told, but do not ask for. */
const seeds: readonly Facts[] = [
  {}, { declinedOrBrokenOff: true }, { hadCollectiveProtectionDecision: true }, { upperSecondaryFrom: '2030-01-01' }, { age: 24 }, { bornOn: '1955-01-01' },
  { bornOn: '2001-11-30' }, { permitGrantedOn: '2021-01-01' }, { permitGrantedOn: '2020-01-01' }, { upperSecondary: 'unsure' },
];

/** Explains every step of every way through a rule; gives the keys that were looked up. */
function explainAll(rule: RuleId, tag: (typeof tags)[number]): { keys: Set<string>; sentences: Set<string> } {
  const keys = new Set<string>();
  const sentences = new Set<string>();
  const spy: typeof texts.say = (language, key, values) => {
    keys.add(key);
    return texts.say(language, key, values);
  };
  const tell = (facts: Facts, on: IsoDate): void => {
    const verdict = judge(rule, facts, on);
    const { headline, reasons } = explain(rule, verdict, tag, { say: spy }, contactName);
    for (const sentence of [headline, ...reasons.map(({ text }) => text)]) sentences.add(sentence);
    if (verdict.outcome === 'needs') for (const value of valuesToTry(verdict.fact, on)) tell({ ...facts, [verdict.fact]: value }, on);
  };
  for (const on of days) for (const seed of seeds) tell(seed, on);
  return { keys, sentences };
}

describe.each(tags)('%s', (tag) => {
  const all = ruleIds.map((rule) => explainAll(rule, tag));

  test('fills every placeholder of every sentence', () => {
    const wrong = all.flatMap(({ sentences }) => [...sentences]).filter((sentence) => /\{\{|\}\}|undefined|NaN|\d{4}-\d\d-\d\d|\.\d{3,}/.test(sentence) || sentence === '');
    expect(wrong).toEqual([]);
  });

  test('has no sentence for an outcome that never comes', () => {
    const used = new Set(all.flatMap(({ keys }) => [...keys]).filter((key) => key.startsWith('reasons:')));
    expect(keysOf(tag, 'reasons').filter((key) => !used.has(`reasons:${key}`))).toEqual([]);
  });

  test('asks for every fact, says why, names it and titles its choices', () => {
    const wanted = factNames.flatMap((fact) => {
      const { kind, choices = [] } = factInfo[fact];
      const titled = kind === 'boolean' ? ['true', 'false'] : choices;
      return [`${fact}.question`, `${fact}.why`, `${fact}.label`, ...titled.map((value) => `${fact}.choices.${value}`)];
    });
    expect(keysOf(tag, 'facts').sort()).toEqual(wanted.sort());
  });
});

test('Norwegian and English have the same keys and placeholders', () => {
  for (const file of ['reasons', 'facts']) {
    const [nb, en] = tags.map((tag) => keysOf(tag, file).sort().map((key) => [key, placeholdersOf(tag, `${file}:${key}`)]));
    expect(en).toEqual(nb);
  }
});

test('numbers stand in sentences only through placeholders', () => {
  const withDigits = tags.flatMap((tag) => keysOf(tag, 'reasons').filter((key) => /\d/.test(raw(tag, `reasons:${key}`).replaceAll('covid-19', ''))));
  expect(withDigits).toEqual([]);
});

describe('some outcomes in words', () => {
  const headline = (rule: RuleId, facts: Facts, on: IsoDate, tag: (typeof tags)[number]) => explain(rule, judge(rule, facts, on), tag, texts, contactName).headline;

  test('an amount', () => {
    const facts = { age: 23, livesWithParents: true, partnerInProgramme: false };
    expect(headline('introduction-benefit', facts, '2026-06-01', 'en')).toContain('7,586.06 kroner a month before tax (1/3 of the full benefit)');
    expect(headline('introduction-benefit', facts, '2026-06-01', 'nb').replaceAll('\u00a0', ' ')).toContain('7 586,06 kroner i måneden før skatt (1/3 av full stønad)');
  });

  test('a length, in years where it is years', () => {
    expect(headline('programme-duration', { completedUpperSecondary: false, endGoal: 'completeUpperSecondary', startOffered: false }, '2026-06-15', 'en'))
      .toBe('The programme can last up to 4 years. It can be extended by up to 12 months.');
  });

  test('a figure past its change, with the last amount, its day and whom to ask', () => {
    const text = headline('introduction-benefit', {}, '2027-05-01', 'en');
    for (const part of ['1 May 2027', '136,549 kroner', '1 May 2026', '<nav>']) expect(text).toContain(part);
  });

  test('a reason carries its citation untranslated', () => {
    const { reasons } = explain('programme-duration', judge('programme-duration', {}, '2026-06-15'), 'en', texts, contactName);
    expect(reasons[0]).toEqual({ code: 'duration.educationDecides', text: expect.any(String) });
    const decided = explain('introduction-benefit', judge('introduction-benefit', { age: 30, partnerInProgramme: false }, '2026-06-15'), 'en', texts, contactName);
    expect(decided.reasons[0]).toMatchObject({ code: 'benefit.forParticipants', section: 'integreringsloven § 19' });
  });
});

test('exploring reaches decided and open ends of every rule', () => {
  for (const rule of ruleIds) {
    const ends = new Set(days.flatMap((on) => explore(rule, on).map(({ verdict }) => verdict.outcome)));
    expect([...ends].sort()).toEqual(['decided', 'open']);
  }
});

function keysOf(tag: string, file: string): string[] {
  const walk = (node: unknown, path: string): string[] => (typeof node === 'string' ? [path] : Object.entries(node as object).flatMap(([key, child]) => walk(child, path ? `${path}.${key}` : key)));
  return walk(JSON.parse(readFileSync(`${locales}${tag}/${file}.json`, 'utf8')), '');
}

function raw(tag: string, key: string): string {
  const [file, path = ''] = key.split(':');
  return path.split('.').reduce<unknown>((node, part) => (node as Record<string, unknown>)[part], JSON.parse(readFileSync(`${locales}${tag}/${file}.json`, 'utf8'))) as string;
}

function placeholdersOf(tag: string, key: string): string[] {
  return (raw(tag, key).match(/\{\{\w+\}\}/g) ?? []).sort();
}
