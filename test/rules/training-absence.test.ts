import { describe, expect, test } from 'vitest';
import type { Facts } from '../../src/rules/facts.ts';
import { resultOf, valueOf } from './result-of.ts';

const rule = 'training-absence';
const on = '2026-06-15';

describe('the ten per cent rule', () => {
  const course = (courseHours: number, courseAbsenceHours: number): Facts => ({ inProgramme: false, trainingPart: 'socialStudies', courseHours, courseAbsenceHours });
  const cases: readonly [Facts, string][] = [
    [course(75, 7), 'free'],
    [course(75, 7.5), 'free'],   // exactly ten per cent
    [{ ...course(75, 8), doctorsCertificate: false }, 'mayCharge'],
    [{ ...course(75, 8), doctorsCertificate: true }, 'freeWithCertificate'],
    [course(50, 5), 'free'],
    [{ ...course(50, 6), doctorsCertificate: false }, 'mayCharge'],
    [course(75, 8), 'needs doctorsCertificate'],
    [{ inProgramme: true }, 'programmeRules'],
    [{ inProgramme: false, trainingPart: 'norwegian' }, 'municipalityWeighs'],
    [{ permitGrantedOn: '2020-11-15', arrivedOn: '2020-11-15' }, 'introductionAct'],
  ];
  test.each(cases)('%o: %s', (facts, result) => {
    for (const day of ['2021-01-01', on] as const) expect(resultOf(rule, facts, day)).toBe(result);
  });

  test('the limit in hours', () => {
    expect(valueOf(rule, course(75, 7), on)).toEqual({ result: 'free', limitHours: 7.5 });
  });
});
