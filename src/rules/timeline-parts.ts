import { agesNow } from './age.ts';
import { addDays, addMonths, ageOn, inForce, type IsoDate } from './dated.ts';
import { decisionAndAppeal } from './decision-and-appeal.ts';
import type { Facts, FactName } from './facts.ts';
import { introductionBenefit } from './introduction-benefit.ts';
import { norwegianDuration } from './norwegian-duration.ts';
import { norwegianEntitlement } from './norwegian-entitlement.ts';
import { programmeContent } from './programme-content.ts';
import { programmeDuration } from './programme-duration.ts';
import { registrationDeadlines } from './registration-deadlines.ts';
import { socialStudies } from './social-studies.ts';
import { section, type SectionRef } from './sources.ts';
import { basicAmount, benefitFullAgeYears, trainingAgeYears, trainingStartDeadlineMonths } from './values.ts';
import type { Rule, Verdict } from './verdict.ts';

/** A date that follows from a case. */
export interface TimelineDate {
  /** What happens; key `timeline.<key>` of the reasons. */
  readonly key: string;
  readonly on: IsoDate;
  /** Id of the rule it follows from. */
  readonly rule: string;
  readonly section: SectionRef;
  /** False where the law has no day of its own, or something that is not told can move it. */
  readonly certain: boolean;
}

/** What one part of the timeline found. Facts that are missing are named, never guessed. */
export interface Found {
  readonly dates: readonly TimelineDate[];
  readonly missing: readonly FactName[];
  /** Keys of open questions. */
  readonly open: readonly string[];
}

export const nothing: Found = { dates: [], missing: [], open: [] };

export function dates(...found: readonly TimelineDate[]): Found {
  return { ...nothing, dates: found };
}

export function missing(...facts: readonly FactName[]): Found {
  return { ...nothing, missing: facts };
}

export function together(...parts: readonly Found[]): Found {
  return {
    dates: parts.flatMap((part) => part.dates),
    missing: [...new Set(parts.flatMap((part) => part.missing))],
    open: [...new Set(parts.flatMap((part) => part.open))],
  };
}

/** What a rule that is done gives; a rule that is not, says why. */
export function from<V>(verdict: Verdict<V>, read: (value: V) => Found): Found {
  if (verdict.outcome === 'needs') return missing(verdict.fact);
  return verdict.outcome === 'open' ? { ...nothing, open: [verdict.question] } : read(verdict.value);
}

/** The case with one more fact, leaving the watch on the others in place. */
function withFact<N extends FactName>(facts: Facts, name: N, value: Facts[N]): Facts {
  return Object.create(facts, { [name]: { value, enumerable: true } }) as Facts;
}

/** The programme from its first day: end, hours of work, benefit. */
export function programmeRun(facts: Facts, on: IsoDate): Found {
  const start = facts.programmeStartedOn;
  if (start === undefined) return missing('programmeStartedOn');
  const end = programmeEnd(facts, on, start);
  return together(end, workHours(facts, on, start), benefit(facts, on, start, end.dates.at(-1)?.on));
}

/** The last day, and the last day if the programme is extended as far as it can be. */
function programmeEnd(facts: Facts, on: IsoDate, start: IsoDate): Found {
  const verdict = programmeDuration.decide(facts, on);
  const place = verdict.reasons.find(({ code }) => code.startsWith('duration.group.'))?.section ?? section('integrationAct', '13');
  return from(verdict, (value) => {
    if (value.result === 'introductionAct') return nothing;
    const last = addMonths(start, value.maximumMonths);
    const end = date('programmeEnd', last, programmeDuration, place, false);
    return value.extensionMonths === 0 ? dates(end) : dates(end, date('programmeEndExtended', addMonths(last, value.extensionMonths), programmeDuration, place, false));
  });
}

/** The day from which work-directed elements must make up the weekly hours; children do not matter for it. */
function workHours(facts: Facts, on: IsoDate, start: IsoDate): Found {
  if (facts.endGoal === undefined) return missing('endGoal');
  if (facts.endGoal !== 'work') return nothing;
  const verdict = programmeContent.decide(withFact(facts, 'childrenUnder18', false), on);
  const place = verdict.reasons.find(({ code }) => code === 'content.workHours')?.section ?? section('integrationAct', '14 a', 3);
  return from(verdict, (value) => ('afterMonths' in value ? dates(date('workHoursFrom', addMonths(start, value.afterMonths), programmeContent, place, true)) : nothing));
}

/** Days on which the benefit changes while the programme runs. */
function benefit(facts: Facts, on: IsoDate, start: IsoDate, end: IsoDate | undefined): Found {
  const runs = (day: IsoDate): boolean => day > start && (end === undefined || day <= end);
  const next = basicAmount.nextChange;
  const newAmount = next !== undefined && on < next && runs(next) ? [date('newBasicAmount', next, introductionBenefit, section('integrationAct', '20', 1), true)] : [];
  const fullAge = inForce(benefitFullAgeYears, on).value;
  if (facts.bornOn === undefined) {
    const ages = agesNow(facts, on);
    return together(dates(...newAmount), ages && ages.from >= fullAge ? nothing : missing('bornOn'));
  }
  const grown = birthday(facts.bornOn, fullAge);
  return dates(...(runs(grown) ? [date('benefitFull', grown, introductionBenefit, section('integrationAct', '20', 3), true)] : []), ...newAmount);
}

/** The training in Norwegian and social studies. */
export function training(facts: Facts, on: IsoDate): Found {
  return from(norwegianEntitlement.decide(facts, on), (value) => {
    if (!['rightAndDuty', 'right', 'dutyOnly'].includes(value.result)) return nothing;
    return together(trainingOffer(facts, on, 'since' in value ? value.since : undefined), trainingEnd(facts, on), socialStudiesYear(facts, on));
  });
}

/**
 * By when a start is to be offered: three months from registration in the municipality, or from
 * asking for it. Where the right began after the registration the text names no day but the latter.
 */
function trainingOffer(facts: Facts, on: IsoDate, since: IsoDate | undefined): Found {
  const { municipalityRegisteredOn: registered, trainingRequestedOn: requested } = facts;
  const tooEarly = registered !== undefined && since !== undefined && registered < since;
  const begin = registered === undefined || tooEarly ? requested : registered;
  if (begin === undefined) return tooEarly || facts.trainingOfferedOn !== undefined ? nothing : missing('municipalityRegisteredOn');
  return dates(date('trainingOffer', addMonths(begin, inForce(trainingStartDeadlineMonths, on).value), norwegianEntitlement, section('integrationAct', '30', 3), true));
}

function trainingEnd(facts: Facts, on: IsoDate): Found {
  return from(norwegianDuration.decide(facts, on), (value) => {
    if (!('until' in value)) return nothing;
    const rightOnly = value.result === 'yearInside' || value.result === 'yearOver';
    const last = facts.bornOn === undefined ? undefined : birthday(facts.bornOn, inForce(trainingAgeYears, on).value.to);
    if (last !== undefined && last <= value.until) return dates(date('trainingEndsByAge', last, norwegianEntitlement, section('integrationAct', '26', 5), true));
    // Leave is not in the year with collective protection: whether it is added is for the municipality to say.
    if (rightOnly) return dates(date('trainingYearEnd', value.until, norwegianDuration, section('integrationAct', '37 d', 2), false));
    return dates(date('trainingEnd', value.until, norwegianDuration, section('integrationAct', '32', 1), true));
  });
}

/** Course and, for those with right and duty, test in social studies within the same year. */
function socialStudiesYear(facts: Facts, on: IsoDate): Found {
  const verdict = socialStudies.decide(facts, on);
  const withTest = verdict.reasons.some(({ code }) => code === 'social.test');
  return from(verdict, (value) => {
    if (!('deadline' in value)) return nothing;
    const course = date('socialStudies', value.deadline, socialStudies, section('integrationAct', '33', 1), true);
    return dates(course, ...(withTest ? [date('socialStudiesTest', value.deadline, socialStudies, section('integrationAct', '37', 2), true)] : []));
  });
}

/** By when what has happened is to be registered, if it was known on the day it happened. */
export function registrations(facts: Facts, on: IsoDate): Found {
  const events = [
    ['registerSettlement', 'settlement', facts.settledOn],
    ['registerProgramme', 'programme', facts.programmeStartedOn],
    ['registerTraining', 'training', facts.trainingStartedOn],
  ] as const;
  return together(...events.map(([key, registration, informationKnownOn]) => {
    if (informationKnownOn === undefined) return nothing;
    return from(registrationDeadlines.decide({ registration, informationKnownOn }, on), ({ by }) =>
      dates(date(key, by, registrationDeadlines, section('integrationRegulation', '58', 2), false)));
  }));
}

/** The last day to appeal, where a decision or a notice was told of. */
export function appeals(facts: Facts, on: IsoDate): Found {
  if (facts.decisionAbout === undefined && facts.noticeReceivedOn === undefined) return nothing;
  return from(decisionAndAppeal.decide(facts, on), (value) => {
    if (!('by' in value)) return nothing;
    const test = value.result === 'testResultBy' || value.result === 'testConductBy' || value.result === 'testLate';
    return dates(date('appeal', value.by, decisionAndAppeal, test ? section('integrationRegulation', '42', 4) : section('publicAdministrationAct', '29', 1), true));
  });
}

export function date(key: string, on: IsoDate, rule: Rule<unknown>, place: SectionRef, certain: boolean): TimelineDate {
  return { key, on, rule: rule.id, section: place, certain };
}

/** The day on which an age is reached; born on 29 February, 1 March in common years. */
function birthday(bornOn: IsoDate, years: number): IsoDate {
  const day = addMonths(bornOn, 12 * years);
  return ageOn(bornOn, day) < years ? addDays(day, 1) : day;
}
