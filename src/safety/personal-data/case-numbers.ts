import type { FoundPhrase } from './phrases.ts';
import type { PersonalSpan, Word } from './plain.ts';

/** Year, running number in the archive, and often a document: 2024/12345-3, 24/12345. */
const archive = /(?<![\p{L}\p{N}/.,-])((?:19|20)?\d{2})\/(\d{3,6})(?:-\d{1,4})?(?![\p{L}\p{N}/])/gu;
/** A case at a court: 23-123456TVI-TOSL/08. */
const court = /(?<![\p{L}\p{N}])\d{2}-\d{6}[A-ZÆØÅ]{3}-[A-ZÆØÅ]{4}(?:\/\d{2})?/gu;
/** What may stand between "case number" and the number, and the number itself. */
const afterPhrase = /[^\d\n.;!?]{0,24}?((?<![\p{L}\p{N}])[A-ZÆØÅ]{0,4}[-/]?\d[\dA-ZÆØÅ]*(?:[-/.][\dA-ZÆØÅ]+){0,4})(?![\p{Ll}%])/uy;
const dateOrAmount = /^(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})|\d{4}[./-]\d{1,2}[./-]\d{1,2}|(?:19|20)\d\d)$/u;

/** Numbers of cases by the shape that archives give them, and whatever is given as a case number. */
export function findCaseNumbers(text: string, words: readonly Word[], phrases: readonly FoundPhrase[]): PersonalSpan[] {
  const shaped = Array.from(text.matchAll(archive)).filter(([, year = '', number = '']) => !isYears(year, number))
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
  const courts = Array.from(text.matchAll(court), ({ 0: found, index }) => ({ start: index, end: index + found.length }));
  const given = phrases.flatMap(({ phrase, to }) => {
    if (phrase.kind !== 'caseNumber') return [];
    const from = words[to - 1]?.end ?? text.length;
    afterPhrase.lastIndex = from;
    const match = afterPhrase.exec(text);
    const number = match?.[1];
    if (!match || number === undefined || dateOrAmount.test(number) || number.replace(/\D/gu, '').length < 4) return [];
    const end = from + match[0].length;
    return [{ start: end - number.length, end }];
  });
  return [...shaped, ...courts, ...given].map((span) => ({ kind: 'caseNumber', ...span }));
}

/** A school year or a month and a year: 2024/2025, 08/2025. */
function isYears(first: string, second: string): boolean {
  return /^(?:19|20)\d\d$/u.test(second) && (Number(second) - Number(first) === 1 || Number(first) <= 12);
}
