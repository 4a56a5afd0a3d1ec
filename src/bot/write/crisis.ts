import type { ContactId } from '../../knowledge/contacts.ts';
import { contactIn } from '../../knowledge/place.ts';
import { contactLink, contactName, contactPurpose, render } from '../../knowledge/render.ts';
import { sourcesOf } from '../../knowledge/topic.ts';
import type { TopicId } from '../../knowledge/topic-ids.ts';
import type { Danger } from '../../safety/ports.ts';
import { say as command } from '../commands.ts';
import { crisisContacts, crisisTopics, hasChat, type CrisisReader } from '../crisis-contacts.ts';
import { crisisChoices, type Answer, type CrisisChoice } from '../turn.ts';
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
  const reader = readerOf(pen, danger.who);
  const lines = crisisContacts(danger, choice, pen.turn.at, longestCallList, reader);
  const { knowledge } = pen.parts;
  const written = topics.flatMap((id) => knowledge.topic(id) ?? []);
  const sources = written.slice(0, 1).flatMap(sourcesOf);
  return {
    title: pen.say(danger.who === 'other' ? 'crisis:titleOther' : danger.degree === 'now' ? 'crisis:titleNow' : 'crisis:title'),
    text: paragraphs(
      // To whoever is abroad or cannot call, the choice itself says what to do first.
      danger.degree === 'now' && (!choice || choice === 'under18') && words(pen, `crisis:${danger.kind}.now`),
      words(pen, choice ? `crisis:choice.${choice}` : `crisis:${danger.kind}.${reader}`),
      callList(pen, lines, choice),
      // It speaks of calling, and of lines for adults; where a choice needs it, its own words say it.
      !choice && words(pen, 'crisis:anonymous'),
      words(pen, 'crisis:languages'),
      words(pen, 'crisis:machine'),
      words(pen, 'crisis:hide'),
    ),
    topic: topics[0],
    // Should the alarm be false, what was asked about is the second.
    alternatives: alternativesOf(pen, [topics[0], ...pen.turn.ranked.slice(0, 1).map(({ topic }) => topic), ...topics.slice(1)]),
    sources: sourceList(distinctSources(sources)),
    contacts: contactList(pen, lines),
    crisis: { kind: danger.kind, degree: danger.degree },
    suggestions: choicesBut(pen, choice),
  };
}

function choicesBut(pen: Pen, choice?: CrisisChoice): Draft['suggestions'] & object {
  return crisisChoices.filter((each) => each !== choice).map((each) => ({ value: command.crisis(each), title: pen.say(`common:suggest.${each}`) }));
}

/** Small talk that needs no list of numbers below the line of help. */
const courtesies: ReadonlySet<string> = new Set(['thanks', 'goodbye', 'greeting']);
/** Small talk behind which someone in danger may look for the help again. */
const searches: ReadonlySet<string> = new Set(['person', 'repeat', 'simpler', 'language', 'whoAreYou']);

/**
 * While a crisis is held there is no chatter: thanks get a fitting reply, and whatever is not
 * understood gets the numbers once more. Undefined where the ordinary answer stands.
 */
export function writeHeld(pen: Pen): Draft | undefined {
  const held = heldCrisis(pen);
  const { answer } = pen.turn;
  const courtesy = answer.status === 'smallTalk' && courtesies.has(answer.kind) ? answer.kind : undefined;
  if (!held || (!courtesy && !isLostFor(answer))) return undefined;
  const lines = crisisContacts(held, undefined, pen.turn.at, longestCallList);
  return {
    title: pen.say(courtesy ? `common:smallTalk.${courtesy}.title` : 'crisis:title'),
    text: paragraphs(words(pen, 'crisis:held'), !courtesy && callList(pen, lines)),
    contacts: contactList(pen, lines),
    suggestions: choicesBut(pen),
  };
}

/** Whether the ordinary answer would leave someone in danger with nothing. */
function isLostFor(answer: Answer): boolean {
  if (answer.status === 'smallTalk') return searches.has(answer.kind);
  return answer.status === 'outOfScope' || (answer.status === 'notUnderstood' && answer.because !== 'foreignLanguage');
}

function heldCrisis({ turn: { state, at } }: Pen): Pen['turn']['state']['crisis'] {
  return state.crisis && Date.parse(state.crisis.until) > at ? state.crisis : undefined;
}

/** The topics of the kind of danger, and before them the one that the message is most like, if that is about danger, too. */
function topicsFor({ turn, parts: { knowledge } }: Pen, { kind }: Danger): readonly [TopicId, ...TopicId[]] {
  const nearest = turn.ranked[0]?.topic;
  const topics = crisisTopics[kind];
  return nearest && knowledge.topic(nearest)?.family === 'safety' ? [nearest, ...topics.filter((topic) => topic !== nearest)] : topics;
}

/** The discreet line with help above an ordinary answer. */
export function helpLine(pen: Pen): string | undefined {
  const kind = pen.turn.information?.kind ?? heldCrisis(pen)?.kind;
  if (!kind) return undefined;
  return words(pen, pen.parts.texts.find(pen.language, `crisis:lines.${kind}`) ? `crisis:lines.${kind}` : 'crisis:line');
}

function readerOf({ turn }: Pen, who: 'self' | 'other'): CrisisReader {
  if (who === 'self') return 'self';
  return turn.audience === 'caseworker' ? 'caseworker' : 'other';
}

function words(pen: Pen, key: string): string {
  const found = pen.parts.texts.find(pen.language, key);
  const text = found?.text ?? pen.say(key);
  return render(text, { language: found?.language ?? pen.language, on: pen.turn.on, texts: pen.parts.texts, ...(pen.place ? { place: pen.place } : {}) }).text;
}

/** One line for each service; for whoever cannot call, the place where it chats, whose hours are not those of its phone. */
function callList(pen: Pen, ids: readonly ContactId[], choice?: CrisisChoice): string {
  const { language, place, parts: { texts } } = pen;
  return ids.map((id) => {
    const { url } = contactIn(id, place);
    const chat = choice === 'cannotCall' && hasChat(id) && url;
    const opening = chat ? undefined : openingWord(pen, id);
    const where = chat ? `[${contactName(id, language, texts, place)}](${url})` : contactLink(id, language, texts, place);
    return `- **${where}**${opening ? ` (${opening})` : ''} – ${contactPurpose(id, language, texts)}`;
  }).join('\n');
}
