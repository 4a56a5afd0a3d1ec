import { parseArgs } from 'node:util';
import { BotError } from '../../errors.ts';
import type { RuleOutcome, RuleWish } from '../../bot/evaluate-rule.ts';
import { requireLanguageTag } from '../../languages/register.ts';
import { factInfo, isFactName } from '../../rules/facts.ts';

export interface RuleArguments {
  readonly wish: RuleWish;
  readonly json: boolean;
}

/**
 * Reads `npm run rule -- introduction-benefit --on 2026-06-01 bornOn=2003-02-01 livesWithParents=true`.
 *
 * @throws {BotError} `REQUEST_INVALID`, `FACT_UNKNOWN`, `LANGUAGE_UNKNOWN`
 */
export function readRuleArguments(args: readonly string[], today: string): RuleArguments {
  const { values, positionals } = parse(args);
  const [rule, ...pairs] = positionals;
  if (rule === undefined) throw new BotError('REQUEST_INVALID', { field: 'rule', problem: 'name a rule first' });
  const language = requireLanguageTag(values.language ?? 'nb');
  return { wish: { rule, facts: Object.fromEntries(pairs.map(readPair)), on: values.on ?? today, language, changes: values.changes ?? false }, json: values.json ?? false };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { on: { type: 'string' }, language: { type: 'string' }, json: { type: 'boolean' }, changes: { type: 'boolean' } } });
  } catch (cause) {
    throw new BotError('REQUEST_INVALID', { field: 'arguments', problem: cause instanceof Error ? cause.message : 'unknown' }, { cause });
  }
}

/** `name=value`, the value read as the fact's kind says. */
function readPair(pair: string): [string, string | number | boolean] {
  const [name = '', text = ''] = pair.split('=', 2);
  if (!isFactName(name)) throw new BotError('FACT_UNKNOWN', { fact: name.slice(0, 40) });
  const { kind } = factInfo[name];
  if (kind === 'number') return [name, Number(text)];
  if (kind === 'boolean' && (text === 'true' || text === 'false')) return [name, text === 'true'];
  return [name, text];
}

export function ruleToTerminal(outcome: RuleOutcome): string {
  const lines = [
    `${outcome.rule} ${outcome.on}: ${outcome.outcome}`, '', outcome.headline, '',
    ...outcome.reasons.map((reason) => `  - ${reason.text}${reason.section ? ` [${reason.section}]` : ''}`),
    ...(outcome.needs ? [`  ? ${outcome.needs.fact}${outcome.needs.choices ? `: ${outcome.needs.choices.join(' | ')}` : ''}`] : []),
    ...(outcome.changes ?? []).map((change) => `  ~ ${change.fact === undefined ? change.day : `${change.fact}=${String(change.to)}`}: ${change.headline}`),
    ...(outcome.lawReadThrough ? [`  (${outcome.lawReadThrough})`] : []),
  ];
  return `${lines.join('\n')}\n`;
}
