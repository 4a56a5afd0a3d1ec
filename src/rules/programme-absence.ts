import { addDays, inForce, type IsoDate } from './dated.ts';
import type { Facts, FactName } from './facts.ts';
import { section, type SectionRef } from './sources.ts';
import { selfCertification, selfCertificationLoss, sickChildAge, sickChildDays, workingDaysFrom } from './values-programme.ts';
import { because, decided, needs, type Reason, type Verdict } from './verdict.ts';

/** Absence with benefit because of illness, one's own or a child's, regulation chapter 3. */
export type SicknessAbsence =
  | { readonly result: 'selfCertification' | 'doctorFromFourthDay'; readonly calendarDays: number }
  | { readonly result: 'doctorFromFirstDay'; readonly weeks: number }
  | { readonly result: 'childSickness'; readonly days: number; readonly inMonths: number }
  | { readonly result: 'childTooOld'; readonly age: number };

export const absenceFacts: readonly FactName[] = ['programmeStartedOn', 'absenceDays', 'childIllness', 'childAgeThisYear', 'childrenCaredFor', 'soleCarer'];

const regulation = (number: string, paragraph?: number): SectionRef => section('integrationRegulation', number, paragraph);

export function absenceForSickness(facts: Facts, on: IsoDate): Verdict<SicknessAbsence> {
  const { weeks, calendarDays, spanDays } = inForce(selfCertification, on).value;
  const papers = because('leave.selfCertification', regulation('8', 1), { weeks, calendarDays });
  if (facts.programmeStartedOn === undefined) return needs('programmeStartedOn', papers);
  const common = [because('leave.sickness', regulation('5', 1)), papers];
  const rest = [
    because('leave.noCertificate', regulation('8', 2)), because('leave.longIllness', regulation('5', 2)),
    because('leave.absenceAdded', regulation('10')), because('leave.decision', regulation('69', 1)),
  ];
  if (on < addDays(facts.programmeStartedOn, 7 * weeks)) return decided({ result: 'doctorFromFirstDay', weeks }, ...common, ...rest);
  const span = because('leave.spanDays', regulation('8', 1), { spanDays });
  if (facts.absenceDays === undefined) return needs('absenceDays', papers, span);
  const loss = because('leave.selfCertificationLoss', regulation('9'), { ...inForce(selfCertificationLoss, on).value });
  return decided({ result: facts.absenceDays <= calendarDays ? 'selfCertification' : 'doctorFromFourthDay', calendarDays }, ...common, span, loss, ...rest);
}

export function absenceForSickChild(facts: Facts, on: IsoDate): Verdict<SicknessAbsence> {
  const ages = inForce(sickChildAge, on).value;
  const until = because('leave.childAge', regulation('6', 2), { ...ages });
  if (facts.childIllness === undefined) return needs('childIllness', until);
  if (facts.childAgeThisYear === undefined) return needs('childAgeThisYear', until);
  const age = facts.childIllness === 'ordinary' ? ages.ordinary : ages.chronic;
  if (facts.childAgeThisYear > age) return decided({ result: 'childTooOld', age }, until);
  const days = daysForChild(facts, on, until);
  if (typeof days !== 'number') return days;
  const { weeks, calendarDays } = inForce(selfCertification, on).value;
  return decided(
    { result: 'childSickness', days, inMonths: childMonths },
    because('leave.childSickness', regulation('6', 1)), until, because('leave.childDays', regulation('7')), because('leave.soleCarer', regulation('7', 3)), counting(on),
    because('leave.selfCertification', regulation('8', 1), { weeks, calendarDays }), because('leave.absenceAdded', regulation('10')), because('leave.decision', regulation('69', 1)),
  );
}

/** The days count within the last twelve months. */
const childMonths = 12;

function daysForChild(facts: Facts, on: IsoDate, known: Reason): number | Verdict<never> {
  const { few, many, highRisk, manyAbove } = inForce(sickChildDays, on).value;
  if (facts.childIllness !== 'chronicHighRisk' && facts.childrenCaredFor === undefined) return needs('childrenCaredFor', known, because('leave.childrenDecide', regulation('7', 1), { manyAbove }));
  if (facts.soleCarer === undefined) return needs('soleCarer', known, because('leave.soleCarer', regulation('7', 3)));
  const group = facts.childIllness === 'chronicHighRisk' ? highRisk : (facts.childrenCaredFor ?? 0) > manyAbove ? many : few;
  return facts.soleCarer ? group.alone : group.shared;
}

function counting(on: IsoDate): Reason {
  return on < workingDaysFrom ? because('leave.daysThen', regulation('7'), { workingDaysFrom }) : because('leave.workingDays', regulation('7'));
}
