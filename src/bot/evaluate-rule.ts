import { BotError } from '../errors.ts';
import { isContactId } from '../knowledge/contacts.ts';
import { contactName } from '../knowledge/render.ts';
import type { LanguageTag } from '../languages/register.ts';
import type { Texts } from '../languages/texts.ts';
import { whatWouldChange } from '../rules/counterfactual.ts';
import { toIsoDate, type IsoDate } from '../rules/dated.ts';
import { factInfo, parseFacts, type Facts } from '../rules/facts.ts';
import { isRuleId, judge, ruleById, type RuleId } from '../rules/index.ts';
import type { Verdict } from '../rules/verdict.ts';
import { explain, type ExplainedReason } from './explain.ts';

/** A rule's outcome for programs: the verdict, and the same in words. */
export interface RuleOutcome {
  readonly rule: RuleId;
  readonly on: IsoDate;
  readonly outcome: Verdict<unknown>['outcome'];
  readonly value?: unknown;
  readonly needs?: { readonly fact: string; readonly question: string; readonly choices?: readonly string[] };
  readonly open?: { readonly question: string; readonly ask: string };
  readonly headline: string;
  readonly reasons: readonly ExplainedReason[];
  /** Facts that were looked at. */
  readonly used: readonly string[];
  /** How far the law was read, when the day is later. */
  readonly lawReadThrough?: IsoDate;
  readonly changes?: readonly RuleChange[];
}

/** One fact or day that alone leads to another outcome, proved by running the rule. */
export interface RuleChange {
  readonly fact?: string;
  readonly to?: string | number | boolean;
  readonly day?: IsoDate;
  readonly headline: string;
}

export interface RuleWish {
  readonly rule: string;
  readonly facts: unknown;
  readonly on: string;
  readonly language: LanguageTag;
  /** Also tell what would change the outcome. */
  readonly changes?: boolean;
}

/**
 * Runs one rule on facts from outside and words the outcome.
 *
 * @throws {BotError} `RULE_UNKNOWN`, `DATE_INVALID`, `FACT_UNKNOWN`, `FACT_INVALID`, `RULE_NOT_IN_FORCE`
 */
export function evaluateRule(wish: RuleWish, texts: Texts): RuleOutcome {
  const { language } = wish;
  if (!isRuleId(wish.rule)) throw new BotError('RULE_UNKNOWN', { rule: wish.rule.slice(0, 60) });
  const rule: RuleId = wish.rule;
  const on = toIsoDate(wish.on);
  const facts = parseFacts(wish.facts, on);
  const verdict = judge(rule, facts, on);
  const word = (each: Verdict<unknown>) => explain(rule, each, language, texts, (id) => (isContactId(id) ? contactName(id, language, texts) : id));
  const { headline, reasons } = word(verdict);
  return {
    rule, on, outcome: verdict.outcome, headline, reasons, used: verdict.used ?? [],
    ...(verdict.outcome === 'decided' ? { value: verdict.value } : {}),
    ...(verdict.outcome === 'needs' ? { needs: needOf(verdict.fact, texts, language) } : {}),
    ...(verdict.outcome === 'open' ? { open: { question: verdict.question, ask: verdict.ask } } : {}),
    ...(verdict.lawReadThrough ? { lawReadThrough: verdict.lawReadThrough } : {}),
    ...(wish.changes ? { changes: changesOf(rule, facts, on, (each) => word(each).headline) } : {}),
  };
}

function needOf(fact: keyof Facts, texts: Texts, language: LanguageTag): NonNullable<RuleOutcome['needs']> {
  const { choices } = factInfo[fact];
  return { fact, question: texts.say(language, `facts:${fact}.question`), ...(choices ? { choices } : {}) };
}

function changesOf(rule: RuleId, facts: Facts, on: IsoDate, word: (verdict: Verdict<unknown>) => string): readonly RuleChange[] {
  return whatWouldChange(rule, facts, on).map((change) => change.kind === 'fact'
    ? { fact: change.fact, to: change.to, headline: word(change.verdict) }
    : { day: change.day, headline: word(change.verdict) });
}

/** What a rule is: for lists. */
export function describeRule(id: string): { readonly id: string; readonly facts: readonly string[] } {
  const rule = ruleById(id);
  return { id: rule.id, facts: rule.facts };
}
