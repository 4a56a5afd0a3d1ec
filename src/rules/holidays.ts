import { addDays, type IsoDate } from './dated.ts';
import days from './holidays.json' with { type: 'json' };

const closedDays: Readonly<Record<string, readonly string[]>> = days;

/** The days before Christmas and New Year: services close early, the law counts them as working days. */
const halfDays: readonly string[] = ['12-24', '12-31'];

/**
 * True on a Norwegian public holiday, and on the half days before Christmas and New Year, whose
 * hours services seldom publish. Undefined for years outside the table.
 *
 * The table is what the library date-holidays says, written by the test beside it: the library
 * itself takes about 200 ms and 40 MB to load.
 */
export function isClosedDay(day: IsoDate): boolean | undefined {
  return closedDays[day.slice(0, 4)]?.includes(day.slice(5));
}

/**
 * True on a holiday or a day that the law puts on a par with one (1 and 17 May), which moves the
 * end of a deadline. Undefined for years outside the table.
 */
export function isPublicHoliday(day: IsoDate): boolean | undefined {
  const closed = isClosedDay(day);
  return closed === undefined ? undefined : closed && !halfDays.includes(day.slice(5));
}

/** True on a day from Monday to Friday that is no public holiday; undefined for years outside the table. */
export function isWorkingDay(day: IsoDate): boolean | undefined {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  const holiday = isPublicHoliday(day);
  return holiday === undefined ? undefined : weekday !== 0 && weekday !== 6 && !holiday;
}

/** The day itself when it is a working day, else the next one; undefined for years outside the table. */
export function workingDayFrom(day: IsoDate): IsoDate | undefined {
  const working = isWorkingDay(day);
  if (working === undefined) return undefined;
  return working ? day : workingDayFrom(addDays(day, 1));
}
