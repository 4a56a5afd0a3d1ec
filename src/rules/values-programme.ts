import { dated, type Dated, type IsoDate } from './dated.ts';
import { acts, section, type SectionRef, type Source } from './sources.ts';
import { chapter6APermitsFrom } from './values.ts';

/**
 * Dated numbers and dates of what the introduction programme holds, of leave, and of the special
 * rules for collective protection (kollektiv beskyttelse). Series are not filled with what did
 * not exist: a number that came later has no version before.
 */

const integrationActFrom: IsoDate = '2021-01-01';

/** First day of the main reform (lov 20. juni 2025 nr. 35). */
export const reformFrom: IsoDate = '2026-01-01';
const lastOldDay: IsoDate = '2025-12-31';

/** First and last day of chapter 6A as enacted; it has been prolonged twice shortly before its end. */
export const chapter6A = { from: chapter6APermitsFrom.versions[0]!.from, to: '2028-06-30' as IsoDate } as const;

/** The day from which the leave rules count in working days (virkedager); before, most said "days". */
export const workingDaysFrom: IsoDate = '2023-08-01';

function ofAct<T>(id: string, ...versions: Dated<T>['versions']): Dated<T> {
  return dated({ id, readThrough: acts.integrationAct.readThrough, versions });
}

function ofRegulation<T>(id: string, ...versions: Dated<T>['versions']): Dated<T> {
  return dated({ id, readThrough: acts.integrationRegulation.readThrough, versions });
}

/** A value that has stood in the regulation, in the same place, since it came into force. */
function sinceStart<T>(id: string, value: T, source: SectionRef): Dated<T> {
  return ofRegulation(id, { from: integrationActFrom, value, source });
}

const regulation = (number: string, paragraph?: number): SectionRef => section('integrationRegulation', number, paragraph);

// Content, § 14 a and regulation §§ 3-4

/** Least hours of the course in coping with life (livsmestring): migration, health and diversity; career skills. */
export interface LifeSkillsHours {
  readonly healthHours: number;
  readonly careerHours: number;
}

const fullCourse: LifeSkillsHours = { healthHours: 10, careerHours: 15 };

/** The numbers of 2026 are for those whose programme is decided from that day. */
export const lifeSkillsHours: Dated<{ readonly withUpperSecondary: LifeSkillsHours; readonly without: LifeSkillsHours }> = ofRegulation(
  'programmeContent.lifeSkillsHours',
  { from: integrationActFrom, to: lastOldDay, value: { withUpperSecondary: fullCourse, without: fullCourse }, source: regulation('4') },
  { from: reformFrom, value: { withUpperSecondary: { healthHours: 5, careerHours: 10 }, without: fullCourse }, source: regulation('4') },
);

/** Meetings in a group, or talks alone, in parental guidance (foreldreveiledning). */
export const parentalGuidance: Dated<{ readonly fewestMeetings: number; readonly mostMeetings: number; readonly fewestTalks: number; readonly mostTalks: number }> = sinceStart(
  'programmeContent.parentalGuidance', { fewestMeetings: 8, mostMeetings: 12, fewestTalks: 5, mostTalks: 8 }, regulation('3', 4),
);

/** What parental guidance cannot go below where the municipality lacks capacity. A temporary rule. */
export const parentalGuidanceLeast: Dated<{ readonly meetings: number; readonly talks: number }> = ofRegulation(
  'programmeContent.parentalGuidanceLeast', { from: '2023-07-01', to: chapter6A.to, value: { meetings: 4, talks: 2 }, source: regulation('3', 6) },
);

/** Least average hours a week of work-directed elements, and the months after which they count. */
export const workDirectedHours: Dated<{ readonly hours: number; readonly withUpperSecondaryMonths: number; readonly withoutMonths: number }> = ofAct(
  'programmeContent.workDirectedHours',
  { from: reformFrom, value: { hours: 15, withUpperSecondaryMonths: 3, withoutMonths: 6 }, source: section('integrationAct', '14 a', 3) },
);

/** The same for collective protection before the reform; it covered those who started from its first day. */
export const workDirectedHoursChapter6A: Dated<{ readonly hours: number; readonly afterMonths: number; readonly partTimeHours: number; readonly partTimePercent: number }> = ofRegulation(
  'programmeContent.workDirectedHoursChapter6A',
  { from: '2024-02-01', to: lastOldDay, value: { hours: 15, afterMonths: 3, partTimeHours: 10, partTimePercent: 60 }, source: regulation('43 h') },
);

// Absence, regulation §§ 5-9

/** Self-certification (egenmelding): after so many weeks, for so many calendar days; new absence within the span adds to the earlier. */
export const selfCertification: Dated<{ readonly weeks: number; readonly calendarDays: number; readonly spanDays: number }> = sinceStart(
  'programmeLeave.selfCertification', { weeks: 8, calendarDays: 3, spanDays: 16 }, regulation('8', 1),
);

/** When the municipality may take away self-certification, and how soon it must look at that again. */
export const selfCertificationLoss: Dated<{ readonly absences: number; readonly inMonths: number; readonly reviewMonths: number }> = sinceStart(
  'programmeLeave.selfCertificationLoss', { absences: 4, inMonths: 12, reviewMonths: 6 }, regulation('9'),
);

/** The child may turn this age in the calendar year of the absence. */
export const sickChildAge: Dated<{ readonly ordinary: number; readonly chronic: number }> = sinceStart(
  'programmeLeave.sickChildAge', { ordinary: 12, chronic: 18 }, regulation('6', 2),
);

/** Days with benefit in the last twelve months, for two carers and for one alone. */
export interface SickChildDays {
  readonly shared: number;
  readonly alone: number;
}
export const sickChildDays: Dated<{ readonly few: SickChildDays; readonly many: SickChildDays; readonly highRisk: SickChildDays; readonly manyAbove: number }> = sinceStart(
  'programmeLeave.sickChildDays',
  { few: { shared: 10, alone: 20 }, many: { shared: 15, alone: 30 }, highRisk: { shared: 20, alone: 40 }, manyAbove: 2 },
  regulation('7'),
);

// Time off and leave, regulation §§ 11-18

/** Days with benefit. */
export const leaveDays = {
  pregnancy: sinceStart('programmeLeave.pregnancyDays', 10, regulation('11', 2)),
  birthMother: sinceStart('programmeLeave.birthMotherDays', 20, regulation('12', 1)),
  birthFather: sinceStart('programmeLeave.birthFatherDays', 7, regulation('12', 2)),
  welfare: sinceStart('programmeLeave.welfareDays', 10, regulation('14', 1)),
  kindergarten: sinceStart('programmeLeave.kindergartenDays', 3, regulation('14', 2)),
  death: sinceStart('programmeLeave.deathDays', 3, regulation('14', 2)),
  peaceWork: ofRegulation('programmeLeave.peaceWorkDays', { from: '2022-08-24', value: 10, source: regulation('14 a') }),
  religious: sinceStart('programmeLeave.religiousDays', 2, regulation('17', 2)),
  holiday: sinceStart('programmeLeave.holidayDays', 25, regulation('18')),
} as const satisfies Record<string, Dated<number>>;

/** Notice before the days for one's own religion. */
export const religiousNoticeDays: Dated<number> = sinceStart('programmeLeave.religiousNoticeDays', 14, regulation('17', 2));

/** Hours a day with benefit for breastfeeding in the child's first year. */
export const breastfeedingHours: Dated<number> = sinceStart('programmeLeave.breastfeedingHours', 1, regulation('13'));

/** Parental leave (omsorgspermisjon) without benefit, for both parents together. */
export const parentalLeave: Dated<{ readonly upToMonths: number; readonly reservedDays: number; readonly offerFromMonth: number; readonly adoptedUnder: number }> = sinceStart(
  'programmeLeave.parentalLeave', { upToMonths: 10, reservedDays: 75, offerFromMonth: 4, adoptedUnder: 15 }, regulation('16'),
);

/** Leave without benefit in long illness of oneself or a child. */
export const longSicknessMonths: Dated<number> = sinceStart('programmeLeave.longSicknessMonths', 12, regulation('15'));

// Reductions of the benefit, § 22

/** Transitional benefit (overgangsstønad) above this share of G cuts the yearly introduction benefit by the percentage. */
export const transitionalBenefitCut: Dated<{ readonly aboveBasicAmounts: number; readonly percent: number }> = ofAct(
  'benefitReductions.transitionalBenefit',
  { from: integrationActFrom, value: { aboveBasicAmounts: 0.5, percent: 40 }, source: section('integrationAct', '22', 2) },
);

// Competence mapping

/** With collective protection the mapping is a duty for those who start a programme after this day; the text does not say "from". */
export const mappingDutyAfter: Dated<IsoDate> = ofAct('competenceMapping.dutyAfter', {
  from: '2023-06-02',
  value: '2023-06-02',
  source: { title: 'LOV-2023-06-02-17', url: 'https://lovdata.no/dokument/LTI/lov/2023-06-02-17', checkedOn: '2026-11-24' } satisfies Source,
});
