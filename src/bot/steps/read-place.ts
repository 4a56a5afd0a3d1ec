import { end, type Step } from '../turn.ts';

/**
 * Remembers the municipality that the user says they live in. A message that says no more than
 * that ends here with a word that it was understood; else the rest is the question.
 */
export const readPlace: Step = (turn, { places, smallTalk }) => {
  const told = places.placeIn(turn.question, turn.language);
  if (!told) return turn;
  const municipality = told.municipality.number;
  if (!saysMore(told.rest) || smallTalk.recognise(told.rest).kind === 'greeting') {
    return end(turn, { status: 'smallTalk', kind: 'placeNoted' }, { municipality });
  }
  return { ...turn, question: told.rest, state: { ...turn.state, municipality } };
};

/** One more word ("now", "Norway") asks nothing, unless it is put as a question ("Kindergarten?"). */
function saysMore(rest: string): boolean {
  return rest.split(' ').filter((word) => /\p{L}/u.test(word)).length > 1 || rest.includes('?');
}
