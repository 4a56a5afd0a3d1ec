import type { Step } from '../turn.ts';

/** Takes personal data out of what is looked up, kept or sent on, and tells the user kindly. */
export const removePersonalData: Step = (turn, { personalData }) => {
  const { text, found } = personalData.remove(turn.question);
  // A name alone is no reason to lecture: people introduce themselves.
  const tell = found.some((kind) => kind !== 'name');
  return { ...turn, question: text, notices: tell ? [...turn.notices, 'personalData'] : turn.notices };
};
