import { readdirSync, readFileSync } from 'node:fs';
import type { Dated, IsoDate, Version } from '../../src/rules/dated.ts';
import { addDays, isIsoDate } from '../../src/rules/dated.ts';
import { rules, type RuleId } from '../../src/rules/index.ts';
import { citation, isSectionRef, sectionUrl, type Source } from '../../src/rules/sources.ts';

/** A dated value that a rule uses, with the name that its file gives it. */
export interface UsedSeries {
  readonly name: string;
  readonly series: Dated<unknown>;
}
/** A day on which a text changed, named in the code of a rule. */
export interface NamedDay {
  readonly day: IsoDate;
  /** The docstring of the constant, or its name. */
  readonly about: string;
}

const folder = new URL('../../src/rules/', import.meta.url);
/** Files that hold no law of one rule. */
const shared = new Set(['index.ts', 'facts.ts', 'sources.ts', 'dated.ts', 'verdict.ts', 'counterfactual.ts', 'tree.ts', 'holidays.ts', 'deadlines.ts']);
const files = new Map(readdirSync(folder).filter((name) => name.endsWith('.ts')).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]));
const valueFiles = [...files.keys()].filter((name) => name.startsWith('values'));
const values: Readonly<Record<string, unknown>> = Object.assign({}, ...await Promise.all(valueFiles.map((name) => import(new URL(name, folder).href) as Promise<object>)));

const isDated = (value: unknown): value is Dated<unknown> => typeof value === 'object' && value !== null && 'versions' in value;

/** Every dated series that the values files export, also those inside a record of series. */
export const allSeries: readonly UsedSeries[] = Object.keys(values).flatMap(seriesOf);

function seriesOf(name: string): UsedSeries[] {
  const value = values[name];
  if (isDated(value)) return [{ name, series: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (isDated(inner) ? [{ name: `${name}.${key}`, series: inner }] : []));
}

/** The file of a rule and the files that it builds on. */
function filesOf(rule: RuleId): string[] {
  const own = [...files].find(([, code]) => code.includes(`id: '${rules[rule].id}'`))![0];
  const found = [own];
  for (const file of found) {
    for (const [, imported = ''] of files.get(file)!.matchAll(/from '\.\/([\w-]+\.ts)'/g)) {
      if (!found.includes(imported) && !shared.has(imported) && !valueFiles.includes(imported)) found.push(imported);
    }
  }
  return found;
}

/** Series that a rule's files import, other than those of the rules it builds on alone. */
export function seriesUsedBy(rule: RuleId): UsedSeries[] {
  const names = filesOf(rule).flatMap((file) => [...files.get(file)!.matchAll(/import \{([^}]*)\} from '\.\/values[\w-]*\.ts'/g)].flatMap(([, list = '']) => list.split(',').map((name) => name.trim().replace(/^type /, ''))));
  return [...new Set(names)].filter((name) => name in values).flatMap(seriesOf);
}

/** Days on which a text changed that stand in a rule's files as constants. */
export function daysNamedBy(rule: RuleId): NamedDay[] {
  const found = filesOf(rule).flatMap((file) => [...files.get(file)!.matchAll(/(?:\/\*\* ([^\n]*) \*\/\n)?const (\w+): IsoDate = '(\d{4}-\d\d-\d\d)'/g)]);
  const days = found.map(([, about, name, day]) => ({ day: day as IsoDate, about: about ?? `\`${name}\`` }));
  return days.filter(({ day, about }, index) => days.findIndex((other) => other.day === day && other.about === about) === index).sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** Days on which a rule may come to another outcome because a text changed: first days and days after last days. */
export function boundaryDays(rule: RuleId, first: IsoDate): IsoDate[] {
  const versions = seriesUsedBy(rule).flatMap(({ series }) => series.versions.flatMap(({ from, to }: Version<unknown>) => [from, ...(to === undefined ? [] : [addDays(to, 1)])]));
  return [...new Set([...versions, ...daysNamedBy(rule).map(({ day }) => day)])].filter((day) => isIsoDate(day) && day > first).sort();
}

/** A source as a Markdown link. */
export function sourceLink(source: Source): string {
  return isSectionRef(source) ? `[${citation(source)}](${sectionUrl(source)})` : `[${source.title}](${source.url})`;
}
