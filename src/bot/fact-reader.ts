import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BotError } from '../errors.ts';
import { languageTags, type LanguageTag } from '../languages/register.ts';
import type { Texts } from '../languages/texts.ts';
import type { IsoDate } from '../rules/dated.ts';
import { factInfo, isFactName, parseFacts, type Facts, type FactName } from '../rules/facts.ts';
import { latinDigits, readDate } from './read-date.ts';

type FactValue = string | number | boolean;
export type FactReply = { readonly kind: 'value'; readonly value: FactValue } | { readonly kind: 'unknown' } | { readonly kind: 'unreadable' };

/** Reads facts out of what people write. */
export interface FactReader {
  /** The facts that a free text tells; only what is said plainly, nothing guessed. */
  factsIn(text: string, language: LanguageTag, on: IsoDate): Facts;
  /** A message as the reply to one question: a button's value, its title, yes or no, a number, a date, "I don't know". */
  reply(fact: FactName, text: string, language: LanguageTag, on: IsoDate): FactReply;
}

interface Pattern {
  readonly fact: FactName;
  /** A fixed value, or undefined where the first group of the match holds a number or date. */
  readonly value?: FactValue;
  readonly match: RegExp;
}

/**
 * The reader over `locales/<tag>/fact-patterns.tsv` (fact, value or `#`, pattern) and the choices'
 * titles in `facts.json`.
 *
 * @throws {BotError} `TEXT_INVALID` naming file and line
 */
export function loadFactReader(localesDir: string, texts: Texts): FactReader {
  const patterns = new Map(languageTags.map((tag) => [tag, readPatterns(localesDir, tag)]));
  return {
    factsIn: (text, language, on) => factsIn(text, language, on, patterns),
    reply: (fact, text, language, on) => readReply(fact, text, language, on, texts),
  };
}

function factsIn(text: string, language: LanguageTag, on: IsoDate, patterns: ReadonlyMap<LanguageTag, readonly Pattern[]>): Facts {
  const plain = latinDigits(text).toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ');
  const found: Record<string, FactValue> = {};
  const tags: readonly LanguageTag[] = language === 'nn' ? ['nn', 'nb'] : [language];
  for (const pattern of tags.flatMap((tag) => patterns.get(tag) ?? [])) {
    if (found[pattern.fact] !== undefined) continue;
    const match = pattern.match.exec(plain);
    if (!match) continue;
    const value = pattern.value ?? valueOf(pattern.fact, match[1] ?? '', language);
    if (value !== undefined && isAllowed(pattern.fact, value, on)) found[pattern.fact] = value;
  }
  return found as Facts;
}

function readReply(fact: FactName, text: string, language: LanguageTag, on: IsoDate, texts: Texts): FactReply {
  const plain = simplify(text);
  if (plain === 'unknown' || wordsOf('unknown', language, texts).includes(plain)) return { kind: 'unknown' };
  const value = chosen(fact, plain, language, texts) ?? valueOf(fact, latinDigits(text), language);
  return value !== undefined && isAllowed(fact, value, on) ? { kind: 'value', value } : { kind: 'unreadable' };
}

/** The choice that a reply names, by value, by title or by a plain yes or no. */
function chosen(fact: FactName, plain: string, language: LanguageTag, texts: Texts): FactValue | undefined {
  const info = factInfo[fact];
  if (info.kind !== 'boolean' && info.kind !== 'choice') return undefined;
  const values = info.kind === 'boolean' ? ['true', 'false'] : (info.choices ?? []);
  const named = values.find((value) => plain === simplify(value) || plain === simplify(texts.find(language, `facts:${fact}.choices.${value}`)?.text ?? ''));
  if (named !== undefined) return info.kind === 'boolean' ? named === 'true' : named;
  if (info.kind !== 'boolean') return undefined;
  if (wordsOf('yes', language, texts).includes(plain)) return true;
  return wordsOf('no', language, texts).includes(plain) ? false : undefined;
}

function valueOf(fact: FactName, text: string, language: LanguageTag): FactValue | undefined {
  const { kind } = factInfo[fact];
  if (kind === 'date') return readDate(text, language);
  if (kind !== 'number') return undefined;
  const match = /-?\d+(?:[.,]\d+)?/.exec(text.replace(/(\d)[\s\u00a0](?=\d{3}\b)/g, '$1'));
  return match ? Number(match[0].replace(',', '.')) : undefined;
}

function isAllowed(fact: FactName, value: FactValue, on: IsoDate): boolean {
  try {
    parseFacts({ [fact]: value }, on);
    return true;
  } catch (error) {
    if (error instanceof BotError) return false;
    throw error;
  }
}

/** A reply word list of the language, and of Norwegian and English, which people mix in. */
function wordsOf(kind: 'yes' | 'no' | 'unknown', language: LanguageTag, texts: Texts): readonly string[] {
  return [...new Set<LanguageTag>([language, 'nb', 'en'])]
    .filter((tag) => texts.has(tag, `replies:${kind}`))
    .flatMap((tag) => texts.say(tag, `replies:${kind}`).split('|').map(simplify));
}

/** Lower case without punctuation; Turkish capital İ leaves a loose dot behind, which goes too. */
function simplify(text: string): string {
  return latinDigits(text).normalize('NFKC').toLowerCase().replaceAll('\u0307', '').replaceAll('’', "'").replace(/[^\p{L}\p{M}\p{N}'-]+/gu, ' ').trim();
}

function readPatterns(localesDir: string, tag: LanguageTag): readonly Pattern[] {
  const file = join(localesDir, tag, 'fact-patterns.tsv');
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch {
    return [];   // a language without patterns: facts are then asked for one at a time
  }
  return content.split('\n').flatMap((line, index) => (line === '' || line.startsWith('//') ? [] : [readPattern(line, `${tag}/fact-patterns.tsv:${index + 1}`)]));
}

function readPattern(line: string, place: string): Pattern {
  const [fact = '', value = '', pattern = ''] = line.split('\t');
  const refuse = (problem: string): never => { throw new BotError('TEXT_INVALID', { file: place, problem }); };
  if (!isFactName(fact)) return refuse(`there is no fact ${fact}`);
  if (pattern === '') return refuse('it needs three columns');
  const fixed = value === '#' ? undefined : value === 'true' ? true : value === 'false' ? false : value;
  return { fact, match: new RegExp(pattern, 'u'), ...(fixed === undefined ? {} : { value: fixed }) };
}
