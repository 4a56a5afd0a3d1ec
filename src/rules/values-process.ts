import { dated, type Dated, type IsoDate } from './dated.ts';
import { acts, section, type ActId } from './sources.ts';

/**
 * Dated values of case processing: appeals, registration, interpreters. As in `values.ts`, a series
 * counts in the unit that its name ends on. Acts older than 2021 are told from that year, where the
 * rules begin.
 */

const from2021: IsoDate = '2021-01-01';

function lawful<T>(id: string, act: ActId, ...versions: Dated<T>['versions']): Dated<T> {
  return dated({ id, readThrough: acts[act].readThrough, versions });
}

// Decisions and appeals

/** Appeal at the latest this long after the notice of the decision arrived. */
export const appealDeadlineWeeks: Dated<number> = lawful('appeal.deadline', 'publicAdministrationAct', {
  from: from2021, value: 3, source: section('publicAdministrationAct', '29', 1),
});

/** No late appeal is taken up when more than this has passed since the decision. */
export const lateAppealMonths: Dated<number> = lawful('appeal.late', 'publicAdministrationAct', {
  from: from2021, value: 12, source: section('publicAdministrationAct', '31', 3),
});

/** Complaint over a test at the latest this long after the test, or after the result was known. */
export const testComplaintWeeks: Dated<number> = lawful('testComplaint.deadline', 'integrationRegulation', {
  from: from2021, value: 3, source: section('integrationRegulation', '42', 4),
});

/** A deduction is a decision from this share of one payment, if it is also this share of the basic amount. */
export const deductionDecision: Dated<{ readonly shareOfPayment: number; readonly shareOfBasicAmount: number }> = lawful(
  'deduction.decision', 'integrationAct',
  { from: from2021, value: { shareOfPayment: 1 / 2, shareOfBasicAmount: 1 / 12 }, source: section('integrationAct', '46', 2, 'g') },
);

/** The county governor was called fylkesmann before this day, statsforvalter from it. */
export const countyGovernorNameFrom: Dated<IsoDate> = lawful('countyGovernor.name', 'integrationAct', {
  from: '2021-06-01', value: '2021-06-01', source: section('integrationAct', '47', 1),
});

/** The regulation sent complaints over results to Kompetanse Norge before this day, to HK-dir from it. */
export const testComplaintToHkdirFrom: Dated<IsoDate> = lawful('testComplaint.body', 'integrationRegulation', {
  from: '2023-08-01', value: '2023-08-01', source: section('integrationRegulation', '42', 3),
});

// Registration

/** Personal data are to be in the register at the latest this long after they are available. */
export const registrationDeadlineMonths: Dated<number> = lawful('registration.deadline', 'integrationRegulation', {
  from: from2021, value: 2, source: section('integrationRegulation', '58', 2),
});

// Who is responsible

/** The county governor may supervise the county from this day. */
export const countySupervisionFrom: Dated<IsoDate> = lawful('supervision.county', 'integrationAct', {
  from: '2025-06-20', value: '2025-06-20', source: section('integrationAct', '48', 2),
});

/** Last day on which the county was to see to more lower secondary schooling for young immigrants. */
export const countyLowerSecondary: Dated<true> = lawful('county.lowerSecondary', 'integrationRegulation', {
  from: from2021, to: '2025-12-31', value: true, source: section('integrationRegulation', '65', 1),
});

// Interpreters

/** First day of the Interpreter Act. */
export const interpreterActFrom: Dated<IsoDate> = lawful('interpreterAct.inForce', 'interpreterAct', {
  from: '2022-01-01', value: '2022-01-01', source: section('interpreterAct', '23'),
});

/** Private kindergartens and schools stand in the act from this day. */
export const interpreterPrivateSchoolsFrom: Dated<IsoDate> = lawful('interpreterAct.privateSchools', 'interpreterAct', {
  from: '2022-06-15', value: '2022-06-15', source: section('interpreterAct', '2', 3),
});

/** Last day of the dispensation from using a qualified interpreter; a regulation may move it. */
export const interpreterDispensation: Dated<true> = lawful('interpreterAct.dispensation', 'interpreterAct', {
  from: '2022-01-01', to: '2026-12-31', value: true, source: section('interpreterAct', '7', 5),
});
