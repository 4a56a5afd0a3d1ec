import { introductionActReasons } from './applicable-act.ts';
import { addMonths, inForce, type IsoDate } from './dated.ts';
import type { Facts } from './facts.ts';
import { section } from './sources.ts';
import { clockOf, trainingOffer } from './training-clock.ts';
import { arisesOn, hoursVersion, ifCovered, trainingUnderAct, withLeave } from './training-person.ts';
import {
  newHoursForPermitsFrom, socialStudiesDeadlineMonths, socialStudiesHours, socialStudiesHoursEarlierPermit, socialStudiesHoursIntroductionAct,
} from './values-training.ts';
import { because, decided, isVerdict, needs, type Reason, type Rule, type Verdict } from './verdict.ts';

/** `deadline`: last day for the course. Results without hours are for 2021, when the act named none. */
export type SocialStudies =
  | { readonly result: 'notCovered' | 'noRightOrDuty' | 'countyRules' | 'receptionRules' | 'introductionAct' | 'withinYear' }
  | { readonly result: 'hoursIntroductionAct' | 'hoursWithinYear'; readonly hours: number }
  | { readonly result: 'deadline'; readonly deadline: IsoDate }
  | { readonly result: 'hoursAndDeadline'; readonly hours: number; readonly deadline: IsoDate };

type SocialStudiesVerdict = Verdict<SocialStudies>;
const hoursFrom = newHoursForPermitsFrom.versions[0]!.from;

/** Hours, deadline, language and test of the course in social studies, § 33 and § 37 second paragraph. */
export const socialStudies: Rule<SocialStudies> = {
  id: 'social-studies',
  facts: [
    'permit', 'permitGrantedOn', 'arrivedOn', 'leadsToPermanentResidence', 'sponsorPermit', 'sponsorUnderFiveYears', 'sponsorResidenceFrom',
    'familyAppliedOn', 'countyProvidesTraining', 'trainingOffered', 'trainingOfferedOn', 'approvedLeaveMonths', 'approvedLeaveDays', 'permitRenewedOn',
    'settledOn',
  ],
  decide(facts, on) {
    inForce(socialStudiesDeadlineMonths, on);
    const training = trainingUnderAct(facts, on);
    if (isVerdict(training)) return training;
    const { standing, permitGrantedOn, act } = training;
    if (act === 'introductionAct') return underIntroductionAct(on);
    if (standing === 'rightOnly') return decided({ result: 'noRightOrDuty' }, because('social.notWithCollectiveProtection', section('integrationAct', '37 d', 1)));
    return underIntegrationAct(facts, on, permitGrantedOn, standing === 'rightAndDuty');
  },
};

function underIntroductionAct(on: IsoDate): SocialStudiesVerdict {
  if (on < hoursFrom) return decided({ result: 'introductionAct' }, ...introductionActReasons(on));
  const { value: hours } = inForce(socialStudiesHoursIntroductionAct, on);
  return decided({ result: 'hoursIntroductionAct', hours }, because('social.introductionActHours', section('integrationRegulation', '73', 2)), ...introductionActReasons(on));
}

function underIntegrationAct(facts: Facts, on: IsoDate, grantedOn: IsoDate, withRight: boolean): SocialStudiesVerdict {
  if (withRight) {
    if (facts.countyProvidesTraining === undefined) return needs('countyProvidesTraining', because('social.countyDecides', section('integrationAct', '33', 2)));
    if (facts.countyProvidesTraining) return decided({ result: 'countyRules' }, because('social.countyRules', section('integrationAct', '33', 2)));
  }
  const hours = on < hoursFrom ? undefined : hoursOf(facts, on, grantedOn);
  if (isVerdict(hours)) return hours;
  const deadline = deadlineOf(facts, on, grantedOn);
  if (isVerdict(deadline)) return deadline;
  return told(hours?.value, deadline.day, [...(hours ? [hours.why] : []), ...deadline.reasons, ...general(on, withRight)]);
}

/** The hours, with the paragraph that sets them. */
function hoursOf(facts: Facts, on: IsoDate, grantedOn: IsoDate): { readonly value: number; readonly why: Reason } | Verdict<never> {
  const version = hoursVersion(grantedOn, facts);
  if (isVerdict(version)) return version;
  const { value } = inForce(version === 'earlier' ? socialStudiesHoursEarlierPermit : socialStudiesHours, on);
  const place = { new: section('integrationAct', '33', 1), earlier: section('integrationRegulation', '73', 3), arrivedLater: section('integrationRegulation', '73', 4) }[version];
  return { value, why: because(`social.hours.${version}`, place, { changedFrom: hoursFrom }) };
}

function told(hours: number | undefined, deadline: IsoDate | undefined, reasons: readonly Reason[]): SocialStudiesVerdict {
  if (hours === undefined) return deadline === undefined ? decided({ result: 'withinYear' }, ...reasons) : decided({ result: 'deadline', deadline }, ...reasons);
  return deadline === undefined ? decided({ result: 'hoursWithinYear', hours }, ...reasons) : decided({ result: 'hoursAndDeadline', hours, deadline }, ...reasons);
}

interface Deadline {
  /** Unknown while nothing is offered, or where the day on which right and duty arose was not told. */
  readonly day?: IsoDate;
  readonly reasons: readonly Reason[];
}

/** One year from the offer of a start, or for older permits from the day on which right and duty arose. */
function deadlineOf(facts: Facts, on: IsoDate, grantedOn: IsoDate): Deadline | Verdict<never> {
  const place = section('integrationAct', '33', 1);
  const clock = clockOf(facts, on, grantedOn);
  if (isVerdict(clock)) return clock;
  const months = inForce(socialStudiesDeadlineMonths, on).value;
  if (clock === 'earlier') {
    const from = arose(facts, grantedOn);
    const reasons = [because('social.yearFromRight', place, { limitMonths: months })];
    return from === undefined ? { reasons } : { day: addMonths(from, months), reasons };
  }
  const offered = trainingOffer(facts, because('social.yearFromOffer', place, { limitMonths: months }));
  if (isVerdict(offered)) return offered;
  const reasons = [because('social.yearFromOffer', place, { limitMonths: months }), because('social.leaveAdds', place)];
  if (offered === 'notYet') return { reasons };
  if (facts.approvedLeaveMonths === undefined && facts.approvedLeaveDays === undefined) return needs('approvedLeaveMonths', because('social.leaveAdds', place));
  return { day: withLeave(addMonths(offered, months), facts), reasons };
}

/** The day right and duty arose, where it is known without asking, § 26 second paragraph. */
function arose(facts: Facts, grantedOn: IsoDate): IsoDate | undefined {
  if (facts.permit === 'limitedIdentity') return facts.permitRenewedOn;
  if (facts.permit === 'collectiveProtection') return facts.settledOn;
  return arisesOn(grantedOn, facts);
}

function general(on: IsoDate, withRight: boolean): readonly Reason[] {
  return [
    because('social.language', section('integrationAct', '33', 1)),
    withRight ? because('social.test', section('integrationAct', '37', 2)) : because('social.noTestDuty', section('integrationAct', '37', 1)),
    ...(on < hoursFrom ? [because('social.noHoursInText', section('integrationAct', '33', 1))] : [because('social.receptionCounts', section('integrationRegulation', '2', 3))]),
    ifCovered(),
  ];
}
