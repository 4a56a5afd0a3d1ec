import { isRuleId } from '../../rules/index.ts';
import { judgeWithUnknowns } from '../judge.ts';
import { end, type Judged, type Step, type Turn } from '../turn.ts';

/**
 * Explains a word of the glossary when the message asks what it means and nothing else. A rule
 * that waits for a fact goes on waiting: its question is where such words stand.
 */
export const explainTerm: Step = (turn, { words, smallTalk }) => {
  const { kind, rest } = smallTalk.recognise(turn.question);
  const term = kind === null ? words.termIn(rest, turn.language) : undefined;
  if (!term) return turn;
  const judged = waitingRule(turn);
  return end(turn, { status: 'answered', topic: null, term, ...(judged ? { judged } : {}) });
};

function waitingRule({ state, on }: Turn): Judged | undefined {
  const rule = state.asking?.rule;
  if (rule === undefined || !isRuleId(rule)) return undefined;
  return { rule, verdict: judgeWithUnknowns(rule, state.facts, on, state.unknownFacts ?? []).verdict };
}
