import { introductionActReasons } from './applicable-act.ts';
import { addMonths, inForce, type IsoDate } from './dated.ts';
import type { Facts } from './facts.ts';
import { section, type SectionRef } from './sources.ts';
import { clockOf, trainingOffer } from './training-clock.ts';
import { hoursVersion, ifCovered, trainingUnderAct, withLeave } from './training-person.ts';
import {
  collectiveProtectionTrainingMonths, dutyOnlyHours, dutyOnlyHoursEarlierPermit, dutyOnlyHoursIntroductionAct, extendedTrainingMonths,
  newHoursForPermitsFrom, trainingLimitMonths,
} from './values-training.ts';
import { because, decided, isVerdict, needs, open, type Reason, type Rule, type Verdict } from './verdict.ts';

/** `until`: last day inside, approved leave added. `fromOffer`: nothing is offered yet, the time runs from the offer. */
export type NorwegianDuration =
  | { readonly result: 'introductionAct' | 'notCovered' | 'receptionRules' | 'goalReached' }
  | { readonly result: 'inside' | 'over'; readonly until: IsoDate; readonly limitMonths: number }
  | { readonly result: 'fromOffer'; readonly limitMonths: number }
  | { readonly result: 'yearInside' | 'yearOver'; readonly until: IsoDate; readonly limitMonths: number }
  | { readonly result: 'yearFromStart'; readonly limitMonths: number }
  | { readonly result: 'hours'; readonly hours: number };

type Duration = Verdict<NorwegianDuration>;
const extended = extendedTrainingMonths.versions[0]!;

/**
 * How long right and duty to Norwegian last, § 32: to the goal, but at most three years or 18
 * months; for duty only to the goal or a number of hours; one year with collective protection.
 */
export const norwegianDuration: Rule<NorwegianDuration> = {
  id: 'norwegian-duration',
  facts: [
    'permit', 'permitGrantedOn', 'arrivedOn', 'leadsToPermanentResidence', 'sponsorPermit', 'sponsorUnderFiveYears', 'sponsorResidenceFrom',
    'familyAppliedOn', 'completedUpperSecondary', 'norwegianGoalReached', 'trainingOffered', 'trainingOfferedOn', 'trainingStartedOn',
    'approvedLeaveMonths', 'approvedLeaveDays',
  ],
  decide(facts, on) {
    inForce(trainingLimitMonths, on);
    const training = trainingUnderAct(facts, on);
    if (isVerdict(training)) return training;
    const { standing, permitGrantedOn, act } = training;
    if (act === 'introductionAct') return decided({ result: 'introductionAct' }, ...introductionActReasons(on), ...oldHours(on, standing === 'dutyOnly'));
    if (standing === 'dutyOnly') return dutyOnly(facts, on, permitGrantedOn);
    return standing === 'rightOnly' ? collectiveProtection(facts, on) : rightAndDuty(facts, on, permitGrantedOn);
  },
};

function oldHours(on: IsoDate, dutyOnlyPermit: boolean): readonly Reason[] {
  const from = dutyOnlyHoursIntroductionAct.versions[0]!.from;
  if (!dutyOnlyPermit || on < from) return [];
  return [because('norwegianDuration.oldActHours', section('integrationRegulation', '73', 2), { hours: inForce(dutyOnlyHoursIntroductionAct, on).value })];
}

/** Told, not asked: every answer says that the goal ends right and duty. */
function goalReached(facts: Facts, place: SectionRef): Duration | undefined {
  return facts.norwegianGoalReached ? decided({ result: 'goalReached' }, because('norwegianDuration.goalEnds', place)) : undefined;
}

// Right and duty

function rightAndDuty(facts: Facts, on: IsoDate, grantedOn: IsoDate): Duration {
  const place = section('integrationAct', '32', 1);
  const reached = goalReached(facts, place);
  if (reached) return reached;
  const limits = inForce(trainingLimitMonths, on).value;
  const clock = clockOf(facts, on, grantedOn);
  if (isVerdict(clock)) return clock;
  if (clock === 'earlier') {
    return open('trainingClockStart', 'adultEducation', because('norwegianDuration.noStartDay', place, { othersMonths: limits.others, shorterMonths: limits.upperSecondary }));
  }
  if (facts.completedUpperSecondary === undefined) return needs('completedUpperSecondary', because('norwegianDuration.schoolDecides', place));
  const limitMonths = facts.completedUpperSecondary ? limits.upperSecondary : limits.others;
  const group = because(facts.completedUpperSecondary ? 'norwegianDuration.upperSecondary' : 'norwegianDuration.others', place, { limitMonths });
  const offered = trainingOffer(facts, because('norwegianDuration.offerDecides', place));
  if (isVerdict(offered)) return offered;
  const rest = [because('norwegianDuration.untilGoal', place), ifCovered()];
  if (offered === 'notYet') return decided({ result: 'fromOffer', limitMonths }, group, ...rest);
  return counted(facts, on, offered, limitMonths, [group, ...rest]);
}

function counted(facts: Facts, on: IsoDate, offered: IsoDate, limitMonths: number, reasons: readonly Reason[]): Duration {
  const place = section('integrationAct', '32', 1);
  if (facts.approvedLeaveMonths === undefined && facts.approvedLeaveDays === undefined) {
    return needs('approvedLeaveMonths', because('norwegianDuration.leaveAdds', place));
  }
  const until = withLeave(addMonths(offered, limitMonths), facts);
  const over = on > until ? [because('norwegianDuration.mayCharge', section('integrationAct', '30', 4))] : [];
  return decided({ result: on > until ? 'over' : 'inside', until, limitMonths }, ...reasons, because('norwegianDuration.leaveAdds', place), ...over);
}

// Duty only

function dutyOnly(facts: Facts, on: IsoDate, grantedOn: IsoDate): Duration {
  const place = section('integrationAct', '32', 2);
  const reached = goalReached(facts, place);
  if (reached) return reached;
  const now = inForce(dutyOnlyHours, on).value;
  if (on < newHoursForPermitsFrom.versions[0]!.from) return hours(now, because('norwegianDuration.goalOrHours', place));
  const version = hoursVersion(grantedOn, facts);
  if (isVerdict(version)) return version;
  const earlier = inForce(dutyOnlyHoursEarlierPermit, on).value;
  const transition = section('integrationRegulation', '73', 3);
  if (version === 'arrivedLater') return open('dutyHoursArrivedLater', 'adultEducation', because('norwegianDuration.hoursNotClear', transition, { now, earlier }));
  if (version === 'earlier') return hours(earlier, because('norwegianDuration.earlierPermitHours', transition), because('norwegianDuration.goalOrHours', place));
  return hours(now, because('norwegianDuration.goalOrHours', place));
}

function hours(value: number, ...reasons: readonly Reason[]): Duration {
  return decided({ result: 'hours', hours: value }, ...reasons, ifCovered());
}

// Collective protection, § 37 d

function collectiveProtection(facts: Facts, on: IsoDate): Duration {
  const place = section('integrationAct', '37 d', 2);
  const limitMonths = inForce(collectiveProtectionTrainingMonths, on).value;
  const why = because('norwegianDuration.oneYear', place, { limitMonths });
  if (facts.trainingStartedOn === undefined) {
    if (facts.trainingOffered === undefined) return needs('trainingOffered', why);
    if (facts.trainingOffered) return needs('trainingStartedOn', why);
    return decided({ result: 'yearFromStart', limitMonths }, why, ...extension(on));
  }
  const until = addMonths(facts.trainingStartedOn, limitMonths);
  return decided({ result: on > until ? 'yearOver' : 'yearInside', until, limitMonths }, why, because('norwegianDuration.oneYearRest', place), ...extension(on));
}

/** The municipality's power to give more. */
function extension(on: IsoDate): readonly Reason[] {
  const place = section('integrationRegulation', '43 g', 2);
  if (on < extended.from) return [];
  if (on > extended.to!) return [because('norwegianDuration.noExtension', place, { lastDay: extended.to! })];
  return [because('norwegianDuration.mayExtend', place, { longerMonths: extended.value.others, shorterMonths: extended.value.upperSecondary })];
}
