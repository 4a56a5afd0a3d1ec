import { fileURLToPath } from 'node:url';
import { findAddresses } from './personal-data/places.ts';
import { findCaseNumbers } from './personal-data/case-numbers.ts';
import { findNames } from './personal-data/names.ts';
import { findNumbers } from './personal-data/find-numbers.ts';
import { loadPhrases, type Phrases } from './personal-data/phrases.ts';
import { toPlain, wordsOf, type PersonalSpan } from './personal-data/plain.ts';
import type { PersonalDataKind, PersonalDataRemover } from './ports.ts';

export type { PersonalSpan } from './personal-data/plain.ts';

/** What stands in the place of what was taken out. */
export const tokens: Readonly<Record<PersonalDataKind, string>> = {
  nationalId: '[fødselsnummer]', dufNumber: '[DUF-nummer]', phone: '[telefon]', email: '[e-post]', bankAccount: '[kontonummer]', name: '[navn]', address: '[adresse]', caseNumber: '[saksnummer]',
};

/** Bounded on both sides, so that a long run of characters without "@" stays linear. */
const email = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}(?:@| ?[([]at[)\]] ?)[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu;

export interface PersonalDataFinder extends PersonalDataRemover {
  /** What `remove` takes out, by its place in the text; in order and without overlaps. */
  find(text: string): PersonalSpan[];
}

/**
 * Takes personal data out of a text: identity numbers with right check digits, DUF numbers, phone
 * numbers other than the public services' own, e-mail, bank accounts, names that somebody gives as
 * a name, addresses, and case numbers. Amounts, dates, hours, ages and section numbers stay.
 * Reads in time proportional to the text.
 * @throws BotError TEXT_INVALID when a list of phrases is missing or wrong.
 */
export function createPersonalDataRemover(localesDirectory = fileURLToPath(new URL('../../locales', import.meta.url))): PersonalDataFinder {
  const phrases = loadPhrases(localesDirectory);
  return {
    find: (text) => findAll(text, phrases),
    remove(text) {
      const spans = findAll(text, phrases);
      let result = '';
      let copied = 0;
      for (const { kind, start, end } of spans) {
        result += text.slice(copied, start) + tokens[kind];
        copied = end;
      }
      return { text: result + text.slice(copied), found: [...new Set(spans.map(({ kind }) => kind))] };
    },
  };
}

function findAll(text: string, phrases: Phrases): PersonalSpan[] {
  const plain = toPlain(text);
  const words = wordsOf(plain);
  const said = phrases.find(plain, words);
  const emails = Array.from(plain.matchAll(email), ({ 0: found, index }) => ({ kind: 'email' as const, start: index, end: index + found.length }));
  // Of what overlaps, the surer kind stands.
  return withoutOverlaps([emails, findNumbers(plain, words, said), findAddresses(plain, words, said), findCaseNumbers(plain, words, said), findNames(plain, words, said)]);
}

function withoutOverlaps(kinds: readonly (readonly PersonalSpan[])[]): PersonalSpan[] {
  const surest = kinds.flatMap((spans, rank) => spans.map((span) => ({ ...span, rank }))).toSorted((one, other) => one.start - other.start || one.rank - other.rank);
  const kept: (PersonalSpan & { rank: number })[] = [];
  for (const span of surest) {
    const before = kept.at(-1);
    if (!before || before.end <= span.start) kept.push(span);
    else if (span.rank < before.rank) kept[kept.length - 1] = span;
  }
  return kept.map(({ kind, start, end }) => ({ kind, start, end }));
}
