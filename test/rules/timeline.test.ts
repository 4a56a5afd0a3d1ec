import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/rules/dated.ts';
import type { Facts } from '../../src/rules/facts.ts';
import { isRuleId, judge } from '../../src/rules/index.ts';
import { citation } from '../../src/rules/sources.ts';

function timeline(facts: Facts, on: IsoDate) {
  const verdict = judge('timeline', facts, on);
  if (verdict.outcome !== 'decided' || !('dates' in verdict.value)) throw new Error(`no timeline: ${JSON.stringify(verdict)}`);
  return verdict.value;
}
const dayOf = (facts: Facts, on: IsoDate, key: string) => timeline(facts, on).dates.find((entry) => entry.key === key)?.on;

const refugee: Facts = {
  permit: 'refugee', permitGrantedOn: '2026-03-02', ageAtGrant: 34, settlement: 'byAgreement', settledOn: '2026-05-20', municipalityResidenceFrom: '2026-05-20',
  weeklyWorkHours: 0, mappedBefore: false, municipalityRegisteredOn: '2026-05-21', norwegianGoalReached: false, countyProvidesTraining: false,
};
const participant: Facts = {
  ...refugee, inProgramme: true, programmeDecidedOn: '2026-07-01', programmeStartedOn: '2026-08-03', startOffered: true, programmeOfferedStartOn: '2026-08-03',
  completedUpperSecondary: true, endGoal: 'work', trainingOfferedOn: '2026-08-03', trainingStartedOn: '2026-08-03', approvedLeaveMonths: 0, age: 34,
};

test('a settled refugee: what must happen first', () => {
  expect(timeline(refugee, '2026-06-15').dates.map(({ key, on, certain }) => [on, key, certain])).toEqual([
    ['2026-07-20', 'registerSettlement', false],
    ['2026-08-20', 'mapping', false],
    ['2026-08-20', 'guidance', false],
    ['2026-08-20', 'programmeStart', true],
    ['2026-08-20', 'plan', true],
    ['2026-08-21', 'trainingOffer', true],
    ['2028-05-19', 'residenceLimit', true],
  ]);
});

test('the last day under two years is the last that the rule on entitlement takes', () => {
  const resultOn = (on: IsoDate) => judge('programme-entitlement', refugee, on);
  expect(resultOn('2028-05-19')).toMatchObject({ value: { result: 'rightAndDuty' } });
  expect(resultOn('2028-05-20')).not.toMatchObject({ value: { result: 'rightAndDuty' } });
});

test('a participant: everything, each with its rule and section', () => {
  const { dates, missingFacts } = timeline(participant, '2026-08-10');
  expect(dates.map(({ key, on, rule, section }) => [on, key, rule, citation(section)])).toEqual([
    ['2026-07-20', 'registerSettlement', 'registration-deadlines', 'integreringsforskriften § 58 andre ledd'],
    ['2026-08-20', 'mapping', 'competence-mapping', 'integreringsloven § 15 andre ledd'],
    ['2026-08-20', 'guidance', 'career-guidance', 'integreringsloven § 11 første ledd'],
    ['2026-08-20', 'programmeStart', 'programme-start-deadline', 'integreringsloven § 12 andre ledd'],
    ['2026-08-20', 'plan', 'programme-start-deadline', 'integreringsloven § 15 første ledd'],
    ['2026-08-21', 'trainingOffer', 'norwegian-entitlement', 'integreringsloven § 30 tredje ledd'],
    ['2026-10-03', 'registerProgramme', 'registration-deadlines', 'integreringsforskriften § 58 andre ledd'],
    ['2026-10-03', 'registerTraining', 'registration-deadlines', 'integreringsforskriften § 58 andre ledd'],
    ['2026-11-03', 'workHoursFrom', 'programme-content', 'integreringsloven § 14 a tredje ledd'],
    ['2027-05-01', 'newBasicAmount', 'introduction-benefit', 'integreringsloven § 20 første ledd'],
    ['2027-08-03', 'programmeEnd', 'programme-duration', 'integreringsloven § 13 tredje ledd'],
    ['2027-08-03', 'socialStudies', 'social-studies', 'integreringsloven § 33 første ledd'],
    ['2027-08-03', 'socialStudiesTest', 'social-studies', 'integreringsloven § 37 andre ledd'],
    ['2028-02-03', 'trainingEnd', 'norwegian-duration', 'integreringsloven § 32 første ledd'],
  ]);
  expect(missingFacts).toEqual([]);
  for (const { rule } of dates) expect(isRuleId(rule)).toBe(true);
});

describe('single dates', () => {
  const noSchool: Facts = { ...participant, completedUpperSecondary: false };
  test.each([
    ['the hours of work, without upper secondary', { ...noSchool, endGoal: 'work' }, 'workHoursFrom', '2027-02-03'],
    ['no hours of work with another goal', { ...noSchool, endGoal: 'completeUpperSecondary' }, 'workHoursFrom', undefined],
    ['the end with a school goal', { ...noSchool, endGoal: 'completeUpperSecondary' }, 'programmeEnd', '2030-08-03'],
    ['the end with the longest extension', { ...noSchool, endGoal: 'completeUpperSecondary' }, 'programmeEndExtended', '2031-08-03'],
    ['the 25th birthday', { ...noSchool, endGoal: 'completeUpperSecondary', bornOn: '2003-09-10' }, 'benefitFull', '2028-09-10'],
    ['the 25th birthday of who was born on a leap day', { ...noSchool, endGoal: 'completeUpperSecondary', bornOn: '2004-02-29' }, 'benefitFull', '2029-03-01'],
    ['no birthday after the programme', { ...participant, bornOn: '2003-09-10' }, 'benefitFull', undefined],
    ['three years of Norwegian', noSchool, 'trainingEnd', '2029-08-03'],
    ['leave moves the end', { ...noSchool, approvedLeaveMonths: 10 }, 'trainingEnd', '2030-06-03'],
    ['and the year of social studies', { ...noSchool, approvedLeaveMonths: 3 }, 'socialStudies', '2027-11-03'],
    ['the 67th birthday comes first', { ...noSchool, ageAtGrant: 65, bornOn: '1960-11-12' }, 'trainingEndsByAge', '2027-11-12'],
    ['and no other end is told', { ...noSchool, ageAtGrant: 65, bornOn: '1960-11-12' }, 'trainingEnd', undefined],
    ['no social studies where the county teaches', { ...noSchool, countyProvidesTraining: true }, 'socialStudies', undefined],
    ['an appeal', { ...participant, decisionAbout: 'stop', noticeReceivedOn: '2026-08-08' }, 'appeal', '2026-08-31'],
  ] as const)('%s', (_what, facts, key, day) => {
    expect(dayOf(facts, '2026-08-10', key)).toBe(day);
  });

  test('three months from registration in the municipality', () => {
    expect(dayOf({ ...refugee, municipalityRegisteredOn: '2026-03-10' }, '2026-06-10', 'trainingOffer')).toBe('2026-06-10');
  });

  test('not from a registration before the right began', () => {
    const facts: Facts = { ...refugee, permitGrantedOn: '2026-05-04', municipalityRegisteredOn: '2026-05-01' };
    expect(dayOf(facts, '2026-06-10', 'trainingOffer')).toBeUndefined();
    expect(dayOf({ ...facts, trainingRequestedOn: '2026-05-20' }, '2026-06-10', 'trainingOffer')).toBe('2026-08-20');
  });

  test('the course and the test of a permit of 2024', () => {
    const facts: Facts = { ...participant, permitGrantedOn: '2024-11-01', trainingOfferedOn: '2025-02-03', settledOn: '2024-12-01', municipalityResidenceFrom: '2024-12-01' };
    expect(dayOf(facts, '2026-01-15', 'socialStudiesTest')).toBe('2026-02-03');
    expect(dayOf({ ...facts, approvedLeaveMonths: 3 }, '2026-01-15', 'socialStudiesTest')).toBe('2026-05-03');
  });

  test('programmes offered before 2026 keep the older end and its section', () => {
    const facts: Facts = { ...participant, permitGrantedOn: '2025-05-02', settledOn: '2025-08-01', municipalityResidenceFrom: '2025-08-01', programmeStartedOn: '2025-10-06', programmeOfferedStartOn: '2025-10-06' };
    const end = timeline(facts, '2026-06-15').dates.filter(({ rule }) => rule === 'programme-duration');
    expect(end.map(({ on, section }) => [on, citation(section)])).toEqual([['2026-04-06', 'integreringsloven § 13 andre ledd'], ['2026-10-06', 'integreringsloven § 13 andre ledd']]);
  });
});

describe('collective protection', () => {
  const settled: Facts = { permit: 'collectiveProtection', permitGrantedOn: '2026-02-10', ageAtGrant: 30, settlement: 'byAgreement', settledOn: '2026-03-01', municipalityResidenceFrom: '2026-03-01' };

  test('the year of Norwegian is a right only, and its end may move', () => {
    const { dates } = timeline({ ...settled, trainingStartedOn: '2026-04-01' }, '2026-06-15');
    expect(dates.find(({ key }) => key === 'trainingYearEnd')).toMatchObject({ on: '2027-04-01', certain: false });
    expect(dates.map(({ key }) => key)).not.toContain('trainingEnd');
  });

  test('hours of work before 2026 rest on the regulation', () => {
    const facts: Facts = {
      ...settled, permitGrantedOn: '2025-01-10', settledOn: '2025-02-01', municipalityResidenceFrom: '2025-02-01', inProgramme: true, programmeStartedOn: '2025-03-03',
      completedUpperSecondary: true, endGoal: 'work', programmeOfferedStartOn: '2025-03-03', startOffered: true, programmeRequestedOn: '2025-02-03', programmeRequested: true,
    };
    const entry = timeline(facts, '2025-03-15').dates.find(({ key }) => key === 'workHoursFrom');
    expect(entry).toMatchObject({ on: '2025-06-03', section: { act: 'integrationRegulation', section: '43 h' } });
  });
});

describe('what is missing', () => {
  test('is asked for until there is a first date', () => {
    expect(judge('timeline', {}, '2026-06-15')).toMatchObject({ outcome: 'needs', fact: 'permit' });
    expect(judge('timeline', { permit: 'refugee' }, '2026-06-15').outcome).toBe('needs');
  });

  test('is listed after that, never guessed', () => {
    const { mappedBefore: _mapped, municipalityRegisteredOn: _registered, ...less } = refugee;
    const { dates, missingFacts, missing } = timeline(less, '2026-06-15');
    expect(missingFacts).toEqual(expect.arrayContaining(['mappedBefore', 'municipalityRegisteredOn', 'programmeStartedOn']));
    expect(missing).toBe(missingFacts.length);
    expect(dates.map(({ key }) => key)).not.toContain('trainingOffer');
  });

  test('an appeal alone is a timeline too', () => {
    expect(timeline({ decisionAbout: 'stop', noticeReceivedOn: '2026-06-08' }, '2026-06-15')).toMatchObject({ found: 1, missingFacts: ['permit'] });
  });

  test('open questions of the rules are passed on', () => {
    const facts: Facts = { ...participant, permitGrantedOn: '2023-08-01', settledOn: '2023-09-01', municipalityResidenceFrom: '2023-09-01' };
    expect(timeline(facts, '2026-06-15').openQuestions).toContain('trainingClockExactlyOn');
  });
});

test('no right or duty gives no dates, the old act its own answer', () => {
  expect(timeline({ permit: 'eeaOrNordic' }, '2026-06-15')).toMatchObject({ result: 'noDates', programmeStart: 'noDeadline', dates: [] });
  expect(judge('timeline', { ...refugee, permitGrantedOn: '2020-11-10', arrivedOn: '2020-11-20' }, '2026-06-15')).toMatchObject({ value: { result: 'introductionAct' } });
});
