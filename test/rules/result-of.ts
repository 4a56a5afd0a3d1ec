import type { IsoDate } from '../../src/rules/dated.ts';
import { judge, type RuleId } from '../../src/rules/index.ts';

/** What a rule says in one word: the result, `needs <fact>` or `open <question>`. */
export function resultOf(rule: RuleId, facts: object, on: IsoDate): string {
  const verdict = judge(rule, facts, on);
  if (verdict.outcome === 'needs') return `needs ${verdict.fact}`;
  return verdict.outcome === 'open' ? `open ${verdict.question}` : verdict.value.result;
}

/** The decided value; undefined where nothing was decided. */
export function valueOf(rule: RuleId, facts: object, on: IsoDate): unknown {
  const verdict = judge(rule, facts, on);
  return verdict.outcome === 'decided' ? verdict.value : undefined;
}

/** Codes of the reasons. */
export function codesOf(rule: RuleId, facts: object, on: IsoDate): readonly string[] {
  return judge(rule, facts, on).reasons.map(({ code }) => code);
}
