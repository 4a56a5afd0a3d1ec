import { isBankAccount, isDufNumber, isForeignPhone, isIban, isNationalId, isNorwegianPhone, isPhoneSaid, isPublicNumber } from '../numbers.ts';
import type { PersonalDataKind } from '../ports.ts';
import type { FoundPhrase } from './phrases.ts';
import type { PersonalSpan, Word } from './plain.ts';

/** Digits without anything between. */
interface Group {
  readonly start: number;
  readonly end: number;
}

/** Some groups that may be one number, as written. */
export interface WrittenNumber {
  readonly digits: string;
  /** Lengths of the groups: "3-2-3". */
  readonly shape: string;
  /** What stands between the groups, one after the other. */
  readonly between: readonly string[];
  readonly international: boolean;
}

const longestNumber = 15;
const mostGroups = 7;
const joint = /^(?:[ .-]|\)? ?\(|\) ?-?| - )$/u;
/** Words that people write without a space before their number. */
const attached = /(?:^|[^\p{L}\p{N}])(?:duf|fnr|dnr|pnr|tlf|tel|mob|nr|konto)\.?$/iu;
const unitsAfter = /^\s{0,2}(?:kr\b|kroner|kronor|nok\b|,-|€|euro|usd|timer|timar|hours|år\b|dager|dagar|prosent|%)/iu;
const unitsBefore = /(?:kr\.?|nok|€|\$|usd|beløp)\s?$/iu;
const iban = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![\p{L}\p{N}])/gu;
/** How far behind a word such as "phone" its number may begin, in characters. */
const reachOfPhoneWord = 30;

/** Identity, DUF, account and phone numbers: what a number is, is decided by its digits and their groups. */
export function findNumbers(text: string, words: readonly Word[], phrases: readonly FoundPhrase[]): PersonalSpan[] {
  const groups = Array.from(text.matchAll(/\d+/gu), ({ 0: digits, index }) => ({ start: index, end: index + digits.length }));
  const phoneWords = phrases.filter(({ phrase }) => phrase.kind === 'phone').map(({ to }) => words[to - 1]?.end ?? 0);
  const found: PersonalSpan[] = Array.from(text.matchAll(iban)).filter(([written]) => isIban(written.replaceAll(' ', '')))
    .map(({ 0: written, index }) => ({ kind: 'bankAccount', start: index, end: index + written.length }));
  let next = 0;
  let word = 0;
  for (let at = 0; at < groups.length; at += 1) {
    const { start } = groups[at]!;
    while (word < phoneWords.length && phoneWords[word]! <= start) word += 1;
    const said = word > 0 && start - phoneWords[word - 1]! <= reachOfPhoneWord;
    if (at < next || !mayBegin(text, groups, at)) continue;
    const number = readNumber(text, groups, at, said);
    if (!number) continue;
    found.push(number.span);
    next = number.next;
  }
  return found;
}

/** The longest number that begins with this group. */
function readNumber(text: string, groups: readonly Group[], at: number, said: boolean): { span: PersonalSpan; next: number } | undefined {
  const { start } = groups[at]!;
  const plus = /[+＋]\(?$/u.exec(text.slice(Math.max(0, start - 2), start));
  const international = plus !== null || (text.startsWith('00', start) && text[start + 2] !== undefined);
  const between: string[] = [];
  const lengths: number[] = [];
  let digits = '';
  let best: { span: PersonalSpan; next: number } | undefined;
  for (let to = at; to < groups.length && to - at < mostGroups; to += 1) {
    const group = groups[to]!;
    if (to > at) {
      const gap = text.slice(groups[to - 1]!.end, group.start);
      if (!joint.test(gap)) break;
      between.push(gap);
    }
    if (digits.length + group.end - group.start > longestNumber) break;
    digits += text.slice(group.start, group.end);
    lengths.push(group.end - group.start);
    const kind = mayEnd(text, group.end) ? kindOf({ digits, shape: lengths.join('-'), between: [...between], international }, said) : null;
    if (kind === null || isAmount(text, start, group.end)) continue;
    // A public number is read to its end and kept.
    const first = start - (plus?.[0].length ?? (text[start - 1] === '(' && text.slice(start, group.end).includes(')') ? 1 : 0));
    best = { span: { kind, start: first, end: group.end }, next: to + 1 };
  }
  return best;
}

function kindOf(number: WrittenNumber, said: boolean): PersonalDataKind | null {
  const { digits, shape, international } = number;
  if (isPublicNumber(digits)) return null;
  if (international) return isForeignPhone(number) ? 'phone' : null;
  if (['11', '6-5', '2-2-2-5', '6-3-2'].includes(shape) && isNationalId(digits)) return 'nationalId';
  if (['11', '4-2-5', '4-7', '6-5'].includes(shape) && isBankAccount(digits)) return 'bankAccount';
  if (['12', '4-4-4', '4-8', '4-2-6', '6-6', '4-6-2'].includes(shape) && isDufNumber(digits)) return 'dufNumber';
  return isNorwegianPhone(number) || isForeignPhone(number) || (said && isPhoneSaid(number)) ? 'phone' : null;
}

/** Whether a number may begin here: not within a word of Latin letters, a section or a decimal. */
function mayBegin(text: string, groups: readonly Group[], at: number): boolean {
  const { start } = groups[at]!;
  const before = text.slice(Math.max(0, start - 8), start);
  if (/\p{Script=Latin}$/u.test(before) && !attached.test(before)) return false;
  if (/[§_#]\s?$/u.test(before)) return false;
  const previous = groups[at - 1];
  return !previous || !/^[.,:/-]$/u.test(text.slice(previous.end, start));
}

function mayEnd(text: string, end: number): boolean {
  return !/^(?:\p{Script=Latin}|[%_]|[.,:/-]\d)/u.test(text.slice(end, end + 2));
}

function isAmount(text: string, start: number, end: number): boolean {
  return unitsAfter.test(text.slice(end, end + 12)) || unitsBefore.test(text.slice(Math.max(0, start - 8), start));
}
