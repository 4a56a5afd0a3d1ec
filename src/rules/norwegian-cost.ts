import { inForce } from './dated.ts';
import type { Facts } from './facts.ts';
import { norwegianEntitlement } from './norwegian-entitlement.ts';
import { section } from './sources.ts';
import { trainingAgeYears } from './values.ts';
import { because, decided, needs, open, type Reason, type Rule, type Verdict } from './verdict.ts';

/**
 * `mayCharge`: the municipality may ask for payment, the act does not say that it must; `mayChargeIfOffered`: nor must it
 * give a place; `freeNorwegian`: a right to Norwegian only.
 */
export interface NorwegianCost {
  readonly result: 'free' | 'freeNorwegian' | 'mayCharge' | 'mayChargeIfOffered' | 'notYet' | 'receptionRules' | 'introductionAct';
}

/** Whether the municipality may charge for the training, § 30 fourth paragraph. Tests have rules of their own. */
export const norwegianCost: Rule<NorwegianCost> = {
  id: 'norwegian-cost',
  facts: [...norwegianEntitlement.facts, 'trainingRightOver'],
  decide(facts, on) {
    inForce(trainingAgeYears, on);
    const entitlement = norwegianEntitlement.decide(facts, on);
    if (entitlement.outcome !== 'decided') return entitlement;
    return cost(facts, entitlement.value.result, entitlement.reasons);
  },
};

function cost(facts: Facts, entitlement: string, reasons: readonly Reason[]): Verdict<NorwegianCost> {
  const place = section('integrationAct', '30', 4);
  const why = because('cost.onlyTheseMayBeCharged', place);
  switch (entitlement) {
    case 'receptionRules': case 'introductionAct': case 'notYet':
      return decided({ result: entitlement }, ...reasons);
    case 'dutyOnly': return decided({ result: 'mayCharge' }, because('cost.dutyOnly', place), because('cost.municipalityDecides', place));
    case 'mayOffer': case 'ended': return decided({ result: 'mayChargeIfOffered' }, ...reasons, because('cost.takenIn', place));
    case 'mayFinish': return decided({ result: 'free' }, ...reasons, why);
    case 'onlyRemainder': return decided({ result: 'freeNorwegian' }, ...reasons, why);
    case 'noDutyAfterDeclining': return open('costAfterDeclining', 'adultEducation', ...reasons);
    case 'right': return whileRightLasts(facts, 'freeNorwegian', because('cost.norwegianOnly', section('integrationAct', '37 d', 1)), why);
    default: return whileRightLasts(facts, 'free', because('cost.hasRight', section('integrationAct', '26', 1)), why);
  }
}

/** The right ends with the goal or the time; what is left after that may be charged for. */
function whileRightLasts(facts: Facts, free: 'free' | 'freeNorwegian', ...reasons: readonly Reason[]): Verdict<NorwegianCost> {
  const place = free === 'free' ? section('integrationAct', '32', 1) : section('integrationAct', '37 d', 2);
  if (facts.trainingRightOver === undefined) return needs('trainingRightOver', because('cost.rightDecides', place));
  if (facts.trainingRightOver) return decided({ result: 'mayChargeIfOffered' }, because('cost.rightOver', place), because('cost.takenIn', section('integrationAct', '30', 4)));
  return decided({ result: free }, ...reasons);
}

