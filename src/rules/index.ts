import { BotError } from '../errors.ts';
import { integrationActInForce } from './values.ts';
import type { IsoDate } from './dated.ts';
import { parseFacts, type Facts, type FactName } from './facts.ts';
import { introductionBenefit } from './introduction-benefit.ts';
import { norwegianProvider } from './norwegian-training.ts';
import { programmeDuration } from './programme-duration.ts';
import { programmeEntitlement } from './programme-entitlement.ts';
import { acts } from './sources.ts';
import type { Reason, Rule, Verdict } from './verdict.ts';

/** All rules by id. */
export const rules = {
  'norwegian-provider': norwegianProvider,
  'programme-entitlement': programmeEntitlement,
  'programme-duration': programmeDuration,
  'introduction-benefit': introductionBenefit,
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
