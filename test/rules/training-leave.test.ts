import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/rules/dated.ts';
import type { Facts } from '../../src/rules/facts.ts';
import { codesOf, resultOf, valueOf } from './result-of.ts';

const rule = 'training-leave';
const on: IsoDate = '2026-06-15';
const outside = { inProgramme: false, adaptationPossible: false } as const;

describe('grounds outside the programme', () => {
  const cases: readonly [IsoDate, Facts, string][] = [
    [on, { ...outside, leaveKind: 'holiday' }, 'noGround'],   // three weeks abroad
    [on, { ...outside, leaveKind: 'welfare' }, 'mayGetWorkingDays'],   // the child's first day at school
    [on, { ...outside, leaveKind: 'parental' }, 'rightTogether'],
    [on, { ...outside, leaveKind: 'birthMother' }, 'rightTogether'],
    [on, { ...outside, leaveKind: 'longSickness', doctorsCertificate: true }, 'right'],   // seven months
    [on, { ...outside, leaveKind: 'longSickness', doctorsCertificate: false }, 'certificateMissing'],
    [on, { inProgramme: false, adaptationPossible: true, leaveKind: 'longSickness', doctorsCertificate: true }, 'adapted'],
    [on, { ...outside, leaveKind: 'ownSickness' }, 'absenceRules'],
    [on, { ...outside, leaveKind: 'adoption', adoptedChildAge: 14 }, 'rightTogether'],
    [on, { ...outside, leaveKind: 'adoption', adoptedChildAge: 15 }, 'noGround'],
    [on, { ...outside, leaveKind: 'pregnancy' }, 'open trainingLeaveWelfareGround'],
    ['2022-08-23', { ...outside, leaveKind: 'peaceWork' }, 'noGround'],
    ['2022-08-24', { ...outside, leaveKind: 'peaceWork' }, 'mayGetDays'],
    ['2023-07-31', { ...outside, leaveKind: 'religiousDays' }, 'mayGetDays'],
    ['2023-08-01', { ...outside, leaveKind: 'religiousDays' }, 'mayGetWorkingDays'],
    ['2021-01-01', { ...outside, leaveKind: 'welfare' }, 'mayGetWorkingDays'],   // working days from the first text on
    [on, { inProgramme: false, adaptationPossible: true, leaveKind: 'welfare' }, 'adapted'],
    [on, { inProgramme: false, adaptationPossible: true, leaveKind: 'parental' }, 'open trainingLeaveParentsAdapted'],
    [on, { inProgramme: true }, 'programmeRules'],
    [on, { permitGrantedOn: '2020-11-15', arrivedOn: '2020-11-15' }, 'introductionAct'],
  ];
  test.each(cases)('on %s for %o: %s', (day, facts, result) => {
    expect(resultOf(rule, facts, day)).toBe(result);
  });

  test('how long', () => {
    expect(valueOf(rule, { ...outside, leaveKind: 'welfare' }, on)).toEqual({ result: 'mayGetWorkingDays', days: 10 });
    expect(valueOf(rule, { ...outside, leaveKind: 'religiousDays' }, on)).toEqual({ result: 'mayGetWorkingDays', days: 2 });
    expect(valueOf(rule, { ...outside, leaveKind: 'parental' }, on)).toEqual({ result: 'rightTogether', leaveMonths: 10 });
    expect(valueOf(rule, { ...outside, leaveKind: 'longSickness', doctorsCertificate: true }, on)).toEqual({ result: 'right', leaveMonths: 12 });
    expect(codesOf(rule, { ...outside, leaveKind: 'parental' }, on)).toContain('trainingLeave.followUp');
  });
});
