import { describe, expect, test } from 'vitest';
import { contacts, contactIds } from '../../src/knowledge/contacts.ts';
import { isOpen, nextOpening } from '../../src/knowledge/opening-hours.ts';

const at = (utc: string): number => Date.parse(`${utc}:00Z`);

/** The Expert Team: Monday to Friday 09-15, closed on public holidays. All instants in UTC. */
const clock = [
  // instant               open   next opening
  ['2026-11-24T07:59', false, '2026-11-24T08:00'],   // Tuesday, a minute before
  ['2026-11-24T08:00', true, undefined],
  ['2026-11-24T13:59', true, undefined],             // last minute
  ['2026-11-24T14:00', false, '2026-11-25T08:00'],
  ['2026-11-27T14:00', false, '2026-11-30T08:00'],   // Friday afternoon
  ['2026-11-28T11:00', false, '2026-11-30T08:00'],   // Saturday
  ['2026-11-29T22:59', false, '2026-11-30T08:00'],   // Sunday, last minute
  ['2027-05-17T10:00', false, '2027-05-18T07:00'],   // 17 May, a Monday
  ['2026-04-02T10:00', false, '2026-04-07T07:00'],   // Maundy Thursday to Tuesday after Easter
  ['2026-12-24T09:00', false, '2026-12-28T08:00'],   // Christmas Eve, a Thursday
  ['2026-12-25T11:00', false, '2026-12-28T08:00'],   // Christmas Day
  ['2026-12-31T09:00', false, '2027-01-04T08:00'],   // New Year's Eve
  ['2026-03-27T14:00', false, '2026-03-30T07:00'],   // the clock goes forward on Sunday
  ['2026-03-30T06:59', false, '2026-03-30T07:00'],
  ['2026-03-30T07:00', true, undefined],
  ['2026-10-23T13:00', false, '2026-10-26T08:00'],   // the clock goes back on Sunday
  ['2026-10-26T07:59', false, '2026-10-26T08:00'],
  ['2026-10-26T08:00', true, undefined],
  ['2026-07-15T06:59', false, '2026-07-15T07:00'],   // summer time
] as const;

describe('the Expert Team', () => {
  test.each(clock)('at %s is open: %s, next opening %s', (instant, open, next) => {
    expect(isOpen(contacts.expertTeam, at(instant))).toBe(open);
    expect(nextOpening(contacts.expertTeam, at(instant))).toBe(next && at(next));
  });

  test('is not known to be open or closed in a year without a table of holidays', () => {
    expect(isOpen(contacts.expertTeam, at('2070-01-06T10:00'))).toBeUndefined();
    expect(nextOpening(contacts.expertTeam, at('2070-01-06T10:00'))).toBeUndefined();
  });
});

test('a line that is always open is open on Christmas night, and never opens "next"', () => {
  expect(isOpen(contacts.police, at('2026-12-25T02:00'))).toBe(true);
  expect(nextOpening(contacts.police, at('2026-12-25T02:00'))).toBeUndefined();
});

test('hours that are not known are neither open nor closed', () => {
  expect(isOpen(contacts.policeNonUrgent, at('2026-11-24T10:00'))).toBeUndefined();
  expect(nextOpening(contacts.policeNonUrgent, at('2026-11-24T10:00'))).toBeUndefined();
});

test('every line with weekly hours opens again within a fortnight, from any hour of two years', () => {
  const weekly = contactIds.map((id) => contacts[id]).filter(({ hours }) => Array.isArray(hours));
  expect(weekly.length).toBeGreaterThan(0);
  for (const contact of weekly) {
    for (let instant = at('2026-01-01T00:30'); instant < at('2028-01-01T00:00'); instant += 13 * 3_600_000) {
      if (isOpen(contact, instant)) continue;
      const next = nextOpening(contact, instant);
      expect(next, `${contact.name} at ${new Date(instant).toISOString()}`).toBeDefined();
      expect(isOpen(contact, next!)).toBe(true);
      expect(isOpen(contact, next! - 1)).toBe(false);
    }
  }
});
