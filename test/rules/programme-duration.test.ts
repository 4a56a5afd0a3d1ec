import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/rules/dated.ts';
import type { Facts } from '../../src/rules/facts.ts';
import { judge } from '../../src/rules/index.ts';

const duration = (facts: Facts, on: IsoDate) => judge('programme-duration', facts, on);

/** Minimum, maximum and extension in months, or what came instead. */
function lengthOf(facts: Facts, on: IsoDate): string {
  const verdict = duration(facts, on);
  if (verdict.outcome === 'needs') return `needs ${verdict.fact}`;
  if (verdict.outcome === 'open') return `open ${verdict.question}`;
  const { value } = verdict;
  if (value.result === 'introductionAct') return value.result;
  return `${value.minimumMonths ?? 0}-${value.maximumMonths}, ${value.extension} ${value.extensionMonths}`;
}

const today: IsoDate = '2026-06-15';
const withSchool = { completedUpperSecondary: true, permit: 'refugee' } as const;
const without = { completedUpperSecondary: false, permit: 'refugee' } as const;

describe('from 2026', () => {
  const cases: readonly [string, Facts, string][] = [
    ['engineer, offered 2026-02-16', { ...withSchool, programmeOfferedStartOn: '2026-02-16', endGoal: 'work' }, '0-12, none 0'],
    ['engineer, offered 2025-10-06', { ...withSchool, programmeOfferedStartOn: '2025-10-06', endGoal: 'work' }, '3-6, may 6'],
    ['22, complete upper secondary, offered 2026-03-02', { ...without, age: 22, endGoal: 'completeUpperSecondary', programmeOfferedStartOn: '2026-03-02' }, '0-48, must 12'],
    ['22, complete upper secondary, offered 2025-03-10', { ...without, age: 22, endGoal: 'completeUpperSecondary', programmeOfferedStartOn: '2025-03-10' }, '0-48, must 12'],
    ['40, work, offered 2026-04-07', { ...without, age: 40, endGoal: 'work', programmeOfferedStartOn: '2026-04-07' }, '0-24, none 0'],
    ['40, work, offered 2025-04-07', { ...without, age: 40, endGoal: 'work', programmeOfferedStartOn: '2025-04-07' }, '3-24, may 12'],
    ['carpenter, offered 2026-08-17', { ...without, age: 27, endGoal: 'tradeCertificate', programmeOfferedStartOn: '2026-08-17' }, '0-60, none 0'],
    ['collective protection, offered 2026-03-16', { completedUpperSecondary: true, permit: 'collectiveProtection', programmeOfferedStartOn: '2026-03-16', endGoal: 'work' }, '0-12, none 0'],
    ['parts of upper secondary', { ...without, endGoal: 'partsOfUpperSecondary', startOffered: false }, '0-36, must 12'],
    ['not offered yet', { completedUpperSecondary: true, startOffered: false }, '0-12, none 0'],
    // on both sides of the transition, and exactly on it
    ['upper secondary, the day before', { ...withSchool, programmeOfferedStartOn: '2025-12-31' }, '3-6, may 6'],
    ['upper secondary, on the day', { ...withSchool, programmeOfferedStartOn: '2026-01-01' }, 'open offeredExactlyOn'],
    ['upper secondary, the day after', { ...withSchool, programmeOfferedStartOn: '2026-01-02' }, '0-12, none 0'],
    ['work, the day before', { ...without, endGoal: 'work', programmeOfferedStartOn: '2025-12-31' }, '3-24, may 12'],
    ['work, on the day', { ...without, endGoal: 'work', programmeOfferedStartOn: '2026-01-01' }, 'open offeredExactlyOn'],
    ['work, the day after', { ...without, endGoal: 'work', programmeOfferedStartOn: '2026-01-02' }, '0-24, none 0'],
    ['parts, the day before', { ...without, endGoal: 'partsOfUpperSecondary', programmeOfferedStartOn: '2024-12-31' }, '3-24, may 12'],
    ['parts, on the day', { ...without, endGoal: 'partsOfUpperSecondary', programmeOfferedStartOn: '2025-01-01' }, 'open offeredExactlyOn'],
    ['parts, the day after', { ...without, endGoal: 'partsOfUpperSecondary', programmeOfferedStartOn: '2025-01-02' }, '0-36, must 12'],
    ['complete, the day before', { ...without, endGoal: 'completeUpperSecondary', programmeOfferedStartOn: '2024-12-31' }, '3-36, may 12'],
    ['trade certificate, the day before', { ...without, endGoal: 'tradeCertificate', programmeOfferedStartOn: '2024-12-31' }, '3-36, may 12'],
    ['trade certificate, the day after', { ...without, endGoal: 'tradeCertificate', programmeOfferedStartOn: '2025-01-02' }, '0-60, none 0'],
    // what the text leaves open
    ['collective protection, offered before', { completedUpperSecondary: true, permit: 'collectiveProtection', programmeOfferedStartOn: '2025-10-06' }, 'open collectiveProtectionOldLength'],
    ['lower secondary as the goal', { ...without, endGoal: 'lowerSecondary', startOffered: false }, 'open goalDoesNotFit'],
    ['lower secondary, offered before 2025', { ...without, endGoal: 'lowerSecondary', programmeOfferedStartOn: '2024-09-01' }, '3-24, may 12'],
    ['higher education without upper secondary', { ...without, endGoal: 'higherEducation' }, 'open goalDoesNotFit'],
    // the older act
    ['older permit', { permitGrantedOn: '2020-11-10', arrivedOn: '2020-12-31' }, 'introductionAct'],
    ['offered before the act', { ...without, endGoal: 'work', programmeOfferedStartOn: '2020-12-31' }, 'introductionAct'],
  ];
  test.each(cases)('%s', (_name, facts, length) => {
    expect(lengthOf(facts, today)).toBe(length);
  });
});

describe('before 2026', () => {
  const ukrainian = { completedUpperSecondary: true, permit: 'collectiveProtection' } as const;
  const cases: readonly [IsoDate, Facts, string][] = [
    ['2025-06-15', { ...without, age: 22, endGoal: 'completeUpperSecondary', programmeOfferedStartOn: '2025-03-10' }, '3-36, may 12'],
    ['2025-12-31', { ...without, endGoal: 'completeUpperSecondary', programmeOfferedStartOn: '2025-03-10' }, '3-36, may 12'],
    ['2026-01-01', { ...without, endGoal: 'completeUpperSecondary', programmeOfferedStartOn: '2025-03-10' }, '0-48, must 12'],
    ['2021-01-01', { completedUpperSecondary: true }, '3-6, may 6'],
    ['2025-12-31', withSchool, '3-6, may 6'],
    ['2024-01-01', { ...without, endGoal: 'partsOfUpperSecondary' }, '3-24, may 12'],
    ['2024-01-01', { ...without, endGoal: 'lowerSecondary' }, '3-24, may 12'],
    ['2024-01-01', { ...without, endGoal: 'higherEducation' }, 'open goalDoesNotFit'],
    // collective protection
    ['2022-06-14', ukrainian, '3-6, may 6'],
    ['2022-06-15', ukrainian, '0-6, may 6'],
    ['2023-06-30', { ...ukrainian, endGoal: 'higherEducation', ukrainianUpperSecondaryOnly: true }, '0-6, may 6'],
    ['2023-07-01', { ...ukrainian, endGoal: 'higherEducation', ukrainianUpperSecondaryOnly: true }, '0-12, none 0'],
    ['2023-07-01', { ...ukrainian, endGoal: 'higherEducation', ukrainianUpperSecondaryOnly: false }, '0-6, may 6'],
    ['2025-03-15', { ...ukrainian, endGoal: 'work' }, '0-6, may 6'],
    ['2025-03-15', { completedUpperSecondary: false, permit: 'collectiveProtection', endGoal: 'work' }, '3-24, may 12'],
  ];
  test.each(cases)('on %s for %o: %s', (on, facts, length) => {
    expect(lengthOf(facts, on)).toBe(length);
  });
});

describe('what it asks', () => {
  test.each([
    [{}, 'completedUpperSecondary'],
    [{ completedUpperSecondary: true }, 'startOffered'],
    [{ completedUpperSecondary: true, startOffered: true }, 'programmeOfferedStartOn'],
    [{ completedUpperSecondary: true, programmeOfferedStartOn: '2025-10-06' }, 'permit'],
    [{ age: 22, completedUpperSecondary: false }, 'endGoal'],
  ] as const)('knowing %o: %s', (facts, fact) => {
    expect(duration(facts, today)).toMatchObject({ outcome: 'needs', fact });
  });

  test('the permit only where special lengths for collective protection were in force', () => {
    expect(lengthOf({ completedUpperSecondary: true }, '2022-06-14')).toBe('3-6, may 6');
    expect(lengthOf({ completedUpperSecondary: true }, '2022-06-15')).toBe('needs permit');
  });

  test('with the goal of young participants told', () => {
    const codes = (age: number) => duration({ age, completedUpperSecondary: false }, today).reasons.map(({ code }) => code);
    expect(codes(24)).toContain('duration.youngGoal');
    expect(codes(25)).not.toContain('duration.youngGoal');
  });
});

test('the extension rests on the paragraph that gives it', () => {
  const cited = (facts: Facts, on: IsoDate, code: string) => duration(facts, on).reasons.find((reason) => reason.code === code)?.section;
  expect(cited({ completedUpperSecondary: true }, '2021-06-01', 'duration.extensionMay')).toMatchObject({ section: '13', paragraph: 5 });
  expect(cited({ ...without, endGoal: 'partsOfUpperSecondary', startOffered: false }, today, 'duration.extensionMust')).toMatchObject({ section: '14', paragraph: 4 });
});

test('temporary rules because of covid-19 are told until they were repealed', () => {
  const codes = (on: IsoDate) => duration({ ...without, endGoal: 'work' }, on).reasons.map(({ code }) => code);
  expect(codes('2025-06-30')).toContain('duration.covidRules');
  expect(codes('2025-07-01')).not.toContain('duration.covidRules');
});
