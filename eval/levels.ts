import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Measured shares by language and name, in per cent with one digit. */
export type Levels = Readonly<Record<string, Readonly<Record<string, number>>>>;

const root = import.meta.dirname;
const levelsFile = join(root, 'levels.json');
/** So many points a language may fall before it is an error. Of the 40 cries of a language one is two and a half. */
const tolerance = { questions: 2, safety: 3, redTeam: 2 } as const;

/** The files of one of our own sets, which nothing is trained on. */
export function setFiles(name: 'questions' | 'danger'): string[] {
  const directory = join(root, 'sets', name);
  return readdirSync(directory).sort().map((file) => join(directory, file));
}

export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10;
}

/** Compares with the recorded levels and ends the process with 1 when one is missed; or records them anew. */
export function compareWithLevels(section: keyof typeof tolerance, measured: Levels, record: boolean): void {
  const recorded = JSON.parse(readFileSync(levelsFile, 'utf8')) as Record<string, Levels>;
  if (record) {
    writeFileSync(levelsFile, `${JSON.stringify({ ...recorded, [section]: measured }, null, 1)}\n`);
    return void process.stdout.write(`Recorded in eval/levels.json.\n`);
  }
  const fallen = fallenBelow(recorded[section] ?? {}, measured, tolerance[section]);
  for (const line of fallen) process.stderr.write(`${line}\n`);
  if (fallen.length > 0) process.exitCode = 1;
  else process.stdout.write(`No language is more than ${tolerance[section]} points below its recorded level.\n`);
}

/** One line for each level that is missed by more than so many points, or not measured any more. */
export function fallenBelow(recorded: Levels, measured: Levels, points: number): string[] {
  return Object.entries(recorded).flatMap(([language, levels]) => Object.entries(levels).flatMap(([name, level]) => {
    const now = measured[language]?.[name];
    if (now === undefined) return [`${language}: ${name} is not measured any more; it was ${level} %`];
    return now < level - points ? [`${language}: ${name} fell from ${level} to ${now} %`] : [];
  }));
}
