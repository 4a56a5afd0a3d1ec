import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isBankAccount, isDufNumber, isNationalId, isPhone } from './numbers.ts';
import type { PersonalDataKind, PersonalDataRemover } from './ports.ts';
import { languageTags } from '../languages/register.ts';
import { BotError } from '../errors.ts';

/** What stands in the place of what was taken out. */
export const tokens: Readonly<Record<PersonalDataKind, string>> = {
  nationalId: '[fødselsnummer]', dufNumber: '[DUF-nummer]', phone: '[telefon]', email: '[e-post]', bankAccount: '[kontonummer]', name: '[navn]', address: '[adresse]',
};

/** Bounded on both sides, so that a long run of characters without "@" stays linear. */
const email = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu;
/** Digits with single spaces, dots or dashes between: what a number could be is decided by its digits. */
const numberLike = /(?<![\p{L}\p{N}§.,])(?:\+|00)?\(?\d(?:[ .\u00A0-]?\(?\d\)?){4,14}(?![\p{L}\p{N}%]|[.,]\d)/gu;
/** A street by its usual ending, then a house number; at the start of a sentence or not. */
const streetEnd = String.raw`(?:gata|gate|gaten|gt\.|veien|vegen|vei|veg|allé|svingen|bakken)`;
const address = new RegExp(String.raw`(?<!\p{L})(?:\p{L}{2,30}${streetEnd}|(?:\p{Lu}[\p{L}.'-]{1,30} ){1,2}${streetEnd}) ?\d{1,3}(?!\d) ?(?:[A-Ha-h](?!\p{L}))?(?:,? \d{4} \p{Lu}\p{L}{1,30})?`, 'gu');
const arabicDigits = /[٠-٩۰-۹]/gu;
const units = /^\s{0,2}(?:kr\b|kroner|nok\b|,-|€|euro|timer|hours|år\b|dager|prosent|%)/iu;

/**
 * Takes personal data out of a text: identity numbers with right check digits, DUF numbers, phone
 * numbers other than the public services' own, e-mail, bank accounts, names that somebody gives as
 * a name, and street addresses. Amounts, dates, hours, ages and section numbers stay.
 * @throws BotError TEXT_INVALID when a list of name phrases is missing.
 */
export function createPersonalDataRemover(localesDirectory = fileURLToPath(new URL('../../locales', import.meta.url))): PersonalDataRemover {
  const names = namePatterns(localesDirectory);
  return {
    remove(text) {
      const found = new Set<PersonalDataKind>();
      const take = (kind: PersonalDataKind): string => {
        found.add(kind);
        return tokens[kind];
      };
      let result = text.replace(email, () => take('email'));
      result = removeNumbers(result, take);
      result = result.replace(address, () => take('address'));
      for (const pattern of names) result = removeNames(result, pattern, () => take('name'));
      return { text: result, found: [...found] };
    },
  };
}

function removeNumbers(text: string, take: (kind: PersonalDataKind) => string): string {
  const latin = text.replace(arabicDigits, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
  let result = '';
  let copied = 0;
  for (const match of latin.matchAll(numberLike)) {
    const kind = units.test(latin.slice(match.index + match[0].length, match.index + match[0].length + 12)) ? null : kindOf(match[0]);
    if (kind === null) continue;
    result += text.slice(copied, match.index) + take(kind);
    copied = match.index + match[0].length;
  }
  return result + text.slice(copied);
}

function kindOf(written: string): PersonalDataKind | null {
  const digits = written.replace(/\D/gu, '');
  if (isPhone(written, digits)) return 'phone';
  if (isNationalId(digits)) return 'nationalId';
  if (isBankAccount(digits)) return 'bankAccount';
  return isDufNumber(digits) ? 'dufNumber' : null;
}

/**
 * `name-phrases.tsv` of each language: a phrase that a name follows, one a line. After a phrase
 * with "~" in front, which may be followed by other things too, only a capital makes a name.
 */
function namePatterns(localesDirectory: string): NamePattern[] {
  return languageTags.flatMap((tag) => {
    const phrases = readPhrases(join(localesDirectory, tag, 'name-phrases.tsv'), tag);
    const sure = phrases.filter((phrase) => !phrase.startsWith('~'));
    const doubtful = phrases.filter((phrase) => phrase.startsWith('~')).map((phrase) => phrase.slice(1));
    return [namePattern(sure, String.raw`[\p{L}\p{M}'’-]{2,30}`), namePattern(doubtful, capital)].filter((pattern) => pattern !== null);
  });
}

const capital = String.raw`\p{Lu}[\p{L}\p{M}'’-]{1,30}`;

/**
 * A phrase in any case, and the name that must follow at its end. Two expressions, since letters of
 * the name have their case and modifiers within one expression do not hold in every run of V8.
 */
interface NamePattern {
  readonly phrase: RegExp;
  readonly name: RegExp;
}

function removeNames(text: string, { phrase, name }: NamePattern, take: () => string): string {
  let result = '';
  let copied = 0;
  for (const match of text.matchAll(phrase)) {
    name.lastIndex = match.index + match[0].length;
    const found = match.index < copied ? null : name.exec(text);
    if (!found) continue;
    result += text.slice(copied, found.index) + take();
    copied = found.index + found[0].length;
  }
  return result + text.slice(copied);
}

function namePattern(phrases: readonly string[], first: string): NamePattern | null {
  if (phrases.length === 0) return null;
  const longestFirst = phrases.toSorted((one, other) => other.length - one.length).map(escape).join('|');
  return {
    phrase: new RegExp(String.raw`(?<!\p{L})(?:${longestFirst})[:,\s]{1,3}`, 'giu'),
    name: new RegExp(String.raw`${first}(?: ${capital}){0,2}`, 'uy'),
  };
}

function readPhrases(file: string, tag: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n').map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
  } catch (cause) {
    throw new BotError('TEXT_INVALID', { file: `locales/${tag}/name-phrases.tsv`, problem: 'it cannot be read' }, { cause });
  }
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
