import { parseCommand } from '../commands.ts';
import { maximumQuestionLength } from '../contract.ts';
import { end, type Step } from '../turn.ts';
import { languageOf } from './choose-language.ts';

/** How long a crisis colours the following turns with the line of help. */
export const crisisHoldMs = 30 * 60_000;

/**
 * Before anything else: is someone in danger? Reads the whole message, since a cry often stands at
 * its end; what the first net is not sure of waits for the second. A crisis ends the turn at once and
 * stops any dialogue; a question about the subject goes on and gets the line with help.
 */
export const recogniseDanger: Step = async (turn, { danger, detector, embed, matcher }) => {
  const first = danger.recognise(turn.text);
  const settled = (first && first.degree !== 'information' && !first.weak) || parseCommand(turn.text);
  const found = settled ? first : danger.reconsider(first, (await embed(turn.text)) ?? []);
  if (!found) return turn;
  if (found.degree === 'information') return { ...turn, information: found };
  const lastPart = turn.text.slice(-maximumQuestionLength);
  const language = languageOf({ ...turn, question: lastPart }, detector);
  // Whoever is plainly in danger does not wait for the encoder.
  const { ranked } = await matcher.match(lastPart, { language, audience: turn.audience, ...(settled ? {} : { embed }) });
  const { asking: _stopped, ...state } = turn.state;
  return end({ ...turn, language, state, ranked }, { status: 'crisis', danger: found }, {
    language,
    crisis: { kind: found.kind, degree: found.degree, until: new Date(turn.at + crisisHoldMs).toISOString() },
  });
};
