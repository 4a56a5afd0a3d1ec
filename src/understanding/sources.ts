import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { BotError } from '../errors.ts';
import { isTopicId, type TopicId } from '../knowledge/topic-ids.ts';
import { languageTags, type LanguageTag } from '../languages/register.ts';

/** What a message may be about: `none` is outside the field, `follow-up` adds to what was said before ("and my wife?"). */
export type Matter = TopicId | 'none' | 'follow-up';

/** A message that somebody could write, and what it is about. */
export interface Example {
  readonly language: LanguageTag;
  readonly topic: Matter;
  readonly text: string;
}

/** One passage of a topic's own text: the title, or a paragraph of the answer. */
export interface Passage {
  readonly language: LanguageTag;
  readonly topic: TopicId;
  readonly text: string;
}

interface SourceFile {
  readonly language: LanguageTag;
  readonly name: string;
  readonly bytes: Buffer;
}

/** Everything the understanding learns from, and the hash that tells whether it has changed. */
export interface Sources {
  readonly hash: string;
  readonly files: readonly SourceFile[];
}

/**
 * Reads the example questions and the topics' texts of all languages. Same files, same hash, on
 * every machine: line ends are the only thing a checkout may change, so CR is left out.
 */
export function readSources(localesDir: string): Sources {
  const files: SourceFile[] = [];
  const hash = createHash('sha256');
  for (const language of languageTags) {
    for (const name of namesIn(join(localesDir, language))) {
      const bytes = readFileSync(join(localesDir, language, name));
      files.push({ language, name, bytes });
      hash.update(`${language}/${name}\0`).update(bytes.includes(13) ? bytes.toString('utf8').replaceAll('\r', '') : bytes);
    }
  }
  return { hash: hash.digest('hex'), files };
}

const questionsFile = 'questions.tsv';
const followUpsFile = 'follow-ups.tsv';

function namesIn(directory: string): string[] {
  const names = [questionsFile, followUpsFile].filter((name) => existsSync(join(directory, name)));
  const topics = join(directory, 'topics');
  if (!existsSync(topics)) return names;
  const texts = readdirSync(topics).filter((name) => name.endsWith('.md'));
  return [...names, ...texts.toSorted().map((name) => `topics/${name}`)];
}

/**
 * The example questions and follow-ups of the files.
 *
 * @throws {BotError} `TEXT_INVALID` with file and line
 */
export function examplesOf(sources: Sources): Example[] {
  return sources.files.flatMap((file) => (file.name === questionsFile ? readQuestions(file) : file.name === followUpsFile ? readFollowUps(file) : []));
}

function readFollowUps({ language, bytes }: SourceFile): Example[] {
  const [header, ...lines] = bytes.toString('utf8').trimEnd().split(/\r?\n/);
  const wrong = header === 'text' ? lines.findIndex((line) => line.trim() === '' || line.includes('\t')) : -1;
  if (header !== 'text' || wrong >= 0) throw new BotError('TEXT_INVALID', { file: `${language}/${followUpsFile}`, problem: `line ${wrong + 2}: the header must be text, and each line one text` });
  return lines.map((text) => ({ language, topic: 'follow-up', text }));
}

function readQuestions({ language, bytes }: SourceFile): Example[] {
  const examples: Example[] = [];
  for (const [at, line] of bytes.toString('utf8').split(/\r?\n/).entries()) {
    if (line === '') continue;
    const wrong = (problem: string) => new BotError('TEXT_INVALID', { file: `${language}/questions.tsv`, problem: `line ${at + 1}: ${problem}` });
    const [topic = '', text = '', ...more] = line.split('\t');
    if (at === 0) {
      if (line !== 'topic\ttext') throw wrong('the header must be topic, tab, text');
      continue;
    }
    if (topic !== 'none' && !isTopicId(topic)) throw wrong(`there is no topic ${topic}`);
    if (text.trim() === '' || more.length > 0) throw wrong('a line is topic, tab, text');
    examples.push({ language, topic, text });
  }
  return examples;
}

/** The passages of the topics' texts; a file whose name is no topic is left to the check of the knowledge. */
export function passagesOf(sources: Sources): Passage[] {
  return sources.files.flatMap(({ language, name, bytes }) => {
    const topic = /^topics\/(.+)\.md$/.exec(name)?.[1];
    if (topic === undefined || !isTopicId(topic)) return [];
    return passages(bytes.toString('utf8')).map((text) => ({ language, topic, text }));
  });
}

/** The titles of the topics' texts: what the chat itself offers, and what people copy. */
export function titlesOf(sources: Sources): Passage[] {
  return sources.files.flatMap(({ language, name, bytes }) => {
    const topic = /^topics\/(.+)\.md$/.exec(name)?.[1];
    const text = titleIn(bytes.toString('utf8'));
    return topic === undefined || !isTopicId(topic) || text === '' ? [] : [{ language, topic, text }];
  });
}

function titleIn(markdown: string): string {
  const [, front = ''] = /^---\r?\n([^]*?)\r?\n---/.exec(markdown) ?? [];
  return /^title:\s*(.+)$/m.exec(front)?.[1]?.replace(/^(["'])(.*)\1$/, '$2') ?? '';
}

/** Title and paragraphs, without keys, marks and addresses. */
function passages(markdown: string): string[] {
  const body = /^---\r?\n[^]*?\r?\n---\r?\n([^]*)$/.exec(markdown)?.[1] ?? '';
  const paragraphs = body.split(/\r?\n\s*\r?\n/).map((part) => part
    .replace(/^#.*$/gm, '')
    .replace(/\{\{.*?\}\}/g, ' ')
    .replace(/\]\([^)]*\)/g, ' ')
    .replace(/[*_[\]>`]/g, ' ')
    .trim());
  return [titleIn(markdown), ...paragraphs].filter((text) => text !== '');
}
