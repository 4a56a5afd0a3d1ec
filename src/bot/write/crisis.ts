import type { ContactId } from '../../knowledge/contacts.ts';
import { contacts } from '../../knowledge/contacts.ts';
import { isOpen } from '../../knowledge/opening-hours.ts';
import { contactLink, contactPurpose, render } from '../../knowledge/render.ts';
import { sourcesOf } from '../../knowledge/topic.ts';
import { say as command } from '../commands.ts';
import { crisisContacts, crisisTopics } from '../crisis-contacts.ts';
import { crisisChoices, type Answer } from '../turn.ts';
import { alternativesOf, contactList, distinctSources, openingWord, paragraphs, sourceList, type Draft, type Pen } from './draft.ts';

/** More numbers than this are hard to choose among. */
const longestCallList = 4;

type CrisisAnswer = Extract<Answer, { status: 'crisis' }>;

/**
 * The crisis answer: who to call now, first those whose phone is answered at this moment, then what
 * the kind of danger asks for. Curated words only; sources of the kind's topics go along.
 */
export function writeCrisis(pen: Pen, { danger, choice }: CrisisAnswer): Draft {
  const topics = crisisTopics[danger.kind];
  const lines = openFirst(crisisContacts(danger.kind, danger.degree, choice), pen.turn.at).slice(0, longestCallList);
  const { knowledge } = pen.parts;
  const sources = topics.flatMap((id) => knowledge.topic(id) ?? []).flatMap(sourcesOf);
  return {
    title: pen.say(danger.who === 'other' ? 'crisis:titleOther' : danger.degree === 'now' ? 'crisis:titleNow' : 'crisis:title'),
    text: paragraphs(
      choice ? words(pen, `crisis:choice.${choice}`) : danger.degree === 'now' && words(pen, `crisis:${danger.kind}.now`),
      !choice && words(pen, `crisis:${danger.kind}.${readerOf(pen, danger.who)}`),
      callList(pen, lines),
      words(pen, 'crisis:anonymous'),
      words(pen, 'crisis:languages'),
      words(pen, 'crisis:hide'),
    ),
    topic: topics[0],
    alternatives: alternativesOf(pen, topics),
    sources: sourceList(distinctSources(sources)),
    contacts: contactList(pen, lines),
    crisis: { kind: danger.kind, degree: danger.degree },
    suggestions: crisisChoices.filter((each) => each !== choice).map((each) => ({ value: command.crisis(each), title: pen.say(`common:suggest.${each}`) })),
  };
}

/** The discreet line with help above an ordinary answer. */
export function helpLine(pen: Pen): string | undefined {
  const { information, state, at } = pen.turn;
  const held = state.crisis && Date.parse(state.crisis.until) > at ? state.crisis : undefined;
  const kind = information?.kind ?? held?.kind;
  if (!kind) return undefined;
  return words(pen, pen.parts.texts.find(pen.language, `crisis:lines.${kind}`) ? `crisis:lines.${kind}` : 'crisis:line');
}

/** Whom the words are for: the one in danger, somebody who worries, or a caseworker who does. */
function readerOf({ turn }: Pen, who: 'self' | 'other'): 'self' | 'other' | 'caseworker' {
  if (who === 'self') return 'self';
  return turn.audience === 'caseworker' ? 'caseworker' : 'other';
}

function words(pen: Pen, key: string): string {
  const found = pen.parts.texts.find(pen.language, key);
  const text = found?.text ?? pen.say(key);
  return render(text, { language: found?.language ?? pen.language, on: pen.turn.on, texts: pen.parts.texts }).text;
}

function callList(pen: Pen, ids: readonly ContactId[]): string {
  return ids.map((id) => {
    const opening = openingWord(pen, id);
    return `- **${contactLink(id, pen.language, pen.parts.texts)}**${opening ? ` (${opening})` : ''} – ${contactPurpose(id, pen.language, pen.parts.texts)}`;
  }).join('\n');
}

/** Keeps the order within those open, those with unknown hours, and those closed. */
function openFirst(ids: readonly ContactId[], at: number): readonly ContactId[] {
  const rank = (id: ContactId): number => {
    const open = isOpen(contacts[id], at);
    return open === true ? 0 : open === undefined ? 1 : 2;
  };
  return [...ids].sort((left, right) => rank(left) - rank(right));
}
