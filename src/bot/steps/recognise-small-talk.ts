import { emptyState } from '../ports.ts';
import { end, type Step } from '../turn.ts';

/** Greetings, thanks and wishes about the conversation itself; a greeting before a question is skipped. */
export const recogniseSmallTalk: Step = (turn, { smallTalk }) => {
  const { kind, rest, language } = smallTalk.recognise(turn.question);
  if (kind === null) return { ...turn, question: rest };
  if (kind === 'changeLanguage' && language) return end({ ...turn, language }, { status: 'smallTalk', kind: 'language' }, { language });
  if (kind === 'repeat' && turn.state.last?.topic) return end(turn, { status: 'answered', topic: turn.state.last.topic });
  // What is said must hold: nothing told before stays.
  if (kind === 'startOver' || kind === 'deleteData') return end({ ...turn, state: { ...emptyState, language: turn.language } }, { status: 'smallTalk', kind });
  return end(turn, { status: 'smallTalk', kind });
};
