import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/rules/dated.ts';
import type { Facts } from '../../src/rules/facts.ts';
import { judge } from '../../src/rules/index.ts';

const leave = (facts: Facts, on: IsoDate = '2026-06-15') => judge('programme-leave', facts, on);
const codes = (facts: Facts, on?: IsoDate) => leave(facts, on).reasons.map(({ code }) => code);

describe('own illness', () => {
  const ill = { leaveKind: 'ownSickness' } as const;
  const cases: readonly [string, Facts, string][] = [
    ['in week 5', { ...ill, programmeStartedOn: '2026-05-15' }, 'doctorFromFirstDay'],
    ['2 days in week 12', { ...ill, programmeStartedOn: '2026-03-27', absenceDays: 2 }, 'selfCertification'],
    ['after 55 days', { ...ill, programmeStartedOn: '2026-04-21', absenceDays: 1 }, 'doctorFromFirstDay'],
    ['after eight weeks exactly', { ...ill, programmeStartedOn: '2026-04-20', absenceDays: 1 }, 'selfCertification'],
    ['3 days', { ...ill, programmeStartedOn: '2026-01-05', absenceDays: 3 }, 'selfCertification'],
    ['4 days', { ...ill, programmeStartedOn: '2026-01-05', absenceDays: 4 }, 'doctorFromFourthDay'],
  ];
  test.each(cases)('%s', (_name, facts, result) => {
    expect(leave(facts)).toMatchObject({ outcome: 'decided', value: { result } });
  });

  test('the days are not asked for while self-certification cannot be used', () => {
    expect(leave(ill)).toMatchObject({ outcome: 'needs', fact: 'programmeStartedOn' });
    expect(leave({ ...ill, programmeStartedOn: '2026-06-01' })).toMatchObject({ outcome: 'decided' });
    expect(leave({ ...ill, programmeStartedOn: '2026-01-05' })).toMatchObject({ outcome: 'needs', fact: 'absenceDays' });
  });
});

describe('a sick child', () => {
  const child = { leaveKind: 'childSickness', childIllness: 'ordinary', childAgeThisYear: 7 } as const;
  const cases: readonly [string, Facts, number][] = [
    ['sole carer of two', { ...child, childrenCaredFor: 2, soleCarer: true }, 20],
    ['two parents, three children', { ...child, childrenCaredFor: 3, soleCarer: false }, 15],
    ['two parents, two children', { ...child, childrenCaredFor: 2, soleCarer: false }, 10],
    ['sole carer of three', { ...child, childrenCaredFor: 3, soleCarer: true }, 30],
    ['chronic illness with high risk', { ...child, childIllness: 'chronicHighRisk', soleCarer: false }, 20],
    ['chronic illness with high risk, sole carer', { ...child, childIllness: 'chronicHighRisk', soleCarer: true }, 40],
    ['chronic illness without', { ...child, childIllness: 'chronic', childrenCaredFor: 1, soleCarer: false }, 10],
  ];
  test.each(cases)('%s', (_name, facts, days) => {
    expect(leave(facts)).toMatchObject({ outcome: 'decided', value: { result: 'childSickness', days, inMonths: 12 } });
  });

  test.each([
    ['ordinary', 12, 'childSickness'], ['ordinary', 13, 'childTooOld'], ['chronic', 18, 'childSickness'], ['chronicHighRisk', 19, 'childTooOld'],
  ] as const)('%s, turns %i this year', (childIllness, childAgeThisYear, result) => {
    expect(leave({ leaveKind: 'childSickness', childIllness, childAgeThisYear, childrenCaredFor: 1, soleCarer: false })).toMatchObject({ value: { result } });
  });
});

describe('time off and leave', () => {
  const cases: readonly [Facts, object][] = [
    [{ leaveKind: 'pregnancy' }, { result: 'pregnancy', days: 10 }],
    [{ leaveKind: 'birthMother' }, { result: 'birthMother', days: 20 }],
    [{ leaveKind: 'birthFather', livesWithOtherParent: true }, { result: 'birthFather', days: 7 }],
    [{ leaveKind: 'birthFather', livesWithOtherParent: false }, { result: 'birthHelper', days: 7 }],
    [{ leaveKind: 'breastfeeding' }, { result: 'breastfeeding', hours: 1 }],
    [{ leaveKind: 'parental', otherParentInProgramme: true }, { result: 'parentalShared', upToMonths: 10, reservedDays: 75 }],
    [{ leaveKind: 'parental', otherParentInProgramme: false }, { result: 'parental', upToMonths: 10 }],
    [{ leaveKind: 'adoption', otherParentInProgramme: true }, { result: 'parentalShared', upToMonths: 10, reservedDays: 75 }],
    [{ leaveKind: 'welfare' }, { result: 'welfare', days: 10 }],
    [{ leaveKind: 'peaceWork' }, { result: 'peaceWork', days: 10 }],
    [{ leaveKind: 'longSickness' }, { result: 'longSickness', upToMonths: 12 }],
    [{ leaveKind: 'religiousDays' }, { result: 'religiousDays', days: 2, noticeDays: 14 }],
    [{ leaveKind: 'holiday' }, { result: 'holiday', days: 25 }],
  ];
  test.each(cases)('%o', (facts, value) => {
    expect(leave(facts)).toMatchObject({ outcome: 'decided', value });
  });

  test.each(['parental', 'adoption', 'longSickness'] as const)('%s is without benefit', (leaveKind) => {
    expect(codes({ leaveKind, otherParentInProgramme: false })).toContain('leave.unpaid');
  });

  test.each(['pregnancy', 'birthMother', 'welfare', 'peaceWork', 'religiousDays', 'holiday'] as const)('%s is with benefit', (leaveKind) => {
    expect(codes({ leaveKind })).toContain('leave.paid');
  });

  test('after a birth, the offer from the fourth month and the time that is added', () => {
    const verdict = leave({ leaveKind: 'parental', otherParentInProgramme: true });
    expect(verdict.reasons.find(({ code }) => code === 'leave.offerInLeave')!.values).toEqual({ offerFromMonth: 4 });
    expect(codes({ leaveKind: 'parental', otherParentInProgramme: true })).toContain('leave.addedToTime');
  });

  test.each(['religiousDays', 'holiday'] as const)('%s is not added to the time', (leaveKind) => {
    expect(codes({ leaveKind })).toContain('leave.notAdded');
    expect(codes({ leaveKind })).not.toContain('leave.addedToTime');
  });

  test('holiday alone is no decision', () => {
    expect(codes({ leaveKind: 'holiday' })).not.toContain('leave.decision');
    expect(codes({ leaveKind: 'welfare' })).toContain('leave.decision');
  });
});

test.each([['2022-08-23', 'peaceWorkNotYet'], ['2022-08-24', 'peaceWork']] as const)('peace work on %s: %s', (on, result) => {
  expect(leave({ leaveKind: 'peaceWork' }, on)).toMatchObject({ value: { result } });
});

test.each([['2023-07-31', 'leave.daysThen'], ['2023-08-01', 'leave.workingDays']] as const)('on %s: %s', (on, code) => {
  expect(codes({ leaveKind: 'birthMother' }, on)).toContain(code);
  expect(codes({ leaveKind: 'childSickness', childIllness: 'ordinary', childAgeThisYear: 3, childrenCaredFor: 1, soleCarer: false }, on)).toContain(code);
});

test('leave for a temporary job is open', () => {
  expect(leave({ leaveKind: 'temporaryWork' })).toMatchObject({ outcome: 'open', question: 'leaveForWork', ask: 'refugeeService' });
});
