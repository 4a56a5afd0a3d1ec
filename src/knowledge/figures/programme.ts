import { BotError } from '../../errors.ts';
import { addDays, dated, type Dated, type IsoDate, type Version } from '../../rules/dated.ts';
import { acts, section, type ActId, type Source } from '../../rules/sources.ts';
import {
  addedTimeThresholdWorkingDays, adoptedProgrammeAge, basicAmount, benefitBasicAmounts, benefitDivision, benefitFullAgeYears,
  benefitShareChildlessCouple, benefitShareUnder25, childlessCoupleStartFrom, jobExceptionWeeklyHours, newLengthsAfter, programmeAgeYears,
  programmeLengths, programmeStartDeadlineMonths, residenceLimitMonths, sponsorResidenceLimitYears, upperSecondaryGoalAgeYears,
  type ProgrammeLength,
} from '../../rules/values.ts';
import type { Figure, FigureUnit } from './figure.ts';

const actBegins: IsoDate = '2021-01-01';
const reformBegins: IsoDate = sole(jobExceptionWeeklyHours).from;

/** A value that has been the same since `from`. */
function constant<T extends number | string>(id: string, unit: FigureUnit, value: T, source: Source, from: IsoDate = actBegins, act: ActId = 'integrationAct'): Figure {
  return { unit, series: dated({ id, versions: [{ from, value, source }], readThrough: acts[act].readThrough }) };
}

function regulation(id: string, unit: FigureUnit, value: number, number: string, paragraph?: number): Figure {
  return constant(id, unit, value, section('integrationRegulation', number, paragraph), actBegins, 'integrationRegulation');
}

/**
 * The only version of a series. Amounts are worked out from it for every day, so a second
 * version must not pass unseen.
 *
 * @throws {BotError} `SERIES_INVALID`
 */
function sole<T>(series: Dated<T>): Version<T> {
  const [version, second] = series.versions;
  if (!version || second) throw new BotError('SERIES_INVALID', { series: series.id, problem: 'a figure counts on its having one version' });
  return version;
}

/** One version told on any day: a text names it together with the days for which it applies. */
function toldOnAnyDay<T>(id: string, series: Dated<T>, version: Version<T>): Dated<T> {
  return dated({ id, readThrough: series.readThrough, versions: [{ from: actBegins, value: version.value, source: version.source }] });
}

// Length of the programme

function maximumYears(series: Dated<ProgrammeLength>): Figure {
  return { unit: 'years', series, pick: (length: ProgrammeLength) => length.maximumMonths / 12 };
}

/** Length by the text before 2026, which goes on for those who began under it. */
function olderLength(id: string, unit: 'months' | 'years', series: Dated<ProgrammeLength>, months: (length: ProgrammeLength) => number | undefined): Figure {
  const version = series.versions.find(({ to }) => to !== undefined && to < reformBegins);
  if (!version) throw new BotError('SERIES_INVALID', { series: series.id, problem: 'it has no version before 2026' });
  return {
    unit, series: toldOnAnyDay(`introductionProgramme.${id}`, series, version),
    pick: (length: ProgrammeLength) => (months(length) ?? 0) / (unit === 'years' ? 12 : 1),
  };
}

// Introduction benefit

/** An amount worked out from the basic amount of the day. */
function fromBasicAmount(unit: 'kroner' | 'kronerPerHour', decimals: 0 | 2, amount: (yearlyBenefit: number, g: number) => number): Figure {
  return {
    unit, series: basicAmount,
    pick: (g: number) => Number(amount(g * sole(benefitBasicAmounts).value, g).toFixed(decimals)),
  };
}

const division = sole(benefitDivision).value;
const sharesUnder25 = sole(benefitShareUnder25).value;
const coupleShare = sole(benefitShareChildlessCouple);

/** In whole kroner, since rounding is not regulated; texts say "about". */
function monthlyBenefit(share: number): Figure {
  return fromBasicAmount('kroner', 0, (year) => (year / division.monthsPerYear) * share);
}

const deductionDecision = dated({
  id: 'introductionBenefit.deductionDecision', readThrough: acts.integrationAct.readThrough,
  versions: [{ from: actBegins, value: { percent: 50, basicAmounts: 1 / 12 }, source: section('integrationAct', '46', 2, 'g') }],
});

// Content

/** Work-directed elements a week on average, in a programme that qualifies for work. */
const workDirected = dated({
  id: 'introductionProgramme.workDirected', readThrough: acts.integrationAct.readThrough,
  versions: [{
    from: reformBegins, value: { hoursPerWeek: 15, afterMonths: { upperSecondary: 3, other: 6 } }, source: section('integrationAct', '14 a', 3),
  }],
});

interface LifeSkills { readonly health: number; readonly career: number }

/** Least hours of the life-skills course; today's apply to decisions on 2026-01-01 or later. */
const lifeSkills: Dated<{ readonly upperSecondary: LifeSkills; readonly other: LifeSkills }> = dated({
  id: 'introductionProgramme.lifeSkills', readThrough: acts.integrationRegulation.readThrough,
  versions: [
    { from: actBegins, to: '2025-12-31', value: { upperSecondary: { health: 10, career: 15 }, other: { health: 10, career: 15 } }, source: section('integrationRegulation', '4') },
    { from: reformBegins, value: { upperSecondary: { health: 5, career: 10 }, other: { health: 10, career: 15 } }, source: section('integrationRegulation', '4') },
  ],
});

/** Parental guidance: number of group meetings, or of individual talks. */
const parentalGuidance = dated({
  id: 'introductionProgramme.parentalGuidance', readThrough: acts.integrationRegulation.readThrough,
  versions: [{ from: actBegins, value: { meetings: { from: 8, to: 12 }, talks: { from: 5, to: 8 } }, source: section('integrationRegulation', '3', 4) }],
});

/** Last day of the exception for lack of capacity, as last prolonged. */
const reducedGuidanceTo: IsoDate = '2028-06-30';

/** The least where the municipality's capacity makes it necessary. No last day: after it, the figure counts as outdated instead of missing. */
const reducedParentalGuidance = dated({
  id: 'introductionProgramme.reducedParentalGuidance', readThrough: acts.integrationRegulation.readThrough, nextChange: addDays(reducedGuidanceTo, 1),
  versions: [{ from: '2023-07-01', value: { meetings: 4, talks: 2 }, source: section('integrationRegulation', '3', 6) }],
});

type Value<S> = S extends Dated<infer T> ? T : never;

/** Figures of the introduction programme and the introduction benefit. */
export const programmeFigures = {
  /** First day of the reform of 2026: new lengths, job exception, work-directed hours. */
  programmeReformFrom: constant('introductionProgramme.reformFrom', 'date', reformBegins, section('integrationAct', '14')),

  programmeMinAge: { unit: 'age', series: programmeAgeYears, pick: (age: Value<typeof programmeAgeYears>) => age.from },
  programmeMaxAge: { unit: 'age', series: programmeAgeYears, pick: (age: Value<typeof programmeAgeYears>) => age.to },
  /** Adopted, not in force; only ever told as such. */
  programmeAdoptedMaxAge: constant('introductionProgramme.adoptedMaxAge', 'age', adoptedProgrammeAge.to, adoptedProgrammeAge.source),
  programmeResidenceLimit: { unit: 'years', series: residenceLimitMonths, pick: (months: number) => months / 12 },
  programmeFamilyResidenceLimit: { unit: 'years', series: sponsorResidenceLimitYears },
  programmeJobHours: { unit: 'hoursPerWeek', series: jobExceptionWeeklyHours },
  programmeStartDeadline: { unit: 'months', series: programmeStartDeadlineMonths },
  /** Deadline for the municipality to register, counted from when the data are available. */
  programmeRegisterMonths: regulation('introductionProgramme.registerMonths', 'months', 2, '58'),

  programmeLengthUpperSecondary: { unit: 'months', series: programmeLengths.upperSecondary, pick: (length: ProgrammeLength) => length.maximumMonths },
  programmeLengthWork: maximumYears(programmeLengths.work),
  programmeLengthParts: maximumYears(programmeLengths.partsOfUpperSecondary),
  programmeLengthComplete: maximumYears(programmeLengths.completeUpperSecondary),
  programmeLengthTrade: maximumYears(programmeLengths.tradeCertificate),
  /** The same for parts and for all of upper secondary. */
  programmeExtension: { unit: 'years', series: programmeLengths.partsOfUpperSecondary, pick: (length: ProgrammeLength) => length.extensionMonths / 12 },
  programmeOlderMin: olderLength('olderMinimum', 'months', programmeLengths.upperSecondary, (length) => length.minimumMonths),
  programmeOlderLengthUpperSecondary: olderLength('olderUpperSecondary', 'months', programmeLengths.upperSecondary, (length) => length.maximumMonths),
  programmeOlderExtensionUpperSecondary: olderLength('olderUpperSecondaryExtension', 'months', programmeLengths.upperSecondary, (length) => length.extensionMonths),
  programmeOlderLengthOther: olderLength('olderOther', 'years', programmeLengths.work, (length) => length.maximumMonths),
  programmeOlderLengthComplete: olderLength('olderComplete', 'years', programmeLengths.completeUpperSecondary, (length) => length.maximumMonths),
  programmeOlderExtensionOther: olderLength('olderOtherExtension', 'years', programmeLengths.work, (length) => length.extensionMonths),
  /** Offers of start after this day have today's lengths, where upper secondary is the content. */
  programmeEducationLengthAfter: { unit: 'date', series: newLengthsAfter, pick: (after: Value<typeof newLengthsAfter>) => after.education },
  /** The same for all other programmes. */
  programmeOtherLengthAfter: { unit: 'date', series: newLengthsAfter, pick: (after: Value<typeof newLengthsAfter>) => after.work },
  programmeAddedAfterDays: { unit: 'workingDays', series: addedTimeThresholdWorkingDays },
  programmeYoungAge: { unit: 'age', series: upperSecondaryGoalAgeYears },

  programmeParentChildAge: constant('introductionProgramme.parentChildAge', 'age', 18, section('integrationAct', '14 a', 2)),
  programmeWorkHours: { unit: 'hoursPerWeek', series: workDirected, pick: (work: Value<typeof workDirected>) => work.hoursPerWeek },
  programmeWorkHoursAfterUpperSecondary: { unit: 'months', series: workDirected, pick: (work: Value<typeof workDirected>) => work.afterMonths.upperSecondary },
  programmeWorkHoursAfterOther: { unit: 'months', series: workDirected, pick: (work: Value<typeof workDirected>) => work.afterMonths.other },
  programmeLifeSkillsHealthOther: { unit: 'hours', series: lifeSkills, pick: (hours: Value<typeof lifeSkills>) => hours.other.health },
  programmeLifeSkillsHealthUpperSecondary: { unit: 'hours', series: lifeSkills, pick: (hours: Value<typeof lifeSkills>) => hours.upperSecondary.health },
  programmeLifeSkillsCareerOther: { unit: 'hours', series: lifeSkills, pick: (hours: Value<typeof lifeSkills>) => hours.other.career },
  programmeLifeSkillsCareerUpperSecondary: { unit: 'hours', series: lifeSkills, pick: (hours: Value<typeof lifeSkills>) => hours.upperSecondary.career },
  programmeParentalGroupMin: { unit: 'count', series: parentalGuidance, pick: (guidance: Value<typeof parentalGuidance>) => guidance.meetings.from },
  programmeParentalGroupMax: { unit: 'count', series: parentalGuidance, pick: (guidance: Value<typeof parentalGuidance>) => guidance.meetings.to },
  programmeParentalTalksMin: { unit: 'count', series: parentalGuidance, pick: (guidance: Value<typeof parentalGuidance>) => guidance.talks.from },
  programmeParentalTalksMax: { unit: 'count', series: parentalGuidance, pick: (guidance: Value<typeof parentalGuidance>) => guidance.talks.to },
  programmeParentalGroupReduced: { unit: 'count', series: reducedParentalGuidance, pick: (least: Value<typeof reducedParentalGuidance>) => least.meetings },
  programmeParentalTalksReduced: { unit: 'count', series: reducedParentalGuidance, pick: (least: Value<typeof reducedParentalGuidance>) => least.talks },
  programmeParentalReducedTo: constant('introductionProgramme.reducedParentalGuidanceTo', 'date', reducedGuidanceTo, section('integrationRegulation', '3', 6)),

  programmeHoliday: regulation('introductionProgramme.holiday', 'workingDays', 25, '18'),
  /** Self-chosen days for religious holidays that are not public holidays, each calendar year. */
  programmeReligiousDays: regulation('introductionProgramme.religiousDays', 'workingDays', 2, '17', 2),
  programmeReligiousNotice: regulation('introductionProgramme.religiousNotice', 'days', 14, '17', 2),
  /** Weeks in the programme before self-certification can be used. */
  programmeSelfCertificationAfter: regulation('introductionProgramme.selfCertificationAfter', 'weeks', 8, '8', 1),
  /** Calendar days at a time. */
  programmeSelfCertificationDays: regulation('introductionProgramme.selfCertificationDays', 'days', 3, '8', 1),

  benefitFullYear: fromBasicAmount('kroner', 0, (year) => year),
  benefitFullMonth: monthlyBenefit(1),
  benefitFullDay: fromBasicAmount('kroner', 2, (year) => year / division.monthsPerYear / division.daysPerMonth),
  benefitFullHour: fromBasicAmount('kronerPerHour', 2, (year) => year / division.hoursPerYear),
  benefitYoungOnOwnMonth: monthlyBenefit(sharesUnder25.onOwn),
  benefitYoungWithParentsMonth: monthlyBenefit(sharesUnder25.withParents),
  benefitCoupleMonth: monthlyBenefit(coupleShare.value),
  /** Participants younger than this have the reduced shares. */
  benefitFullAge: { unit: 'age', series: benefitFullAgeYears },
  benefitYoungOnOwnShare: { unit: 'share', series: benefitShareUnder25, pick: (shares: Value<typeof benefitShareUnder25>) => shares.onOwn },
  benefitYoungWithParentsShare: { unit: 'share', series: benefitShareUnder25, pick: (shares: Value<typeof benefitShareUnder25>) => shares.withParents },
  benefitCoupleShare: { unit: 'share', series: toldOnAnyDay('introductionBenefit.coupleShareTold', benefitShareChildlessCouple, coupleShare) },
  benefitCoupleFrom: { unit: 'date', series: toldOnAnyDay('introductionBenefit.coupleFromTold', childlessCoupleStartFrom, sole(childlessCoupleStartFrom)) },
  /** The Introduction Act's share for everybody under 25, wherever they lived. */
  benefitIntroductionActShare: constant('introductionBenefit.introductionActShare', 'share', 2 / 3, section('introductionAct', '8'), actBegins, 'introductionAct'),
  /** A deduction is an individual decision from this share of one payment on, when it also reaches the amount below. */
  deductionDecisionPercent: { unit: 'percent', series: deductionDecision, pick: (limit: Value<typeof deductionDecision>) => limit.percent },
  deductionDecisionAmount: fromBasicAmount('kroner', 2, (_year, g) => g * sole(deductionDecision).value.basicAmounts),
} as const satisfies Record<string, Figure>;
