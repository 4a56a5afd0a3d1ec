import { factInfo, type Facts, type FactName } from '../../src/rules/facts.ts';
import { addDays, addMonths, type IsoDate } from '../../src/rules/dated.ts';
import { judge, type RuleId } from '../../src/rules/index.ts';
import type { Verdict } from '../../src/rules/verdict.ts';

export interface Leaf {
  readonly facts: Facts;
  readonly verdict: Verdict<unknown>;
  /** Facts in the order they were asked for. */
  readonly asked: readonly FactName[];
}

const numbers: Partial<Record<FactName, readonly number[]>> = {
  age: [17, 22, 25, 55, 70], ageAtGrant: [17, 18, 54, 55, 56, 67], weeklyWorkHours: [0, 29.5, 30], upperSecondaryHours: [29, 30],
};

/** Values that bring a fact to both sides of the limits it meets. */
export function valuesToTry(fact: FactName, on: IsoDate): readonly (string | number | boolean)[] {
  const info = factInfo[fact];
  if (info.kind === 'boolean') return [true, false];
  if (info.kind === 'choice') return info.choices ?? [];
  if (info.kind === 'number') return numbers[fact] ?? [info.min ?? 0, info.max ?? 1];
  if (fact === 'permitGrantedOn') return ['2020-12-31', '2021-01-01', addMonths(on, -3), addDays(on, 1)];
  if (fact === 'municipalityResidenceFrom') return [addMonths(on, -30), addMonths(on, -2), addDays(on, 1)];
  if (fact === 'arrivedOn') return ['2020-12-31', '2021-01-01'];
  return ['2020-12-31', '2024-06-30', '2024-07-01', '2025-01-01', '2025-06-01', '2026-01-01', '2026-01-02'];
}

/** Every outcome that a rule comes to when each fact it asks for is answered in turn with each value to try. */
export function explore(rule: RuleId, on: IsoDate, facts: Facts = {}, asked: readonly FactName[] = []): Leaf[] {
  const verdict = judge(rule, facts, on);
  if (verdict.outcome !== 'needs') return [{ facts, verdict, asked }];
  const { fact } = verdict;
  return valuesToTry(fact, on).flatMap((value) => explore(rule, on, { ...facts, [fact]: value }, [...asked, fact]));
}

/** What two verdicts must share to be the same outcome: value or open question, not the reasons. */
export function outcomeOf(verdict: Verdict<unknown>): string {
  if (verdict.outcome === 'decided') return JSON.stringify(verdict.value);
  return verdict.outcome === 'open' ? `open ${verdict.question}` : `needs ${verdict.fact}`;
}
