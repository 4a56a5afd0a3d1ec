import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/rules/dated.ts';
import type { Facts } from '../../src/rules/facts.ts';
import { codesOf, resultOf, valueOf } from './result-of.ts';

const rule = 'norwegian-duration';
type Case = readonly [IsoDate, Facts, string];

describe('worked examples', () => {
  const upper: Facts = {
    permit: 'refugee', permitGrantedOn: '2024-01-15', completedUpperSecondary: true, trainingOfferedOn: '2024-03-01', norwegianGoalReached: false, approvedLeaveMonths: 0,
  };
  const others: Facts = {
    permit: 'refugee', permitGrantedOn: '2023-08-15', completedUpperSecondary: false, trainingOfferedOn: '2023-09-04', norwegianGoalReached: false, approvedLeaveMonths: 0,
  };
  const cases: readonly Case[] = [
    ['2025-08-31', upper, 'inside'],
    ['2025-09-01', upper, 'inside'],   // 18 months exactly
    ['2025-09-02', upper, 'over'],
    ['2025-09-02', { ...upper, approvedLeaveMonths: 4 }, 'inside'],
    ['2026-09-03', others, 'inside'],
    ['2026-09-05', others, 'over'],
    ['2026-09-05', { ...others, approvedLeaveMonths: 10 }, 'inside'],
    ['2026-06-15', { ...others, norwegianGoalReached: true }, 'goalReached'],
  ];
  test.each(cases)('on %s for %o: %s', (on, facts, result) => {
    expect(resultOf(rule, facts, on)).toBe(result);
  });

  test('the limit moves by the leave', () => {
    expect(valueOf(rule, { ...upper, approvedLeaveMonths: 4 }, '2025-09-02')).toEqual({ result: 'inside', until: '2026-01-01', limitMonths: 18 });
    expect(valueOf(rule, { ...others, approvedLeaveMonths: 10 }, '2026-09-05')).toEqual({ result: 'inside', until: '2027-07-04', limitMonths: 36 });
    expect(valueOf(rule, { ...upper, approvedLeaveMonths: 0, approvedLeaveDays: 10 }, '2025-09-02')).toEqual({ result: 'inside', until: '2025-09-11', limitMonths: 18 });
  });
});

describe('the clock of 1 August 2023', () => {
  const facts: Facts = { permit: 'refugee', completedUpperSecondary: false, norwegianGoalReached: false, trainingOffered: false };
  const cases: readonly Case[] = [
    ['2024-06-15', { ...facts, permitGrantedOn: '2023-08-02' }, 'fromOffer'],
    ['2024-06-15', { ...facts, permitGrantedOn: '2023-08-01' }, 'open trainingClockExactlyOn'],
    ['2024-06-15', { ...facts, permitGrantedOn: '2023-07-31', arrivedOn: '2023-01-10' }, 'open trainingClockStart'],
    ['2024-06-15', { ...facts, permitGrantedOn: '2023-07-31' }, 'needs arrivedOn'],
    ['2024-06-15', { ...facts, permitGrantedOn: '2023-07-20', arrivedOn: '2023-07-31' }, 'open trainingClockStart'],
    ['2024-06-15', { ...facts, permitGrantedOn: '2023-07-20', arrivedOn: '2023-08-01' }, 'open trainingClockExactlyOn'],
    ['2024-06-15', { ...facts, permitGrantedOn: '2023-07-20', arrivedOn: '2023-08-02' }, 'fromOffer'],
    ['2024-06-15', { ...facts, permitGrantedOn: '2023-07-20', arrivedOn: '2023-08-05' }, 'fromOffer'],
    ['2023-07-31', { ...facts, permitGrantedOn: '2023-07-20' }, 'open trainingClockStart'],   // the older text alone
  ];
  test.each(cases)('on %s for %o: %s', (on, given, result) => {
    expect(resultOf(rule, given, on)).toBe(result);
  });
});

describe('duty only: hours', () => {
  const worker: Facts = { permit: 'work', leadsToPermanentResidence: true, norwegianGoalReached: false };
  const cases: readonly [IsoDate, Facts, unknown][] = [
    ['2021-12-31', { ...worker, permitGrantedOn: '2021-11-01', arrivedOn: '2021-10-01' }, { result: 'hours', hours: 300 }],
    ['2022-01-01', { ...worker, permitGrantedOn: '2021-11-01', arrivedOn: '2021-10-01' }, { result: 'hours', hours: 250 }],
    ['2026-06-15', { ...worker, permitGrantedOn: '2021-12-31', arrivedOn: '2021-12-31' }, { result: 'hours', hours: 250 }],
    ['2026-06-15', { ...worker, permitGrantedOn: '2022-01-01' }, { result: 'hours', hours: 225 }],
    ['2026-06-15', { ...worker, permitGrantedOn: '2022-01-03' }, { result: 'hours', hours: 225 }],
    ['2026-06-15', { ...worker, permitGrantedOn: '2026-02-02' }, { result: 'hours', hours: 225 }],
  ];
  test.each(cases)('on %s for %o: %o', (on, facts, value) => {
    expect(valueOf(rule, facts, on)).toEqual(value);
  });

  test('granted from abroad in 2021, arrived later: the text is silent', () => {
    expect(resultOf(rule, { ...worker, permitGrantedOn: '2021-11-01', arrivedOn: '2022-01-01' }, '2022-06-01')).toBe('open dutyHoursArrivedLater');
  });

  test('the Introduction Act has its own hours from 2022', () => {
    const old: Facts = { ...worker, permitGrantedOn: '2020-11-01', arrivedOn: '2020-11-01' };
    expect(codesOf(rule, old, '2022-01-01')).toContain('norwegianDuration.oldActHours');
    expect(codesOf(rule, old, '2021-12-31')).not.toContain('norwegianDuration.oldActHours');
    expect(codesOf(rule, { ...old, permit: 'refugee' }, '2022-01-01')).not.toContain('norwegianDuration.oldActHours');
  });
});

describe('collective protection', () => {
  const facts: Facts = { permit: 'collectiveProtection', permitGrantedOn: '2025-02-10', trainingStartedOn: '2025-06-26' };
  test('one year from the start', () => {
    expect(valueOf(rule, { ...facts, permitGrantedOn: '2026-02-10', trainingStartedOn: '2026-05-04' }, '2026-06-15')).toEqual({ result: 'yearInside', until: '2027-05-04', limitMonths: 12 });
    expect(resultOf(rule, facts, '2026-06-26')).toBe('yearInside');
    expect(resultOf(rule, facts, '2026-06-27')).toBe('yearOver');
  });

  test.each([
    ['2023-06-30', false, false], ['2023-07-01', true, false], ['2026-06-30', true, false], ['2026-07-01', false, true],
  ] as const)('on %s may be extended: %s, no longer: %s', (on, may, no) => {
    const codes = codesOf(rule, { ...facts, permitGrantedOn: '2022-06-20', trainingStartedOn: '2022-06-27' }, on);
    expect(codes.includes('norwegianDuration.mayExtend')).toBe(may);
    expect(codes.includes('norwegianDuration.noExtension')).toBe(no);
  });

  test('a permit from before chapter 6A follows the ordinary rules', () => {
    expect(resultOf(rule, { ...facts, permitGrantedOn: '2022-03-10' }, '2024-06-15')).toBe('needs arrivedOn');
  });
});

test('what it asks', () => {
  const on = '2026-06-15';
  expect(resultOf(rule, {}, on)).toBe('needs permit');
  expect(resultOf(rule, { permit: 'refugee' }, on)).toBe('needs permitGrantedOn');
  const known: Facts = { permit: 'refugee', permitGrantedOn: '2025-01-10' };
  expect(resultOf(rule, known, on)).toBe('needs completedUpperSecondary');
  expect(resultOf(rule, { ...known, completedUpperSecondary: true, trainingOffered: true }, on)).toBe('needs trainingOfferedOn');
  expect(resultOf(rule, { permit: 'work', leadsToPermanentResidence: false }, on)).toBe('notCovered');
});
