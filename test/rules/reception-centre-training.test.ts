import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/rules/dated.ts';
import type { Facts } from '../../src/rules/facts.ts';
import { resultOf, valueOf } from './result-of.ts';

const rule = 'reception-centre-training';
const seeker = { asylumCase: 'ordinary', receptionCentre: 'ordinary', age: 30 } as const;

describe('worked examples and the days of change', () => {
  const in2021: Facts = { ...seeker, protectionAppliedOn: '2021-03-10' };
  const cases: readonly [IsoDate, Facts, string][] = [
    ['2026-06-15', { ...seeker, protectionAppliedOn: '2026-03-10' }, 'duty'],
    ['2026-06-15', { ...seeker, receptionCentre: 'arrivalOrTransit' }, 'noDuty'],
    ['2026-06-15', { asylumCase: 'refused' }, 'noDuty'],
    ['2026-06-15', { asylumCase: 'fastTrack' }, 'noDuty'],
    ['2026-06-15', { asylumCase: 'notExamined' }, 'noDuty'],
    ['2026-06-15', { asylumCase: 'collectiveProtectionGroup' }, 'noDuty'],
    ['2022-06-14', { asylumCase: 'collectiveProtectionGroup' }, 'needs receptionCentre'],
    ['2022-06-15', { asylumCase: 'collectiveProtectionGroup' }, 'noDuty'],
    ['2028-06-30', { asylumCase: 'collectiveProtectionGroup' }, 'noDuty'],
    ['2028-07-01', { asylumCase: 'collectiveProtectionGroup' }, 'needs receptionCentre'],
    ['2022-06-15', { ...in2021, cultureHoursBefore2022: 24 }, 'duty'],
    ['2022-06-15', { ...in2021, cultureHoursBefore2022: 25 }, 'dutyNorwegianOnly'],
    ['2021-12-31', in2021, 'dutyCulture'],
    ['2022-01-01', in2021, 'needs cultureHoursBefore2022'],
    ['2026-06-15', { asylumCase: 'granted' }, 'permitRules'],
    ['2026-06-15', { ...seeker, protectionAppliedOn: '2020-12-31' }, 'introductionAct'],
    ['2026-06-14', { asylumCase: 'ordinary', receptionCentre: 'ordinary', bornOn: '2008-06-15' }, 'noDuty'],
    ['2026-06-15', { asylumCase: 'ordinary', receptionCentre: 'ordinary', bornOn: '2008-06-15' }, 'needs protectionAppliedOn'],
  ];
  test.each(cases)('on %s for %o: %s', (on, facts, result) => {
    expect(resultOf(rule, facts, on)).toBe(result);
  });

  test('hours', () => {
    expect(valueOf(rule, { ...seeker, protectionAppliedOn: '2026-03-10' }, '2026-06-15')).toEqual({ result: 'duty', norwegianHours: 175, societyHours: 25 });
    expect(valueOf(rule, in2021, '2021-12-31')).toEqual({ result: 'dutyCulture', norwegianHours: 175, societyHours: 50 });
    expect(valueOf(rule, { ...in2021, cultureHoursBefore2022: 25 }, '2022-01-01')).toEqual({ result: 'dutyNorwegianOnly', norwegianHours: 175 });
  });
});
