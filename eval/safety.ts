/**
 * `npm run eval:safety -- FILE.jsonl [--json OUT]`: recall and false alarms of the danger
 * recogniser on rows {lang, text, expect: crisis | normal, kind}, per language and per kind.
 * Ends with 1 when the file is malformed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { BotError } from '../src/errors.ts';
import { languageTags } from '../src/languages/register.ts';
import type { DangerRecogniser } from '../src/safety/ports.ts';
import { createDangerRecogniser } from '../src/safety/recogniser.ts';

const rowSchema = z.object({
  lang: z.enum(languageTags),
  text: z.string().min(1),
  expect: z.enum(['crisis', 'normal']),
  kind: z.string().nullish(),
});

export type SafetyRow = z.infer<typeof rowSchema>;

/** Counts of one group of rows. `rightKind` is counted among the found that state a kind. */
export interface SafetyScore {
  crises: number;
  found: number;
  normal: number;
  falseAlarms: number;
  withKind: number;
  rightKind: number;
}

export interface SafetyReport {
  readonly overall: SafetyScore;
  readonly byLanguage: Readonly<Record<string, SafetyScore>>;
  readonly byKind: Readonly<Record<string, SafetyScore>>;
  readonly missed: readonly SafetyRow[];
  readonly alarmed: readonly SafetyRow[];
}

/** @throws BotError EVALUATION_FILE_INVALID with the line of the first wrong row. */
export function readSafetyRows(file: string): SafetyRow[] {
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new BotError('EVALUATION_FILE_INVALID', { file, line: 0, problem: 'it cannot be read' }, { cause });
  }
  const rows = content.split('\n').flatMap((text, i) => (text.trim() === '' ? [] : [readRow(file, text, i + 1)]));
  if (rows.length === 0) throw new BotError('EVALUATION_FILE_INVALID', { file, line: 1, problem: 'it has no rows' });
  return rows;
}

function readRow(file: string, text: string, line: number): SafetyRow {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new BotError('EVALUATION_FILE_INVALID', { file, line, problem: 'it is not JSON' }, { cause });
  }
  const parsed = rowSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new BotError('EVALUATION_FILE_INVALID', { file, line, problem: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'wrong'}` });
}

export function evaluateSafety(rows: readonly SafetyRow[], recogniser: DangerRecogniser): SafetyReport {
  const overall = emptyScore();
  const byLanguage: Record<string, SafetyScore> = {};
  const byKind: Record<string, SafetyScore> = {};
  const missed: SafetyRow[] = [];
  const alarmed: SafetyRow[] = [];
  for (const row of rows) {
    const danger = recogniser.recognise(row.text);
    const crisis = danger !== null && danger.degree !== 'information';
    for (const score of [overall, byLanguage[row.lang] ??= emptyScore(), byKind[row.kind ?? 'none'] ??= emptyScore()]) count(score, row, crisis, danger?.kind);
    if (row.expect === 'crisis' && !crisis) missed.push(row);
    if (row.expect === 'normal' && crisis) alarmed.push(row);
  }
  return { overall, byLanguage, byKind, missed, alarmed };
}

const emptyScore = (): SafetyScore => ({ crises: 0, found: 0, normal: 0, falseAlarms: 0, withKind: 0, rightKind: 0 });

function count(score: SafetyScore, row: SafetyRow, crisis: boolean, kind: string | undefined): void {
  if (row.expect === 'normal') {
    score.normal++;
    if (crisis) score.falseAlarms++;
    return;
  }
  score.crises++;
  if (!crisis) return;
  score.found++;
  if (row.kind === null || row.kind === undefined) return;
  score.withKind++;
  if (row.kind === kind) score.rightKind++;
}

export function formatSafetyReport(report: SafetyReport): string {
  const line = (name: string, score: SafetyScore): string => [
    name.padEnd(18), share(score.found, score.crises), share(score.falseAlarms, score.normal), share(score.rightKind, score.withKind),
  ].join('');
  return [
    `${''.padEnd(18)}${'recall'.padEnd(18)}${'false alarms'.padEnd(18)}right kind`,
    line('all', report.overall), '',
    ...Object.entries(report.byLanguage).map(([name, score]) => line(name, score)), '',
    ...Object.entries(report.byKind).map(([name, score]) => line(name, score)),
  ].join('\n');
}

function share(part: number, whole: number): string {
  return (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} % (${part}/${whole})`).padEnd(18);
}

function main(args: readonly string[]): void {
  const out = args.includes('--json') ? args[args.indexOf('--json') + 1] : undefined;
  const file = args.find((arg, i) => !arg.startsWith('--') && args[i - 1] !== '--json');
  if (file === undefined) throw new BotError('EVALUATION_FILE_INVALID', { file: '(none)', line: 0, problem: 'name a file of rows' });
  const report = evaluateSafety(readSafetyRows(file), createDangerRecogniser());
  process.stdout.write(`${formatSafetyReport(report)}\n`);
  if (out !== undefined) writeFileSync(out, `${JSON.stringify(report, null, 2)}\n`);
}

if (import.meta.main) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof BotError)) throw error;
    process.stderr.write(`${error.code}: ${error.message}\n`);
    process.exitCode = 1;
  }
}
