import type { ContactId } from '../../knowledge/contacts.ts';
import { municipalityOf } from '../../knowledge/municipalities.ts';
import { isOpen, nextOpening } from '../../knowledge/opening-hours.ts';
import { contactIn, type Place } from '../../knowledge/place.ts';
import { contactName } from '../../knowledge/render.ts';
import type { TopicId } from '../../knowledge/topic-ids.ts';
import { formatTime } from '../../languages/format.ts';
import type { LanguageTag } from '../../languages/register.ts';
import type { TextValues } from '../../languages/texts.ts';
import { citation, isSectionRef, acts, sectionUrl, type Source } from '../../rules/sources.ts';
import type { WrittenAnswer } from '../contract.ts';
import type { Answer, DecidingParts, Turn } from '../turn.ts';

export type DecidedTurn = Turn & { readonly answer: Answer };

/** What one kind of ending fills in; the rest of the written answer is the same for all. */
export type Draft = Pick<WrittenAnswer, 'title' | 'text'> &
  Partial<Omit<WrittenAnswer, 'status' | 'language' | 'on' | 'conversation' | 'wording' | 'title' | 'text'>>;

/** Everything a writer of one ending needs: the decided turn, the parts, and short ways to words. */
export interface Pen {
  readonly turn: DecidedTurn;
  readonly parts: DecidingParts;
  readonly language: LanguageTag;
  /** Where the user lives, where that is known. */
  readonly place?: Place;
  readonly say: (key: string, values?: TextValues) => string;
}

export function penFor(turn: DecidedTurn, parts: DecidingParts): Pen {
  const { language } = turn;
  const place = placeOf(turn, parts);
  return { turn, parts, language, ...(place ? { place } : {}), say: (key, values) => parts.texts.say(language, key, values) };
}

/** Where the user lives, with what that municipality tells of itself. */
export function placeOf({ state }: Turn, { local }: DecidingParts): Place | undefined {
  const municipality = state.municipality === undefined ? undefined : municipalityOf(state.municipality);
  const own = municipality && local.get(municipality.number);
  return municipality && { municipality, ...(own ? { local: own } : {}) };
}

export const paragraphs = (...parts: readonly (string | undefined | false)[]): string => parts.filter(Boolean).join('\n\n');

export function titleOf({ parts, language }: Pen, topic: TopicId): string {
  return parts.knowledge.title(topic, language).title;
}

export function topicSuggestion(pen: Pen, topic: TopicId): { value: string; title: string } {
  return { value: `/topic ${topic}`, title: parts(pen, topic) };
}

function parts(pen: Pen, topic: TopicId): string {
  return pen.parts.knowledge.title(topic, pen.language).short;
}

/** Subjects offered to someone who has not found a question yet: the ones newcomers ask most. */
export const firstTopics: readonly TopicId[] = ['programme-what', 'programme-benefit', 'norwegian-who-provides', 'programme-duration'];

/** At least three topics, best first: those that fitted the question, filled up from the topic's neighbours. */
export function alternativesOf(pen: Pen, first: readonly TopicId[] = []): WrittenAnswer['alternatives'] {
  const scored = new Map<TopicId, number>();
  for (const topic of first) scored.set(topic, pen.turn.ranked.find((entry) => entry.topic === topic)?.score ?? 1);
  for (const { topic, score } of pen.turn.ranked) if (!scored.has(topic)) scored.set(topic, score);
  if (scored.size < 3) {
    const neighbours = [...scored.keys()].flatMap((topic) => pen.parts.knowledge.topic(topic)?.seeAlso ?? []);
    for (const topic of [...neighbours, ...firstTopics]) if (scored.size < 3 && !scored.has(topic)) scored.set(topic, 0);
  }
  return [...scored].slice(0, 5).map(([topic, score]) => ({ topic, title: titleOf(pen, topic), score: Math.round(score * 1000) / 1000 }));
}

/** Each source once, in order of first mention. */
export function distinctSources(sources: readonly Source[]): readonly Source[] {
  return [...new Map(sources.map((source) => [isSectionRef(source) ? citation(source) : source.url, source])).values()];
}

export function sourceList(sources: readonly Source[]): WrittenAnswer['sources'] {
  return sources.map((source) => isSectionRef(source)
    ? { title: acts[source.act].name, url: sectionUrl(source), section: citation(source), checkedOn: acts[source.act].readThrough }
    : { title: source.title, url: source.url, checkedOn: source.checkedOn });
}

export function contactList({ parts: { texts }, language, turn, place }: Pen, ids: readonly ContactId[]): WrittenAnswer['contacts'] {
  return ids.map((id) => {
    const contact = contactIn(id, place);
    const { phone, url } = contact;
    const next = nextOpening(contact, turn.at);
    return {
      id, name: contactName(id, language, texts, place), ...(phone ? { phone } : {}), ...(url ? { url } : {}), openNow: isOpen(contact, turn.at) === true,
      ...(next === undefined ? {} : { opens: texts.say(language, 'common:contact.opens', { time: formatTime(next, language, true) }) }),
    };
  });
}

/** "open now", "opens Monday 09:00", or nothing where the hours are not known. */
export function openingWord({ say, language, turn, place }: Pen, id: ContactId): string | undefined {
  const contact = contactIn(id, place);
  const open = isOpen(contact, turn.at);
  if (open === undefined) return undefined;
  if (open) return say('common:contact.openNow');
  const next = nextOpening(contact, turn.at);
  return next === undefined ? say('common:contact.closedNow') : say('common:contact.opens', { time: formatTime(next, language, true) });
}
