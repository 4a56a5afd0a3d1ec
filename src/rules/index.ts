import { BotError } from '../errors.ts';
import { integrationActInForce } from './values.ts';
import type { IsoDate } from './dated.ts';
import { countyOrMunicipality } from './county-or-municipality.ts';
import { decisionAndAppeal } from './decision-and-appeal.ts';
import { applicableAct } from './applicable-act.ts';
import { programmeStartDeadline } from './programme-start-deadline.ts';
import { programmeContent } from './programme-content.ts';
import { programmeLeave } from './programme-leave.ts';
import { programmeTimeAdded } from './programme-time-added.ts';
import { benefitReductions } from './benefit-reductions.ts';
import { competenceMapping } from './competence-mapping.ts';
import { careerGuidance } from './career-guidance.ts';
import { collectiveProtection } from './collective-protection.ts';
import { parseFacts, type Facts, type FactName } from './facts.ts';
import { introductionBenefit } from './introduction-benefit.ts';
import { interpreterDuty } from './interpreter-duty.ts';
import { norwegianProvider } from './norwegian-training.ts';
import { programmeDuration } from './programme-duration.ts';
import { programmeEntitlement } from './programme-entitlement.ts';
import { registrationDeadlines } from './registration-deadlines.ts';
import { timeline } from './timeline.ts';
import { acts } from './sources.ts';
import { norwegianEntitlement } from './norwegian-entitlement.ts';
import { norwegianDuration } from './norwegian-duration.ts';
import { norwegianGoalLevel } from './norwegian-goal-level.ts';
import { norwegianCost } from './norwegian-cost.ts';
import { norwegianExemption } from './norwegian-exemption.ts';
import { socialStudies } from './social-studies.ts';
import { testsDuty } from './tests-duty.ts';
import { trainingAbsence } from './training-absence.ts';
import { trainingLeave } from './training-leave.ts';
import { receptionCentreTraining } from './reception-centre-training.ts';
import { permanentResidenceRequirements } from './permanent-residence-integration-requirements.ts';
import { citizenshipRequirements } from './citizenship-integration-requirements.ts';
import type { Reason, Rule, Verdict } from './verdict.ts';

/** All rules by id. */
export const rules = {
  'norwegian-provider': norwegianProvider,
  'programme-entitlement': programmeEntitlement,
  'programme-duration': programmeDuration,
  'introduction-benefit': introductionBenefit,
  'norwegian-entitlement': norwegianEntitlement,
  'norwegian-duration': norwegianDuration,
  'norwegian-goal-level': norwegianGoalLevel,
  'norwegian-cost': norwegianCost,
  'norwegian-exemption': norwegianExemption,
  'social-studies': socialStudies,
  'tests-duty': testsDuty,
  'training-absence': trainingAbsence,
  'training-leave': trainingLeave,
  'reception-centre-training': receptionCentreTraining,
  'permanent-residence-integration-requirements': permanentResidenceRequirements,
  'citizenship-integration-requirements': citizenshipRequirements,
  'county-or-municipality': countyOrMunicipality,
  'registration-deadlines': registrationDeadlines,
  'decision-and-appeal': decisionAndAppeal,
  'interpreter-duty': interpreterDuty,
  'applicable-act': applicableAct,
  'programme-start-deadline': programmeStartDeadline,
  'programme-content': programmeContent,
  'programme-leave': programmeLeave,
  'programme-time-added': programmeTimeAdded,
  'benefit-reductions': benefitReductions,
  'competence-mapping': competenceMapping,
  'career-guidance': careerGuidance,
  'collective-protection': collectiveProtection,
  timeline,
} as const;

export type RuleId = keyof typeof rules;
export const ruleIds = Object.keys(rules) as readonly RuleId[];

/** What a rule decides. */
export type ValueOf<I extends RuleId> = (typeof rules)[I] extends Rule<infer V> ? V : never;

export function isRuleId(id: string): id is RuleId {
  return Object.hasOwn(rules, id);
}

/** @throws {BotError} `RULE_UNKNOWN` */
export function ruleById(id: string): Rule<ValueOf<RuleId>> {
  if (!isRuleId(id)) throw new BotError('RULE_UNKNOWN', { rule: id.slice(0, 60) });
  return rules[id];
}

/**
 * Runs a rule on facts from outside. The verdict also tells which facts were looked at and, when
 * the day is later than the law was read, how far it was read.
 *
 * @param input - facts; checked here
 * @param on - the day the law is asked about
 * @throws {BotError} `RULE_UNKNOWN`, `FACT_UNKNOWN`, `FACT_INVALID`, `RULE_NOT_IN_FORCE`
 */
export function judge<I extends RuleId>(id: I, input: unknown, on: IsoDate): Verdict<ValueOf<I>> {
  const rule = ruleById(id) as Rule<ValueOf<I>>;
  if (on < integrationActInForce.versions[0]!.from) throw new BotError('RULE_NOT_IN_FORCE', { rule: id, on });
  const used = new Set<FactName>();
  const verdict = rule.decide(watched(parseFacts(input, on), used), on);
  const readThrough = verdict.outcome === 'needs' ? undefined : firstReadThrough(verdict.reasons);
  return { ...verdict, used: [...used], ...(readThrough !== undefined && on > readThrough ? { lawReadThrough: readThrough } : {}) };
}

/** The facts, noting which are looked at. */
function watched(facts: Facts, used: Set<FactName>): Facts {
  return new Proxy(facts, {
    get(target, name: string) {
      used.add(name as FactName);
      return target[name as FactName];
    },
  });
}

/** The earliest day through which an act cited in the reasons was read. */
function firstReadThrough(reasons: readonly Reason[]): IsoDate | undefined {
  return reasons.flatMap(({ section }) => (section ? [acts[section.act].readThrough] : [])).sort()[0];
}
