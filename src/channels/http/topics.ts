import type { RequestHandler } from 'express';
import { BotError } from '../../errors.ts';
import { sourceList } from '../../bot/write/draft.ts';
import type { Clock } from '../../bot/ports.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { render } from '../../knowledge/render.ts';
import type { TextPart } from '../../knowledge/text-file.ts';
import { catalogue, isTopicId, type TopicId } from '../../knowledge/topic-ids.ts';
import { sourcesOf } from '../../knowledge/topic.ts';
import { dayInOslo } from '../../languages/format.ts';
import { toLanguageTag, type LanguageTag } from '../../languages/register.ts';
import type { Texts } from '../../languages/texts.ts';

export interface TopicParts {
  readonly knowledge: Knowledge;
  readonly texts: Texts;
  readonly clock: Clock;
}

/** `GET /api/topics`: the catalogue with titles in the language asked for. */
export function topicsHandler({ knowledge }: TopicParts): RequestHandler {
  return (request, response) => {
    const language = languageOf(request.query['language']);
    response.json(catalogue.map((entry) => summary(entry.id, language, knowledge)));
  };
}

/** `GET /api/topics/:id`: both texts of a topic as of today, with its sources. */
export function topicHandler(parts: TopicParts): RequestHandler {
  return (request, response) => {
    const id = String(request.params['id']);
    if (!isTopicId(id)) throw new BotError('TOPIC_UNKNOWN', { topic: id.slice(0, 60) });
    const language = languageOf(request.query['language']);
    const topic = parts.knowledge.topic(id);
    const participant = bodyOf(parts, id, 'participant', language);
    const caseworker = bodyOf(parts, id, 'caseworker', language);
    response.json({
      ...summary(id, language, parts.knowledge),
      participant: participant?.text ?? null,
      caseworker: caseworker?.text ?? null,
      textLanguage: participant?.language ?? null,
      sources: topic ? sourceList(sourcesOf(topic)) : [],
      seeAlso: topic?.seeAlso ?? [],
      rules: topic?.rules ?? [],
      reviewedOn: topic?.reviewedOn ?? null,
      reviewBy: topic?.reviewBy ?? null,
    });
  };
}

function summary(id: TopicId, language: LanguageTag, knowledge: Knowledge) {
  const { family, audience } = catalogue.find((entry) => entry.id === id)!;
  const { title, language: titleLanguage } = knowledge.title(id, language);
  return { id, family, audience, title, titleLanguage, written: knowledge.topic(id) !== undefined };
}

function bodyOf({ knowledge, texts, clock }: TopicParts, id: TopicId, part: TextPart, language: LanguageTag) {
  const found = knowledge.text(id, part, language);
  return found && { text: render(found.body, { language: found.language, on: dayInOslo(clock.now()), texts }).text, language: found.language };
}

/** @throws {BotError} `LANGUAGE_UNKNOWN` */
function languageOf(given: unknown): LanguageTag {
  if (given === undefined) return 'nb';
  const tag = typeof given === 'string' ? toLanguageTag(given) : undefined;
  if (!tag) throw new BotError('LANGUAGE_UNKNOWN', { language: typeof given === 'string' ? given.slice(0, 40) : 'given twice' });
  return tag;
}
