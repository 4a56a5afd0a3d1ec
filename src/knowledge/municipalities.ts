import { readFileSync } from 'node:fs';
import { foldName, nearestName } from './place-names.ts';

/** A county (fylke). Its county authority bears its name; Oslo's tasks are those of the municipality. */
export interface County {
  /** Two digits. */
  readonly number: string;
  readonly name: string;
}

/** A municipality (kommune) of today, with its official number and county. */
export interface Municipality {
  /** Four digits; the first two are the county's number. */
  readonly number: string;
  /** Without the county that tells two of the same name apart. */
  readonly name: string;
  /** Sámi and Kven names, those that are certain. */
  readonly otherNames: readonly string[];
  readonly county: County;
}

const oslo = '03';

/** The municipality as a proper name, the same in every language: "Tromsø kommune". */
export function municipalityTitle({ name }: Municipality): string {
  return `${name} kommune`;
}

/** The county authority as a proper name: "Troms fylkeskommune". Oslo has none of its own. */
export function countyTitle(municipality: Municipality): string {
  const { county } = municipality;
  return county.number === oslo ? municipalityTitle(municipality) : `${county.name} fylkeskommune`;
}

/** All 15, by number. */
export function counties(): readonly County[] {
  return [...register().counties.values()];
}

/** All 357, by number. */
export function municipalities(): readonly Municipality[] {
  return [...register().byNumber.values()];
}

/** The municipality with exactly this number. */
export function municipalityOf(number: string): Municipality | undefined {
  return register().byNumber.get(number);
}

/** The municipality of a postcode that exists; undefined also for Svalbard and Jan Mayen, which belong to none. */
export function municipalityOfPostcode(postcode: string): Municipality | undefined {
  return register().byPostcode.get(postcode);
}

const numberOnly = /^\d{4}$/;
const postcodeInWords = /^(?:(?:postnummer|postnr\.?|postal code|postcode|zip(?: code)?|post)\s*:?\s*|(?:no?|n)-)(\d{4})(?!\d)/i;
const codeAndPlace = /^(\d{4})[ ,]+(\p{L}.*)$/u;

/**
 * The municipality that a text names: by number, by any of its names in any casing, with or without
 * "kommune", by postcode, or by a name with a small slip ("Tromso", "Trondhiem").
 *
 * Four digits can be both: 5501 is the number of Tromsø and a postcode in Haugesund. Alone they are
 * read as a number first; "postnr 5501" and "5501 Haugesund" are postcodes. Undefined where there
 * is none, and where two fit: Herøy and Våler need their county ("Herøy, Nordland"), and a slip
 * must lie near one name only.
 */
export function findMunicipality(text: string): Municipality | undefined {
  const plain = text.normalize('NFC').trim();
  if (numberOnly.test(plain)) return municipalityOf(plain) ?? municipalityOfPostcode(plain);
  const postcode = postcodeInWords.exec(plain)?.[1];
  if (postcode) return municipalityOfPostcode(postcode);
  const [, digits, place] = codeAndPlace.exec(plain) ?? [];
  if (digits !== undefined && place !== undefined) {
    const named = municipalityOf(digits);
    return named && findByName(place) === named ? named : municipalityOfPostcode(digits);
  }
  return findByName(plain) ?? findMisspelt(plain);
}

/** By one of its names, however it writes å, ø and accents; no slips. */
export function findByName(text: string): Municipality | undefined {
  return register().byName.get(keyOf(text))?.only;
}

function findMisspelt(text: string): Municipality | undefined {
  const { byName } = register();
  const key = keyOf(text);
  // A name that two share is no slip for a third.
  return byName.has(key) ? undefined : nearestName(key, byName)?.only;
}

function keyOf(text: string): string {
  return foldName(text).replace(/ (?:kommune|municipality)$/, '').replace(/^(?:kommunen?|municipality of) /, '');
}

/** Those that bear one name; `only` where it is one alone. */
interface Bearers {
  readonly only: Municipality | undefined;
}

interface Register {
  readonly counties: ReadonlyMap<string, County>;
  readonly byNumber: ReadonlyMap<string, Municipality>;
  readonly byPostcode: ReadonlyMap<string, Municipality>;
  readonly byName: ReadonlyMap<string, Bearers>;
}

const nobody: Bearers = { only: undefined };

let known: Register | undefined;

/** Read when somebody first asks, since most conversations never name a place. */
function register(): Register {
  return (known ??= readRegister());
}

/** The rows of a file beside this one that begin with a number; others are its heading and remarks. */
function rowsOf(file: string): string[][] {
  return readFileSync(new URL(file, import.meta.url), 'utf8').split('\n').filter((row) => /^\d/.test(row)).map((row) => row.split('\t'));
}

/** `municipalities.tsv` holds number, name, other names by `|`, postcodes and ranges of them. */
function readRegister(): Register {
  const byCounty = new Map(rowsOf('counties.tsv').map(([number = '', name = '']) => [number, { number, name }]));
  const byNumber = new Map<string, Municipality>();
  const byPostcode = new Map<string, Municipality>();
  const byName = new Map<string, Bearers>();
  for (const [number = '', fullName = '', others = '', postcodes = ''] of rowsOf('municipalities.tsv')) {
    const name = fullName.replace(/ \(.*\)$/, '');
    const municipality: Municipality = { number, name, otherNames: others.split('|').filter(Boolean), county: byCounty.get(number.slice(0, 2))! };
    const alone: Bearers = { only: municipality };
    byNumber.set(number, municipality);
    for (const code of expand(postcodes)) byPostcode.set(code, municipality);
    const names = new Set([name, `${name} ${municipality.county.name}`, `${name} i ${municipality.county.name}`, ...municipality.otherNames].map(keyOf));
    for (const key of names) byName.set(key, byName.has(key) ? nobody : alone);
  }
  // A county is no slip for a municipality: "Troms" is not Tromsø.
  for (const { name } of byCounty.values()) if (!byName.has(keyOf(name))) byName.set(keyOf(name), nobody);
  return { counties: byCounty, byNumber, byPostcode, byName };
}

function expand(ranges: string): string[] {
  return ranges.split(' ').filter(Boolean).flatMap((range) => {
    const [from = '', to = from] = range.split('-');
    return Array.from({ length: Number(to) - Number(from) + 1 }, (_, step) => String(Number(from) + step).padStart(4, '0'));
  });
}
