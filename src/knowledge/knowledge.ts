import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BotError } from '../errors.ts';
import { languages, languageTags, type LanguageTag } from '../languages/register.ts';
import type { IsoDate } from '../rules/dated.ts';
import { ruleIds as allRuleIds } from '../rules/index.ts';
import { keysOf } from './keys.ts';
import { parseTopicText, textParts, type TextPart, type TopicText } from './text-file.ts';
import { checkReviewTime, checkTopic } from './topic-check.ts';
import { isTopicId, topicIds, type TopicId } from './topic-ids.ts';
import type { Topic } from './topic.ts';
import { topics as allTopics } from './topics/index.ts';

/** Languages in which every written topic must stand. */
const requiredLanguages: readonly LanguageTag[] = ['nb', 'en'];

/** All that we can answer about, and in which words. Read once at start; every part is checked then. */
export interface Knowledge {
  /** Topics that have an answer, in the order of the catalogue. */
  readonly written: readonly TopicId[];
  /** The topic's data; undefined where its answer is not written yet. */
  topic(id: TopicId): Topic | undefined;
  /** The title in the language, or in the first fallback language that has one. */
  title(id: TopicId, language: LanguageTag): { readonly title: string; readonly short: string; readonly language: LanguageTag };
  /**
   * The answer with its keys still open, in the language or the first fallback language that has
   * it. A caseworker gets the part for participants where there is none for caseworkers.
   */
  text(id: TopicId, audience: TextPart, language: LanguageTag): TopicBody | undefined;
  /** The first topic of the catalogue that names the rule. */
  topicOfRule(rule: string): TopicId | undefined;
  /** True when the topic's review was due before the day. */
  isOverdue(topic: Topic, on: IsoDate): boolean;
}

export interface TopicBody {
  readonly body: string;
  readonly language: LanguageTag;
  readonly part: TextPart;
}

type TextsByLanguage = ReadonlyMap<LanguageTag, ReadonlyMap<TopicId, TopicText>>;

/** What may stand in the place of our own topics and rules. */
export interface KnowledgeParts {
  readonly topics?: readonly Topic[];
  readonly ruleIds?: readonly string[];
}

/**
 * Reads the topics' texts of all languages and checks them against the topics' data.
 *
 * @param localesDir - folder with one folder for each language
 * @throws {BotError} `TEXT_INVALID`, `TOPIC_INVALID`, `FIGURE_UNKNOWN`, `CONTACT_UNKNOWN`, `SECTION_INVALID`
 */
export function loadKnowledge(localesDir: string, { topics = allTopics, ruleIds = allRuleIds }: KnowledgeParts = {}): Knowledge {
  const texts: TextsByLanguage = new Map(languageTags.map((tag) => [tag, readTexts(localesDir, tag)]));
  const byId = indexTopics(topics);
  for (const [tag, byTopic] of texts) checkTexts(tag, byTopic, byId);
  for (const topic of topics) {
    checkTopic(topic, ruleIds);
    checkReviewTime(topic, texts.get('nb')?.get(topic.id));
    checkLanguages(topic, texts);
  }
  checkTitles(texts);
  const written = topicIds.filter((id) => byId.has(id));
  return {
    written,
    topic: (id) => byId.get(id),
    title: (id, language) => findTitle(texts, id, language),
    text: (id, audience, language) => findBody(texts, id, audience, language),
    topicOfRule: (rule) => written.find((id) => byId.get(id)?.rules.includes(rule)),
    isOverdue: (topic, on) => topic.reviewBy < on,
  };
}

function readTexts(localesDir: string, tag: LanguageTag): Map<TopicId, TopicText> {
  const dir = join(localesDir, tag, 'topics');
  const byTopic = new Map<TopicId, TopicText>();
  if (!existsSync(dir)) return byTopic;
  for (const name of readdirSync(dir).sort()) {
    const file = `${tag}/topics/${name}`;
    const id = name.replace(/\.md$/, '');
    if (id === name || !isTopicId(id)) throw new BotError('TEXT_INVALID', { file, problem: 'its name is not a topic with the ending .md' });
    byTopic.set(id, parseTopicText(readFileSync(join(dir, name), 'utf8'), file));
  }
  return byTopic;
}

function indexTopics(topics: readonly Topic[]): Map<TopicId, Topic> {
  const byId = new Map<TopicId, Topic>();
  for (const topic of topics) {
    if (byId.has(topic.id)) throw new BotError('TOPIC_INVALID', { topic: topic.id, problem: 'it stands twice in the list of topics' });
    byId.set(topic.id, topic);
  }
  return byId;
}

function checkLanguages(topic: Topic, texts: TextsByLanguage): void {
  for (const tag of requiredLanguages) {
    if (texts.get(tag)?.get(topic.id)?.parts.participant === undefined) {
      throw new BotError('TOPIC_INVALID', { topic: topic.id, problem: `it has no answer for participants in ${tag}` });
    }
  }
}

function checkTexts(tag: LanguageTag, byTopic: ReadonlyMap<TopicId, TopicText>, byId: ReadonlyMap<TopicId, Topic>): void {
  for (const [id, text] of byTopic) {
    const file = `${tag}/topics/${id}.md`;
    const bodies = Object.values(text.parts);
    if (bodies.length > 0 && !byId.has(id)) throw new BotError('TEXT_INVALID', { file, problem: 'it holds an answer, but the list of topics does not have the topic' });
    for (const body of bodies) checkKeys(body, file);
  }
}

function checkKeys(body: string, file: string): void {
  try {
    keysOf(body);
  } catch (error) {
    if (error instanceof BotError) throw new BotError('TEXT_INVALID', { file, problem: error.message }, { cause: error });
    throw error;
  }
}

/** A title stands in all required languages for every topic, written or not: choices and menus show it. */
function checkTitles(texts: TextsByLanguage): void {
  for (const tag of requiredLanguages) {
    const missing = topicIds.find((id) => !texts.get(tag)?.has(id));
    if (missing) throw new BotError('TEXT_INVALID', { file: `${tag}/topics/${missing}.md`, problem: 'there is no such file, so the topic has no title' });
  }
}

function findTitle(texts: TextsByLanguage, id: TopicId, wanted: LanguageTag): { title: string; short: string; language: LanguageTag } {
  for (const language of [wanted, ...languages[wanted].fallbacks]) {
    const text = texts.get(language)?.get(id);
    if (text) return { title: text.title, short: text.short ?? text.title, language };
  }
  throw new BotError('TOPIC_UNKNOWN', { topic: id });
}

function findBody(texts: TextsByLanguage, id: TopicId, audience: TextPart, wanted: LanguageTag): TopicBody | undefined {
  const parts = audience === 'caseworker' ? [...textParts].reverse() : [audience];
  for (const language of [wanted, ...languages[wanted].fallbacks]) {
    for (const part of parts) {
      const body = texts.get(language)?.get(id)?.parts[part];
      if (body !== undefined) return { body, language, part };
    }
  }
  return undefined;
}
