import { dated, type Dated, type IsoDate } from './dated.ts';
import { acts, section, type ActId, type Page, type Source } from './sources.ts';

/**
 * Every dated number, limit and date that the rules use, each version with its source. Texts name
 * the same series through the figures, so that a number lives once. Unless its docstring says
 * otherwise, a series counts in the unit that its name ends on.
 */

const integrationActFrom: IsoDate = '2021-01-01';

/** A series whose versions all rest on one act. */
function lawful<T>(id: string, act: ActId, ...versions: Dated<T>['versions']): Dated<T> {
  return dated({ id, readThrough: acts[act].readThrough, versions });
}

/** A value that has stood unchanged in the Integration Act since it came into force. */
function sinceStart<T>(id: string, value: T, source: Source): Dated<T> {
  return lawful(id, 'integrationAct', { from: integrationActFrom, value, source });
}

// Which act

/** First day of the Integration Act; permits granted from this day follow it (§ 52). */
export const integrationActInForce: Dated<IsoDate> = sinceStart('integrationAct.inForce', integrationActFrom, section('integrationAct', '52'));

// The national insurance basic amount

const navBasicAmount: Page = { title: 'Grunnbeløpet i folketrygden (Nav)', url: 'https://www.nav.no/grunnbelopet', checkedOn: '2026-10-08' };

/** The national insurance basic amount (grunnbeløpet, G), kroner a year. Set anew each 1 May. */
export const basicAmount: Dated<number> = dated({
  id: 'basicAmount',
  readThrough: navBasicAmount.checkedOn,
  nextChange: '2027-05-01',
  versions: [
    { from: '2020-05-01', to: '2021-04-30', value: 101_351, source: navBasicAmount },
    { from: '2021-05-01', to: '2022-04-30', value: 106_399, source: navBasicAmount },
    { from: '2022-05-01', to: '2023-04-30', value: 111_477, source: navBasicAmount },
    { from: '2023-05-01', to: '2024-04-30', value: 118_620, source: navBasicAmount },
    { from: '2024-05-01', to: '2025-04-30', value: 124_028, source: navBasicAmount },
    { from: '2025-05-01', to: '2026-04-30', value: 130_160, source: navBasicAmount },
    { from: '2026-05-01', value: 136_549, source: navBasicAmount },
  ],
});

// Introduction benefit, § 20

/** The full introduction benefit a year, in basic amounts (G). */
export const benefitBasicAmounts: Dated<number> = sinceStart('introductionBenefit.basicAmounts', 2, section('integrationAct', '20', 1));

/** How the yearly benefit is cut into months, days and hours. */
export interface BenefitDivision {
  readonly monthsPerYear: number;
  readonly daysPerMonth: number;
  readonly hoursPerYear: number;
}
export const benefitDivision: Dated<BenefitDivision> = sinceStart(
  'introductionBenefit.division',
  { monthsPerYear: 12, daysPerMonth: 30, hoursPerYear: 1850 },
  section('integrationAct', '20', 2),
);

/** From this age the reduced shares for young participants no longer apply. */
export const benefitFullAgeYears: Dated<number> = sinceStart('introductionBenefit.fullAge', 25, section('integrationAct', '20', 3));

/** Share of the full benefit for a participant under 25. */
export const benefitShareUnder25: Dated<{ readonly onOwn: number; readonly withParents: number }> = sinceStart(
  'introductionBenefit.shareUnder25',
  { onOwn: 2 / 3, withParents: 1 / 3 },
  section('integrationAct', '20', 3),
);

/** Share for each of two childless spouses or cohabitants who both take part. No version: no such rule. */
export const benefitShareChildlessCouple: Dated<number> = lawful('introductionBenefit.shareChildlessCouple', 'integrationAct', {
  from: '2024-07-01', value: 5 / 6, source: section('integrationAct', '20', 4),
});

/** The couple rule touches only those who begin on this day or later. */
export const childlessCoupleStartFrom: Dated<IsoDate> = lawful('introductionBenefit.childlessCoupleStartFrom', 'integrationAct', {
  from: '2024-07-01',
  value: '2024-07-01',
  source: {
    title: 'FOR-2024-06-25-1215, overgangsregel til integreringsloven § 20',
    url: 'https://lovdata.no/dokument/SF/forskrift/2024-06-25-1215',
    checkedOn: '2026-07-28',
  },
});

// Who has right and duty, §§ 8-9

/** Ages, at the grant of the permit, with right and duty; whether the year after the 55th birthday is inside is not settled. */
export const programmeAgeYears: Dated<{ readonly from: number; readonly to: number }> = sinceStart(
  'introductionProgramme.age', { from: 18, to: 55 }, section('integrationAct', '8', 1),
);

/**
 * An upper age that is adopted but not in force on the day the act was read through. It is told,
 * never applied, and so is no version of `programmeAgeYears`.
 */
export const adoptedProgrammeAge = {
  to: 60,
  adoptedOn: '2025-06-20' as IsoDate,
  source: {
    title: 'FOR-2025-06-20-1102, delt ikraftsetting',
    url: 'https://lovdata.no/dokument/LTI/forskrift/2025-06-20-1102',
    checkedOn: '2026-07-28',
  } satisfies Page,
} as const;

/** Less than this long in a municipality with such a permit when the decision is made. */
export const residenceLimitMonths: Dated<number> = sinceStart('introductionProgramme.residenceLimit', 24, section('integrationAct', '8', 1));

/** The sponsor must have lived in a municipality for less than this when the family applied. */
export const sponsorResidenceLimitYears: Dated<number> = sinceStart(
  'introductionProgramme.sponsorResidenceLimit', 5, section('integrationAct', '9', 1, 'f'),
);

/** Weekly hours of work, or of a job offered, from which there is neither right nor duty. No version: no such rule. */
export const jobExceptionWeeklyHours: Dated<number> = lawful('introductionProgramme.jobException', 'integrationAct', {
  from: '2026-01-01', value: 30, source: section('integrationAct', '8', 4),
});

/** Decision and start at the latest this long after settlement or after the request. */
export const programmeStartDeadlineMonths: Dated<number> = sinceStart(
  'introductionProgramme.startDeadline', 3, section('integrationAct', '12', 2),
);

/** Permits for collective protection granted from this day fall under chapter 6A, once it is in force. */
export const chapter6APermitsFrom: Dated<IsoDate> = lawful('chapter6A.permitsFrom', 'integrationAct', {
  from: '2022-06-15',
  value: '2022-03-11',
  source: {
    title: 'FOR-2022-06-10-995, overgangsregler om integreringsloven kapittel 6A',
    url: 'https://lovdata.no/dokument/SF/forskrift/2022-06-10-995',
    checkedOn: '2026-07-28',
  },
});

// How long the programme lasts, §§ 13-14

/** How long a programme lasts. No minimum: the text has only an upper limit. */
export interface ProgrammeLength {
  readonly minimumMonths?: number;
  readonly maximumMonths: number;
  /** 0: cannot be extended. */
  readonly extensionMonths: number;
  /** `must`: to be given when it can help to reach the end goal; `may`: if the goal can then be expected to be reached. */
  readonly extension: 'none' | 'may' | 'must';
}

const lastOldDay: IsoDate = '2025-12-31';
const reformFrom: IsoDate = '2026-01-01';

type OldLength = Pick<ProgrammeLength, 'maximumMonths' | 'extensionMonths'> & { readonly paragraph?: number };

function lengths(id: string, old: OldLength, now: ProgrammeLength, source: Source): Dated<ProgrammeLength> {
  return lawful(
    `programmeLength.${id}`, 'integrationAct',
    {
      from: integrationActFrom, to: lastOldDay, source: section('integrationAct', '13', old.paragraph),
      value: { minimumMonths: 3, maximumMonths: old.maximumMonths, extensionMonths: old.extensionMonths, extension: 'may' },
    },
    { from: reformFrom, value: now, source },
  );
}

/**
 * Lengths by group and end goal. A version tells the text in force; for participants who began
 * earlier the old text goes on after its last day (`newLengthsAfter`). Without upper secondary § 13
 * gave the same lengths under 25 (third paragraph) and from 25 (fourth), so none is named.
 */
export const programmeLengths = {
  upperSecondary: lengths('upperSecondary', { paragraph: 2, maximumMonths: 6, extensionMonths: 6 },
    { maximumMonths: 12, extensionMonths: 0, extension: 'none' }, section('integrationAct', '13', 3)),
  work: lengths('work', { maximumMonths: 24, extensionMonths: 12 },
    { maximumMonths: 24, extensionMonths: 0, extension: 'none' }, section('integrationAct', '14', 6)),
  partsOfUpperSecondary: lengths('partsOfUpperSecondary', { maximumMonths: 24, extensionMonths: 12 },
    { maximumMonths: 36, extensionMonths: 12, extension: 'must' }, section('integrationAct', '14', 4)),
  completeUpperSecondary: lengths('completeUpperSecondary', { maximumMonths: 36, extensionMonths: 12 },
    { maximumMonths: 48, extensionMonths: 12, extension: 'must' }, section('integrationAct', '14', 4)),
  tradeCertificate: lengths('tradeCertificate', { maximumMonths: 36, extensionMonths: 12 },
    { maximumMonths: 60, extensionMonths: 0, extension: 'none' }, section('integrationAct', '14', 5)),
} as const;

/** Lower secondary school (grunnskole) was an end goal only before 2026. */
export const lowerSecondaryLength: Dated<ProgrammeLength> = lawful('programmeLength.lowerSecondary', 'integrationAct', {
  from: integrationActFrom, to: lastOldDay, source: section('integrationAct', '13', 4),
  value: { minimumMonths: 3, maximumMonths: 24, extensionMonths: 12, extension: 'may' },
});

/** Collective protection with upper secondary education, before the ordinary lengths applied to all. */
export const collectiveProtectionLength: Dated<ProgrammeLength> = lawful('programmeLength.collectiveProtection', 'integrationAct', {
  from: '2022-06-15', to: lastOldDay, source: section('integrationAct', '37 c', 2),
  value: { maximumMonths: 6, extensionMonths: 6, extension: 'may' },
});

/** Ukrainian upper secondary without a year of higher education, with higher education as the end goal. */
export const collectiveProtectionStudyLength: Dated<ProgrammeLength> = lawful('programmeLength.collectiveProtectionStudy', 'integrationRegulation', {
  from: '2023-07-01', to: lastOldDay, source: section('integrationRegulation', '43 d'),
  value: { maximumMonths: 12, extensionMonths: 0, extension: 'none' },
});

/** The lengths of 2026 are for those offered a start after these days; the text does not say "from". */
export const newLengthsAfter: Dated<{ readonly upperSecondary: IsoDate; readonly education: IsoDate; readonly work: IsoDate }> = lawful(
  'programmeLength.newAfter', 'integrationRegulation',
  { from: reformFrom, value: { upperSecondary: '2026-01-01', education: '2025-01-01', work: '2026-01-01' }, source: section('integrationRegulation', '76') },
);

/** From 2026 absence, and time off with leave, are each added when over this many working days; before, all of it together. */
export const addedTimeThresholdWorkingDays: Dated<number> = lawful('introductionProgramme.addedTimeThreshold', 'integrationRegulation', {
  from: integrationActFrom, value: 10, source: section('integrationRegulation', '19'),
});

/** Participants younger than this, without upper secondary, have completed upper secondary as their goal. */
export const upperSecondaryGoalAgeYears: Dated<number> = lawful(
  'introductionProgramme.upperSecondaryGoalAge', 'integrationAct',
  { from: integrationActFrom, to: lastOldDay, value: 25, source: section('integrationAct', '13', 3) },
  { from: reformFrom, value: 25, source: section('integrationAct', '14', 3) },
);

// Norwegian and social studies, §§ 26-30

/** Ages, at the grant of the permit, for the training; right and duty end on the birthday of `to`. */
export const trainingAgeYears: Dated<{ readonly from: number; readonly to: number }> = sinceStart(
  'norwegianTraining.age', { from: 18, to: 67 }, section('integrationAct', '26', 1),
);

/** The training is to be offered at the latest this long after registration in the municipality or the request. */
export const trainingStartDeadlineMonths: Dated<number> = sinceStart(
  'norwegianTraining.startDeadline', 3, section('integrationAct', '30', 3),
);

/**
 * Teaching hours a week from which upper secondary counts as full time. The act says only "full
 * time"; the number is the directorate's (IMDi) guidance to the counties.
 */
export const fullTimeUpperSecondaryHours: Dated<number> = sinceStart(
  'norwegianTraining.fullTimeUpperSecondary', 30, section('integrationAct', '30', 2),
);

/** First day on which the act says who provides the training in combined offers. */
export const combinedOfferRuleFrom: Dated<IsoDate> = lawful('norwegianTraining.combinedOffer', 'integrationAct', {
  from: '2023-08-01', value: '2023-08-01', source: section('integrationAct', '30', 2),
});
