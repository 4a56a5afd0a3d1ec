import { careerGuidance } from './career-guidance.ts';
import { competenceMapping } from './competence-mapping.ts';
import { addDays, addMonths, inForce, type IsoDate } from './dated.ts';
import { decisionAndAppeal } from './decision-and-appeal.ts';
import type { Facts, FactName } from './facts.ts';
import { introductionBenefit } from './introduction-benefit.ts';
import { norwegianDuration } from './norwegian-duration.ts';
import { norwegianEntitlement } from './norwegian-entitlement.ts';
import { programmeContent } from './programme-content.ts';
import { programmeDuration } from './programme-duration.ts';
import { programmeEntitlement } from './programme-entitlement.ts';
import { programmeStartDeadline, type ProgrammeStartDeadline } from './programme-start-deadline.ts';
import { socialStudies } from './social-studies.ts';
import { section } from './sources.ts';
import {
  appeals, date, dates, from, missing, nothing, programmeRun, registrations, together, training, type Found, type TimelineDate,
} from './timeline-parts.ts';
import { residenceLimitMonths } from './values.ts';
import { because, decided, type Reason, type Rule, type Verdict } from './verdict.ts';

/** All dates that follow from a case, in order, with what was missing to find more. */
export type Timeline =
  | { readonly result: 'introductionAct' }
  | {
      readonly result: 'dates' | 'noDates';
      /** How many dates were found. */
      readonly found: number;
      /** How many facts are missing to find more. */
      readonly missing: number;
      /** Outcome of the rule on the start of the programme, `unknown` while it lacks a fact. */
      readonly programmeStart: ProgrammeStartDeadline['result'] | 'open' | 'unknown';
      readonly dates: readonly TimelineDate[];
      readonly missingFacts: readonly FactName[];
      /** Keys of the questions that the law leaves open. */
      readonly openQuestions: readonly string[];
    };

const parts: readonly Rule<unknown>[] = [
  programmeStartDeadline, programmeEntitlement, competenceMapping, careerGuidance, programmeDuration, programmeContent, introductionBenefit,
  norwegianEntitlement, norwegianDuration, socialStudies, decisionAndAppeal,
];

/**
 * Every date that follows from a person's facts, put together from the other rules. It asks for
 * facts only until a first date is known; after that, what is missing is listed.
 */
export const timeline: Rule<Timeline> = {
  id: 'timeline',
  facts: [...new Set([...parts.flatMap((rule) => rule.facts), 'municipalityRegisteredOn', 'trainingStartedOn', 'settledOn', 'trainingRequestedOn'] as const)],
  decide(facts, on) {
    const start = programmeStartDeadline.decide(facts, on);
    if (start.outcome === 'decided' && start.value.result === 'introductionAct') return decided({ result: 'introductionAct' }, ...start.reasons);
    const all = together(programmeStart(facts, on, start), training(facts, on), registrations(facts, on), appeals(facts, on));
    if (all.dates.length === 0 && start.outcome === 'needs') return start;
    return told(all, start, on);
  },
};

function told(all: Found, start: Verdict<ProgrammeStartDeadline>, on: IsoDate): Verdict<Timeline> {
  const inOrder = [...all.dates].sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
  const programme = start.outcome === 'decided' ? start.value.result : start.outcome === 'open' ? 'open' : 'unknown';
  return decided(
    {
      result: inOrder.length === 0 ? 'noDates' : 'dates', found: inOrder.length, missing: all.missing.length, programmeStart: programme,
      dates: inOrder, missingFacts: all.missing, openQuestions: all.open,
    },
    ...(inOrder.length === 0 ? start.reasons : inOrder.map((entry) => reasonOf(entry, on))),
  );
}

function reasonOf(entry: TimelineDate, on: IsoDate): Reason {
  return because(`timeline.${entry.key}`, entry.section, { day: entry.on, passed: on > entry.on, certain: entry.certain });
}

/** Decision, mapping, guidance and plan by the same last day, then the programme itself. */
function programmeStart(facts: Facts, on: IsoDate, start: Verdict<ProgrammeStartDeadline>): Found {
  const run = facts.programmeStartedOn !== undefined ? programmeRun(facts, on) : nothing;
  return together(from(start, (value) => {
    if (value.result === 'noDeadline' || value.result === 'introductionAct') return nothing;
    const begins = facts.programmeStartedOn === undefined ? missing('programmeStartedOn') : nothing;
    if (!('until' in value)) return together(residenceLimit(facts, on), begins);
    return together(beforeStart(facts, on, value.until), residenceLimit(facts, on), begins);
  }), run);
}

/** The act has a day for the decision, the start and the plan; mapping and guidance come before these. */
function beforeStart(facts: Facts, on: IsoDate, until: IsoDate): Found {
  const mapping = from(competenceMapping.decide(facts, on), ({ result }) => (
    result === 'rightAndDuty' || result === 'right' ? dates(date('mapping', until, competenceMapping, section('integrationAct', '15', 2), false)) : nothing));
  const guidance = from(careerGuidance.decide(facts, on), ({ result }) => (
    result === 'rightAndDuty' || result === 'right' ? dates(date('guidance', until, careerGuidance, section('integrationAct', '11', 1), false)) : nothing));
  return together(
    mapping, guidance,
    dates(date('programmeStart', until, programmeStartDeadline, section('integrationAct', '12', 2), true), date('plan', until, programmeStartDeadline, section('integrationAct', '15', 1), true)),
  );
}

/** The last day on which a first decision can be made, while the programme has not begun. */
function residenceLimit(facts: Facts, on: IsoDate): Found {
  if (facts.programmeStartedOn !== undefined) return nothing;
  if (facts.municipalityResidenceFrom === undefined) return missing('municipalityResidenceFrom');
  const last = addDays(addMonths(facts.municipalityResidenceFrom, inForce(residenceLimitMonths, on).value), -1);
  return dates(date('residenceLimit', last, programmeEntitlement, section('integrationAct', '8', 1), true));
}
