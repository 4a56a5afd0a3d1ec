import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BotError } from '../../errors.ts';
import type { LanguageTag } from '../../languages/register.ts';
import { languages, languageTags } from '../../languages/register.ts';
import { conceptNumber } from './concepts.ts';
import { normaliseAll } from './normalise.ts';

/** Languages whose words are read together, because people mix them or their spelling overlaps. */
const familyOf: Readonly<Record<LanguageTag, string>> = {
  nb: 'no', nn: 'no', en: 'en', uk: 'uk', ru: 'uk', ar: 'ar', fa: 'fa', prs: 'fa', ps: 'ps', ur: 'ur',
  ckb: 'ckb', kmr: 'kmr', so: 'so', ti: 'ti', am: 'am', sw: 'sw', tr: 'tr', fr: 'fr', es: 'es', pl: 'pl',
};

export const families: readonly string[] = [...new Set(Object.values(familyOf))];

/** A word list brought together: what to look for, and what each find means. */
export interface Lexicon {
  readonly texts: readonly string[];
  readonly family: Uint8Array;
  readonly concept: Uint8Array;
  /** 1 where the word may carry one of its family's prefixes (Arabic "wa", Tigrinya "ne"). */
  readonly mayHavePrefix: Uint8Array;
  readonly prefixes: readonly ReadonlySet<string>[];
}

/** Shortest word that is also found with an ending, by script. */
const stemLength = { Latn: 5, Cyrl: 4, Arab: 4, Ethi: 3 } as const;

/**
 * Reads `danger.tsv` of every language: concept, tab, terms separated by "|". A term ends with "."
 * when only that form counts and with "*" when any ending may follow; otherwise longer words take
 * endings and short ones do not. "*" in front: the word may begin with anything.
 * @throws BotError TEXT_INVALID for a line with an unknown concept or no terms.
 */
export function readLexicon(localesDirectory: string): Lexicon {
  const texts: string[] = [];
  const family: number[] = [];
  const concept: number[] = [];
  const mayHavePrefix: number[] = [];
  const prefixes = families.map(() => new Set<string>());
  for (const tag of languageTags) {
    const familyNumber = families.indexOf(familyOf[tag]);
    const own = prefixes[familyNumber] ?? new Set<string>();
    for (const entry of readEntries(localesDirectory, tag)) {
      if (entry.concept === prefixRow) {
        own.add(entry.core);
        continue;
      }
      const prefixed = own.size > 0 && !entry.term.startsWith('*') && !/^\p{Script=Latin}/u.test(entry.term);
      texts.push(toPattern(entry, prefixed));
      family.push(familyNumber);
      concept.push(toConceptNumber(entry.concept, tag));
      mayHavePrefix.push(prefixed ? 1 : 0);
    }
  }
  return { texts, family: Uint8Array.from(family), concept: Uint8Array.from(concept), mayHavePrefix: Uint8Array.from(mayHavePrefix), prefixes };
}

/** The row that lists what a language may put before a word without a space. */
const prefixRow = 'PREFIX';

interface Entry {
  readonly concept: string;
  /** As written, with its marks. */
  readonly term: string;
  /** Normalised, without marks. */
  readonly core: string;
}

function readEntries(localesDirectory: string, tag: LanguageTag): Entry[] {
  const terms = readRows(localesDirectory, tag).flatMap(([concept, list]) => list.flatMap(spellings).map((term) => ({ concept, term })));
  const cores = normaliseAll(terms.map(({ term }) => term.replaceAll('*', '')));
  return terms.map(({ concept, term }, i) => {
    const core = cores[i] ?? '';
    if (core === '' || (core.length === 1 && concept !== prefixRow)) throw wrong(tag, `the term ${term} is too short`);
    return { concept, term, core };
  });
}

function toConceptNumber(name: string, tag: LanguageTag): number {
  const number = conceptNumber.get(name);
  if (number === undefined) throw wrong(tag, `there is no concept ${name}`);
  return number;
}

const wrong = (tag: LanguageTag, problem: string): BotError => new BotError('TEXT_INVALID', { file: `locales/${tag}/danger.tsv`, problem });

function readRows(localesDirectory: string, tag: LanguageTag): [string, string[]][] {
  const file = join(localesDirectory, tag, 'danger.tsv');
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new BotError('TEXT_INVALID', { file: `locales/${tag}/danger.tsv`, problem: `${languages[tag].english} has no danger patterns` }, { cause });
  }
  return content.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#')).map((line) => {
    const [name = '', list = ''] = line.split('\t');
    const terms = list.split('|').map((term) => term.trim()).filter((term) => term !== '');
    if (terms.length === 0) throw wrong(tag, `${name} has no terms`);
    return [name.trim(), terms];
  });
}

/** Keyboards without å: longer terms are also found with a. Short ones would become other words. */
function spellings(term: string): string[] {
  return term.includes('å') && term.length >= 7 ? [term, term.replaceAll('å', 'a')] : [term];
}

function toPattern({ term, core }: Entry, prefixed: boolean): string {
  const before = term.startsWith('*') || prefixed ? '' : ' ';
  const takesEndings = term.endsWith('*') || (!term.endsWith('.') && core.length >= shortestStem(core));
  return `${before}${core}${takesEndings ? '' : ' '}`;
}

function shortestStem(core: string): number {
  if (/\p{Script=Ethiopic}/u.test(core)) return stemLength.Ethi;
  if (/\p{Script=Arabic}/u.test(core)) return stemLength.Arab;
  if (/\p{Script=Cyrillic}/u.test(core)) return stemLength.Cyrl;
  return stemLength.Latn;
}
