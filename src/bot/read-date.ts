import { isIsoDate, type IsoDate } from '../rules/dated.ts';
import { intlLocale, type LanguageTag } from '../languages/register.ts';

/** Western digits for the digits of any script ("۱۲" is 12), so that numbers read alike everywhere. */
export function latinDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
}

/** Unicode lays each script's ten digits in a row from a multiple-of-ten start, so the nearest zero below tells. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0)!;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (code - zero) % 10;
}

const monthNames = new Map<LanguageTag, readonly string[]>();

function monthsOf(language: LanguageTag): readonly string[] {
  const known = monthNames.get(language);
  if (known) return known;
  const formatter = new Intl.DateTimeFormat(intlLocale(language), { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const names = Array.from({ length: 12 }, (_, month) => {
    const parts = formatter.formatToParts(new Date(Date.UTC(2026, month, 1)));
    return (parts.find((part) => part.type === 'month')?.value ?? '').toLowerCase();
  });
  monthNames.set(language, names);
  return names;
}

const numeric = /\b(\d{4})-(\d{1,2})-(\d{1,2})\b|\b(\d{1,2})[./-](\d{1,2})[./-](\d{4})\b/;

/**
 * The first date in a text: 2026-03-01, 1.3.2026, 1/3/2026 (day first, as in Norway), "1. mars 2026",
 * "March 1, 2026", with the month's name in the language, Norwegian or English. A day that does not
 * exist gives undefined, as does a date without a year.
 */
export function readDate(text: string, language: LanguageTag): IsoDate | undefined {
  const plain = latinDigits(text).toLowerCase();
  const match = numeric.exec(plain);
  if (match) {
    const [year, month, day] = match[1] ? [match[1], match[2], match[3]] : [match[6], match[5], match[4]];
    return toDate(year, month, day);
  }
  return readNamed(plain, language);
}

function readNamed(plain: string, language: LanguageTag): IsoDate | undefined {
  for (const tag of new Set<LanguageTag>([language, 'nb', 'en'])) {
    const month = monthsOf(tag).findIndex((name) => name.length > 2 && new RegExp(`(^|[^\\p{L}])${name.slice(0, 3)}\\p{L}*`, 'u').test(plain) && plain.includes(name));
    if (month < 0) continue;
    const name = monthsOf(tag)[month]!;
    const year = /\b(\d{4})\b/.exec(plain)?.[1];
    const day = new RegExp(`(\\d{1,2})\\.?(?:st|nd|rd|th)?\\s*(?:of\\s+)?${name}|${name}\\s+(\\d{1,2})`, 'u').exec(plain);
    return toDate(year, String(month + 1), day?.[1] ?? day?.[2]);
  }
  return undefined;
}

function toDate(year?: string, month?: string, day?: string): IsoDate | undefined {
  if (!year || !month || !day) return undefined;
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(text) ? text : undefined;
}
