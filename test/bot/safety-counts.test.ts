import { expect, test } from 'vitest';
import type { IsoDate } from '../../src/rules/dated.ts';
import type { DangerKind } from '../../src/safety/ports.ts';
import { createCrisisCounts } from '../../src/bot/crisis-counts.ts';

function countsOf(day: IsoDate, kinds: Readonly<Partial<Record<DangerKind, number>>>, counts = createCrisisCounts()) {
  for (const [kind, count] of Object.entries(kinds)) for (let at = 0; at < count; at += 1) counts.add(kind as DangerKind, day);
  return counts;
}

test('a day is told when it is over, once, without kinds that had fewer than five', () => {
  const counts = countsOf('2026-11-24', { violence: 5, suicide: 4, control: 12 });
  expect(counts.takeBefore('2026-11-24')).toEqual([]);
  expect(counts.takeBefore('2026-11-25')).toEqual([{ day: '2026-11-24', counts: { violence: 5, control: 12 } }]);
  expect(counts.takeBefore('2026-11-26')).toEqual([]);
});

test('a day with few of each is not told at all, and days are not added up', () => {
  const counts = countsOf('2026-11-24', { violence: 4 });
  countsOf('2026-11-23', { violence: 4 }, counts);
  expect(counts.takeBefore('2026-11-25')).toEqual([]);
});

test('several days come oldest first', () => {
  const counts = countsOf('2026-11-24', { abroad: 6 });
  countsOf('2026-11-23', { abroad: 5 }, counts);
  expect(counts.takeBefore('2026-12-01').map(({ day }) => day)).toEqual(['2026-11-23', '2026-11-24']);
});
