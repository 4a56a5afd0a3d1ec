import { governingAct, ifGrantedBeforeReason, introductionActReasons } from './applicable-act.ts';
import { inForce, type IsoDate } from './dated.ts';
import type { Facts } from './facts.ts';
import { section, type SectionRef } from './sources.ts';
import {
  trainingAdoptionAgeYears, trainingParentalMonths, trainingPeaceWorkDays, trainingReligiousDays, trainingSicknessMonths, trainingWelfareDays,
} from './values-training.ts';
import { because, decided, isVerdict, needs, open, type Reason, type Rule, type Verdict } from './verdict.ts';

/** `mayGet…`: the municipality may grant it; `right…`: a right. `noGround`: not on the list. */
export type TrainingLeave =
  | { readonly result: 'programmeRules' | 'introductionAct' | 'noGround' | 'adapted' | 'certificateMissing' | 'absenceRules' }
  | { readonly result: 'mayGetDays' | 'mayGetWorkingDays'; readonly days: number }
  | { readonly result: 'right' | 'rightTogether'; readonly leaveMonths: number };

/** From this day all limits are working days (virkedager). Before, that stood only in the one on welfare leave, the others said "days". */
const workingDaysFrom: IsoDate = '2023-08-01';
const peaceWorkFrom = trainingPeaceWorkDays.versions[0]!.from;

/** Leave (permisjon) from the training outside the introduction programme, § 35 and regulation §§ 30-33. */
export const trainingLeave: Rule<TrainingLeave> = {
  id: 'training-leave',
  facts: ['inProgramme', 'leaveKind', 'doctorsCertificate', 'adoptedChildAge', 'adaptationPossible', 'permitGrantedOn', 'arrivedOn'],
  decide(facts, on) {
    inForce(trainingWelfareDays, on);
    const act = governingAct(facts);
    if (isVerdict(act)) return act;
    if (act === 'introductionAct') return decided({ result: 'introductionAct' }, ...introductionActReasons(on));
    const programme = because('trainingLeave.notInProgramme', section('integrationRegulation', '30', 4));
    if (facts.inProgramme === undefined) return needs('inProgramme', programme);
    if (facts.inProgramme) return decided({ result: 'programmeRules' }, programme);
    const ground = groundOf(facts, on);
    if (isVerdict(ground)) return ground;
    const adapt = because('trainingLeave.adaptFirst', section('integrationRegulation', '30', 1));
    if (facts.adaptationPossible === undefined) return needs('adaptationPossible', adapt);
    if (facts.adaptationPossible) return adapted(ground, adapt);
    const caveats = act === undefined ? [ifGrantedBeforeReason(on)] : [];
    return decided(ground.value, ...ground.reasons, adapt, because('trainingLeave.application', section('integrationRegulation', '30', 2)), ...caveats);
  },
};

/** Adapting comes before leave; whether it does so where parents have a right to leave, the text does not say. */
function adapted(ground: Ground, adapt: Reason): Verdict<TrainingLeave> {
  if (ground.value.result === 'rightTogether') return open('trainingLeaveParentsAdapted', 'adultEducation', ...ground.reasons, adapt);
  return decided({ result: 'adapted' }, adapt);
}

interface Ground {
  readonly value: TrainingLeave;
  readonly reasons: readonly Reason[];
}

/** The ground for leave that a reason is, with its limit; else the outcome. */
function groundOf(facts: Facts, on: IsoDate): Ground | Verdict<TrainingLeave> {
  const list = because('trainingLeave.onlyThese', section('integrationRegulation', '30', 3));
  switch (facts.leaveKind) {
    case undefined: return needs('leaveKind', list);
    case 'welfare': return workingDays(inForce(trainingWelfareDays, on).value, 'trainingLeave.welfare', section('integrationRegulation', '31', 1));
    case 'religiousDays': return days(on, inForce(trainingReligiousDays, on).value, 'trainingLeave.religious', section('integrationRegulation', '31', 2, 'g'));
    case 'peaceWork': return on < peaceWorkFrom
      ? decided({ result: 'noGround' }, because('trainingLeave.peaceWorkFrom', section('integrationRegulation', '31 a'), { from: peaceWorkFrom }), list)
      : days(on, inForce(trainingPeaceWorkDays, on).value, 'trainingLeave.peaceWork', section('integrationRegulation', '31 a'));
    case 'longSickness': return longSickness(facts, on);
    case 'birthMother': case 'birthFather': case 'parental': return parental(on, section('integrationRegulation', '33', 1));
    case 'adoption': return adoption(facts, on);
    case 'ownSickness': case 'childSickness': return decided({ result: 'absenceRules' }, because('trainingLeave.onlyLongIllness', section('integrationRegulation', '32')));
    case 'holiday': return decided({ result: 'noGround' }, list);
    default: return open('trainingLeaveWelfareGround', 'adultEducation', because('trainingLeave.welfare', section('integrationRegulation', '31', 1)), list);
  }
}

function days(on: IsoDate, count: number, code: string, place: SectionRef): Ground {
  return on < workingDaysFrom ? { value: { result: 'mayGetDays', days: count }, reasons: [because(code, place)] } : workingDays(count, code, place);
}

function workingDays(count: number, code: string, place: SectionRef): Ground {
  return { value: { result: 'mayGetWorkingDays', days: count }, reasons: [because(code, place)] };
}

function longSickness(facts: Facts, on: IsoDate): Ground | Verdict<TrainingLeave> {
  const why = because('trainingLeave.longIllness', section('integrationRegulation', '32'));
  if (facts.doctorsCertificate === undefined) return needs('doctorsCertificate', why);
  if (!facts.doctorsCertificate) return decided({ result: 'certificateMissing' }, why);
  return { value: { result: 'right', leaveMonths: inForce(trainingSicknessMonths, on).value }, reasons: [why] };
}

function parental(on: IsoDate, place: SectionRef): Ground {
  return {
    value: { result: 'rightTogether', leaveMonths: inForce(trainingParentalMonths, on).value },
    reasons: [because('trainingLeave.parental', place), because('trainingLeave.followUp', section('integrationRegulation', '33', 2))],
  };
}

function adoption(facts: Facts, on: IsoDate): Ground | Verdict<TrainingLeave> {
  const limit = inForce(trainingAdoptionAgeYears, on).value;
  const why = because('trainingLeave.adoption', section('integrationRegulation', '33', 3), { age: limit });
  if (facts.adoptedChildAge === undefined) return needs('adoptedChildAge', why);
  return facts.adoptedChildAge < limit ? parental(on, section('integrationRegulation', '33', 3)) : decided({ result: 'noGround' }, why);
}
