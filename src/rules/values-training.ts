import { dated, type Dated, type IsoDate } from './dated.ts';
import { acts, section, type ActId, type Source } from './sources.ts';

/**
 * Dated numbers and limits on training in Norwegian and social studies, and on the requirements for
 * permanent residence and citizenship. Rules as in `values.ts`.
 */

const start: IsoDate = '2021-01-01';

/** A series whose versions all rest on one act. */
function lawful<T>(id: string, act: ActId, ...versions: Dated<T>['versions']): Dated<T> {
  return dated({ id, readThrough: acts[act].readThrough, versions });
}

/** A value that has stood unchanged since the Integration Act came into force, at the least. */
function sinceStart<T>(id: string, value: T, act: ActId, source: Source): Dated<T> {
  return lawful(id, act, { from: start, value, source });
}

// Who, § 26

/** From this day who has begun may finish the training whatever becomes of the permit; before, only with a programme. */
export const rightToFinishFrom: Dated<IsoDate> = lawful('norwegianTraining.rightToFinish', 'integrationAct', {
  from: '2025-09-01', value: '2025-09-01', source: section('integrationAct', '26', 6),
});

/** From this day a change from collective protection to another permit gives nothing new (regulation § 43h). */
export const noNewRightsFrom: Dated<IsoDate> = lawful('norwegianTraining.noNewRights', 'integrationRegulation', {
  from: '2026-01-01', to: '2028-06-30', value: '2026-01-01', source: section('integrationRegulation', '43 h', 1),
});

/** How long after right and duty arose a late start can be given. */
export const lateStartLimitYears: Dated<number> = sinceStart(
  'norwegianTraining.lateStartLimit', 10, 'integrationRegulation', section('integrationRegulation', '20', 3),
);

// How long, § 32

/** Longest time with right and duty, from the offer of a start. */
export const trainingLimitMonths: Dated<{ readonly upperSecondary: number; readonly others: number }> = sinceStart(
  'norwegianTraining.limit', { upperSecondary: 18, others: 36 }, 'integrationAct', section('integrationAct', '32', 1),
);

/**
 * The text that counts from the offer of a start is for permits granted after this day, or granted
 * earlier from abroad with arrival after it. No version: the older text alone, which names no day.
 */
export const offerClockAfter: Dated<IsoDate> = lawful('norwegianTraining.offerClockAfter', 'integrationRegulation', {
  from: '2023-08-01', value: '2023-08-01', source: section('integrationRegulation', '74'),
});

/** Hours of Norwegian for those who have a duty only. */
export const dutyOnlyHours: Dated<number> = lawful(
  'norwegianTraining.dutyOnlyHours', 'integrationAct',
  { from: start, to: '2021-12-31', value: 300, source: section('integrationAct', '32', 2) },
  { from: '2022-01-01', value: 225, source: section('integrationAct', '32', 2) },
);

/** The same for permits under the Integration Act from before `newHoursForPermitsFrom`. */
export const dutyOnlyHoursEarlierPermit: Dated<number> = lawful('norwegianTraining.dutyOnlyHoursEarlierPermit', 'integrationRegulation', {
  from: '2022-01-01', value: 250, source: section('integrationRegulation', '73', 3),
});

/** The same for those who still follow the Introduction Act. */
export const dutyOnlyHoursIntroductionAct: Dated<number> = lawful('norwegianTraining.dutyOnlyHoursIntroductionAct', 'integrationRegulation', {
  from: '2022-01-01', value: 250, source: section('integrationRegulation', '73', 2),
});

/** Permits from this day have the new hours of Norwegian and social studies. */
export const newHoursForPermitsFrom: Dated<IsoDate> = lawful('norwegianTraining.newHours', 'integrationRegulation', {
  from: '2022-01-01', value: '2022-01-01', source: section('integrationRegulation', '73', 5),
});

/** Length of the right to Norwegian with collective protection, from the start. No version: the ordinary rules. */
export const collectiveProtectionTrainingMonths: Dated<number> = lawful('norwegianTraining.collectiveProtection', 'integrationAct', {
  from: '2022-06-15', to: '2028-06-30', value: 12, source: section('integrationAct', '37 d', 2),
});

/** Extended Norwegian after that right, at most. No version: no such rule. */
export const extendedTrainingMonths: Dated<{ readonly upperSecondary: number; readonly others: number }> = lawful(
  'norwegianTraining.extended', 'integrationRegulation',
  { from: '2023-07-01', to: '2026-06-30', value: { upperSecondary: 6, others: 24 }, source: section('integrationRegulation', '43 g', 2) },
);

// Norwegian goal, regulation § 28

/** Level of the Common European Framework. */
export type Level = 'A1' | 'A2' | 'B1' | 'B2';
export interface GoalLevels {
  readonly readingListeningWriting: Level;
  readonly oral: Level;
}

function goal(id: string, paragraph: number, readingListeningWriting: Level, oral: Level): Dated<GoalLevels> {
  return sinceStart(`norwegianGoal.${id}`, { readingListeningWriting, oral }, 'integrationRegulation', section('integrationRegulation', '28', paragraph));
}

/** Guiding minimum levels by earlier schooling. Guiding: "should", not "shall". */
export const goalLevels = {
  noCompulsorySchool: goal('noCompulsorySchool', 1, 'A2', 'B1'),
  compulsorySchool: goal('compulsorySchool', 2, 'B1', 'B1'),
  upperSecondary: goal('upperSecondary', 3, 'B1', 'B2'),
  upperSecondaryNeedsB2: goal('upperSecondaryNeedsB2', 4, 'B2', 'B2'),
  /** Norwegian taught in lower secondary; from 2026 the text names the preparatory education for adults (FOV). */
  lowerSecondarySchool: goal('lowerSecondarySchool', 6, 'A2', 'B1'),
} as const;

/** Final grade that those should reach who are taught Norwegian in school. */
export const goalGrade: Dated<number> = sinceStart('norwegianGoal.grade', 2, 'integrationRegulation', section('integrationRegulation', '28', 5));

// Exemption, § 29

/** From this day the municipality may decide that the right lapses with the duty. */
export const exemptionMayEndRightFrom: Dated<IsoDate> = lawful('exemption.mayEndRight', 'integrationRegulation', {
  from: '2023-08-01', value: '2023-08-01', source: section('integrationRegulation', '23', 3),
});

// Social studies, § 33

/** Hours of social studies. No version: the act named no hours. */
export const socialStudiesHours: Dated<number> = lawful('socialStudies.hours', 'integrationAct', {
  from: '2022-01-01', value: 75, source: section('integrationAct', '33', 1),
});

/** The same for permits under the Integration Act from before `newHoursForPermitsFrom`, unless the person arrived later. */
export const socialStudiesHoursEarlierPermit: Dated<number> = lawful('socialStudies.hoursEarlierPermit', 'integrationRegulation', {
  from: '2022-01-01', value: 50, source: section('integrationRegulation', '73', 3),
});

/** The same for those who still follow the Introduction Act. */
export const socialStudiesHoursIntroductionAct: Dated<number> = lawful('socialStudies.hoursIntroductionAct', 'integrationRegulation', {
  from: '2022-01-01', value: 50, source: section('integrationRegulation', '73', 2),
});

/** Time to complete course and final test. */
export const socialStudiesDeadlineMonths: Dated<number> = sinceStart('socialStudies.deadline', 12, 'integrationAct', section('integrationAct', '33', 1));

/** Absence from social studies up to and with this many per cent of the hours may be made up free. */
export const freeMakeUpPercent: Dated<number> = sinceStart('socialStudies.freeMakeUp', 10, 'integrationRegulation', section('integrationRegulation', '29', 1));

// Reception centres, § 5

/** Age over which asylum seekers in reception centres must take part. */
export const receptionAgeYears: Dated<number> = sinceStart('reception.age', 18, 'integrationAct', section('integrationAct', '5', 1));

export const receptionNorwegianHours: Dated<number> = sinceStart('reception.norwegian', 175, 'integrationRegulation', section('integrationRegulation', '1', 1));

/** Hours of the second subject in reception: Norwegian culture and values until 2021, then social studies. */
export const receptionSocietyHours: Dated<number> = lawful(
  'reception.society', 'integrationRegulation',
  { from: start, to: '2021-12-31', value: 50, source: section('integrationRegulation', '2', 1) },
  { from: '2022-01-01', value: 25, source: section('integrationRegulation', '2', 1) },
);

/** Who had this many hours of culture and values before 2022 owes no social studies in reception. */
export const receptionCultureEnoughHours: Dated<number> = lawful('reception.cultureEnough', 'integrationRegulation', {
  from: '2022-01-01', value: 25, source: section('integrationRegulation', '73', 1),
});

// Leave outside the introduction programme, regulation §§ 31-33

/** Working days (virkedager) of welfare leave a calendar year. */
export const trainingWelfareDays: Dated<number> = sinceStart('trainingLeave.welfare', 10, 'integrationRegulation', section('integrationRegulation', '31', 1));

/** Of these, for a religious feast; working days from August 2023, before that "days". */
export const trainingReligiousDays: Dated<number> = sinceStart('trainingLeave.religious', 2, 'integrationRegulation', section('integrationRegulation', '31', 2, 'g'));

/** Days a calendar year for peace and reconciliation work, working days from August 2023. No version: no such rule. */
export const trainingPeaceWorkDays: Dated<number> = lawful('trainingLeave.peaceWork', 'integrationRegulation', {
  from: '2022-08-24', value: 10, source: section('integrationRegulation', '31 a'),
});

/** Longest leave for long illness of one's own or a child's. */
export const trainingSicknessMonths: Dated<number> = sinceStart('trainingLeave.sickness', 12, 'integrationRegulation', section('integrationRegulation', '32'));

/** Longest leave of both parents together after a birth or an adoption. */
export const trainingParentalMonths: Dated<number> = sinceStart('trainingLeave.parental', 10, 'integrationRegulation', section('integrationRegulation', '33', 1));

/** A child adopted from this age on gives no such leave. */
export const trainingAdoptionAgeYears: Dated<number> = sinceStart('trainingLeave.adoptionAge', 15, 'integrationRegulation', section('integrationRegulation', '33', 3));
