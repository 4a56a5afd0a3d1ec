import { maximumQuestionLength } from '../contract.ts';
import { end, type Step } from '../turn.ts';

/** Looks up only the first part of a long message, and says so; a message without words ends here. */
export const cutToLength: Step = (turn) => {
  const question = turn.text.trim();
  if (question === '') return end(turn, { status: 'notUnderstood', because: 'empty' });
  if (question.length <= maximumQuestionLength) return { ...turn, question };
  return { ...turn, question: question.slice(0, maximumQuestionLength), notices: [...turn.notices, 'truncated'] };
};
