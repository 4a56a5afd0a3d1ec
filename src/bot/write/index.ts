import type { WrittenAnswer } from '../contract.ts';
import type { DecidingParts } from '../turn.ts';
import { writeAnswered } from './answered.ts';
import { helpLine, writeCrisis, writeHeld } from './crisis.ts';
import { alternativesOf, paragraphs, penFor, type DecidedTurn, type Draft, type Pen } from './draft.ts';
import { writeChoices, writeNotUnderstood, writeOutOfScope, writeSmallTalk, writeWithheld } from './endings.ts';
import { writeNeedsFact } from './judged.ts';
import { writeTerm } from './term.ts';

/** Puts a decided turn into words: the public answer, all of it curated. Pure, like the deciding. */
export function write(turn: DecidedTurn, parts: DecidingParts, conversation: string): WrittenAnswer {
  const pen = penFor(turn, parts);
  const draft = writeHeld(pen) ?? draftOf(pen);
  const aside = turn.answer.status === 'crisis' ? [] : [helpLine(pen), ...turn.notices.map((notice) => pen.say(`common:notice.${notice}`))];
  return {
    status: turn.answer.status,
    language: turn.language,
    textLanguage: turn.language,
    topic: null,
    alternatives: draft.alternatives ?? alternativesOf(pen),
    reasons: [],
    sources: [],
    contacts: [],
    suggestions: [],
    needs: null,
    outcome: null,
    crisis: turn.information ? { kind: turn.information.kind, degree: turn.information.degree } : null,
    reviewOverdue: false,
    ...draft,
    text: paragraphs(...aside, draft.text),
    wording: 'curated',
    on: turn.on,
    conversation,
  };
}

function draftOf(pen: Pen): Draft {
  const { answer } = pen.turn;
  switch (answer.status) {
    case 'answered': return answer.topic === null ? writeTerm(pen, answer) : writeAnswered(pen, answer);
    case 'needsFact': return writeNeedsFact(pen, answer);
    case 'choices': return writeChoices(pen, answer);
    case 'outOfScope': return writeOutOfScope(pen);
    case 'notUnderstood': return writeNotUnderstood(pen, answer);
    case 'withheld': return writeWithheld(pen, answer);
    case 'crisis': return writeCrisis(pen, answer);
    case 'smallTalk': return writeSmallTalk(pen, answer);
  }
}
