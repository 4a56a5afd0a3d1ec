import type { TopicId } from '../../knowledge/topic-ids.ts';
import type { Facts, FactName } from '../../rules/facts.ts';
import { isRuleId, type RuleId } from '../../rules/index.ts';
import { judgeWithUnknowns, rulesHoldFrom } from '../judge.ts';
import { end, type DecidingParts, type Step, type Turn } from '../turn.ts';

/**
 * While a rule is asking for a fact, the message is first read as the reply. A reply that cannot be
 * read is asked for once more, unless it is plainly a new question, which leaves the dialogue.
 */
export const continueDialogue: Step = async (turn, parts) => {
  const { asking } = turn.state;
  if (!asking || !isRuleId(asking.rule)) return turn;
  if (turn.told[asking.fact] !== undefined) return runRule(turn, asking.rule);
  const reply = parts.facts.reply(asking.fact, turn.question, turn.language, turn.on);
  if (reply.kind === 'unknown') return rememberUnknown(turn, asking.rule, asking.fact);
  if (reply.kind === 'value') return takeFacts(turn, asking.rule, { [asking.fact]: reply.value });
  const told = parts.facts.factsIn(turn.question, turn.language, turn.on);
  if (told[asking.fact] !== undefined) return takeFacts(turn, asking.rule, told);
  if (await isNewQuestion(turn, parts)) return leaveDialogue(turn);
  const { verdict } = judgeWithUnknowns(asking.rule, turn.state.facts, turn.on, turn.state.unknownFacts ?? []);
  const judged = { rule: asking.rule, verdict };
  return end(turn, { status: 'needsFact', topic: turn.state.topic ?? null, judged, fact: asking.fact, misread: true });
};

/** Adds facts to the case and runs the rule on: the next fact is asked for, or the outcome told. */
export function takeFacts(turn: Turn, rule: RuleId, told: Facts): Turn {
  const facts = { ...turn.state.facts, ...told };
  return runRule({ ...turn, state: { ...turn.state, facts } }, rule);
}

export function rememberUnknown(turn: Turn, rule: RuleId, fact: FactName): Turn {
  const unknownFacts = [...new Set([...(turn.state.unknownFacts ?? []), fact])];
  return runRule({ ...turn, state: { ...turn.state, unknownFacts } }, rule);
}

/** Runs a rule on the facts of the conversation and ends the turn with what comes of it. */
export function runRule(turn: Turn, rule: RuleId): Turn {
  const topic: TopicId | null = turn.state.topic ?? null;
  if (turn.on < rulesHoldFrom) return end(leaveDialogue(turn), { status: 'withheld', topic: topic ?? 'transition-old-act', because: 'beforeText' });
  const judged = judgeWithUnknowns(rule, turn.state.facts, turn.on, turn.state.unknownFacts ?? []);
  if (judged.verdict.outcome === 'needs' && !judged.possible) {
    const { fact } = judged.verdict;
    return end(turn, { status: 'needsFact', topic, judged, fact }, { asking: { rule, fact } });
  }
  const left = leaveDialogue(turn);
  return topic ? end(left, { status: 'answered', topic, judged }) : end(left, { status: 'smallTalk', kind: 'dialogueLeft' });
}

export function leaveDialogue(turn: Turn): Turn {
  const { asking: _left, ...state } = turn.state;
  return { ...turn, state };
}

async function isNewQuestion(turn: Turn, { matcher, smallTalk, embed }: DecidingParts): Promise<boolean> {
  if (smallTalk.recognise(turn.question).kind !== null) return true;
  if (turn.question.split(/\s+/).length < 3 && !turn.question.includes('?')) return false;
  const guess = await matcher.match(turn.question, { language: turn.language, audience: turn.audience, embed });
  return guess.advice === 'answer' || turn.question.includes('?');
}
