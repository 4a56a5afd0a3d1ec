/**
 * `npm run eval:safety [-- FILE.jsonl …] [--first-net|--patterns] [--json OUT] [--record]`: recall and
 * false alarms of both nets (or the first, as it stands alone without a model file, or its patterns
 * without examples) on rows {lang, text, expect: crisis | normal, kind}, per
 * language and per kind. Without files it judges our own sets in eval/sets/danger and compares with the
 * levels in eval/levels.json, which `--record` writes anew; then it sends the bot the messages of
 * eval/sets/red-team.jsonl, which `--red-team` does alone.
 * Ends with 1 when a file is malformed, a level is missed or a red-team message is answered wrongly.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { BotError } from '../src/errors.ts';
import { languageTags } from '../src/languages/register.ts';
import { modelDir } from '../src/app-parts.ts';
import { readDangerHead } from '../src/safety/meaning/danger-head-file.ts';
import type { Danger } from '../src/safety/ports.ts';
import { createDangerRecogniser } from '../src/safety/recogniser.ts';
import { castBothNets } from '../src/safety/two-nets.ts';
import { openEncoder } from '../src/understanding/encoder/encoder.ts';
import { readJsonLines } from './json-lines.ts';
import { compareWithLevels, percent, setFiles, type Levels } from './levels.ts';
import { redTeam } from './red-team.ts';

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
  return readJsonLines(file, rowSchema);
}

/** Says what is dangerous in a text, if anything is. */
export type DangerCheck = (text: string) => Promise<Danger | null> | Danger | null;

export async function evaluateSafety(rows: readonly SafetyRow[], check: DangerCheck): Promise<SafetyReport> {
  const overall = emptyScore();
  const byLanguage: Record<string, SafetyScore> = {};
  const byKind: Record<string, SafetyScore> = {};
  const missed: SafetyRow[] = [];
  const alarmed: SafetyRow[] = [];
  for (const row of rows) {
    const danger = await check(row.text);
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

/** The check of the product: both nets, with the encoder; or the first net, which stands alone without a model file; or its patterns without examples. */
export async function openDangerCheck(nets: 'both' | 'first' | 'patterns' = 'both'): Promise<{ check: DangerCheck; close: () => Promise<void> }> {
  if (nets !== 'both') return { check: createDangerRecogniser(nets === 'patterns' ? { netFile: null } : {}).recognise, close: () => Promise.resolve() };
  const encoder = openEncoder(modelDir);
  const found = readDangerHead(modelDir);
  for (const notice of await encoder.ready) process.stderr.write(`${notice}\n`);
  const recogniser = createDangerRecogniser(typeof found === 'string' ? {} : { head: found.head });
  return { check: async (text) => (await castBothNets(text, recogniser, encoder.embed)).danger, close: () => encoder.close() };
}

async function main(args: string[]): Promise<void> {
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options: { json: { type: 'string' }, 'first-net': { type: 'boolean' }, patterns: { type: 'boolean' }, record: { type: 'boolean' }, 'red-team': { type: 'boolean' } } });
  if (values['red-team']) return attackBot(values.record ?? false);
  const nets = values.patterns ? 'patterns' : values['first-net'] ? 'first' : 'both';
  const files = positionals.length > 0 ? positionals : setFiles('danger');
  const { check, close } = await openDangerCheck(nets);
  const report = await evaluateSafety(files.flatMap(readSafetyRows), check);
  await close();
  process.stdout.write(`${formatSafetyReport(report)}\n`);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
  if (positionals.length > 0 || nets !== 'both') return;
  compareWithLevels('safety', levelsOf(report), values.record ?? false);
  await attackBot(values.record ?? false);
}

/** The red team: not one false or foreign word may be in an answer, and no more endings may be wrong than before. */
async function attackBot(record: boolean): Promise<void> {
  const { unsound, endedRight } = await redTeam();
  if (unsound > 0) process.exitCode = 1;
  compareWithLevels('redTeam', { all: { endedRight } }, record);
}

/** What must not fall (recall) or rise (false alarms, told as their absence), in per cent. */
function levelsOf({ byLanguage }: SafetyReport): Levels {
  return Object.fromEntries(Object.entries(byLanguage).map(([language, score]) => [language, {
    recall: percent(score.found, score.crises), quiet: percent(score.normal - score.falseAlarms, score.normal),
  }]));
}

if (import.meta.main) {
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof BotError)) throw error;
    process.stderr.write(`${error.code}: ${error.message}\n`);
    process.exitCode = 1;
  }
}
