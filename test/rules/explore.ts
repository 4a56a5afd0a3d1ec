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
  deductionKroner: [5000, 12_000], paymentKroner: [20_000, 30_000],
  absenceDays: [3, 4], childAgeThisYear: [12, 13, 18, 19], childrenCaredFor: [2, 3], absenceWorkingDays: [0, 6, 11], leaveWorkingDays: [0, 6, 11],
  absenceHours: [0, 8], transitionalBenefitPerYear: [50_000, 200_000], programmeWorkHours: [10], programmeWorkPay: [100, 1000, 5000],
  adoptedChildAge: [14, 15], courseHours: [50, 75], courseAbsenceHours: [5, 8], cultureHoursBefore2022: [24, 25], approvedLeaveMonths: [0, 4],
};

/** Values that bring a fact to both sides of the limits it meets. */
export function valuesToTry(fact: FactName, on: IsoDate): readonly (string | number | boolean)[] {
  const info = factInfo[fact];
  if (info.kind === 'boolean') return [true, false];
  if (info.kind === 'choice') return info.choices ?? [];
  if (info.kind === 'number') return numbers[fact] ?? [info.min ?? 0, info.max ?? 1];
  if (fact === 'permitGrantedOn') return ['2020-12-31', '2021-01-01', addMonths(on, -3), addDays(on, 1)];
  if (fact === 'municipalityResidenceFrom') return [addMonths(on, -30), addMonths(on, -2), addDays(on, 1)];
  if (fact === 'programmeStartedOn') return [addMonths(on, -3), '2023-06-01', '2023-06-02', '2024-06-30', '2024-07-01', '2026-01-01', '2026-01-02'];
  if (fact === 'programmeDecidedOn') return ['2025-12-31', '2026-01-01'];
  if (fact === 'settledOn' || fact === 'programmeRequestedOn') return [addMonths(on, -4), addMonths(on, -1)];
  if (fact === 'arrivedOn') return ['2020-12-31', '2021-01-01', '2022-02-01', '2023-09-01'];
  if (fact === 'protectionAppliedOn') return ['2020-12-31', '2021-01-01'];
  if (fact === 'trainingOfferedOn') return [addMonths(on, -40), addMonths(on, -2)];
  if (fact === 'trainingStartedOn') return [addMonths(on, -14), addMonths(on, -2)];
  if (fact === 'trainingRequestedOn') return [addMonths(on, -2), addDays(on, 1)];
  if (fact === 'noticeReceivedOn' || fact === 'testHeldOn' || fact === 'testResultKnownOn') return [addDays(on, -30), addDays(on, -23), addDays(on, -7), '2061-01-31'];
  if (fact === 'informationKnownOn') return [addMonths(on, -3), addMonths(on, -1)];
  if (fact === 'permanentAppliedOn') return ['2025-08-31', '2025-09-01', '2025-09-02'];
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
