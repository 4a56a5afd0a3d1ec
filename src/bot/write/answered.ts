import { contactIds, type ContactId } from '../../knowledge/contacts.ts';
import { localContactIds } from '../../knowledge/local/schema.ts';
import { municipalityTitle } from '../../knowledge/municipalities.ts';
import type { Place } from '../../knowledge/place.ts';
import type { TopicBody } from '../../knowledge/knowledge.ts';
import { render, type Rendered } from '../../knowledge/render.ts';
import { sourcesOf, type Topic } from '../../knowledge/topic.ts';
import { dayInOslo, formatDate } from '../../languages/format.ts';
import { languages } from '../../languages/register.ts';
import type { Texts } from '../../languages/texts.ts';
import type { IsoDate } from '../../rules/dated.ts';
import { isRuleId } from '../../rules/index.ts';
import { acts } from '../../rules/sources.ts';
import { say } from '../commands.ts';
import type { WrittenAnswer } from '../contract.ts';
import type { TopicAnswer } from '../turn.ts';
import { alternativesOf, contactList, distinctSources, paragraphs, sourceList, titleOf, topicSuggestion, type Draft, type Pen } from './draft.ts';
import { needsOf, questionOf, wordJudged } from './judged.ts';

/** A topic's curated answer, headed by what a rule made of the user's facts where there are any. */
export function writeAnswered(pen: Pen, answer: TopicAnswer): Draft {
  const { knowledge, texts } = pen.parts;
  const { turn, language } = pen;
  const topic = knowledge.topic(answer.topic)!;
  const body = turn.on < topic.from ? undefined : bodyOf(pen, topic);
  const rendered = body && renderOnce(body, turn.on, texts, pen.place);
  const extra = turn.on < topic.from ? undefined : extraOf(pen, topic);
  const judged = answer.judged && wordJudged(pen, answer.judged, answer.changes);
  const settled = answer.judged !== undefined && !questionOf(pen, answer.judged);
  // A review is due by the calendar, whatever day the question is about.
  const overdue = knowledge.isOverdue(topic, dayInOslo(turn.at));
  return {
    title: titleOf(pen, answer.topic),
    text: paragraphs(
      ...openingNotices(pen, topic, body?.language),
      overdue && pen.say('common:notice.reviewOverdue', { date: formatDate(topic.reviewBy, language) }),
      rendered?.outdated && pen.say('common:notice.figureOutdated', { date: formatDate(outdatedSince(rendered.figures), language) }),
      judged?.text,
      settled && rendered && `*${pen.say('common:notice.generalAnswer')}*`,
      rendered?.text,
      extra?.text,
      answer.judged && questionOf(pen, answer.judged),
    ),
    topic: answer.topic,
    textLanguage: body?.language ?? language,
    alternatives: alternativesOf(pen, [answer.topic]),
    reasons: judged?.reasons ?? [],
    outcome: judged?.outcome ?? null,
    needs: answer.judged ? needsOf(pen, answer.judged) : null,
    sources: sourceList(distinctSources([...sourcesOf(topic), ...(rendered?.sections ?? [])])),
    contacts: contactList(pen, contactsOf(topic, [...(rendered?.contacts ?? []), ...(extra?.contacts ?? [])])),
    suggestions: suggestionsAfter(pen, topic, answer),
    reviewOverdue: overdue,
  };
}

const renderedBefore = new WeakMap<Texts, Map<string, Rendered>>();
/** Enough for every topic in the languages that are asked in on one day. */
const mostRendered = 1000;

/** The same body on the same day always reads the same, and filling it in is most of a turn's work. */
function renderOnce(body: Pick<TopicBody, 'body' | 'language'>, on: IsoDate, texts: Texts, place: Place | undefined): Rendered {
  const general = fromCache(body, on, texts);
  // Most texts read the same everywhere, and one copy of those serves all municipalities.
  return place && general.contacts.some((id) => isLocal.has(id)) ? fromCache(body, on, texts, place) : general;
}

const isLocal: ReadonlySet<ContactId> = new Set(localContactIds);

function fromCache({ body, language }: Pick<TopicBody, 'body' | 'language'>, on: IsoDate, texts: Texts, place?: Place): Rendered {
  let known = renderedBefore.get(texts);
  if (!known || known.size >= mostRendered) renderedBefore.set(texts, (known = new Map<string, Rendered>()));
  const key = `${language} ${on} ${place?.municipality.number ?? ''} ${body}`;
  const found = known.get(key) ?? render(body, { language, on, texts, ...(place ? { place } : {}) });
  known.set(key, found);
  return found;
}

/** Our text, or for participants the one that their municipality has put in its place. */
function bodyOf({ parts, turn, language, place }: Pen, topic: Topic): Pick<TopicBody, 'body' | 'language'> | undefined {
  const own = turn.audience === 'participant' ? place?.local?.text('instead', topic.id, language) : undefined;
  return own && place ? { ...own, body: underName(place, own.body) } : parts.knowledge.text(topic.id, turn.audience, language);
}

/** What the municipality adds, under its name; in another language than the reader's only with a word about it. */
function extraOf(pen: Pen, topic: Topic): Pick<Rendered, 'text' | 'contacts'> | undefined {
  const { place, turn, parts: { texts } } = pen;
  const own = place?.local?.text('extra', topic.id, pen.language);
  if (!own || !place) return undefined;
  const { text, contacts } = renderOnce({ ...own, body: underName(place, own.body) }, turn.on, texts, place);
  return { text: paragraphs(otherLanguageNotice(pen, own.language), text), contacts };
}

function underName({ municipality }: Place, body: string): string {
  return `**${municipalityTitle(municipality)}**\n\n${body}`;
}

export function otherLanguageNotice(pen: Pen, textLanguage: Pen['language'] | undefined): string | false {
  return textLanguage !== undefined && textLanguage !== pen.language && !(pen.language === 'nn' && textLanguage === 'nb')
    && pen.say('common:notice.otherLanguage', { language: languages[textLanguage].name });
}

/** What a reader must know before the text: another language, and for caseworkers the day it is valid for. */
function openingNotices(pen: Pen, topic: Topic, textLanguage: Pen['language'] | undefined): (string | false | undefined)[] {
  return [
    otherLanguageNotice(pen, textLanguage),
    pen.turn.audience === 'caseworker' && topic.sections.length > 0 && validity(pen, topic),
  ];
}

/** For caseworkers: the day the answer is for, and how far the law was read when that day is later. */
function validity({ say, turn, language }: Pen, topic: Topic): string {
  const read = topic.sections.map((section) => acts[section.act].readThrough).toSorted()[0] ?? turn.on;
  const asOf = say('common:notice.asOf', { date: formatDate(turn.on, language) });
  return read < turn.on ? `${asOf} ${say('common:notice.lawReadThrough', { date: formatDate(read, language) })}` : asOf;
}

function outdatedSince(figures: readonly { readonly outdated: boolean; readonly from: string }[]): `${number}-${number}-${number}` {
  return (figures.find((figure) => figure.outdated)?.from ?? figures[0]!.from) as `${number}-${number}-${number}`;
}

function contactsOf(topic: Topic, rendered: readonly ContactId[]): ContactId[] {
  const all = new Set<ContactId>([...topic.contacts, ...rendered]);
  return contactIds.filter((id) => all.has(id));
}

function suggestionsAfter(pen: Pen, topic: Topic, answer: TopicAnswer): WrittenAnswer['suggestions'] {
  const rule = topic.rules.find(isRuleId);
  const { judged } = answer;
  const checked = judged !== undefined;
  return [
    ...(rule && !checked ? [{ value: say.check(rule), title: pen.say('common:suggest.check') }] : []),
    ...(judged && judged.verdict.outcome !== 'needs' && !answer.changes ? [{ value: say.changes(judged.rule), title: pen.say('rules:suggest') }] : []),
    ...topic.seeAlso.slice(0, 3).map((id) => topicSuggestion(pen, id)),
    { value: say.helpful(true), title: pen.say('common:suggest.helpfulYes') },
    { value: say.helpful(false), title: pen.say('common:suggest.helpfulNo') },
  ];
}
