import { end, type Step } from '../turn.ts';

/** Finds the topic, or ends the turn: choices when unsure, a plain word when outside the field. */
export const recogniseTopic: Step = async (turn, { matcher, facts, embed }) => {
  const guess = await matcher.match(turn.question, {
    language: turn.language, audience: turn.audience, embed, ...(turn.state.topic ? { topic: turn.state.topic } : {}),
  });
  const next = { ...turn, ranked: guess.ranked };
  const best = guess.ranked[0];
  if (guess.advice === 'notUnderstood' || !best) return end(next, { status: 'notUnderstood', because: 'noise' });
  if (guess.advice === 'outside') return end(next, { status: 'outOfScope' });
  if (guess.advice === 'choose') {
    // What was told along with an unclear question is used when the topic has been chosen.
    const told = { ...turn.state.facts, ...facts.factsIn(turn.question, turn.language, turn.on) };
    return end(next, { status: 'choices', among: guess.ranked.slice(0, 3).map((entry) => entry.topic) }, { facts: told });
  }
  return { ...next, state: { ...next.state, topic: best.topic } };
};
