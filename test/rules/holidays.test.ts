import Holidays from 'date-holidays';
import { expect, test } from 'vitest';
import { isClosedDay, isPublicHoliday, workingDayFrom } from '../../src/rules/holidays.ts';

const firstYear = 2020;
const lastYear = 2060;

/** MM-DD of public holidays and half days, as the library knows them. */
function closedDaysOf(year: number): string[] {
  const days = new Holidays('NO').getHolidays(year).filter(({ type }) => type === 'public' || type === 'bank');
  return [...new Set(days.map(({ date }) => date.slice(5, 10)))].sort();
}

/** Written anew with `vitest run test/rules/holidays.test.ts -u`. */
test('the table of holidays is what the library says', async () => {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  const table = Object.fromEntries(years.map((year) => [year, closedDaysOf(year)]));
  const lines = Object.entries(table).map(([year, days]) => `  "${year}": ${JSON.stringify(days)}`);
  await expect(`{\n${lines.join(',\n')}\n}\n`).toMatchFileSnapshot('../../src/rules/holidays.json');
});

test.each([
  ['2026-01-01', true], ['2026-04-02', true], ['2026-04-03', true], ['2026-04-05', true], ['2026-04-06', true],
  ['2026-05-01', true], ['2026-05-14', true], ['2026-05-17', true], ['2026-05-25', true],
  ['2026-12-24', true], ['2026-12-25', true], ['2026-12-26', true], ['2026-12-31', true],
  ['2026-04-01', false], ['2026-04-07', false], ['2026-05-18', false], ['2026-12-23', false], ['2027-01-02', false],
] as const)('%s closed: %s', (day, closed) => {
  expect(isClosedDay(day)).toBe(closed);
});

test('a year outside the table is not known', () => {
  expect(isClosedDay('2019-12-25')).toBeUndefined();
  expect(isClosedDay('2061-01-01')).toBeUndefined();
});

test.each([
  ['2026-12-24', false], ['2026-12-31', false], ['2026-12-25', true], ['2026-05-01', true], ['2026-05-17', true], ['2026-05-04', false],
] as const)('%s moves a deadline: %s', (day, holiday) => {
  expect(isPublicHoliday(day)).toBe(holiday);
});

test.each([
  ['2026-06-29', '2026-06-29', 'a Monday'],
  ['2026-06-27', '2026-06-29', 'a Saturday'],
  ['2026-06-28', '2026-06-29', 'a Sunday'],
  ['2026-05-01', '2026-05-04', 'a Friday, and 1 May'],
  ['2026-05-14', '2026-05-15', 'Ascension Day'],
  ['2026-05-17', '2026-05-18', 'a Sunday, and 17 May'],
  ['2026-05-23', '2026-05-26', 'a Saturday before Whit Monday'],
  ['2026-04-02', '2026-04-07', 'Maundy Thursday to Easter Monday'],
  ['2026-12-24', '2026-12-24', 'Christmas Eve, a working day in law'],
  ['2026-12-25', '2026-12-28', 'Christmas Day, a Friday'],
  ['2027-01-01', '2027-01-04', 'New Year, a Friday'],
] as const)('the working day from %s is %s: %s', (day, working, _why) => {
  expect(workingDayFrom(day)).toBe(working);
});

test('the working day is not known beyond the table', () => {
  expect(workingDayFrom('2061-01-03')).toBeUndefined();
  expect(workingDayFrom('2060-12-31')).toBe('2060-12-31');
});
