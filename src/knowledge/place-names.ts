/**
 * A place name as one key, so that a keyboard without Norwegian letters finds it: "Tromso",
 * "Alesund", "Aalesund" and "Ålesund" are told apart by nothing that a reader would miss.
 */
export function foldName(text: string): string {
  return text.normalize('NFKD').toLowerCase().replace(/\p{M}+/gu, '')
    .replaceAll('æ', 'ae').replaceAll('ø', 'o').replaceAll('oe', 'o').replaceAll('aa', 'a')
    .replaceAll('đ', 'd').replaceAll('ŋ', 'n').replaceAll('ŧ', 't')
    .replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** How many slips a name of this length may hold: short names differ by one letter as it is. */
function slipsAllowed(length: number): number {
  return length < 5 ? 0 : length < 9 ? 1 : 2;
}

/** The entry whose name lies nearest, within a few slips; undefined where two lie equally near. */
export function nearestName<T>(key: string, entries: ReadonlyMap<string, T>): T | undefined {
  const allowed = slipsAllowed(key.length);
  let least = allowed + 1;
  const nearest = new Set<T>();
  let sameStart = false;
  for (const [name, entry] of entries) {
    const limit = Math.min(least, slipsAllowed(name.length), allowed);
    if (limit === 0 || Math.abs(name.length - key.length) > limit) continue;
    const found = slips(name, key, limit);
    if (found > limit) continue;
    if (found < least) nearest.clear();
    least = found;
    nearest.add(entry);
    // Nobody misses the first letter, and a place found without it would surprise.
    sameStart = nearest.size === 1 && name[0] === key[0];
  }
  return sameStart ? [...nearest][0] : undefined;
}

/** Letters missing, added, changed or swapped with a neighbour; anything above `limit` counts as just above. */
function slips(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1);
      row.push(least);
    }
    if (Math.min(...row) > limit) return limit + 1;
    [before, last] = [last, row];
  }
  return last[b.length]!;
}
