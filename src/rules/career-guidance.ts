import { withinIntegrationAct, type IntroductionAct } from './applicable-act.ts';
import { addMonths, inForce, type IsoDate } from './dated.ts';
import type { Facts } from './facts.ts';
import { afterChapter6A, coverage, groupFacts, isListedPermit, settledInMunicipality, underChapter6A } from './programme-group.ts';
import { section } from './sources.ts';
import { programmeAgeYears, programmeStartDeadlineMonths } from './values.ts';
import { reformFrom } from './values-programme.ts';
import { because, decided, isVerdict, needs, type Reason, type Rule, type Verdict } from './verdict.ts';

export interface CareerGuidance {
  readonly result: 'rightAndDuty' | 'right' | 'fromSettlement' | 'notCovered';
}

/** Right and duty to career guidance (karriereveiledning), §§ 11 and 37 b. */
export const careerGuidance: Rule<CareerGuidance | IntroductionAct> = {
  id: 'career-guidance',
  facts: [...groupFacts, 'settledOn'],
  decide(facts, on) {
    inForce(programmeAgeYears, on);
    return withinIntegrationAct(facts, on, () => guidance(facts, on));
  },
};

function guidance(facts: Facts, on: IsoDate): Verdict<CareerGuidance> {
  if (facts.permit === undefined) return needs('permit', because('guidance.permitDecides', section('integrationAct', '11', 1)));
  if (!isListedPermit(facts.permit)) return result('notCovered', because('entitlement.permitNotListed', section('integrationAct', '9', 1)));
  const ended = afterChapter6A(facts, on);
  if (ended) return ended;
  if (underChapter6A(facts, on)) {
    return result('right', because('guidance.rightOnly', section('integrationAct', '37 b', 3)), because('guidance.noRecommendation', section('integrationAct', '37 b', 3)), county(), ...byWhen(facts, on));
  }
  const settled = settledInMunicipality(facts, on);
  if (isVerdict(settled)) return settled;
  if (settled === 'alone') return result('notCovered', because('guidance.covered', section('integrationAct', '11', 1)), because('entitlement.settledOnOwn', section('integrationAct', '8', 3)));
  const group = coverage(facts, on);
  if (isVerdict(group)) return group;
  if (group.covered === 'no') return result('notCovered', because('guidance.covered', section('integrationAct', '11', 1)), ...group.reasons);
  if (settled === 'notYet') return result('fromSettlement', because('guidance.covered', section('integrationAct', '11', 1)), because('entitlement.notYetSettled', section('integrationAct', '8', 1)), ...group.reasons);
  return result(
    'rightAndDuty', because('guidance.covered', section('integrationAct', '11', 1)), ...group.reasons, county(), ...byWhen(facts, on),
    because(on < reformFrom ? 'guidance.recommendationBefore' : 'guidance.recommendation', section('integrationAct', '11', 4)),
  );
}

function result(value: CareerGuidance['result'], ...reasons: readonly Reason[]): Verdict<CareerGuidance> {
  return decided({ result: value }, ...reasons);
}

function county(): Reason {
  return because('guidance.county', section('integrationAct', '11', 3));
}

/** The act says that guidance should come before the decision; from settlement that decision has its own deadline. */
function byWhen(facts: Facts, on: IsoDate): readonly Reason[] {
  const place = section('integrationAct', '11', 1);
  const deadlineMonths = inForce(programmeStartDeadlineMonths, on).value;
  const reasons = [because('guidance.beforeDecision', place, { deadlineMonths }), because('guidance.buildsOnMapping', place)];
  if (facts.settledOn === undefined) return reasons;
  return [...reasons, because('guidance.decisionUntil', section('integrationAct', '12', 2), { from: facts.settledOn, until: addMonths(facts.settledOn, deadlineMonths) })];
}
