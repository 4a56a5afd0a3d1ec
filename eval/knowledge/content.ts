import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadTermReader } from '../../src/bot/term-reader.ts';
import { BotError } from '../../src/errors.ts';
import type { Terms } from '../../src/knowledge/terms.ts';
import { parseTopicText, type TopicText } from '../../src/knowledge/text-file.ts';
import { isTopicId, type TopicId } from '../../src/knowledge/topic-ids.ts';
import { languageTags, type LanguageTag } from '../../src/languages/register.ts';
import { examplesOf, readSources, type Example } from '../../src/understanding/sources.ts';
import { error, type Finding } from './finding.ts';

/** The languages that every answer must stand in; the first is the source of the others. */
export const fullLanguages = ['nb', 'nn', 'en'] as const satisfies readonly LanguageTag[];
export type FullLanguage = (typeof fullLanguages)[number];

/** All words of the knowledge that could be read, and what could not. */
export interface Content {
  readonly texts: ReadonlyMap<LanguageTag, ReadonlyMap<TopicId, TopicText>>;
  /** Example questions of the languages whose file could be read. */
  readonly questions: ReadonlyMap<LanguageTag, readonly Example[]>;
  readonly terms: Terms | undefined;
  readonly problems: readonly Finding[];
}

/** Reads all texts; unlike the bot, which stops at the first mistake, it goes on and notes them all. */
export function readContent(localesDir: string): Content {
  const problems: Finding[] = [];
  const texts = new Map(languageTags.map((tag) => [tag, readTexts(localesDir, tag, problems)]));
  const questions = readQuestions(localesDir, problems);
  const terms = noting(problems, 'terms.tsv', () => loadTermReader(localesDir).terms);
  return { texts, questions, terms, problems };
}

function readTexts(localesDir: string, tag: LanguageTag, problems: Finding[]): Map<TopicId, TopicText> {
  const found = new Map<TopicId, TopicText>();
  const folder = join(localesDir, tag, 'topics');
  if (!existsSync(folder)) return found;
  for (const name of readdirSync(folder).toSorted()) {
    const file = `${tag}/topics/${name}`;
    const id = name.replace(/\.md$/, '');
    if (id === name || !isTopicId(id)) problems.push(error('schema', file, 'its name is not a topic of the catalogue with the ending .md'));
    else {
      const text = noting(problems, file, () => parseTopicText(readFileSync(join(folder, name), 'utf8'), file));
      if (text) found.set(id, text);
    }
  }
  return found;
}

function readQuestions(localesDir: string, problems: Finding[]): Map<LanguageTag, readonly Example[]> {
  const files = readSources(localesDir).files.filter(({ name }) => name === 'questions.tsv');
  return new Map(files.flatMap((file) => {
    const examples = noting(problems, `${file.language}/${file.name}`, () => examplesOf({ hash: '', files: [file] }));
    return examples ? [[file.language, examples] as const] : [];
  }));
}

/** What the work gives, or nothing where it fails with one of our errors, which is noted. */
export function noting<T>(problems: Finding[], where: string, work: () => T): T | undefined {
  try {
    return work();
  } catch (cause) {
    if (!(cause instanceof BotError)) throw cause;
    problems.push(error('schema', where, cause.message));
    return undefined;
  }
}
