import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/rules/dated.ts';
import type { Facts } from '../../src/rules/facts.ts';
import { judge } from '../../src/rules/index.ts';
import { citation } from '../../src/rules/sources.ts';

const decide = (facts: Facts, on: IsoDate = '2026-06-15') => judge('county-or-municipality', facts, on);
const resultOf = (facts: Facts, on?: IsoDate) => {
  const verdict = decide(facts, on);
  return verdict.outcome === 'decided' ? verdict.value.result : verdict.outcome === 'open' ? verdict.question : `needs ${verdict.fact}`;
};

describe('tasks that have lain in the same place since 2021', () => {
  test.each([
    ['introductionProgramme', 'municipality', 'integreringsloven § 12 første ledd'],
    ['mappingInReception', 'hostMunicipality', 'integreringsloven § 6 første ledd'],
    ['mappingBeforeEntry', 'imdi', 'integreringsloven § 6 andre ledd'],
    ['mappingAfterSettlement', 'municipality', 'integreringsloven § 10 tredje ledd'],
    ['careerGuidance', 'county', 'integreringsloven § 11 tredje ledd'],
    ['integrationPlan', 'municipality', 'integreringsloven § 15 første ledd'],
    ['benefitPayment', 'municipality', 'integreringsloven § 24'],
    ['receptionTraining', 'hostMunicipality', 'integreringsloven § 5 andre ledd'],
    ['tests', 'municipality', 'integreringsloven § 37 fjerde ledd'],
    ['regionalPlans', 'county', 'integreringsloven § 4 første ledd'],
    ['settlementNumbers', 'county', 'integreringsloven § 4 andre ledd'],
    ['businessesAndSkilled', 'county', 'integreringsforskriften § 65 første ledd'],
    ['socialControl', 'county', 'integreringsforskriften § 65 andre ledd'],
    ['civilSociety', 'county', 'integreringsforskriften § 65 andre ledd'],
    ['appeals', 'countyGovernor', 'integreringsloven § 47 første ledd'],
    ['supervisionOfMunicipality', 'countyGovernor', 'integreringsloven § 48 første ledd'],
  ] as const)('%s: %s, %s', (task, result, place) => {
    for (const on of ['2021-01-01', '2023-08-01', '2026-06-15'] as const) {
      expect(resultOf({ task }, on)).toBe(result);
      expect(citation(decide({ task }, on).reasons[0]!.section!)).toBe(place);
    }
  });
});

describe('tasks that moved', () => {
  test.each([
    ['certificate', '2025-12-31', 'municipality', 'integreringsloven § 12 tredje ledd'],
    ['certificate', '2026-01-01', 'municipality', 'integreringsloven § 18 a første ledd'],
    ['supervisionOfCounty', '2025-06-19', 'supervisionOfCountyBefore', 'integreringsloven § 48 andre ledd'],
    ['supervisionOfCounty', '2025-06-20', 'countyGovernor', 'integreringsloven § 48 andre ledd'],
    ['lowerSecondaryYouth', '2025-12-31', 'county', 'integreringsforskriften § 65 første ledd'],
    ['lowerSecondaryYouth', '2026-01-01', 'ended', 'integreringsforskriften § 65 første ledd'],
  ] as const)('%s on %s: %s, %s', (task, on, result, place) => {
    expect(resultOf({ task }, on)).toBe(result);
    expect(citation(decide({ task }, on).reasons[0]!.section!)).toBe(place);
  });
});

describe('Norwegian training and its plan follow the school', () => {
  const pupil: Facts = { permit: 'refugee', ageAtGrant: 22, upperSecondary: 'unsure', upperSecondaryFrom: '2025-08-18' };

  test.each([
    [{ ...pupil, upperSecondaryHours: 30 }, '2025-08-18', 'county', 'noPlan'],
    [{ ...pupil, upperSecondaryHours: 30 }, '2025-08-17', 'municipality', 'municipality'],
    [{ ...pupil, upperSecondaryHours: 29 }, '2025-08-18', 'municipality', 'municipality'],
    [{ upperSecondary: 'combined', mainResponsibility: 'unclear', agreedProvider: 'none' }, '2023-07-31', 'combinedOfferBeforeRule', 'combinedOfferBeforeRule'],
    [{ upperSecondary: 'combined', mainResponsibility: 'unclear', agreedProvider: 'none' }, '2023-08-01', 'county', 'noPlan'],
    [{ upperSecondary: 'combined', mainResponsibility: 'unclear', agreedProvider: 'municipality' }, '2023-08-01', 'municipality', 'municipality'],
    [{ permitGrantedOn: '2020-11-10', arrivedOn: '2020-12-01' }, '2026-06-15', 'introductionAct', 'introductionAct'],
  ] as const)('%o on %s: training %s, plan %s', (facts, on, training, plan) => {
    expect(resultOf({ ...facts, task: 'norwegianTraining' }, on)).toBe(training);
    expect(resultOf({ ...facts, task: 'norwegianPlan' }, on)).toBe(plan);
  });
});

test('with collective protection the plan rests on chapter 6A, which has no exception for the county', () => {
  const plan = { task: 'norwegianPlan', permit: 'collectiveProtection', ageAtGrant: 22 } as const;
  expect(resultOf({ ...plan, upperSecondary: 'fullTime' }, '2022-06-14')).toBe('noPlan');
  expect(resultOf({ ...plan, upperSecondary: 'fullTime' }, '2022-06-15')).toBe('norwegianPlanByCounty');
  expect(citation(decide({ ...plan, upperSecondary: 'none' }).reasons[0]!.section!)).toBe('integreringsloven § 37 d tredje ledd');
});

test('other tasks ask nothing more', () => {
  expect(resultOf({})).toBe('needs task');
  expect(decide({ task: 'careerGuidance' }).used).toEqual(['task']);
});
