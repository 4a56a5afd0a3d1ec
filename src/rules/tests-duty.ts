import { governingAct, ifGrantedBeforeReason, introductionActReasons } from './applicable-act.ts';
import { inForce, type IsoDate } from './dated.ts';
import type { Facts } from './facts.ts';
import { section, type SectionRef } from './sources.ts';
import { ifCovered, standingOf } from './training-person.ts';
import { testComplaintWeeks } from './values-process.ts';
import { because, decided, isVerdict, needs, type Reason, type Rule, type Verdict } from './verdict.ts';

/** Duty to sit the final tests; `freeNorwegianTest`: no duty, but one free test. */
export interface TestsDuty {
  readonly result: 'bothTests' | 'onlyNorwegian' | 'onlySocialStudies' | 'exempted' | 'noDuty' | 'freeNorwegianTest' | 'receptionRules' | 'introductionAct';
}

const paragraphsSwappedFrom: IsoDate = '2023-08-01';

/** Who must sit the final tests in Norwegian and social studies, § 37, and who pays, regulation § 38. */
export const testsDuty: Rule<TestsDuty> = {
  id: 'tests-duty',
  facts: [
    'permit', 'permitGrantedOn', 'arrivedOn', 'leadsToPermanentResidence', 'sponsorPermit', 'sponsorUnderFiveYears', 'sponsorResidenceFrom',
    'familyAppliedOn', 'exemptedFrom',
  ],
  decide(facts, on) {
    inForce(testComplaintWeeks, on);
    const act = governingAct(facts);
    if (isVerdict(act)) return act;
    if (act === 'introductionAct') return decided({ result: 'introductionAct' }, ...introductionActReasons(on));
    const rest = [...complaints(on), ...(act === undefined ? [ifGrantedBeforeReason(on)] : [])];
    const pays = because('tests.othersPay', freeTest(on));
    // Whether such a permit can lead to permanent residence decides on the duty to train, not on the tests.
    const atMostDuty = facts.permit === 'work' || (facts.permit === 'family' && facts.sponsorPermit === 'worker');
    if (atMostDuty) return decided({ result: 'noDuty' }, because('tests.dutyOnly', section('integrationAct', '37', 1)), pays, ...rest);
    const standing = standingOf(facts, on);
    if (isVerdict(standing)) return standing;
    switch (standing) {
      case 'reception': return decided({ result: 'receptionRules' }, because('training.reception', section('integrationAct', '5', 1)), ...rest);
      case 'neither': case 'dutyOnly': return decided({ result: 'noDuty' }, because('training.permitGivesNothing', section('integrationAct', '27')), pays, ...rest);
      case 'rightOnly': return decided({ result: 'freeNorwegianTest' }, because('tests.collectiveProtection', section('integrationAct', '37 d', 2)), ...rest);
      case 'rightAndDuty': return withDuty(facts, on, rest);
    }
  },
};

/** Who has free tests: the two paragraphs changed places in 2023. */
function freeTest(on: IsoDate): SectionRef {
  return section('integrationRegulation', '38', on < paragraphsSwappedFrom ? 3 : 4);
}

function withDuty(facts: Facts, on: IsoDate, rest: readonly Reason[]): Verdict<TestsDuty> {
  const place = section('integrationAct', '37', 1);
  if (facts.exemptedFrom === undefined) return needs('exemptedFrom', because('tests.exemptionDecides', place));
  if (facts.exemptedFrom === 'both') return decided({ result: 'exempted' }, because('tests.exempted', place), because('tests.othersPay', freeTest(on)), ...rest);
  const result = ({ none: 'bothTests', norwegian: 'onlySocialStudies', socialStudies: 'onlyNorwegian' } as const)[facts.exemptedFrom];
  const free = result === 'onlySocialStudies' ? [] : [because('tests.free', freeTest(on)), because('tests.retake', section('integrationRegulation', '38', 6))];
  const within = result === 'onlyNorwegian' ? [] : [because('tests.socialStudiesWithin', section('integrationAct', '37', 2))];
  return decided({ result }, because('tests.duty', place), ...free, ...within, because('tests.mayBeExempted', section('integrationAct', '37', 3)), ifCovered(), ...rest);
}

/** Times to complain over the written result and over formal errors. */
function complaints(on: IsoDate): readonly Reason[] {
  const place = section('integrationRegulation', '42', 4);
  const weeks = inForce(testComplaintWeeks, on).value;
  return [because('tests.complainOverResult', place, { weeks }), because('tests.complainOverForm', place, { weeks })];
}
