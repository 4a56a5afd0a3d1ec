import { maximumQuestionLength } from '../contract.ts';
import { end, type Step } from '../turn.ts';
import { languageOf } from './choose-language.ts';

/** How long a crisis colours the following turns with the line of help. */
export const crisisHoldMs = 30 * 60_000;

/**
 * Before anything else: is someone in danger? Reads the whole message, since a cry often stands at
 * its end. A crisis ends the turn at once and stops any dialogue; a question about the subject
 * goes on and gets the line with help.
 */
export const recogniseDanger: Step = (turn, { danger, detector }) => {
  const found = danger.recognise(turn.text);
  if (!found) return turn;
  if (found.degree === 'information') return { ...turn, information: found };
  const language = languageOf({ ...turn, question: turn.text.slice(-maximumQuestionLength) }, detector);
  const { asking: _stopped, ...state } = turn.state;
  return end({ ...turn, language, state }, { status: 'crisis', danger: found }, {
    language,
    crisis: { kind: found.kind, degree: found.degree, until: new Date(turn.at + crisisHoldMs).toISOString() },
  });
};
