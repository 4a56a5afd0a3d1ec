import type { CheckResult } from './check.ts';
import { checks, type CheckName, type Finding } from './finding.ts';

/** True when something must be put right; warnings alone do not count. */
export function hasErrors({ findings }: CheckResult): boolean {
  return findings.some(({ level }) => level === 'error');
}

/** How often each check found something, those that found nothing among them. */
export function tally(findings: readonly Finding[]): Record<CheckName, number> {
  const names = Object.keys(checks) as CheckName[];
  return Object.fromEntries(names.map((name) => [name, findings.filter(({ check }) => check === name).length])) as Record<CheckName, number>;
}

/** The findings under a heading for each check, then what was looked at, then the sum. */
export function report(result: CheckResult): string {
  const { findings, counts, levels, on } = result;
  const sections = (Object.keys(checks) as CheckName[]).flatMap((name) => {
    const own = findings.filter(({ check }) => check === name);
    if (own.length === 0) return [];
    const lines = own.map(({ where, problem, level }) => `  ${level === 'warning' ? '(warning) ' : ''}${where}: ${problem}`);
    return [`${checks[name]} [${name}]: ${own.length}`, ...lines, ''];
  });
  const perLanguage = (numbers: Readonly<Record<string, number>>): string => Object.entries(numbers).map(([tag, number]) => `${tag} ${number}`).join(', ');
  const errors = findings.filter(({ level }) => level === 'error').length;
  return [
    ...sections,
    `Topics: ${counts.topics}. Answers: ${perLanguage(counts.texts)}. Questions: ${perLanguage(counts.questions)}. Words explained: ${counts.terms}.`,
    ...Object.entries(levels).map(([tag, { scale, mean, highest }]) => `Reading level, ${tag}: ${scale} ${mean} on average, ${highest} at most.`),
    `Reviews judged by ${on}. Errors: ${errors}. Warnings: ${findings.length - errors}.`,
    '',
  ].join('\n');
}
