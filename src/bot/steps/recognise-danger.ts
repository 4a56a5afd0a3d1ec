import { isTopicId } from '../../knowledge/topic-ids.ts';
import { parseCommand, say } from '../commands.ts';
import { maximumQuestionLength } from '../contract.ts';
import { castBothNets } from '../../safety/two-nets.ts';
import { end, type Step } from '../turn.ts';
import { languageOf } from './choose-language.ts';

const noMeaning = () => Promise.resolve(undefined);

/** How long a crisis colours the following turns with the line of help. */
export const crisisHoldMs = 30 * 60_000;

/**
 * Before anything else: is someone in danger? Reads the whole message, since a cry often stands at
 * its end; what the first net is not sure of waits for the second. A crisis ends the turn at once and
 * stops any dialogue; a question about the subject goes on and gets the line with help.
 */
export const recogniseDanger: Step = async (turn, { danger, detector, embed, matcher }) => {
  // What a button sends is known and needs no second look.
  const { danger: found, settled } = await castBothNets(turn.text, danger, parseCommand(turn.text) ? noMeaning : embed);
  if (!found) return turn;
  if (found.degree === 'information' || isTopicButton(turn.text)) return { ...turn, information: { ...found, degree: 'information' } };
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

/** A tapped topic is a question about its subject, also where its name reads like a cry ("forced-marriage"); with more words to it, it is a message. */
function isTopicButton(text: string): boolean {
  const command = parseCommand(text);
  return command?.name === 'topic' && isTopicId(command.topic) && text === say.topic(command.topic);
}
