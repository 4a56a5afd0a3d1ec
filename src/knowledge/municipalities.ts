import { readFileSync } from 'node:fs';

/** A municipality (kommune) of today, with its official number and county. */
export interface Municipality {
  /** Four digits; the first two are the county's number. */
  readonly number: string;
  readonly name: string;
  /** Sámi, Kven or doubled official names. */
  readonly otherNames: readonly string[];
}

let byKey: ReadonlyMap<string, Municipality | 'ambiguous'> | undefined;

/**
 * The municipality by number or by any of its names, in any casing. Undefined where there is none,
 * or where two share the name: those need the county in brackets, "Herøy (Nordland)".
 */
export function findMunicipality(text: string): Municipality | undefined {
  byKey ??= readMunicipalities();
  const found = byKey.get(keyOf(text));
  return found === 'ambiguous' ? undefined : found;
}

function keyOf(text: string): string {
  return text.normalize('NFC').trim().toLowerCase().replace(/\s+kommune$/, '');
}

/** Reads `municipalities.tsv` (number, name, other names by `|`), made from the official register. */
function readMunicipalities(): ReadonlyMap<string, Municipality | 'ambiguous'> {
  const rows = readFileSync(new URL('municipalities.tsv', import.meta.url), 'utf8').trim().split('\n').slice(1);
  const found = new Map<string, Municipality | 'ambiguous'>();
  for (const row of rows) {
    const [number = '', name = '', others = ''] = row.split('\t');
    const municipality: Municipality = { number, name, otherNames: others.split('|').filter(Boolean) };
    for (const key of [number, name, ...municipality.otherNames].map(keyOf)) {
      found.set(key, found.has(key) && found.get(key) !== municipality ? 'ambiguous' : municipality);
    }
  }
  return found;
}
