import { formatDate } from '../../languages/format.ts';
import { daysThatChange, whatWouldChange, type Change } from '../../rules/counterfactual.ts';
import { addMonths } from '../../rules/dated.ts';
import { explainIn } from './explain-in.ts';
import type { Judged } from '../turn.ts';
import { paragraphs, type Pen } from './draft.ts';
import { wordValue } from './facts.ts';

/** A change of law further away than this is no news to someone who asks about a day. */
const nearMonths = 12;
/** A longer list is not read. */
const mostChanges = 6;

/** For a day close to a change: the answer before or after it beside the one for the day. */
export function acrossChange(pen: Pen, judged: Judged): string | undefined {
  const { turn } = pen;
  if (judged.verdict.outcome !== 'decided') return undefined;
  const near = daysThatChange(judged.rule, turn.state.facts, turn.on, nearMonths)
    .filter((change) => change.kind === 'day' && change.day >= addMonths(turn.on, -nearMonths));
  return near.length === 0 ? undefined : paragraphs(pen.say('rules:acrossChange'), lines(pen, judged, near));
}

/** What would give another outcome, each proved by running the rule again. */
export function wordChanges(pen: Pen, judged: Judged): string {
  const changes = whatWouldChange(judged.rule, pen.turn.state.facts, pen.turn.on).slice(0, mostChanges);
  return changes.length === 0 ? pen.say('rules:changes.none') : paragraphs(pen.say('rules:changes.intro'), lines(pen, judged, changes));
}

function lines(pen: Pen, judged: Judged, changes: readonly Change<unknown>[]): string {
  return changes.map((change) => {
    const { headline } = explainIn(pen, judged, change.verdict);
    return change.kind === 'day'
      ? `- ${pen.say(`rules:changes.${change.direction}`, { date: formatDate(change.day, pen.language), headline })}`
      : `- ${pen.say('rules:changes.fact', { fact: pen.say(`facts:${change.fact}.label`), value: wordValue(pen, change.fact, change.to), headline })}`;
  }).join('\n');
}
