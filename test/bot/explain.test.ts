import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { explain } from '../../src/bot/explain.ts';
import { loadTexts } from '../../src/languages/texts.ts';
import type { IsoDate } from '../../src/rules/dated.ts';
import { factInfo, factNames, type Facts } from '../../src/rules/facts.ts';
import { judge, ruleIds, rules, type RuleId } from '../../src/rules/index.ts';
import type { Verdict } from '../../src/rules/verdict.ts';
import { valuesToTry } from '../rules/explore.ts';

const locales = new URL('../../locales/', import.meta.url).pathname;
const texts = loadTexts(locales);
const tags = ['nb', 'en'] as const;
const contactName = (id: string) => `<${id}>`;

const days: readonly IsoDate[] = [
  '2021-01-01', '2022-06-14', '2022-06-15', '2023-03-01', '2023-08-01', '2024-03-01', '2024-07-01', '2025-06-20', '2025-07-01', '2026-01-01', '2026-11-24', '2027-05-01', '2028-07-01',
];
/** Facts that rules look at when told, but do not ask for. */
const seeds: readonly Facts[] = [
  {}, { declinedOrBrokenOff: true }, { hadCollectiveProtectionDecision: true }, { upperSecondaryFrom: '2030-01-01' }, { age: 24 }, { bornOn: '1955-01-01' },
  { bornOn: '2001-11-30' }, { permitGrantedOn: '2021-01-01' }, { permitGrantedOn: '2020-01-01' }, { upperSecondary: 'unsure' }, { settledOn: '2026-01-05' },
  { permitGrantedOn: '2023-08-01' }, { couldNotStart: 'care' }, { couldNotStart: 'soleProvider' },
  { couldNotStart: 'care', permitGrantedOn: '2021-01-01', trainingRequestedOn: '2031-03-02' },
  { permanentTimeFrom: '2020-01-01', monthsAbroad: 11 }, { permanentTimeFrom: '2027-01-01' }, { incomeLastYear: 0 }, { incomeLastYear: 341_000 },
  { noIncomeRequirement: true }, { norwegianGoalReached: true }, { citizenshipAppliedOn: '2022-10-01' }, { residenceYears: 6 }, { age: 67 },
  { decisionAbout: 'stop', reasonsReceivedOn: '2026-11-20' }, ...timelines(),
];

/** Cases far enough told for every kind of date of a timeline. */
function timelines(): readonly Facts[] {
  const settled: Facts = {
    permit: 'refugee', permitGrantedOn: '2026-08-03', ageAtGrant: 30, settlement: 'byAgreement', settledOn: '2026-09-20', municipalityResidenceFrom: '2026-09-20',
    weeklyWorkHours: 0, mappedBefore: false, municipalityRegisteredOn: '2026-09-21', norwegianGoalReached: false, countyProvidesTraining: false,
  };
  const participant: Facts = {
    ...settled, inProgramme: true, programmeDecidedOn: '2026-11-01', programmeStartedOn: '2026-11-02', startOffered: true, programmeOfferedStartOn: '2026-11-02',
    completedUpperSecondary: false, endGoal: 'work', trainingOfferedOn: '2026-11-02', trainingStartedOn: '2026-11-02', approvedLeaveMonths: 0, bornOn: '2002-05-05',
  };
  return [
    settled, participant, { ...participant, endGoal: 'completeUpperSecondary' }, { ...participant, ageAtGrant: 65, bornOn: '1961-02-02' },
    { decisionAbout: 'stop', noticeReceivedOn: '2026-11-20' }, { permit: 'eeaOrNordic' },
    { ...settled, permit: 'collectiveProtection', trainingStartedOn: '2026-11-02' },
  ];
}

/** Every different verdict on the ways through a rule, questions on the way included. */
function verdictsOf(rule: RuleId): readonly Verdict<unknown>[] {
  const found = new Map<string, Verdict<unknown>>();
  const walk = (facts: Facts, on: IsoDate): void => {
    const { used: _used, ...verdict } = judge(rule, facts, on);
    found.set(JSON.stringify(verdict), verdict);
    if (verdict.outcome === 'needs') for (const value of valuesToTry(verdict.fact, on)) walk({ ...facts, [verdict.fact]: value }, on);
  };
  // A fact that the rule does not look at would only walk the same ways again.
  const told = seeds.filter((seed) => Object.keys(seed).every((fact) => (rules[rule].facts as readonly string[]).includes(fact)));
  for (const on of days) for (const seed of told) walk(seed, on);
  return [...found.values()];
}

const verdicts = new Map(ruleIds.map((rule) => [rule, verdictsOf(rule)]));

/** Explains every verdict; gives the keys that were looked up. */
function explainAll(rule: RuleId, tag: (typeof tags)[number]): { keys: Set<string>; sentences: Set<string> } {
  const keys = new Set<string>();
  const sentences = new Set<string>();
  const spy: typeof texts.say = (language, key, values) => {
    keys.add(key);
    return texts.say(language, key, values);
  };
  for (const verdict of verdicts.get(rule)!) {
    const { headline, reasons } = explain(rule, verdict, tag, { say: spy }, contactName);
    for (const sentence of [headline, ...reasons.map(({ text }) => text)]) sentences.add(sentence);
  }
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

test('the ways reach decided ends of every rule, and open ends of some', () => {
  for (const found of verdicts.values()) expect(found.some(({ outcome }) => outcome === 'decided')).toBe(true);
  expect([...verdicts.values()].flat().some(({ outcome }) => outcome === 'open')).toBe(true);
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
