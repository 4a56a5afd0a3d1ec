import { dayInOslo } from '../languages/format.ts';
import { addDays, type IsoDate } from '../rules/dated.ts';
import { isClosedDay } from '../rules/holidays.ts';
import type { Contact, OpeningHours } from './contact.ts';

const minute = 60_000;
const hour = 60 * minute;
/** Far enough to pass Easter and Christmas. */
const daysToLookAhead = 14;

/**
 * Whether a contact's phone is answered at an instant; undefined where its hours are not known.
 *
 * @param at - epoch milliseconds
 */
export function isOpen(contact: Contact, at: number): boolean | undefined {
  if (contact.hours === undefined || contact.hours === 'always') return contact.hours === 'always' ? true : undefined;
  const day = dayInOslo(at);
  const closed = contact.closedOnHolidays ? isClosedDay(day) : false;
  if (closed === undefined) return undefined;
  if (closed) return false;
  return spansOf(contact.hours, day).some((span) => span.from <= at && at < span.to);
}

/**
 * The instant at which a contact that is closed opens next, in epoch milliseconds; undefined
 * where it is open, or its hours are not known.
 */
export function nextOpening(contact: Contact, at: number): number | undefined {
  if (contact.hours === undefined || contact.hours === 'always' || isOpen(contact, at) !== false) return undefined;
  const today = dayInOslo(at);
  for (let ahead = 0; ahead <= daysToLookAhead; ahead += 1) {
    const day = addDays(today, ahead);
    if (contact.closedOnHolidays && isClosedDay(day) !== false) continue;
    const openings = spansOf(contact.hours, day).map((span) => span.from).filter((from) => from > at);
    if (openings.length > 0) return Math.min(...openings);
  }
  return undefined;
}

function spansOf(hours: readonly OpeningHours[], day: IsoDate): { readonly from: number; readonly to: number }[] {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
  return hours
    .filter((entry) => entry.days.includes(weekday))
    .map((entry) => ({ from: instantInOslo(day, entry.from), to: instantInOslo(day, entry.to) }));
}

/** The instant of a clock time in Norway. Norway is one hour ahead of UTC in winter, two in summer. */
function instantInOslo(day: IsoDate, time: string): number {
  const asIfUtc = Date.parse(`${day}T${time}:00Z`);
  return asIfUtc - osloOffset(asIfUtc - hour);
}

const osloClock = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone: 'Europe/Oslo' });

/** How far Norway's clock is ahead of UTC at an instant, in milliseconds. */
function osloOffset(at: number): number {
  return Date.parse(`${osloClock.format(at).replace(' ', 'T')}Z`) - at;
}
