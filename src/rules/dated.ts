import { BotError } from '../errors.ts';
import type { Source } from './sources.ts';

/** A calendar day, `YYYY-MM-DD`, in Norway. Compares correctly as text. */
export type IsoDate = `${number}-${number}-${number}`;

/** One version of a value or rule. Both ends count as in force; no `to` means until further notice. */
export interface Version<T> {
  readonly from: IsoDate;
  readonly to?: IsoDate;
  readonly value: T;
  readonly source: Source;
}

/** A value that changes with time, each version with its source; versions never overlap. */
export interface Dated<T> {
  readonly id: string;
  readonly versions: readonly Version<T>[];
  /** The last day on which the source is known to have been read. */
  readonly readThrough: IsoDate;
  /** Day of the next expected change. From that day on the series no longer tells the value. */
  readonly nextChange?: IsoDate;
}

/**
 * The version of a value in force on a day.
 *
 * There is no nearest match: an answer from the wrong year looks right, so a day that no
 * version covers is an error.
 *
 * @param on - the day the law is asked about, never "today" taken from the clock
 * @throws {BotError} `RULE_NOT_IN_FORCE`
 */
export function inForce<T>(series: Dated<T>, on: IsoDate): Version<T> {
  const found = series.versions.find((version) => version.from <= on && (version.to === undefined || on <= version.to));
  if (!found) throw new BotError('RULE_NOT_IN_FORCE', { rule: series.id, on });
  return found;
}

/** True when the series' next expected change has come, so that its last version may be out of date. */
export function isPastExpectedChange(series: Dated<unknown>, on: IsoDate): boolean {
  return series.nextChange !== undefined && on >= series.nextChange;
}

/**
 * Makes a dated series, refusing gaps in order, overlaps and a missing first version.
 *
 * @throws {BotError} `SERIES_INVALID`
 */
export function dated<T>(series: Dated<T>): Dated<T> {
  const refuse = (problem: string): never => {
    throw new BotError('SERIES_INVALID', { series: series.id, problem });
  };
  if (series.versions.length === 0) refuse('it has no version');
  for (const [index, version] of series.versions.entries()) {
    if (!isIsoDate(version.from) || (version.to !== undefined && !isIsoDate(version.to))) refuse(`version ${index} has an impossible date`);
    if (version.to !== undefined && version.to < version.from) refuse(`version ${version.from} ends before it begins`);
    const next = series.versions[index + 1];
    if (next && (version.to === undefined || next.from <= version.to)) refuse(`${version.from} overlaps ${next.from}`);
  }
  return series;
}

/** True for a real calendar day of the form YYYY-MM-DD (so not 30 February). */
export function isIsoDate(text: string): text is IsoDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** @throws {BotError} `DATE_INVALID` */
export function toIsoDate(text: string): IsoDate {
  if (!isIsoDate(text)) throw new BotError('DATE_INVALID', { date: text.slice(0, 20) });
  return text;
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: IsoDate, count: number): IsoDate {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10) as IsoDate;
}

/** The same day of the month `count` months later; the month's last day where that day does not exist. */
export function addMonths(day: IsoDate, count: number): IsoDate {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  const lastOfTarget = new Date(Date.UTC(year, month - 1 + count + 1, 0));
  const target = new Date(Date.UTC(lastOfTarget.getUTCFullYear(), lastOfTarget.getUTCMonth(), Math.min(dayOfMonth, lastOfTarget.getUTCDate())));
  return target.toISOString().slice(0, 10) as IsoDate;
}

/** Whole years of age on a day; the birthday itself counts (born 29 February: 1 March in common years). */
export function ageOn(bornOn: IsoDate, on: IsoDate): number {
  const years = Number(on.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return on.slice(5) < bornOn.slice(5) ? years - 1 : years;
}
