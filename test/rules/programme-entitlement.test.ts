import { describe, expect, test } from 'vitest';
import { addDays, addMonths, type IsoDate } from '../../src/rules/dated.ts';
import type { Facts } from '../../src/rules/facts.ts';
import { judge } from '../../src/rules/index.ts';

const entitlement = (facts: Facts, on: IsoDate) => judge('programme-entitlement', facts, on);

function resultOf(facts: Facts, on: IsoDate): string {
  const verdict = entitlement(facts, on);
  if (verdict.outcome === 'decided') return verdict.value.result;
  return verdict.outcome === 'needs' ? `needs ${verdict.fact}` : `open ${verdict.question}`;
}

const today: IsoDate = '2026-06-15';
const refugee = {
  permit: 'refugee', permitGrantedOn: '2026-03-10', ageAtGrant: 34, settlement: 'byAgreement', municipalityResidenceFrom: '2026-05-20', weeklyWorkHours: 0,
} as const;
const wife = {
  permit: 'family', permitGrantedOn: '2025-11-10', ageAtGrant: 29, sponsorPermit: 'protection', sponsorUnderFiveYears: true,
  municipalityResidenceFrom: '2026-01-15', weeklyWorkHours: 0,
} as const;
const ukrainian = {
  permit: 'collectiveProtection', permitGrantedOn: '2024-12-01', ageAtGrant: 35, settlement: 'byAgreement', municipalityResidenceFrom: '2025-01-20',
} as const;

describe('people', () => {
  const cases: readonly [string, IsoDate, Facts, string][] = [
    ['refugee, 34, settled by agreement', today, refugee, 'rightAndDuty'],
    ['the same, 57', today, { ...refugee, ageAtGrant: 57 }, 'mayOffer'],
    ['the same, moved alone', today, { ...refugee, settlement: 'onOwn', hadFamilyPermitBefore: false }, 'mayOffer'],
    ['wife of a refugee with four years here', today, { ...wife, sponsorUnderFiveYears: true }, 'rightAndDuty'],
    ['wife of a refugee with six years here', today, { ...wife, sponsorUnderFiveYears: false }, 'mayOffer'],
    ['Polish worker', today, { permit: 'eeaOrNordic', inProgramme: false }, 'notCovered'],
    ['wife with 26 months of residence', today, { ...wife, municipalityResidenceFrom: addMonths(today, -26), inProgramme: false }, 'notCovered'],
    ['job of 37.5 hours', today, { ...refugee, municipalityResidenceFrom: '2026-02-15', weeklyWorkHours: 37.5, inProgramme: false }, 'notCovered'],
    ['job of 20 hours', today, { ...refugee, weeklyWorkHours: 20 }, 'rightAndDuty'],
    ['job ended 14 months after settlement', today, { ...refugee, permitGrantedOn: '2025-02-01', municipalityResidenceFrom: '2025-04-14', weeklyWorkHours: 0 }, 'rightAndDuty'],
    ['job of 37.5 hours in 2025', '2025-06-15', { ...refugee, permitGrantedOn: '2025-01-10', municipalityResidenceFrom: '2025-02-15', weeklyWorkHours: 37.5 }, 'rightAndDuty'],
    ['collective protection in 2025', '2025-03-15', { ...ukrainian, nearFullTimeJob: false }, 'right'],
    ['collective protection in 2026', today, { ...ukrainian, permitGrantedOn: '2026-01-20', municipalityResidenceFrom: '2026-02-10', weeklyWorkHours: 0 }, 'rightAndDuty'],
    ['spouse of a holder of collective protection', today, { ...wife, sponsorPermit: 'collectiveProtection', municipalityResidenceFrom: '2026-04-15', ageAtGrant: 31 }, 'rightAndDuty'],
    ['worker', today, { permit: 'work', inProgramme: false }, 'notCovered'],
    ['asylum seeker', today, { permit: 'asylumSeeker' }, 'notCovered'],
    ['family of a Norwegian citizen', today, { ...wife, sponsorPermit: 'other' }, 'mayOffer'],
    ['independent grounds need no agreement', today, { ...refugee, permit: 'independent', settlement: 'onOwn' }, 'rightAndDuty'],
    ['still in a reception centre', today, { ...refugee, settlement: 'notYet' }, 'notYetSettled'],
    ['still in a reception centre, 57', today, { ...refugee, ageAtGrant: 57, settlement: 'notYet' }, 'mayOffer'],
    ['still in a reception centre, 17', today, { ...refugee, ageAtGrant: 17, settlement: 'notYet' }, 'notCovered'],
    ['family of a Norwegian citizen, moves in tomorrow', today, { ...wife, sponsorPermit: 'other', municipalityResidenceFrom: addDays(today, 1) }, 'mayOffer'],
    ['permit of the day after', '2026-03-09', refugee, 'notCovered'],
    ['turned down', today, { ...refugee, declinedOrBrokenOff: true }, 'noDutyAfterDeclining'],
    ['a decision under collective protection before', today, { ...refugee, hadCollectiveProtectionDecision: true }, 'needs inProgramme'],
    ['the same, not in a programme', today, { ...refugee, hadCollectiveProtectionDecision: true, inProgramme: false }, 'notCovered'],
    ['the same, new permit from before the rule', today, { ...refugee, permitGrantedOn: '2025-12-31', hadCollectiveProtectionDecision: true }, 'open changedBeforeNoNewRights'],
    ['the same, in the programme', today, { ...refugee, hadCollectiveProtectionDecision: true, inProgramme: true }, 'mayComplete'],
    ['the same, after the rule', '2028-07-01', { ...refugee, permitGrantedOn: '2028-01-10', municipalityResidenceFrom: '2028-02-01', hadCollectiveProtectionDecision: true }, 'open chapter6AEnds'],
    ['a decision under collective protection before, in 2025', '2025-12-31', { ...refugee, permitGrantedOn: '2025-10-01', municipalityResidenceFrom: '2025-11-01', hadCollectiveProtectionDecision: true }, 'rightAndDuty'],
    ['new citizen in the programme', today, { permit: 'norwegianCitizen', inProgramme: true }, 'mayComplete'],
    ['in the programme after more than two years', today, { ...refugee, permitGrantedOn: '2023-01-10', municipalityResidenceFrom: '2023-02-01', inProgramme: true }, 'mayComplete'],
  ];
  test.each(cases)('%s', (_name, on, facts, result) => {
    expect(resultOf(facts, on)).toBe(result);
  });
});

describe('limits', () => {
  test.each([[17, 'notCovered'], [18, 'rightAndDuty'], [54, 'rightAndDuty'], [55, 'open ageBoundary'], [56, 'mayOffer']])('aged %i at the grant: %s', (ageAtGrant, result) => {
    expect(resultOf({ ...refugee, ageAtGrant }, today)).toBe(result);
  });

  test.each([
    ['1971-03-11', 'rightAndDuty'],      // 54 years and 364 days
    ['1971-03-10', 'open ageBoundary'],  // the 55th birthday
    ['1970-03-11', 'open ageBoundary'],  // the last day at 55
    ['1970-03-10', 'mayOffer'],          // the 56th birthday
    ['2008-03-10', 'rightAndDuty'],      // the 18th birthday
    ['2008-03-11', 'notCovered'],
  ] as const)('born %s, permit of 10 March 2026: %s', (bornOn, result) => {
    const { ageAtGrant: _known, ...facts } = refugee;
    expect(resultOf({ ...facts, bornOn }, today)).toBe(result);
  });

  test('the age today is enough where it leaves no doubt', () => {
    const { ageAtGrant: _known, ...facts } = refugee;
    expect(resultOf({ ...facts, age: 34 }, today)).toBe('rightAndDuty');
    expect(resultOf({ ...facts, age: 18 }, today)).toBe('needs ageAtGrant');
    expect(resultOf({ ...facts, age: 60 }, today)).toBe('mayOffer');
  });

  test('less than two years of residence: the last day inside and the first outside', () => {
    const from: IsoDate = '2024-06-20';
    const facts = { ...refugee, permitGrantedOn: '2024-05-01', municipalityResidenceFrom: from } as const;
    expect(resultOf(facts, '2026-06-19')).toBe('rightAndDuty');
    expect(resultOf(facts, '2026-06-20')).toBe('needs inProgramme');
    expect(resultOf({ ...facts, ageAtGrant: 57, inProgramme: false }, '2026-06-20')).toBe('notCovered');   // the municipality may not offer either
  });

  test.each([[29.5, 'rightAndDuty'], [30, 'needs inProgramme']])('%f hours of work: %s', (weeklyWorkHours, result) => {
    expect(resultOf({ ...refugee, weeklyWorkHours }, today)).toBe(result);
  });

  test('no question about work on the last day before the job exception', () => {
    const { weeklyWorkHours: _none, ...facts } = { ...refugee, permitGrantedOn: '2025-10-01', municipalityResidenceFrom: '2025-11-01' } as const;
    expect(resultOf(facts, '2025-12-31')).toBe('rightAndDuty');
    expect(resultOf(facts, '2026-01-01')).toBe('needs weeklyWorkHours');
  });

  test('five years of the family member, by dates', () => {
    const { sponsorUnderFiveYears: _told, ...facts } = wife;
    const applied: IsoDate = '2025-06-01';
    expect(resultOf({ ...facts, familyAppliedOn: applied, sponsorResidenceFrom: addDays(addMonths(applied, -60), 1) }, today)).toBe('rightAndDuty');
    expect(resultOf({ ...facts, familyAppliedOn: applied, sponsorResidenceFrom: addMonths(applied, -60) }, today)).toBe('mayOffer');
  });
});

describe('changes of the act', () => {
  const oldCouple = { ...wife, permitGrantedOn: '2023-05-01', municipalityResidenceFrom: '2023-06-01', sponsorPermit: 'permanentAfterProtection' } as const;
  const alone = { ...refugee, permitGrantedOn: '2023-05-01', municipalityResidenceFrom: '2023-06-01', settlement: 'onOwn', hadFamilyPermitBefore: true } as const;
  const early = { ...ukrainian, permitGrantedOn: '2022-04-01', municipalityResidenceFrom: '2022-05-01' } as const;
  const cases: readonly [string, IsoDate, Facts, string][] = [
    ['family of a permanent resident', '2023-07-31', oldCouple, 'open sponsorPermanentBefore'],
    ['family of a permanent resident', '2023-08-01', oldCouple, 'rightAndDuty'],
    ['refugee who had a family permit, without agreement', '2023-07-31', alone, 'mayOffer'],
    ['refugee who had a family permit, without agreement', '2023-08-01', alone, 'rightAndDuty'],
    ['collective protection before chapter 6A', '2022-06-14', early, 'rightAndDuty'],
    ['collective protection in chapter 6A', '2022-06-15', early, 'right'],
    ['a permit from before chapter 6A reaches back', '2022-06-15', { ...early, permitGrantedOn: '2022-03-10' }, 'rightAndDuty'],
    ['a permit from the first day that it reaches back to', '2022-06-15', { ...early, permitGrantedOn: '2022-03-11' }, 'right'],
    ['refusal because of a job', '2024-01-31', { ...early, municipalityResidenceFrom: '2023-01-01', nearFullTimeJob: true }, 'right'],
    ['refusal because of a job', '2024-02-01', { ...early, municipalityResidenceFrom: '2023-01-01', nearFullTimeJob: true }, 'rightMayBeRefused'],
    ['refusal because of a job', '2025-12-31', { ...ukrainian, nearFullTimeJob: true }, 'rightMayBeRefused'],
    ['left for work abroad', '2023-06-01', { ...early, declinedOrBrokenOff: true, leftForWork: 'abroad' }, 'right'],
    ['left for work abroad', '2023-06-02', { ...early, declinedOrBrokenOff: true, leftForWork: 'abroad' }, 'noDutyAfterDeclining'],
    ['left for work in Norway', '2023-06-02', { ...early, declinedOrBrokenOff: true, leftForWork: 'inNorway' }, 'right'],
    ['left for other reasons', '2023-06-02', { ...early, declinedOrBrokenOff: true, leftForWork: 'no' }, 'noDutyAfterDeclining'],
    ['left for work in Norway, after the reform', '2026-01-01', { ...ukrainian, weeklyWorkHours: 0, inProgramme: false, declinedOrBrokenOff: true, leftForWork: 'inNorway' }, 'noDutyAfterDeclining'],
    ['began before the reform', '2025-12-31', { ...ukrainian, nearFullTimeJob: false }, 'right'],
    ['began before the reform', '2026-01-01', { ...ukrainian, weeklyWorkHours: 0, inProgramme: true, programmeStartedOn: '2025-12-31' }, 'open dutyAfterReform'],
    ['began with the reform', '2026-01-01', { ...ukrainian, weeklyWorkHours: 0, inProgramme: true, programmeStartedOn: '2026-01-01' }, 'rightAndDuty'],
    ['not begun yet at the reform', '2026-01-01', { ...ukrainian, weeklyWorkHours: 0, inProgramme: false }, 'rightAndDuty'],
  ];
  test.each(cases)('%s, on %s', (_name, on, facts, result) => {
    expect(resultOf(facts, on)).toBe(result);
  });
});

describe('which act', () => {
  test.each([
    ['2020-11-10', '2020-11-01', 'introductionAct'],   // granted in Norway
    ['2020-11-10', '2021-02-01', 'rightAndDuty'],      // granted from abroad, arrived later
    ['2020-12-31', '2020-12-31', 'introductionAct'],
    ['2020-12-31', '2021-01-01', 'rightAndDuty'],
    ['2021-02-01', undefined, 'rightAndDuty'],
    ['2021-01-01', undefined, 'rightAndDuty'],         // first day of the act
  ] as const)('permit of %s, arrived %s: %s', (permitGrantedOn, arrivedOn, result) => {
    const facts: Facts = { ...refugee, permitGrantedOn, municipalityResidenceFrom: '2021-03-01', ...(arrivedOn ? { arrivedOn } : {}) };
    expect(resultOf(facts, '2021-06-01')).toBe(result);
  });

  test('the transition rule is cited by its number of the day', () => {
    const facts = { ...refugee, permitGrantedOn: '2020-11-10', arrivedOn: '2020-11-01' } as const;
    const number = (on: IsoDate) => entitlement(facts, on).reasons[0]?.section?.section;
    expect([number('2022-07-31'), number('2022-08-01')]).toEqual(['51', '52']);
  });
});

describe('what is open, and what is only adopted', () => {
  test('a job of 30 hours during the programme', () => {
    expect(entitlement({ ...refugee, weeklyWorkHours: 30, inProgramme: true }, today)).toMatchObject({ outcome: 'open', question: 'jobDuringProgramme', ask: 'refugeeService' });
  });

  test('a job of 30 hours and settled without agreement', () => {
    expect(resultOf({ ...refugee, settlement: 'onOwn', hadFamilyPermitBefore: false, weeklyWorkHours: 30 }, today)).toBe('open jobAndSettledOnOwn');
  });

  test('at 55 without agreement the municipality may offer under either reading', () => {
    expect(resultOf({ ...refugee, ageAtGrant: 55, settlement: 'onOwn', hadFamilyPermitBefore: false }, today)).toBe('mayOffer');
  });

  test('the limit of 60 years is told from the day it was adopted, and never applied', () => {
    const older = { ...refugee, permitGrantedOn: '2025-05-01', municipalityResidenceFrom: '2025-06-01', ageAtGrant: 58 } as const;
    const codes = (on: IsoDate) => entitlement(older, on).reasons.map(({ code }) => code);
    for (const on of ['2025-06-19', '2025-06-20', '2026-01-01', '2026-11-24'] as const) expect(resultOf(older, on)).toBe('mayOffer');
    expect(codes('2025-06-19')).not.toContain('entitlement.adoptedAge');
    expect(codes('2025-06-20')).toContain('entitlement.adoptedAge');
  });
});

test('before settlement an age that is not known is told to decide', () => {
  const { ageAtGrant: _known, ...facts } = { ...refugee, settlement: 'notYet' } as const;
  const codes = (told: Facts) => entitlement(told, today).reasons.map(({ code }) => code);
  expect(codes(facts)).toContain('entitlement.ageDecides');
  expect(codes({ ...facts, ageAtGrant: 34 })).not.toContain('entitlement.ageDecides');
});

test.each([['2023-06-01', 'entitlement.backAfterWork'], ['2023-06-02', 'entitlement.backAfterWorkInNorway']] as const)('on %s the return after work is told as %s', (on, code) => {
  const facts = { ...ukrainian, permitGrantedOn: '2022-04-01', municipalityResidenceFrom: '2022-05-01', declinedOrBrokenOff: true, leftForWork: 'inNorway' } as const;
  expect(entitlement(facts, on).reasons.map((reason) => reason.code)).toContain(code);
});

test('the questions to a refugee, in order', () => {
  const order: string[] = [];
  let facts: Facts = {};
  for (let verdict = entitlement(facts, today); verdict.outcome === 'needs'; verdict = entitlement(facts, today)) {
    order.push(verdict.fact);
    facts = { ...facts, [verdict.fact]: refugee[verdict.fact as keyof typeof refugee] };
  }
  expect(order).toEqual(['permit', 'permitGrantedOn', 'settlement', 'municipalityResidenceFrom', 'ageAtGrant', 'weeklyWorkHours']);
});

test('EEA citizens are sent to the paragraph that the day has', () => {
  const paragraph = (on: IsoDate) => entitlement({ permit: 'eeaOrNordic', inProgramme: false }, on).reasons[0]?.section?.paragraph;
  expect([paragraph('2025-12-31'), paragraph('2026-01-01')]).toEqual([4, 5]);
});
