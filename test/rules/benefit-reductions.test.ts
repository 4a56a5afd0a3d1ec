import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/rules/dated.ts';
import type { Facts } from '../../src/rules/facts.ts';
import { judge } from '../../src/rules/index.ts';

const june: IsoDate = '2026-06-15';
const reduction = (facts: Facts, on: IsoDate = june) => judge('benefit-reductions', facts, on);
const full = { age: 30, partnerInProgramme: false } as const;

describe('absence without permission', () => {
  const absent = { reductionKind: 'unauthorisedAbsence', absenceHours: 8 } as const;
  const cases: readonly [string, Facts, IsoDate, number][] = [
    ['8 hours, full rate', { ...absent, ...full }, june, 1180.96],
    ['40 hours, full rate', { ...absent, ...full, absenceHours: 40 }, june, 5904.82],
    ['8 hours, under 25 on their own', { ...absent, age: 23, livesWithParents: false, partnerInProgramme: false }, june, 787.31],
    ['8 hours on the last day of a basic amount', { ...absent, ...full }, '2026-04-30', 1125.71],
    ['8 hours on the first day of the next', { ...absent, ...full }, '2026-05-01', 1180.96],
  ];
  test.each(cases)('%s', (_name, facts, on, deductedKroner) => {
    expect(reduction(facts, on)).toMatchObject({ outcome: 'decided', value: { result: 'absence', deductedKroner } });
  });

  test('asks what the benefit hangs on, but not for no hours', () => {
    expect(reduction(absent)).toMatchObject({ outcome: 'needs', fact: 'age' });
    expect(reduction({ ...absent, absenceHours: 0 })).toMatchObject({ value: { result: 'nothing' } });
  });
});

describe('other public benefits', () => {
  const transitional = { reductionKind: 'transitionalBenefit', transitionalBenefitPerYear: 200_000 } as const;

  test('transitional benefit of 200 000 kroner a year', () => {
    expect(reduction(transitional)).toMatchObject({ value: { result: 'transitional', yearKroner: 52_690.2, monthKroner: 4390.85 } });
    expect(reduction({ ...transitional, ...full })).toMatchObject({ value: { result: 'transitionalLeft', yearKroner: 52_690.2, leftYearKroner: 220_407.8, leftMonthKroner: 18_367.32 } });
  });

  test.each([[68_274.5, 'nothing'], [68_275, 'transitional']] as const)('transitional benefit of %d: %s', (transitionalBenefitPerYear, result) => {
    expect(reduction({ ...transitional, transitionalBenefitPerYear })).toMatchObject({ value: { result } });
  });

  test.each([
    [{ reductionKind: 'earnedBenefit', earnedBeforeProgramme: true }, 'sameAmount'],
    [{ reductionKind: 'earnedBenefit', earnedBeforeProgramme: false }, 'notOnThisGround'],
    [{ reductionKind: 'disabilityBenefit' }, 'sameAmount'],
    [{ reductionKind: 'childBenefit' }, 'nothing'],
    [{ reductionKind: 'overpaid' }, 'overpaid'],
  ] as const)('%o: %s', (facts, result) => {
    expect(reduction(facts)).toMatchObject({ outcome: 'decided', value: { result } });
  });
});

describe('own means', () => {
  const outside = { reductionKind: 'otherIncome', permit: 'collectiveProtection', partTimeByMunicipality: true } as const;

  test('4 000 kroner earned on Saturdays outside the programme', () => {
    expect(reduction({ reductionKind: 'otherIncome' })).toMatchObject({ value: { result: 'nothing' } });
  });

  test.each([
    ['2022-06-26', 'nothing'], ['2022-06-27', 'asWorkInProgramme'], ['2025-12-31', 'asWorkInProgramme'], ['2026-01-01', 'nothing'],
  ] as const)('a part-time programme with collective protection on %s: %s', (on, result) => {
    expect(reduction(outside, on)).toMatchObject({ value: { result } });
  });

  test.each([[1000, 'byPay', 1000], [2000, 'byTime', 1476.21]] as const)('10 hours paid %d in the programme: %s', (programmeWorkPay, result, deductedKroner) => {
    expect(reduction({ reductionKind: 'workInProgramme', programmeWorkHours: 10, programmeWorkPay, ...full })).toMatchObject({ value: { result, deductedKroner } });
  });

  test('pay under the least that the hours can be worth needs no more facts', () => {
    expect(reduction({ reductionKind: 'workInProgramme', programmeWorkHours: 10, programmeWorkPay: 400 })).toMatchObject({ value: { result: 'byPay', deductedKroner: 400 } });
    expect(reduction({ reductionKind: 'workInProgramme', programmeWorkHours: 10, programmeWorkPay: 600 })).toMatchObject({ outcome: 'needs', fact: 'age' });
  });
});

describe('when a deduction is a decision', () => {
  const cases: readonly [number, number, string][] = [
    [12_000, 22_758.17, 'decision'],
    [5000, 22_758.17, 'noDecision'],
    [12_000, 24_000, 'decision'],        // exactly half
    [12_000, 24_001, 'noDecision'],
    [11_379.08, 22_758.16, 'decision'],  // exactly the twelfth of G
    [11_379.07, 20_000, 'noDecision'],
  ];
  test.each(cases)('%d of %d: %s', (deductionKroner, paymentKroner, result) => {
    expect(reduction({ reductionKind: 'decisionNeeded', deductionKroner, paymentKroner })).toMatchObject({ value: { result, limitKroner: 11_379.08 } });
  });

  test('the payment is not asked for under the twelfth', () => {
    expect(reduction({ reductionKind: 'decisionNeeded', deductionKroner: 5000 })).toMatchObject({ value: { result: 'noDecision' } });
  });

  test.each([['2026-04-30', 10_846.67], ['2025-04-30', 10_335.67], ['2024-04-30', 9885]] as const)('the limit on %s', (on, limitKroner) => {
    expect(reduction({ reductionKind: 'decisionNeeded', deductionKroner: 1 }, on)).toMatchObject({ value: { limitKroner } });
  });
});

test.each([
  { reductionKind: 'unauthorisedAbsence', absenceHours: 8 }, { reductionKind: 'transitionalBenefit', transitionalBenefitPerYear: 200_000 },
  { reductionKind: 'decisionNeeded' }, { reductionKind: 'workInProgramme', programmeWorkHours: 10, programmeWorkPay: 10 },
] as const)('past the next change of the basic amount %o is open', (facts) => {
  expect(reduction({ ...facts, ...full }, '2027-05-01')).toMatchObject({ outcome: 'open', question: 'figureOutdated' });
});
