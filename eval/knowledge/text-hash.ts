import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BotError } from '../../src/errors.ts';
import { parseTopicText, textParts, type TopicText } from '../../src/knowledge/text-file.ts';
import { languageTags, type LanguageTag } from '../../src/languages/register.ts';

/** The language that all texts are translated from. */
export const sourceLanguage: LanguageTag = 'nb';

/**
 * The short hash that a translation carries in `translates`: of title, short title and parts, so
 * that line ends and quotes in the head change nothing.
 */
export function textHash({ title, short, parts }: TopicText): string {
  const content = [title, short ?? '', ...textParts.map((part) => parts[part]?.replaceAll('\r', '') ?? '')];
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 8);
}

/** A text with the hash in its head; the rest stays as it is. */
export function withHash(content: string, hash: string): string {
  const line = `translates: ${hash}`;
  const [head = ''] = /^\uFEFF?---\r?\n[\s\S]*?\r?\n(?=---)/.exec(content) ?? [];
  const changed = /^translates:.*$/m.test(head) ? head.replace(/^translates:[^\r\n]*/m, line) : `${head}${line}\n`;
  return changed + content.slice(head.length);
}

/**
 * Writes into translations that they say what the source text says today.
 *
 * @param declared - `all`, a language (`nn`), a topic (`appeal`) or one text (`nn/appeal`)
 * @returns the files that changed, relative to the folder
 * @throws {BotError} `TEXT_INVALID` where nothing has such a name, or a text cannot be read
 */
export function stamp(localesDir: string, declared: readonly string[]): string[] {
  const files = languageTags.filter((tag) => tag !== sourceLanguage).flatMap((tag) => translationsIn(localesDir, tag));
  for (const name of declared) {
    if (!files.some((file) => isMeant(file, name))) throw new BotError('TEXT_INVALID', { file: name.slice(0, 60), problem: 'no translation has this name; say all, a language, a topic, or language/topic' });
  }
  return files.filter((file) => declared.some((name) => isMeant(file, name))).flatMap((file) => (stampFile(localesDir, file) ? [pathOf(file)] : []));
}

interface Translation {
  readonly language: LanguageTag;
  readonly topic: string;
}

const pathOf = ({ language, topic }: Translation): string => `${language}/topics/${topic}.md`;

function isMeant({ language, topic }: Translation, name: string): boolean {
  return ['all', language, topic, `${language}/${topic}`].includes(name);
}

function translationsIn(localesDir: string, language: LanguageTag): Translation[] {
  const folder = join(localesDir, language, 'topics');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => name.endsWith('.md')).toSorted().map((name) => ({ language, topic: name.slice(0, -'.md'.length) }));
}

function stampFile(localesDir: string, file: Translation): boolean {
  const source = join(localesDir, pathOf({ ...file, language: sourceLanguage }));
  if (!existsSync(source)) throw new BotError('TEXT_INVALID', { file: pathOf(file), problem: `there is no text in ${sourceLanguage} that it could translate` });
  const before = readFileSync(join(localesDir, pathOf(file)), 'utf8');
  parseTopicText(before, pathOf(file));
  const after = withHash(before, textHash(parseTopicText(readFileSync(source, 'utf8'), `${sourceLanguage}/topics/${file.topic}.md`)));
  if (after === before) return false;
  writeFileSync(join(localesDir, pathOf(file)), after);
  return true;
}
