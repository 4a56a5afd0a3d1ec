import { BotError } from '../../src/errors.ts';
import { bareFacts } from '../../src/knowledge/bare-facts.ts';
import { parseKey } from '../../src/knowledge/keys.ts';
import { textParts, type TopicText } from '../../src/knowledge/text-file.ts';
import type { Topic } from '../../src/knowledge/topic.ts';
import type { TopicId } from '../../src/knowledge/topic-ids.ts';
import type { LanguageTag } from '../../src/languages/register.ts';
import { fullLanguages, type Content } from './content.ts';
import { error, type Finding } from './finding.ts';
import { sourceLanguage, textHash } from './text-hash.ts';

const fileOf = (tag: LanguageTag, id: TopicId): string => `${tag}/topics/${id}.md`;
const todo = /\bTODO\b/;

/** Each text by itself: unfinished, dead keys, bare facts. */
export function checkTexts({ texts, terms }: Content): Finding[] {
  const ofTopics = [...texts].flatMap(([tag, byTopic]) => [...byTopic].flatMap(([id, text]) => checkWords(fileOf(tag, id), wordsOf(text))));
  const ofTerms = (terms?.all ?? []).flatMap((term) => [...term.texts].flatMap(([tag, { text }]) => checkWords(`${tag}/terms.tsv ${term.id}`, text)));
  return [...ofTopics, ...ofTerms];
}

function wordsOf({ title, short = '', parts }: TopicText): string {
  return [title, short, ...Object.values(parts)].join('\n');
}

function checkWords(where: string, words: string): Finding[] {
  return [
    ...(todo.test(words) ? [error('unfinished', where, 'TODO stands in it')] : []),
    ...deadKeys(words).map((problem) => error('dead-key', where, problem)),
    ...bareFacts(words).map((fact) => error('bare-fact', where, fact)),
  ];
}

function deadKeys(words: string): string[] {
  return [...words.matchAll(/\{\{([^{}]*)\}\}/g)].flatMap(([, inner = '']) => {
    try {
      parseKey(inner);
      return [];
    } catch (cause) {
      if (cause instanceof BotError) return [cause.message];
      throw cause;
    }
  });
}

/** Each topic over its languages: what is missing, and what translates an older source text. */
export function checkTranslations(topics: readonly Topic[], { texts }: Content): Finding[] {
  return topics.flatMap(({ id }) => {
    const source = texts.get(sourceLanguage)?.get(id);
    if (!source) return [error('missing-translation', fileOf(sourceLanguage, id), 'there is no such text')];
    const others = [...texts].filter(([tag]) => tag !== sourceLanguage);
    return [
      ...missingParts(fileOf(sourceLanguage, id), source, source),
      ...others.flatMap(([tag, byTopic]) => checkTranslation(fileOf(tag, id), source, byTopic.get(id), isFull(tag))),
    ];
  });
}

const isFull = (tag: LanguageTag): boolean => fullLanguages.some((full) => full === tag);

function checkTranslation(file: string, source: TopicText, text: TopicText | undefined, required: boolean): Finding[] {
  if (!text) return required ? [error('missing-translation', file, 'there is no such text')] : [];
  const hash = textHash(source);
  return [
    ...(required ? missingParts(file, source, text) : []),
    ...otherKeys(file, source, text),
    ...(text.translates === hash ? [] : [error('stale-translation', file, text.translates === undefined
      ? `it does not say which source text it translates (today's is ${hash})`
      : `it translates ${text.translates}, but the source text is now ${hash}`)]),
  ];
}

/** Which keys, not how often: a language may need to name an office twice. */
function otherKeys(file: string, source: TopicText, text: TopicText): Finding[] {
  return textParts.flatMap((part) => {
    if (text.parts[part] === undefined) return [];
    const [wanted, found] = [keysIn(source.parts[part]), keysIn(text.parts[part])];
    return [
      ...[...wanted].filter((key) => !found.has(key)).map((key) => error('other-keys', file, `# ${part} lacks ${key}`)),
      ...[...found].filter((key) => !wanted.has(key)).map((key) => error('other-keys', file, `# ${part} has ${key}, the source text has not`)),
    ];
  });
}

function keysIn(body = ''): Set<string> {
  return new Set(body.match(/\{\{[^{}]*\}\}/g));
}

function missingParts(file: string, source: TopicText, text: TopicText): Finding[] {
  const wanted = ['participant', ...(source.parts.caseworker === undefined ? [] : ['caseworker'])] as const;
  return wanted.filter((part) => text.parts[part as 'participant'] === undefined).map((part) => error('missing-translation', file, `it has no part # ${part}`));
}
