import type { LanguageTag } from '../../languages/register.ts';
import type { LanguageDetector } from '../../understanding/ports.ts';
import { isCommand } from '../commands.ts';
import { end, type Step, type Turn } from '../turn.ts';

/** The language of the answer: what was asked for, else a certain message, the conversation, a hint, a guess. */
export function languageOf(turn: Turn, detector: LanguageDetector, detected = detector.detect(turn.question)): LanguageTag {
  if (turn.asked.language) return turn.asked.language;
  const known = turn.state.language ?? turn.asked.languageHint;
  if (isCommand(turn.question)) return known ?? 'nb';
  if (detected.language && detected.certain) return detected.language;
  return known ?? detected.language ?? 'nb';
}

/** Sets the language, and ends the turn for a message in a language that is plainly not one of ours. */
export const chooseLanguage: Step = (turn, { detector }) => {
  const detected = detector.detect(turn.question);
  const language = languageOf(turn, detector, detected);
  const next = { ...turn, language, state: { ...turn.state, language } };
  const foreign = !turn.asked.language && !isCommand(turn.question) && detected.foreign;
  return foreign ? end(next, { status: 'notUnderstood', because: 'foreignLanguage' }) : next;
};
