import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/rules/dated.ts';
import type { Facts } from '../../src/rules/facts.ts';
import { judge } from '../../src/rules/index.ts';

/** Days added at least and at most, or what came instead. */
function added(absenceWorkingDays: number, leaveWorkingDays: number, on: IsoDate, more: Facts = {}): string {
  const verdict = judge('programme-time-added', { absenceWorkingDays, leaveWorkingDays, ...more }, on);
  if (verdict.outcome === 'needs') return `needs ${verdict.fact}`;
  if (verdict.outcome === 'open') return `open ${verdict.question}`;
  const { value } = verdict;
  if (value.result === 'added') return `${value.fewestDays}-${value.mostDays}`;
  return value.result === 'addedAll' ? `${value.days}` : value.result;
}

describe('from 2026, a limit for each', () => {
  test.each([
    [0, 0, 'nothing'], [10, 0, 'nothing'], [11, 0, '1-11'], [0, 10, 'nothing'], [0, 11, '1-11'], [11, 12, '3-23'], [5, 5, 'nothing'],
  ] as const)('absence %i, leave %i: %s', (absence, leave, expected) => {
    expect(added(absence, leave, '2026-06-15')).toBe(expected);
  });

  test('days of both kinds that only together are over the limit depend on when the programme began', () => {
    expect(added(6, 6, '2026-06-15')).toBe('needs programmeStartedOn');
    expect(added(6, 6, '2026-06-15', { programmeStartedOn: '2026-01-01' })).toBe('nothing');
    expect(added(6, 6, '2026-06-15', { programmeStartedOn: '2025-12-31' })).toBe('open timeAddedBeforeReform');
    expect(added(12, 3, '2026-06-15', { programmeStartedOn: '2026-01-01' })).toBe('2-12');
  });
});

describe('until the end of 2025, one limit', () => {
  test.each([
    [10, 0, 'nothing'], [11, 0, '1-11'], [6, 6, '6-12'], [0, 12, '12'], [4, 6, 'open approvedLeaveUnderLimit'],
  ] as const)('absence %i, leave %i: %s', (absence, leave, expected) => {
    expect(added(absence, leave, '2025-12-31')).toBe(expected);
  });
});

test('asks for the two kinds of days', () => {
  expect(judge('programme-time-added', {}, '2026-06-15')).toMatchObject({ outcome: 'needs', fact: 'absenceWorkingDays' });
  expect(judge('programme-time-added', { absenceWorkingDays: 3 }, '2026-06-15')).toMatchObject({ outcome: 'needs', fact: 'leaveWorkingDays' });
});

test.each([['2023-07-31', true], ['2023-08-01', false]] as const)('on %s the text spoke of days: %s', (on, spoke) => {
  const { reasons } = judge('programme-time-added', { absenceWorkingDays: 11, leaveWorkingDays: 0 }, on);
  expect(reasons.some(({ code }) => code === 'timeAdded.daysThen')).toBe(spoke);
});
