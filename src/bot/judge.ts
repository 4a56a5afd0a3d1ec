import type { IsoDate } from '../rules/dated.ts';
import { factInfo, type Facts, type FactName } from '../rules/facts.ts';
import { judge, type RuleId } from '../rules/index.ts';
import { integrationActInForce } from '../rules/values.ts';
import type { Verdict } from '../rules/verdict.ts';
import type { Judged } from './turn.ts';

/** The first day for which any rule says something; an earlier day is told so, not guessed at. */
export const rulesHoldFrom: IsoDate = integrationActInForce.versions[0]!.from;

/**
 * Runs a rule when the user does not know some facts. A fact nobody knows is tried with each value
 * it can have; another fact that would still help is asked for; when none is left, every outcome
 * that remains possible is told.
 */
export function judgeWithUnknowns(rule: RuleId, facts: Facts, on: IsoDate, unknown: readonly FactName[]): Judged {
  const verdict = judge(rule, facts, on);
  if (verdict.outcome !== 'needs' || !unknown.includes(verdict.fact)) return { rule, verdict };
  const leaves = explore(rule, facts, on, unknown);
  const askable = leaves.find((leaf) => leaf.outcome === 'needs' && !unknown.includes(leaf.fact));
  if (askable) return { rule, verdict: askable };
  const settled = leaves.filter((leaf) => leaf.outcome !== 'needs');
  return { rule, verdict, possible: distinct(settled) };
}

function explore(rule: RuleId, facts: Facts, on: IsoDate, unknown: readonly FactName[]): Verdict<unknown>[] {
  const verdict = judge(rule, facts, on);
  if (verdict.outcome !== 'needs' || !unknown.includes(verdict.fact)) return [verdict];
  const values = valuesOf(verdict.fact);
  if (values.length === 0) return [verdict];
  return values.flatMap((value) => explore(rule, { ...facts, [verdict.fact]: value }, on, unknown));
}

/** The values a fact can have, where they can be listed; dates and numbers cannot. */
function valuesOf(fact: FactName): readonly (string | boolean)[] {
  const info = factInfo[fact];
  if (info.kind === 'boolean') return [true, false];
  return info.kind === 'choice' ? (info.choices ?? []) : [];
}

function distinct(verdicts: readonly Verdict<unknown>[]): Verdict<unknown>[] {
  const byValue = new Map(verdicts.map((verdict) => [
    JSON.stringify(verdict.outcome === 'decided' ? verdict.value : verdict.outcome === 'open' ? verdict.question : ''), verdict,
  ]));
  return [...byValue.values()];
}
