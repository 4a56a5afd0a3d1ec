import { agesNow, type AgeRange } from './age.ts';
import { governingAct, type GoverningAct } from './applicable-act.ts';
import { addDays, addMonths, ageOn, inForce, type IsoDate } from './dated.ts';
import type { Facts } from './facts.ts';
import { trainingGroup } from './norwegian-training.ts';
import { section } from './sources.ts';
import { chapter6APermitsFrom } from './values.ts';
import { collectiveProtectionTrainingMonths, newHoursForPermitsFrom } from './values-training.ts';
import { because, decided, isVerdict, needs, open, type Reason, type Verdict } from './verdict.ts';

/** What the rules on training in Norwegian and social studies share. */

/** `rightOnly`: collective protection under chapter 6A; `reception`: asylum seekers, who have rules of their own. */
export type TrainingStanding = 'rightAndDuty' | 'dutyOnly' | 'rightOnly' | 'neither' | 'reception';

const chapter6A = collectiveProtectionTrainingMonths.versions[0]!;

/** Right, duty or both by the permit alone, §§ 27-28 and 37 d; or the question for what is missing. */
export function standingOf(facts: Facts, on: IsoDate): TrainingStanding | Verdict<never> {
  if (facts.permit === undefined) return needs('permit', because('training.permitDecides', section('integrationAct', '27')));
  if (facts.permit === 'asylumSeeker') return 'reception';
  if (facts.permit === 'collectiveProtection' && on > chapter6A.to!) {
    return open('afterChapter6A', 'municipality', because('training.chapter6AEnds', section('integrationAct', '37 d'), { lastDay: chapter6A.to! }));
  }
  const group = trainingGroup(facts, on);
  if (isVerdict(group)) return group;
  return underChapter6A(facts, on) ? 'rightOnly' : group;
}

/** Somebody who has right or duty, with the day of the grant and the act that it puts the training under. */
export interface TrainingUnderAct {
  readonly standing: Exclude<TrainingStanding, 'neither' | 'reception'>;
  readonly permitGrantedOn: IsoDate;
  readonly act: GoverningAct | undefined;
}

/** Who is trained, and under which act (regulation § 72); else the outcome for whom these rules are not, or the question. */
export function trainingUnderAct(facts: Facts, on: IsoDate): TrainingUnderAct | Verdict<{ readonly result: 'receptionRules' | 'notCovered' }> {
  const standing = standingOf(facts, on);
  if (isVerdict(standing)) return standing;
  if (standing === 'reception') return decided({ result: 'receptionRules' }, because('training.reception', section('integrationAct', '5', 1)));
  if (standing === 'neither') return decided({ result: 'notCovered' }, ...neitherReasons());
  const { permitGrantedOn } = facts;
  if (permitGrantedOn === undefined) return needs('permitGrantedOn', because('norwegianDuration.grantDecides', section('integrationRegulation', '72')));
  const act = governingAct(facts);
  return isVerdict(act) ? act : { standing, permitGrantedOn, act };
}

/** Collective protection under chapter 6A. A permit whose day is unknown is taken to be one of its permits. */
export function underChapter6A(facts: Facts, on: IsoDate): boolean {
  if (facts.permit !== 'collectiveProtection' || on < chapter6A.from || on > chapter6A.to!) return false;
  return facts.permitGrantedOn === undefined || facts.permitGrantedOn >= inForce(chapter6APermitsFrom, on).value;
}

/** Ages on the day asked about; also from the age at the grant, which leaves a year open. */
export function agesToday(facts: Facts, on: IsoDate): AgeRange | undefined {
  const now = agesNow(facts, on);
  if (now || facts.ageAtGrant === undefined || facts.permitGrantedOn === undefined || facts.permitGrantedOn > on) return now;
  const years = ageOn(facts.permitGrantedOn, on);
  return { from: facts.ageAtGrant + years, to: facts.ageAtGrant + years + 1 };
}

/** The later of grant and arrival: right and duty arise then where no special start applies, § 26. */
export function arisesOn(grantedOn: IsoDate, facts: Facts): IsoDate {
  return facts.arrivedOn !== undefined && facts.arrivedOn > grantedOn ? facts.arrivedOn : grantedOn;
}

/** A day with approved leave added; months first, as they are approved. */
export function withLeave(day: IsoDate, facts: Facts): IsoDate {
  return addDays(addMonths(day, facts.approvedLeaveMonths ?? 0), facts.approvedLeaveDays ?? 0);
}

/** Which hours a permit has, regulation § 73; asks for the arrival where it decides. */
export function hoursVersion(grantedOn: IsoDate, facts: Facts): 'new' | 'earlier' | 'arrivedLater' | Verdict<never> {
  const from = newHoursForPermitsFrom.versions[0]!.value;
  if (grantedOn >= from) return 'new';
  if (facts.arrivedOn === undefined) return needs('arrivedOn', because('training.arrivalDecidesHours', section('integrationRegulation', '73', 4), { from }));
  return facts.arrivedOn >= from ? 'arrivedLater' : 'earlier';
}

/** Why a permit gives neither right nor duty, with the exception for those who have begun. */
export function neitherReasons(): readonly Reason[] {
  return [because('training.permitGivesNothing', section('integrationAct', '27')), because('training.unlessBegun', section('integrationAct', '26', 6))];
}

/** Said where a rule takes it as given that the person is covered. */
export function ifCovered(): Reason {
  return because('training.ifCovered', section('integrationAct', '26'));
}
