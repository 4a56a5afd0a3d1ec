import { governingAct, ifGrantedBeforeReason, introductionActReasons } from './applicable-act.ts';
import { inForce, type IsoDate } from './dated.ts';
import type { Facts } from './facts.ts';
import { section } from './sources.ts';
import { freeMakeUpPercent } from './values-training.ts';
import { because, decided, isVerdict, needs, type Reason, type Rule, type Verdict } from './verdict.ts';

/** `limitHours`: the most absence that may be made up free without a doctor's certificate. */
export type TrainingAbsence =
  | { readonly result: 'programmeRules' | 'introductionAct' | 'municipalityWeighs' }
  | { readonly result: 'free' | 'freeWithCertificate' | 'mayCharge'; readonly limitHours: number };

/** Absence from the training outside the introduction programme, § 35 and regulation § 29: the ten per cent rule. */
export const trainingAbsence: Rule<TrainingAbsence> = {
  id: 'training-absence',
  facts: ['inProgramme', 'trainingPart', 'courseHours', 'courseAbsenceHours', 'doctorsCertificate', 'permitGrantedOn', 'arrivedOn'],
  decide(facts, on) {
    inForce(freeMakeUpPercent, on);
    const act = governingAct(facts);
    if (isVerdict(act)) return act;
    if (act === 'introductionAct') return decided({ result: 'introductionAct' }, ...introductionActReasons(on));
    const programme = because('trainingAbsence.notInProgramme', section('integrationRegulation', '29', 4));
    if (facts.inProgramme === undefined) return needs('inProgramme', programme);
    if (facts.inProgramme) return decided({ result: 'programmeRules' }, programme);
    const place = section('integrationRegulation', '29', 3);
    if (facts.trainingPart === undefined) return needs('trainingPart', because('trainingAbsence.partDecides', place));
    const caveats = act === undefined ? [ifGrantedBeforeReason(on)] : [];
    if (facts.trainingPart === 'norwegian') {
      return decided({ result: 'municipalityWeighs' }, because('trainingAbsence.againstPlan', place), because('trainingAbsence.mayStop', section('integrationAct', '36')), ...caveats);
    }
    return socialStudies(facts, on, caveats);
  },
};

function socialStudies(facts: Facts, on: IsoDate, caveats: readonly Reason[]): Verdict<TrainingAbsence> {
  const percent = inForce(freeMakeUpPercent, on).value;
  const place = section('integrationRegulation', '29', 1);
  const rule = because('trainingAbsence.percent', place, { percent });
  if (facts.courseHours === undefined) return needs('courseHours', rule);
  const limitHours = facts.courseHours * percent / 100;
  if (facts.courseAbsenceHours === undefined) return needs('courseAbsenceHours', rule);
  const within = because('trainingAbsence.withinTime', place);
  const limit = because('trainingAbsence.limit', place, { percent, limitHours });
  if (facts.courseAbsenceHours <= limitHours) return decided({ result: 'free', limitHours }, limit, within, ...caveats);
  const above = section('integrationRegulation', '29', 2);
  if (facts.doctorsCertificate === undefined) return needs('doctorsCertificate', because('trainingAbsence.certificateDecides', above));
  if (facts.doctorsCertificate) return decided({ result: 'freeWithCertificate', limitHours }, limit, because('trainingAbsence.certificateDecides', above), ...caveats);
  return decided({ result: 'mayCharge', limitHours }, limit, because('trainingAbsence.aboveLimit', above), ...caveats);
}
