import { dated, type Dated, type IsoDate } from './dated.ts';
import { acts, section, type ActId } from './sources.ts';
import type { Level } from './values-training.ts';

/** Dated requirements for permanent residence and citizenship, as far as they touch integration law. */

function lawful<T>(id: string, act: ActId, ...versions: Dated<T>['versions']): Dated<T> {
  return dated({ id, readThrough: acts[act].readThrough, versions });
}

/** The rules on permanent residence and citizenship are told from the day of the Integration Act. */
const start: IsoDate = '2021-01-01';

// Permanent residence (permanent oppholdstillatelse), Immigration Act § 62

/** Oral level for permanent residence. The higher one is for applications filed after its first day. */
export const permanentOralLevel: Dated<Level> = lawful(
  'permanentResidence.oralLevel', 'immigrationRegulation',
  { from: start, to: '2025-08-31', value: 'A1', source: section('immigrationRegulation', '11-9', 1) },
  { from: '2025-09-01', value: 'A2', source: section('immigrationRegulation', '11-9', 1) },
);

/** Ages with the language and social studies requirements. No version: the older text was not read. */
export const permanentAgeYears: Dated<{ readonly from: number; readonly to: number }> = lawful('permanentResidence.age', 'immigrationRegulation', {
  from: '2025-09-01', value: { from: 18, to: 67 }, source: section('immigrationRegulation', '11-9', 1),
});

export interface PermanentTime {
  readonly stayMonths: number;
  /** Longest time abroad in it, together. */
  readonly abroadMonths: number;
}
/** Time in Norway; `protection` is for permits under §§ 28 and 38 and their family members. */
export const permanentTime = {
  main: lawful<PermanentTime>('permanentResidence.time', 'immigrationAct', {
    from: start, value: { stayMonths: 36, abroadMonths: 7 }, source: section('immigrationAct', '62', 1),
  }),
  protection: lawful<PermanentTime>('permanentResidence.timeProtection', 'immigrationAct', {
    from: start, value: { stayMonths: 60, abroadMonths: 10 }, source: section('immigrationAct', '62', 2),
  }),
} as const;

/** From this day family of people whose permanent residence builds on §§ 28 and 38 need the longer time too. */
export const permanentFamilyLongerFrom: Dated<IsoDate> = lawful('permanentResidence.familyLonger', 'immigrationAct', {
  from: '2022-05-01', value: '2022-05-01', source: section('immigrationAct', '62', 2),
});

/** Own income in the last twelve months, in basic amounts (G). */
export const permanentIncomeBasicAmounts: Dated<number> = lawful('permanentResidence.income', 'immigrationRegulation', {
  from: start, value: 2.5, source: section('immigrationRegulation', '11-11'),
});

/** From this day social assistance in the last twelve months is no bar. */
export const socialAssistanceNoBarFrom: Dated<IsoDate> = lawful('permanentResidence.socialAssistance', 'immigrationRegulation', {
  from: '2024-04-18', value: '2024-04-18', source: section('immigrationRegulation', '11-11'),
});

// Citizenship (statsborgerskap)

/** Oral level for citizenship. The higher one is for applications filed after the change came into force. */
export const citizenshipOralLevel: Dated<Level> = lawful(
  'citizenship.oralLevel', 'citizenshipAct',
  { from: start, to: '2022-09-30', value: 'A2', source: section('citizenshipAct', '8', 1) },
  { from: '2022-10-01', value: 'B1', source: section('citizenshipAct', '8', 1) },
);

export const citizenshipAgeYears: Dated<{ readonly from: number; readonly to: number }> = lawful('citizenship.age', 'citizenshipAct', {
  from: start, value: { from: 18, to: 67 }, source: section('citizenshipAct', '8', 1),
});

/** Time in Norway for citizenship: `years` of the last `within` years. */
export interface CitizenshipTime {
  readonly years: number;
  readonly within: number;
}

/** By group; the groups with times of their own (couples, Nordic citizens, arrival before 18, stateless) are not in it. */
export const citizenshipTime = {
  main: lawful<CitizenshipTime>('citizenship.time', 'citizenshipAct',
    { from: start, to: '2021-12-31', value: { years: 7, within: 10 }, source: section('citizenshipAct', '7', 1, 'e') },
    { from: '2022-01-01', value: { years: 8, within: 11 }, source: section('citizenshipAct', '7', 1, 'e') }),
  refugee: lawful<CitizenshipTime>('citizenship.timeRefugee', 'citizenshipAct', {
    from: '2022-01-01', value: { years: 7, within: 10 }, source: section('citizenshipAct', '16 a'),
  }),
  income: lawful<CitizenshipTime>('citizenship.timeIncome', 'citizenshipAct', {
    from: '2022-01-01', value: { years: 6, within: 10 }, source: section('citizenshipAct', '10'),
  }),
} as const;

/** Income in the last settled tax year that shortens the time, in basic amounts (G). */
export const citizenshipIncomeBasicAmounts: Dated<number> = lawful('citizenship.income', 'citizenshipRegulation', {
  from: '2022-01-01', value: 3, source: section('citizenshipRegulation', '6-1'),
});
