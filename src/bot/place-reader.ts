import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BotError } from '../errors.ts';
import { findByName, findMunicipality, municipalityOfPostcode, type Municipality } from '../knowledge/municipalities.ts';
import { languageTags, type LanguageTag } from '../languages/register.ts';
import { latinDigits } from './read-date.ts';

export interface TellsPlace {
  readonly municipality: Municipality;
  /** What else the message says, without the words that told the place. */
  readonly rest: string;
}

/** Reads where somebody says that they live. */
export interface PlaceReader {
  /** The municipality, where the message plainly says it of the writer; nothing is guessed. */
  placeIn(text: string, language: LanguageTag): TellsPlace | undefined;
}

/**
 * The reader over `locales/<tag>/place-patterns.tsv`: one pattern a line, whose first group holds
 * what may be the place.
 *
 * @throws {BotError} `TEXT_INVALID` naming file and line
 */
export function loadPlaceReader(localesDir: string): PlaceReader {
  const patterns = new Map(languageTags.map((tag) => [tag, readPatterns(localesDir, tag)]));
  return {
    placeIn(text, language) {
      // Norwegian and English are mixed in by all, and a few words are too short to tell a language.
      const tags = new Set<LanguageTag>([language, 'nb', 'nn', 'en']);
      return [...tags].flatMap((tag) => patterns.get(tag) ?? []).map((pattern) => readWith(pattern, text)).find((found) => found !== undefined);
    },
  };
}

function readWith(pattern: RegExp, text: string): TellsPlace | undefined {
  // The rest is looked up as the question, so it keeps its capitals.
  const plain = latinDigits(text).normalize('NFC').replaceAll('’', "'").replace(/\s+/g, ' ');
  const match = pattern.exec(plain);
  const tail = match?.[1];
  if (!match || tail === undefined) return undefined;
  const place = placeAtStart(tail);
  if (!place) return undefined;
  const from = match.index + match[0].length - tail.length;
  return { municipality: place.municipality, rest: `${plain.slice(0, match.index)} ${plain.slice(from + place.length)}`.replace(/^[\s.,;:!?]+|[\s.,;:!]+$/g, '') };
}

/** Longest name of a municipality, in words, with "kommune" behind it and a postcode before it. */
const mostWords = 5;

/**
 * The place that the words begin with, longest first. A name with a slip counts only where nothing
 * but the name stands up to the end of the clause: "in Tromso." but not "in tromso or somewhere".
 */
function placeAtStart(tail: string): { municipality: Municipality; length: number } | undefined {
  const clause = /^[^.,;:!?()\n]*/.exec(tail)![0].trimEnd();
  const words = clause.split(' ');
  for (let count = Math.min(words.length, mostWords); count > 0; count -= 1) {
    const name = words.slice(0, count).join(' ');
    const municipality = exactly(name) ?? (count === words.length && !/^\d+$/.test(name) && !isElsewhere(name) ? findMunicipality(name) : undefined);
    if (municipality) return { municipality, length: name.length };
  }
  return undefined;
}

/** In talk four digits are a postcode: people do not know municipalities by number. */
function exactly(name: string): Municipality | undefined {
  const postcode = /^(\d{4})(?: \p{L}+)?$/u.exec(name)?.[1];
  if (postcode !== undefined) return municipalityOfPostcode(postcode);
  return isElsewhere(name) ? undefined : findByName(name);
}

/**
 * Municipalities whose name is also that of a place in another one, or a common word: Bø in
 * Midt-Telemark, Os in Bjørnafjorden, Sande in Holmestrand. Such a name counts with "kommune" or
 * the county behind it.
 */
const elsewhereToo: ReadonlySet<string> = new Set(['bø', 'os', 'sande', 'nes', 'vik', 'vang', 'strand', 'time', 'hole', 'lund', 'fjord', 'bo', 'hol', 'as']);

function isElsewhere(name: string): boolean {
  return elsewhereToo.has(name.toLowerCase());
}

function readPatterns(localesDir: string, tag: LanguageTag): readonly RegExp[] {
  let content: string;
  try {
    content = readFileSync(join(localesDir, tag, 'place-patterns.tsv'), 'utf8');
  } catch {
    return [];   // a language without patterns: the door or a Norwegian sentence can still tell the place
  }
  return content.split('\n').flatMap((line, index) => (line === '' || line.startsWith('//') ? [] : [readPattern(line, `${tag}/place-patterns.tsv:${index + 1}`)]));
}

function readPattern(line: string, file: string): RegExp {
  try {
    return new RegExp(line, 'iu');
  } catch (cause) {
    throw new BotError('TEXT_INVALID', { file, problem: 'it is not a pattern' }, { cause });
  }
}
