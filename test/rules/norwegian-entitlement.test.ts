import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/rules/dated.ts';
import type { Facts } from '../../src/rules/facts.ts';
import { judge } from '../../src/rules/index.ts';
import { codesOf, resultOf, valueOf } from './result-of.ts';

const rule = 'norwegian-entitlement';
type Case = readonly [IsoDate, Facts, string];

describe('worked examples', () => {
  const born2006 = { permit: 'refugee', bornOn: '2006-03-15' } as const;
  const grantedAbroad: Facts = { permit: 'family', sponsorPermit: 'other', ageAtGrant: 29, permitGrantedOn: '2024-08-01', arrivedOn: '2024-08-20' };
  const worker: Facts = { permit: 'work', ageAtGrant: 34, permitGrantedOn: '2026-02-02' };
  const limited: Facts = { permit: 'limitedIdentity', ageAtGrant: 30, permitGrantedOn: '2025-05-05', permitRenewedOn: '2026-05-05' };
  const oldPermit: Facts = { permit: 'refugee', ageAtGrant: 30, permitGrantedOn: '2020-11-15' };
  const late: Facts = { permit: 'refugee', ageAtGrant: 30, permitGrantedOn: '2021-03-01', trainingRequestedOn: '2026-05-10' };
  const protectedPerson: Facts = { permit: 'collectiveProtection', ageAtGrant: 30, permitGrantedOn: '2026-02-10', settlement: 'byAgreement', settledOn: '2026-04-20' };
  const cases: readonly Case[] = [
    ['2024-06-01', { permit: 'refugee', bornOn: '1994-02-02', permitGrantedOn: '2024-05-10' }, 'rightAndDuty'],
    ['2026-06-01', { ...born2006, permitGrantedOn: '2024-03-14' }, 'mayOffer'],
    ['2026-06-01', { ...born2006, permitGrantedOn: '2024-03-15' }, 'rightAndDuty'],   // the birthday itself
    ['2026-06-01', { ...born2006, permitGrantedOn: '2024-03-16' }, 'rightAndDuty'],
    ['2025-02-14', { permit: 'refugee', bornOn: '1958-02-15', permitGrantedOn: '2024-04-01' }, 'rightAndDuty'],
    ['2025-02-15', { permit: 'refugee', bornOn: '1958-02-15', permitGrantedOn: '2024-04-01' }, 'ended'],
    ['2025-02-15', { permit: 'refugee', bornOn: '1957-01-10', permitGrantedOn: '2024-04-01' }, 'mayOffer'],
    ['2024-08-10', grantedAbroad, 'notYet'],
    ['2024-10-01', grantedAbroad, 'rightAndDuty'],
    ['2026-06-15', { permit: 'family', sponsorPermit: 'protection', sponsorUnderFiveYears: false, ageAtGrant: 30, permitGrantedOn: '2025-06-15' }, 'rightAndDuty'],
    ['2026-06-15', { ...worker, leadsToPermanentResidence: true }, 'dutyOnly'],
    ['2026-06-15', { permit: 'family', sponsorPermit: 'worker', leadsToPermanentResidence: true, ageAtGrant: 34, permitGrantedOn: '2026-02-02' }, 'dutyOnly'],
    ['2026-06-15', { ...worker, leadsToPermanentResidence: false, trainingBegunWithRight: false }, 'mayOffer'],
    ['2025-12-01', limited, 'notYet'],
    ['2026-05-04', limited, 'notYet'],
    ['2026-05-05', limited, 'rightAndDuty'],
    ['2026-03-10', { permit: 'refugee', ageAtGrant: 30, permitGrantedOn: '2025-01-10', declinedOrBrokenOff: true }, 'noDutyAfterDeclining'],
    ['2026-06-15', { ...oldPermit, arrivedOn: '2020-11-01' }, 'introductionAct'],
    ['2026-06-15', { permit: 'refugee', ageAtGrant: 30, permitGrantedOn: '2021-01-04' }, 'rightAndDuty'],
    ['2026-06-15', { ...oldPermit, arrivedOn: '2021-02-01' }, 'rightAndDuty'],
    ['2026-06-15', { ...oldPermit, arrivedOn: '2020-12-20' }, 'introductionAct'],
    ['2026-06-15', { ...late, couldNotStart: 'care', couldNotStartSituation: 'endedRecently' }, 'rightAndDuty'],
    ['2026-06-15', { ...late, couldNotStart: 'care', couldNotStartSituation: 'endedEarlier' }, 'noLateStart'],
    ['2026-06-15', { ...late, couldNotStart: 'soleProvider' }, 'noLateStart'],
    ['2025-09-15', { permit: 'norwegianCitizen', trainingBegunWithRight: true }, 'mayFinish'],
    ['2025-08-25', { permit: 'norwegianCitizen', inProgramme: false }, 'mayOffer'],
    ['2025-08-25', { permit: 'norwegianCitizen', inProgramme: true }, 'mayFinish'],
    ['2026-03-15', protectedPerson, 'notYet'],
    ['2026-04-19', protectedPerson, 'notYet'],
    ['2026-04-20', protectedPerson, 'right'],
    ['2026-06-15', protectedPerson, 'right'],
    ['2026-07-15', { permit: 'work', ageAtGrant: 30, permitGrantedOn: '2026-07-10', leadsToPermanentResidence: true, hadCollectiveProtectionDecision: true }, 'onlyRemainder'],
  ];
  test.each(cases)('on %s for %o: %s', (on, facts, result) => {
    expect(resultOf(rule, facts, on)).toBe(result);
  });

  test('since when', () => {
    expect(valueOf(rule, { permit: 'refugee', bornOn: '1994-02-02', permitGrantedOn: '2024-05-10' }, '2024-06-01')).toEqual({ result: 'rightAndDuty', since: '2024-05-10' });
    expect(valueOf(rule, grantedAbroad, '2024-10-01')).toEqual({ result: 'rightAndDuty', since: '2024-08-20' });
    expect(valueOf(rule, limited, '2026-06-01')).toEqual({ result: 'rightAndDuty', since: '2026-05-05' });
    expect(valueOf(rule, { ...late, couldNotStart: 'heldBack', couldNotStartSituation: 'ongoing' }, '2026-06-15')).toEqual({ result: 'rightAndDuty', since: '2026-05-10' });
    expect(valueOf(rule, protectedPerson, '2026-06-15')).toEqual({ result: 'right', since: '2026-04-20' });
  });
});

describe('days on which the law changed', () => {
  const had: Facts = { permit: 'refugee', ageAtGrant: 30, permitGrantedOn: '2025-06-01', hadCollectiveProtectionDecision: true };
  const settled: Facts = { permit: 'collectiveProtection', ageAtGrant: 30, settlement: 'byAgreement' };
  const cases: readonly Case[] = [
    ['2025-08-31', { permit: 'eeaOrNordic', trainingBegunWithRight: true }, 'needs inProgramme'],
    ['2025-09-01', { permit: 'eeaOrNordic', trainingBegunWithRight: true }, 'mayFinish'],
    ['2025-12-31', had, 'rightAndDuty'],
    ['2026-01-01', had, 'open changedBeforeNoNewRights'],   // whether the rule takes what was given is not in the text
    ['2026-01-01', { ...had, permitGrantedOn: '2026-01-01' }, 'onlyRemainder'],
    ['2026-01-01', { ...had, permitGrantedOn: '2026-01-01', declinedOrBrokenOff: true }, 'noDutyAfterDeclining'],
    ['2022-06-14', { ...settled, permitGrantedOn: '2022-03-11' }, 'rightAndDuty'],
    ['2022-06-15', { ...settled, permitGrantedOn: '2022-03-11' }, 'right'],
    ['2022-06-15', { ...settled, permitGrantedOn: '2022-03-10' }, 'rightAndDuty'],
    ['2028-06-30', { ...settled, permitGrantedOn: '2026-03-11' }, 'right'],
    ['2028-07-01', { ...settled, permitGrantedOn: '2026-03-11' }, 'open afterChapter6A'],
  ];
  test.each(cases)('on %s for %o: %s', (on, facts, result) => {
    expect(resultOf(rule, facts, on)).toBe(result);
  });
});

describe('late start', () => {
  const late: Facts = { permit: 'refugee', ageAtGrant: 20, permitGrantedOn: '2021-03-01', couldNotStart: 'care', couldNotStartSituation: 'ongoing' };
  const cases: readonly Case[] = [
    ['2031-03-15', { ...late, trainingRequestedOn: '2031-03-01' }, 'rightAndDuty'],
    ['2031-03-15', { ...late, trainingRequestedOn: '2031-03-02' }, 'noLateStart'],   // more than ten years
    ['2026-05-09', { ...late, trainingRequestedOn: '2026-05-10' }, 'notYet'],
    ['2026-05-09', { ...late }, 'needs trainingRequestedOn'],
  ];
  test.each(cases)('on %s for %o: %s', (on, facts, result) => {
    expect(resultOf(rule, facts, on)).toBe(result);
  });
});

describe('what it asks', () => {
  const cases: readonly Case[] = [
    ['2026-06-15', {}, 'needs permit'],
    ['2026-06-15', { permit: 'refugee' }, 'needs permitGrantedOn'],
    ['2026-06-15', { permit: 'refugee', permitGrantedOn: '2025-01-10' }, 'needs ageAtGrant'],
    ['2026-06-15', { permit: 'refugee', permitGrantedOn: '2025-01-10', age: 19 }, 'needs ageAtGrant'],   // 17 or 18 then
    ['2026-06-15', { permit: 'refugee', permitGrantedOn: '2026-01-10', ageAtGrant: 66 }, 'needs age'],   // 66 or 67 now
    ['2026-06-15', { permit: 'refugee', permitGrantedOn: '2023-01-10', ageAtGrant: 66 }, 'ended'],
    ['2026-06-15', { permit: 'family', permitGrantedOn: '2025-01-10' }, 'needs sponsorPermit'],
    ['2026-06-15', { permit: 'asylumSeeker' }, 'receptionRules'],
  ];
  test.each(cases)('on %s for %o: %s', (on, facts, result) => {
    expect(resultOf(rule, facts, on)).toBe(result);
  });
});

describe('what was begun with a right', () => {
  const worker: Facts = { permit: 'work', ageAtGrant: 34, permitGrantedOn: '2026-02-02', leadsToPermanentResidence: true };
  const cases: readonly Case[] = [
    ['2026-06-15', { ...worker, trainingBegunWithRight: true }, 'mayFinish'],
    ['2026-06-15', { ...worker, trainingBegunWithRight: false }, 'dutyOnly'],
    ['2026-06-15', { permit: 'norwegianCitizen', trainingBegunWithRight: true, declinedOrBrokenOff: true }, 'noDutyAfterDeclining'],
  ];
  test.each(cases)('on %s for %o: %s', (on, facts, result) => {
    expect(resultOf(rule, facts, on)).toBe(result);
  });
});

test('family of others than workers and refugees depends on permanent residence', () => {
  const family: Facts = { permit: 'family', sponsorPermit: 'other', ageAtGrant: 29, permitGrantedOn: '2026-02-02' };
  expect(codesOf(rule, family, '2026-06-15')).toContain('training.ifPermanent');
  expect(resultOf(rule, { ...family, leadsToPermanentResidence: false, trainingBegunWithRight: false }, '2026-06-15')).toBe('mayOffer');   // family of a student
});

test('a duty alone begins by the fourth paragraph', () => {
  const verdict = judge(rule, { permit: 'work', ageAtGrant: 34, permitGrantedOn: '2026-02-02', leadsToPermanentResidence: true }, '2026-06-15');
  expect(verdict.reasons.find(({ code }) => code === 'training.dutyFromGrantOrArrival')?.section).toMatchObject({ section: '26', paragraph: 4 });
});

test('a worker is told that the municipality may charge', () => {
  const codes = codesOf(rule, { permit: 'work', ageAtGrant: 34, permitGrantedOn: '2026-02-02', leadsToPermanentResidence: true }, '2026-06-15');
  expect(codes).toEqual(expect.arrayContaining(['training.dutyOnly', 'training.mayCharge', 'training.startDeadline']));
});
