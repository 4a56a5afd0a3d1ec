import type { IsoDate } from '../rules/dated.ts';
import type { DangerKind } from '../safety/ports.ts';

/** Fewer of a kind on a day could be one person, so they are not shown. */
const fewestShown = 5;

/** How many crises of each kind a day had; kinds with fewer than five are left out. */
export interface CrisisDay {
  readonly day: IsoDate;
  readonly counts: Readonly<Partial<Record<DangerKind, number>>>;
}

/** Counts crises by kind and day, in memory only: nothing of a message, a conversation or an hour. */
export interface CrisisCounts {
  /** @param day - the day in Norway */
  add(kind: DangerKind, day: IsoDate): void;
  /** Gives the days before `today` that have something to show, oldest first, and forgets them. */
  takeBefore(today: IsoDate): readonly CrisisDay[];
}

export function createCrisisCounts(): CrisisCounts {
  const days = new Map<IsoDate, Map<DangerKind, number>>();
  return {
    add(kind, day) {
      const counts = days.get(day) ?? new Map<DangerKind, number>();
      days.set(day, counts.set(kind, (counts.get(kind) ?? 0) + 1));
    },
    takeBefore(today) {
      const over = [...days].filter(([day]) => day < today).toSorted(([one], [other]) => (one < other ? -1 : 1));
      for (const [day] of over) days.delete(day);
      return over
        .map(([day, counts]) => ({ day, counts: Object.fromEntries([...counts].filter(([, count]) => count >= fewestShown)) }))
        .filter(({ counts }) => Object.keys(counts).length > 0);
    },
  };
}
