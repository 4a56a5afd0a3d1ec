import { formatDate } from '../../languages/format.ts';
import { factInfo, type FactName } from '../../rules/facts.ts';
import type { Verdict } from '../../rules/verdict.ts';
import { say as command } from '../commands.ts';
import type { Answer, Judged } from '../turn.ts';
import type { WrittenAnswer } from '../contract.ts';
import { alternativesOf, paragraphs, type Draft, type Pen } from './draft.ts';
import { acrossChange, wordChanges } from './changes.ts';
import { explainIn } from './explain-in.ts';
import { wordFacts } from './facts.ts';

/** A rule's outcome in words: what was understood, the headline, and for unknown facts what is still possible. */
export function wordJudged(pen: Pen, judged: Judged, withChanges = false): { text: string; reasons: WrittenAnswer['reasons']; outcome: unknown } {
  const { verdict, possible } = judged;
  const told = wordFacts(pen);
  const main = possible ? undefined : verdict.outcome === 'needs' ? undefined : explainIn(pen, judged, verdict);
  const options = possible?.map((each) => `- ${explainIn(pen, judged, each).headline}`);
  return {
    text: paragraphs(
      told && pen.say('common:notice.told', { facts: told }),
      main && `**${main.headline}**`,
      main && judged.rule === 'timeline' && main.reasons.map((reason) => `- ${reason.text}`).join('\n'),
      main && (withChanges ? wordChanges(pen, judged) : acrossChange(pen, judged)),
      options && paragraphs(pen.say('common:notice.possible'), options.join('\n')),
      readThroughNotice(pen, verdict),
    ),
    reasons: main?.reasons ?? explainIn(pen, judged, verdict).reasons,
    outcome: {
      rule: judged.rule, on: pen.turn.on, ...verdict,
      ...(possible ? { possible } : {}),
      facts: pen.turn.state.facts,
    },
  };
}

/** How far the law was read, for caseworkers always and for others when they ask about a later day. */
function readThroughNotice(pen: Pen, verdict: Verdict<unknown>): string | undefined {
  const { lawReadThrough } = verdict;
  return lawReadThrough && pen.say('common:notice.lawReadThrough', { date: formatDate(lawReadThrough, pen.language) });
}

/** What the rule still has to know, for the end of a general answer. */
export function questionOf(pen: Pen, judged: Judged): string | undefined {
  const needs = needsOf(pen, judged);
  return needs ? `**${needs.question}**` : undefined;
}

/** The question for the fact a rule lacks, with its choices. */
export function needsOf(pen: Pen, judged: Judged): WrittenAnswer['needs'] {
  const { verdict, possible } = judged;
  if (verdict.outcome !== 'needs' || possible) return null;
  return needOf(pen, verdict.fact);
}

function needOf(pen: Pen, fact: FactName): NonNullable<WrittenAnswer['needs']> {
  const info = factInfo[fact];
  const values: readonly string[] = info.kind === 'boolean' ? ['true', 'false'] : info.kind === 'choice' ? (info.choices ?? []) : [];
  return {
    fact,
    question: pen.say(`facts:${fact}.question`),
    choices: [
      ...values.map((value) => ({ value, title: pen.say(`facts:${fact}.choices.${value}`) })),
      { value: 'unknown', title: pen.say('common:dialogue.unknown') },
    ],
    why: pen.say(`facts:${fact}.why`),
  };
}

/** A rule's dialogue under way: one question, with choices, a way to ask why, and a way out. */
export function writeNeedsFact(pen: Pen, answer: Extract<Answer, { status: 'needsFact' }>): Draft {
  const needs = needOf(pen, answer.fact);
  const told = wordFacts(pen);
  return {
    title: pen.say('common:dialogue.title'),
    text: paragraphs(
      answer.misread && pen.say('common:dialogue.misread'),
      answer.why && needs.why,
      told && !answer.misread && !answer.why && pen.say('common:notice.told', { facts: told }),
      `**${needs.question}**`,
    ),
    topic: answer.topic,
    alternatives: alternativesOf(pen, answer.topic ? [answer.topic] : []),
    needs,
    reasons: explainIn(pen, answer.judged, answer.judged.verdict).reasons,
    outcome: { rule: answer.judged.rule, on: pen.turn.on, ...answer.judged.verdict, facts: pen.turn.state.facts },
    suggestions: [
      { value: command.plain('why'), title: pen.say('common:dialogue.why') },
      { value: command.plain('stop'), title: pen.say('common:dialogue.stop') },
    ],
  };
}
