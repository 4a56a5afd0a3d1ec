import type { TopicId } from '../../knowledge/topic-ids.ts';
import type { Facts, FactName } from '../../rules/facts.ts';
import { isRuleId, rules, type RuleId } from '../../rules/index.ts';
import { judgeWithUnknowns, rulesHoldFrom } from '../judge.ts';
import { end, type DecidingParts, type Step, type Turn } from '../turn.ts';

/** Ends the turn with the topic's answer, and with what its rules make of facts in the question. */
export const applyRules: Step = (turn, parts) => {
  const id = turn.state.topic;
  return id ? answerTopic(turn, parts, id, { ...turn.told, ...parts.facts.factsIn(turn.question, turn.language, turn.on) }) : turn;
};

/**
 * Answers a topic. Where the question brought facts that one of the topic's rules uses, the rule is
 * run with them; what it still needs is asked along with the general answer.
 */
export function answerTopic(turn: Turn, { knowledge }: DecidingParts, id: TopicId, told: Facts = {}): Turn {
  const topic = knowledge.topic(id);
  if (!topic) return end(turn, { status: 'withheld', topic: id, because: 'notWritten' }, { topic: id });
  const facts = { ...turn.state.facts, ...told };
  const rule = turn.on < rulesHoldFrom ? undefined : topic.rules.filter(isRuleId).find((candidate) => usesAny(candidate, told));
  const judged = rule && judgeWithUnknowns(rule, facts, turn.on, turn.state.unknownFacts ?? []);
  const settled = judged && judged.verdict.outcome !== 'needs';
  if (turn.on < topic.from && !settled) return end(turn, { status: 'withheld', topic: id, because: 'beforeText' }, { topic: id, facts });
  const asking = judged?.verdict.outcome === 'needs' ? { asking: { rule: judged.rule, fact: judged.verdict.fact } } : {};
  return end(turn, { status: 'answered', topic: id, ...(judged ? { judged } : {}) }, { topic: id, facts, ...asking });
}

function usesAny(rule: RuleId, facts: Facts): boolean {
  const told = Object.keys(facts) as FactName[];
  return told.some((fact) => rules[rule].facts.includes(fact));
}
