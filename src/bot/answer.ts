import { applyRules } from './steps/apply-rules.ts';
import { chooseLanguage } from './steps/choose-language.ts';
import { continueDialogue } from './steps/continue-dialogue.ts';
import { cutToLength } from './steps/cut-to-length.ts';
import { explainTerm } from './steps/explain-term.ts';
import { obeyCommand } from './steps/obey-command.ts';
import { readPlace } from './steps/read-place.ts';
import { recogniseDanger } from './steps/recognise-danger.ts';
import { recogniseSmallTalk } from './steps/recognise-small-talk.ts';
import { recogniseTopic } from './steps/recognise-topic.ts';
import { removePersonalData } from './steps/remove-personal-data.ts';
import type { Answer, DecidingParts, Step, Turn } from './turn.ts';

/**
 * The path from message to answer. Steps run in this order; the first that sets an answer ends
 * the turn. Danger comes first and reads all of the message.
 */
export const answerSteps: readonly Step[] = [
  recogniseDanger, cutToLength, chooseLanguage, obeyCommand, removePersonalData, readPlace, explainTerm, continueDialogue,
  recogniseSmallTalk, recogniseTopic, applyRules,
];

/** Decides an answer. Pure: the same turn and parts give the same answer. */
export async function decide(turn: Turn, parts: DecidingParts): Promise<Turn & { readonly answer: Answer }> {
  let current = turn;
  for (const step of answerSteps) {
    current = await step(current, parts);
    if (current.answer) return { ...current, answer: current.answer, endedBy: step.name };
  }
  return { ...current, answer: { status: 'notUnderstood', because: 'noise' } };
}
