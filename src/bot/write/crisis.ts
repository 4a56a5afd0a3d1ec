import type { ContactId } from '../../knowledge/contacts.ts';
import { contactLink, contactPurpose, render } from '../../knowledge/render.ts';
import { sourcesOf } from '../../knowledge/topic.ts';
import type { TopicId } from '../../knowledge/topic-ids.ts';
import type { Danger } from '../../safety/ports.ts';
import { say as command } from '../commands.ts';
import { crisisContacts, crisisTopics } from '../crisis-contacts.ts';
import { crisisChoices, type Answer } from '../turn.ts';
import { alternativesOf, contactList, distinctSources, openingWord, paragraphs, sourceList, type Draft, type Pen } from './draft.ts';

/** More numbers than this are hard to choose among. */
const longestCallList = 4;

type CrisisAnswer = Extract<Answer, { status: 'crisis' }>;

/**
 * The crisis answer: a few words that believe, then who to call now. Curated words only; the
 * sources of the kind's own topic go along.
 */
export function writeCrisis(pen: Pen, { danger, choice }: CrisisAnswer): Draft {
  const topics = topicsFor(pen, danger);
  const lines = crisisContacts(danger, choice, pen.turn.at, longestCallList);
  const { knowledge } = pen.parts;
  const written = topics.flatMap((id) => knowledge.topic(id) ?? []);
  const sources = written.slice(0, 1).flatMap(sourcesOf);
  return {
    title: pen.say(danger.who === 'other' ? 'crisis:titleOther' : danger.degree === 'now' ? 'crisis:titleNow' : 'crisis:title'),
    text: paragraphs(
      choice ? words(pen, `crisis:choice.${choice}`) : danger.degree === 'now' && words(pen, `crisis:${danger.kind}.now`),
      !choice && words(pen, `crisis:${danger.kind}.${readerOf(pen, danger.who)}`),
      callList(pen, lines),
      words(pen, 'crisis:anonymous'),
      words(pen, 'crisis:languages'),
      words(pen, 'crisis:machine'),
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

/** The topics of the kind of danger, and before them the one that the message is most like, if that is about danger, too. */
function topicsFor({ turn, parts: { knowledge } }: Pen, { kind }: Danger): readonly [TopicId, ...TopicId[]] {
  const nearest = turn.ranked[0]?.topic;
  const topics = crisisTopics[kind];
  return nearest && knowledge.topic(nearest)?.family === 'safety' ? [nearest, ...topics.filter((topic) => topic !== nearest)] : topics;
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
  return render(text, { language: found?.language ?? pen.language, on: pen.turn.on, texts: pen.parts.texts, ...(pen.place ? { place: pen.place } : {}) }).text;
}

function callList(pen: Pen, ids: readonly ContactId[]): string {
  return ids.map((id) => {
    const opening = openingWord(pen, id);
    return `- **${contactLink(id, pen.language, pen.parts.texts, pen.place)}**${opening ? ` (${opening})` : ''} – ${contactPurpose(id, pen.language, pen.parts.texts)}`;
  }).join('\n');
}
