import { formatDate, formatNumber } from '../../languages/format.ts';
import { isIsoDate } from '../../rules/dated.ts';
import type { FactName } from '../../rules/facts.ts';
import type { Pen } from './draft.ts';

/** The facts of the conversation as one line ("age: 22; upper secondary completed: no"), or undefined when there are none. */
export function wordFacts(pen: Pen): string | undefined {
  const entries = Object.entries(pen.turn.state.facts) as [FactName, string | number | boolean][];
  if (entries.length === 0) return undefined;
  return entries.map(([fact, value]) => `${pen.say(`facts:${fact}.label`)}: ${wordValue(pen, fact, value)}`).join('; ');
}

/** A fact's value as a person says it. */
export function wordValue(pen: Pen, fact: FactName, value: string | number | boolean): string {
  if (typeof value === 'number') return formatNumber(value, pen.language);
  if (typeof value === 'string' && isIsoDate(value)) return formatDate(value, pen.language);
  return pen.parts.texts.find(pen.language, `facts:${fact}.choices.${String(value)}`)?.text ?? String(value);
}
