import { withinIntegrationAct, type IntroductionAct } from './applicable-act.ts';
import { addMonths, inForce, type IsoDate } from './dated.ts';
import type { Facts } from './facts.ts';
import { coverage, groupFacts, isListedPermit, settledInMunicipality } from './programme-group.ts';
import { section } from './sources.ts';
import { programmeStartDeadlineMonths } from './values.ts';
import { reformFrom } from './values-programme.ts';
import { because, decided, isVerdict, needs, type Reason, type Rule, type Verdict } from './verdict.ts';

/** `until` is the last day in time, for the decision and for the start. */
export type ProgrammeStartDeadline =
  | IntroductionAct
  | { readonly result: 'noDeadline' | 'notYetSettled' }
  | { readonly result: 'notAsked'; readonly deadlineMonths: number }
  | { readonly result: 'running' | 'passed'; readonly until: IsoDate; readonly deadlineMonths: number };

/** By when the municipality must decide on a programme and let the person start, § 12 second paragraph. */
export const programmeStartDeadline: Rule<ProgrammeStartDeadline> = {
  id: 'programme-start-deadline',
  facts: [...groupFacts, 'settledOn', 'programmeRequested', 'programmeRequestedOn'],
  decide(facts, on) {
    inForce(programmeStartDeadlineMonths, on);
    return withinIntegrationAct(facts, on, () => deadline(facts, on));
  },
};

const place = section('integrationAct', '12', 2);

function deadline(facts: Facts, on: IsoDate): Verdict<ProgrammeStartDeadline> {
  if (facts.permit === undefined) return needs('permit', because('startDeadline.groupDecides', place));
  if (!isListedPermit(facts.permit)) return decided({ result: 'noDeadline' }, because('entitlement.permitNotListed', section('integrationAct', '9', 1)));
  const settled = settledInMunicipality(facts, on);
  if (isVerdict(settled)) return settled;
  if (settled === 'alone') return decided({ result: 'noDeadline' }, because('entitlement.settledOnOwn', section('integrationAct', '8', 3)));
  const group = coverage(facts, on);
  if (isVerdict(group)) return group;
  if (group.covered === 'no') return decided({ result: 'noDeadline' }, ...group.reasons);
  if (settled === 'notYet') return decided({ result: 'notYetSettled' }, because('startDeadline.fromSettlement', place), ...group.reasons);
  return facts.settlement === 'byAgreement' && facts.permit !== 'family' && facts.permit !== 'independent'
    ? sinceSettlement(facts, on, group.reasons)
    : sinceRequest(facts, on, group.reasons);
}

function sinceSettlement(facts: Facts, on: IsoDate, caveats: readonly Reason[]): Verdict<ProgrammeStartDeadline> {
  if (facts.settledOn === undefined) return needs('settledOn', because('startDeadline.fromSettlement', place));
  // When a job kept right and duty away at settlement, the text does not say from when to count.
  const later = on < reformFrom ? [] : [because('startDeadline.rightBeganLater', section('integrationAct', '8', 4))];
  return counted(facts.settledOn, on, because('startDeadline.settled', place, { from: facts.settledOn }), ...caveats, ...later);
}

function sinceRequest(facts: Facts, on: IsoDate, caveats: readonly Reason[]): Verdict<ProgrammeStartDeadline> {
  const why = because('startDeadline.fromRequest', place);
  if (facts.programmeRequestedOn !== undefined) return counted(facts.programmeRequestedOn, on, because('startDeadline.requested', place, { from: facts.programmeRequestedOn }), ...caveats);
  if (facts.programmeRequested === undefined) return needs('programmeRequested', why);
  if (facts.programmeRequested) return needs('programmeRequestedOn', why);
  return decided({ result: 'notAsked', deadlineMonths: inForce(programmeStartDeadlineMonths, on).value }, why, ...caveats);
}

function counted(from: IsoDate, on: IsoDate, ...reasons: readonly Reason[]): Verdict<ProgrammeStartDeadline> {
  const deadlineMonths = inForce(programmeStartDeadlineMonths, on).value;
  const until = addMonths(from, deadlineMonths);
  return decided(
    { result: on <= until ? 'running' : 'passed', until, deadlineMonths },
    because('startDeadline.soonAndLatest', place, { deadlineMonths }), ...reasons,
  );
}
