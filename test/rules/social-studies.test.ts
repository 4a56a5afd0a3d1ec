import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/rules/dated.ts';
import type { Facts } from '../../src/rules/facts.ts';
import { judge } from '../../src/rules/index.ts';
import { codesOf, resultOf, valueOf } from './result-of.ts';

const rule = 'social-studies';
const refugee = { permit: 'refugee', countyProvidesTraining: false } as const;

describe('50 or 75 hours', () => {
  const cases: readonly [IsoDate, Facts, string | number][] = [
    ['2022-06-15', { ...refugee, permitGrantedOn: '2021-12-31', arrivedOn: '2021-06-01' }, 50],
    ['2022-06-15', { ...refugee, permitGrantedOn: '2022-01-01' }, 75],
    ['2022-06-15', { ...refugee, permitGrantedOn: '2021-12-20', arrivedOn: '2021-12-31' }, 50],
    ['2022-06-15', { ...refugee, permitGrantedOn: '2021-12-20', arrivedOn: '2022-01-01' }, 75],
    ['2022-06-15', { ...refugee, permitGrantedOn: '2020-11-15', arrivedOn: '2020-11-15' }, 50],
    ['2026-06-15', { permit: 'work', leadsToPermanentResidence: true, permitGrantedOn: '2026-02-02', trainingOffered: false }, 75],
  ];
  test.each(cases)('on %s for %o: %s', (on, facts, hours) => {
    expect(valueOf(rule, facts, on)).toMatchObject({ hours });
  });

  test('in 2021 the act named no hours', () => {
    expect(valueOf(rule, { ...refugee, permitGrantedOn: '2021-03-01' }, '2021-12-31')).toEqual({ result: 'deadline', deadline: '2022-03-01' });
    expect(valueOf(rule, { ...refugee, permitGrantedOn: '2021-03-01', arrivedOn: '2021-02-01' }, '2022-01-01')).toEqual({ result: 'hoursAndDeadline', hours: 50, deadline: '2022-03-01' });
  });
});

describe('one year', () => {
  const offered: Facts = { ...refugee, permitGrantedOn: '2024-11-01', trainingOfferedOn: '2025-02-03', approvedLeaveMonths: 0 };
  const cases: readonly [IsoDate, Facts, IsoDate][] = [
    ['2025-06-15', offered, '2026-02-03'],
    ['2025-06-15', { ...offered, approvedLeaveMonths: 3 }, '2026-05-03'],
    ['2022-06-15', { ...refugee, permitGrantedOn: '2022-05-10' }, '2023-05-10'],
    ['2022-06-15', { ...refugee, permitGrantedOn: '2022-05-10', arrivedOn: '2022-06-01' }, '2023-06-01'],
    ['2024-06-15', { ...refugee, permitGrantedOn: '2023-07-20', arrivedOn: '2023-08-05', trainingOfferedOn: '2023-09-01', approvedLeaveMonths: 0 }, '2024-09-01'],
  ];
  test.each(cases)('on %s for %o: by %s', (on, facts, deadline) => {
    expect(valueOf(rule, facts, on)).toEqual({ result: 'hoursAndDeadline', hours: 75, deadline });
  });

  test('without an offer no day; on 1 August 2023 the text is silent', () => {
    expect(resultOf(rule, { ...refugee, permitGrantedOn: '2024-11-01', trainingOffered: false }, '2025-06-15')).toBe('hoursWithinYear');
    expect(resultOf(rule, { ...refugee, permitGrantedOn: '2023-08-01' }, '2025-06-15')).toBe('open trainingClockExactlyOn');
    expect(resultOf(rule, { permit: 'limitedIdentity', countyProvidesTraining: false, permitGrantedOn: '2022-02-01' }, '2022-06-15')).toBe('hoursWithinYear');
  });
});

test('who has it', () => {
  const on = '2026-06-15';
  expect(resultOf(rule, { permit: 'collectiveProtection', permitGrantedOn: '2026-02-10' }, on)).toBe('noRightOrDuty');
  expect(resultOf(rule, { permit: 'collectiveProtection', permitGrantedOn: '2022-05-10' }, '2022-06-14')).toBe('needs countyProvidesTraining');
  expect(resultOf(rule, { ...refugee, countyProvidesTraining: true, permitGrantedOn: '2026-02-10' }, on)).toBe('countyRules');
  expect(resultOf(rule, { permit: 'eeaOrNordic' }, on)).toBe('notCovered');
  expect(resultOf(rule, { permit: 'asylumSeeker' }, on)).toBe('receptionRules');
  expect(resultOf(rule, { ...refugee, permitGrantedOn: '2020-11-15', arrivedOn: '2020-11-15' }, '2021-12-31')).toBe('introductionAct');
});

test('only with right and duty the test belongs to it', () => {
  const of = (facts: Facts) => codesOf(rule, { permitGrantedOn: '2026-02-02', trainingOffered: false, ...facts }, '2026-06-15');
  expect(of(refugee)).toEqual(expect.arrayContaining(['social.test', 'social.language', 'social.receptionCounts']));
  expect(of({ permit: 'work', leadsToPermanentResidence: true })).toContain('social.noTestDuty');
});

test.each([
  ['2022-01-01', '2022-01-01', { act: 'integrationAct', section: '33', paragraph: 1 }],
  ['2021-12-20', '2021-12-31', { act: 'integrationRegulation', section: '73', paragraph: 3 }],
  ['2021-12-20', '2022-01-01', { act: 'integrationRegulation', section: '73', paragraph: 4 }],
] as const)('hours of a permit of %s with arrival %s rest on %o', (permitGrantedOn, arrivedOn, place) => {
  const { reasons } = judge(rule, { ...refugee, permitGrantedOn, arrivedOn }, '2022-06-15');
  expect(reasons.find(({ code }) => code.startsWith('social.hours.'))?.section).toEqual(place);
});
