import type { IsoDate } from '../rules/dated.ts';
import { intlLocale, languages, type LanguageTag } from './register.ts';

const cache = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();

/** Intl formatters cost about a millisecond to make, so each is made once. */
function cached<F extends Intl.DateTimeFormat | Intl.NumberFormat>(key: string, make: () => F): F {
  const found = cache.get(key) as F | undefined;
  if (found) return found;
  const made = make();
  cache.set(key, made);
  return made;
}

/** A day in words ("1 January 2026"), always of the Gregorian calendar. */
export function formatDate(day: IsoDate, tag: LanguageTag): string {
  const formatter = cached(`date ${tag}`, () => new Intl.DateTimeFormat(intlLocale(tag), { dateStyle: 'long', timeZone: 'UTC' }));
  return formatter.format(new Date(`${day}T00:00:00Z`));
}

/** A clock time in Norway ("09:00") on the day of the instant, with weekday where wanted. */
export function formatTime(at: number, tag: LanguageTag, withWeekday = false): string {
  const formatter = cached(`time ${withWeekday} ${tag}`, () => new Intl.DateTimeFormat(intlLocale(tag), {
    hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'Europe/Oslo', ...(withWeekday ? { weekday: 'long' as const } : {}),
  }));
  return formatter.format(new Date(at));
}

/** A number with the language's grouping, Latin digits, at most two decimals. */
export function formatNumber(value: number, tag: LanguageTag): string {
  return cached(`number ${tag}`, () => new Intl.NumberFormat(intlLocale(tag), { maximumFractionDigits: 2 })).format(value);
}

/** An amount without its currency word: whole kroner, or with øre where there are any. */
export function formatKroner(value: number, tag: LanguageTag): string {
  const digits = Number.isInteger(value) ? 0 : 2;
  const formatter = cached(`kroner ${digits} ${tag}`, () => new Intl.NumberFormat(intlLocale(tag), {
    minimumFractionDigits: digits, maximumFractionDigits: digits,
  }));
  return formatter.format(value);
}

const isolateStart = '\u2066';   // LEFT-TO-RIGHT ISOLATE
const isolateEnd = '\u2069';     // POP DIRECTIONAL ISOLATE

/** Keeps a phone number, section or identifier in its own left-to-right run inside right-to-left text. */
export function isolateLtr(text: string, tag: LanguageTag): string {
  return languages[tag].dir === 'rtl' ? `${isolateStart}${text}${isolateEnd}` : text;
}

/** A turn asks for its day several times, and the answer holds for the minute. */
let latestDay: { minute: number; day: IsoDate } = { minute: Number.NaN, day: '1970-01-01' };

/** The day it is in Norway at an instant. */
export function dayInOslo(at: number): IsoDate {
  const minute = Math.floor(at / 60_000);
  if (minute === latestDay.minute) return latestDay.day;
  const formatter = cached('day', () => new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/Oslo' }));
  latestDay = { minute, day: formatter.format(new Date(at)) as IsoDate };
  return latestDay.day;
}
