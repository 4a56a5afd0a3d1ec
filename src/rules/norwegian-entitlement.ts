import { agesAtGrant } from './age.ts';
import { governingAct, introductionActReasons } from './applicable-act.ts';
import { addMonths, inForce, type IsoDate } from './dated.ts';
import type { Facts } from './facts.ts';
import { section } from './sources.ts';
import { agesToday, arisesOn, standingOf, underChapter6A } from './training-person.ts';
import { trainingAgeYears, trainingStartDeadlineMonths } from './values.ts';
import { lateStartLimitYears, noNewRightsFrom, rightToFinishFrom } from './values-training.ts';
import { because, decided, isVerdict, needs, open, type Reason, type Rule, type Verdict } from './verdict.ts';

/**
 * Right and duty to training in Norwegian and social studies. `right`: Norwegian only, no duty;
 * `mayOffer`: neither, but the municipality may; `onlyRemainder`: nothing new after collective
 * protection; `noLateStart`: the ordinary start counts. `since`: the day it began.
 */
export interface NorwegianEntitlement {
  readonly result:
    | 'rightAndDuty' | 'dutyOnly' | 'right' | 'notYet' | 'mayOffer' | 'ended' | 'mayFinish' | 'onlyRemainder' | 'noDutyAfterDeclining'
    | 'noLateStart' | 'receptionRules' | 'introductionAct';
  readonly since?: IsoDate;
}

type Entitlement = Verdict<NorwegianEntitlement>;
const finishFrom = rightToFinishFrom.versions[0]!.from;
const noNewRights = noNewRightsFrom.versions[0]!;

/** Who has a right and a duty to training in Norwegian and social studies, §§ 26-28 and 37 d. */
export const norwegianEntitlement: Rule<NorwegianEntitlement> = {
  id: 'norwegian-entitlement',
  facts: [
    'permit', 'permitGrantedOn', 'arrivedOn', 'leadsToPermanentResidence', 'sponsorPermit', 'sponsorUnderFiveYears', 'sponsorResidenceFrom',
    'familyAppliedOn', 'ageAtGrant', 'bornOn', 'age', 'permitRenewed', 'permitRenewedOn', 'settlement', 'settledOn',
    'trainingBegunWithRight', 'inProgramme', 'declinedOrBrokenOff', 'hadCollectiveProtectionDecision', 'couldNotStart', 'couldNotStartSituation',
    'trainingRequestedOn',
  ],
  decide(facts, on) {
    inForce(trainingAgeYears, on);
    const { permit, permitGrantedOn } = facts;
    if (permit === undefined) return needs('permit', because('training.permitDecides', section('integrationAct', '27')));
    if (permit === 'asylumSeeker') return result('receptionRules', because('training.reception', section('integrationAct', '5', 1)));
    if (permit === 'eeaOrNordic' || permit === 'norwegianCitizen') return outside(facts, on, because(`training.${permit}`, section('integrationAct', '27')));
    if (permitGrantedOn === undefined) return needs('permitGrantedOn', because('training.grantDecides', section('integrationAct', '26', 2)));
    if (permitGrantedOn > on) return result('notYet', because('training.permitNotYet', section('integrationAct', '26', 2)));
    const act = governingAct(facts);
    if (isVerdict(act)) return act;
    if (act === 'introductionAct') return result('introductionAct', ...introductionActReasons(on));
    return underIntegrationAct(facts, on, permitGrantedOn);
  },
};

function result(value: NorwegianEntitlement['result'], ...reasons: readonly Reason[]): Entitlement {
  return decided({ result: value }, ...reasons);
}

/** Neither right nor duty, unless something was begun, § 26 sixth paragraph. */
function outside(facts: Facts, on: IsoDate, why: Reason): Entitlement {
  const place = section('integrationAct', '26', 6);
  const begun = on < finishFrom ? facts.inProgramme : facts.trainingBegunWithRight;
  const missing = on < finishFrom ? 'inProgramme' : 'trainingBegunWithRight';
  if (begun === undefined) return needs(missing, why);
  if (!begun) return result('mayOffer', why, because('training.mayOffer', section('integrationAct', '26', 7)));
  if (facts.declinedOrBrokenOff) return declined();
  if (on < finishFrom) return result('mayFinish', because('training.mayFinishWithProgramme', place));
  return result('mayFinish', because('training.mayFinish', place), because('training.changedEarlier', place, { finishFrom }));
}

/** The municipality's duties end with the training that was turned down or broken off, § 3 third paragraph. */
function declined(): Entitlement {
  return result('noDutyAfterDeclining', because('training.declined', section('integrationAct', '3', 3)));
}

function underIntegrationAct(facts: Facts, on: IsoDate, grantedOn: IsoDate): Entitlement {
  const standing = standingOf(facts, on);
  if (isVerdict(standing)) return standing;
  if (standing === 'neither') return outside(facts, on, because('training.permitGivesNothing', section('integrationAct', '27')));
  if (on >= noNewRights.from && on <= noNewRights.to! && facts.permit !== 'collectiveProtection' && facts.hadCollectiveProtectionDecision) {
    return afterCollectiveProtection(facts, grantedOn);
  }
  // What was begun with a right may be finished with a permit that gives a duty only, § 26 sixth paragraph.
  if (standing === 'dutyOnly' && on >= finishFrom && facts.trainingBegunWithRight) return outside(facts, on, because('training.dutyOnly', section('integrationAct', '28')));
  const outsideAge = byAge(facts, on);
  if (outsideAge) return outsideAge;
  const since = startOf(facts, on, grantedOn, standing === 'dutyOnly');
  if (isVerdict(since)) return since;
  if (facts.declinedOrBrokenOff) return declined();
  const late = standing !== 'rightAndDuty' || facts.couldNotStart === undefined ? undefined : lateStart(facts, on, since.day ?? grantedOn);
  return late ?? entitled(facts, on, standing === 'dutyOnly', since);
}

/** A new permit after collective protection, regulation § 43h. Whether it reaches changes from before its first day is not in the text. */
function afterCollectiveProtection(facts: Facts, grantedOn: IsoDate): Entitlement {
  const place = section('integrationRegulation', '43 h', 1);
  const { from } = noNewRights;
  if (grantedOn < from) return open('changedBeforeNoNewRights', 'municipality', because('training.noNewRightsFrom', place, { from }));
  if (facts.declinedOrBrokenOff) return declined();
  return result('onlyRemainder', because('training.noNewRights', place), because('training.remainder', section('integrationRegulation', '43 h', 2)));
}

/** The outcome for ages outside, or nothing. */
function byAge(facts: Facts, on: IsoDate): Entitlement | undefined {
  const { value: limits } = inForce(trainingAgeYears, on);
  const place = section('integrationAct', '26', 5);
  const asks = because('training.ageDecides', place, limits);
  const inside = (age: number): boolean => age >= limits.from && age < limits.to;
  const then = agesAtGrant(facts, on);
  if (!then || inside(then.from) !== inside(then.to)) return needs('ageAtGrant', asks);
  if (!inside(then.from)) return result('mayOffer', because('training.outsideAge', place, limits), because('training.mayOffer', section('integrationAct', '26', 7)));
  const now = agesToday(facts, on);
  if (!now || now.to < limits.to) return undefined;
  if (now.from < limits.to) return needs('age', asks);
  return result('ended', because('training.endedByAge', place, { to: limits.to }));
}

interface Start {
  /** Unknown where the day of renewal or settlement was not told. */
  readonly day?: IsoDate;
  readonly reasons: readonly Reason[];
}

/** When right and duty begin, § 26 second paragraph; a duty alone, fourth paragraph. */
function startOf(facts: Facts, on: IsoDate, grantedOn: IsoDate, dutyOnly: boolean): Start | Entitlement {
  const place = section('integrationAct', '26', 2);
  const notYet = (code: string): Entitlement => result('notYet', because(code, place));
  if (facts.permit === 'limitedIdentity') {
    const renewed = facts.permitRenewedOn === undefined ? facts.permitRenewed : facts.permitRenewedOn <= on;
    if (renewed === undefined) return needs('permitRenewed', because('training.fromFirstRenewal', place));
    return renewed ? begun('training.fromFirstRenewal', facts.permitRenewedOn) : notYet('training.fromFirstRenewal');
  }
  if (facts.permit === 'collectiveProtection') {
    if (facts.settlement === undefined) return needs('settlement', because('training.fromSettlement', place));
    const settledOn = facts.settledOn;
    if (facts.settlement !== 'byAgreement' || (settledOn !== undefined && settledOn > on)) return notYet('training.fromSettlement');
    return begun('training.fromSettlement', settledOn);
  }
  const day = arisesOn(grantedOn, facts);
  if (dutyOnly) {
    const why = because('training.dutyFromGrantOrArrival', section('integrationAct', '26', 4));
    return day > on ? result('notYet', why) : { day, reasons: [why] };
  }
  return day > on ? notYet('training.fromArrival') : begun('training.fromGrantOrArrival', day);
}

function begun(code: string, day: IsoDate | undefined): Start {
  return { ...(day === undefined ? {} : { day }), reasons: [because(code, section('integrationAct', '26', 2))] };
}

function entitled(facts: Facts, on: IsoDate, dutyOnly: boolean, start: Start): Entitlement {
  const rightOnly = underChapter6A(facts, on);
  const months = inForce(trainingStartDeadlineMonths, on).value;
  const why = dutyOnly
    ? [because('training.dutyOnly', section('integrationAct', '28')), because('training.mayCharge', section('integrationAct', '30', 4))]
    : [rightOnly ? because('training.rightOnly', section('integrationAct', '37 d', 1)) : because('training.rightAndDuty', section('integrationAct', '26', 1))];
  return decided(
    { result: dutyOnly ? 'dutyOnly' : rightOnly ? 'right' : 'rightAndDuty', ...(start.day === undefined ? {} : { since: start.day }) },
    ...why, ...start.reasons,
    ...(facts.permit === 'family' && facts.sponsorPermit === 'other' ? [because('training.ifPermanent', section('integrationAct', '27'))] : []),
    because('training.startDeadline', section('integrationAct', '30', 3), { deadlineMonths: months }),
    because('training.timeLimited', section('integrationAct', '32')),
    because('training.ifNotDeclined', section('integrationAct', '3', 3)),
  );
}

/** Start put off for care or captivity, regulation §§ 20-22. What "recently" means is not in the text; the person says it. */
function lateStart(facts: Facts, on: IsoDate, since: IsoDate): Entitlement {
  const place = section('integrationRegulation', '20', 2);
  const ordinary = (why: Reason): Entitlement => decided({ result: 'noLateStart', since }, why);
  if (facts.couldNotStart === 'soleProvider') return ordinary(because('training.soleProvider', section('integrationRegulation', '21', 1)));
  if (facts.couldNotStartSituation === undefined) return needs('couldNotStartSituation', because('training.lateOnlyRecent', place));
  if (facts.couldNotStartSituation === 'endedEarlier') return ordinary(because('training.lateOnlyRecent', place));
  if (facts.trainingRequestedOn === undefined) return needs('trainingRequestedOn', because('training.lateFromRequest', section('integrationRegulation', '20', 1)));
  const years = inForce(lateStartLimitYears, on).value;
  if (facts.trainingRequestedOn > addMonths(since, 12 * years)) return ordinary(because('training.lateLimit', section('integrationRegulation', '20', 3), { years }));
  const documented = because('training.lateDocumented', place);
  if (facts.trainingRequestedOn > on) return result('notYet', because('training.lateFromRequest', section('integrationRegulation', '20', 1)), documented);
  const exempted = facts.couldNotStart === 'care' ? [because('training.lateExempted', section('integrationRegulation', '20', 1))] : [];
  return decided({ result: 'rightAndDuty', since: facts.trainingRequestedOn }, because('training.lateFromRequest', section('integrationRegulation', '20', 1)), documented, ...exempted);
}
