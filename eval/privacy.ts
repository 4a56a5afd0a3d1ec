import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { BotError } from '../src/errors.ts';
import { languageTags } from '../src/languages/register.ts';
import { readJsonLines } from './json-lines.ts';
import { createPersonalDataRemover, tokens, type PersonalDataFinder, type PersonalSpan } from '../src/safety/personal-data.ts';
import type { PersonalDataKind } from '../src/safety/ports.ts';

export const privacySet = join(import.meta.dirname, 'sets', 'privacy.jsonl');
const kinds = Object.keys(tokens) as [PersonalDataKind, ...PersonalDataKind[]];

const rowSchema = z.strictObject({
  lang: z.enum(languageTags),
  text: z.string().min(1),
  spans: z.array(z.strictObject({ kind: z.enum(kinds), text: z.string().min(1) })),
}).refine(({ text, spans }) => spans.every((span) => text.includes(span.text)), 'a span is not in the text');
export type PrivacyRow = z.infer<typeof rowSchema>;

/** `tuned`: rows that patterns were made with (every second, from the first); `unseen`: the others. */
export const halves = ['tuned', 'unseen'] as const;
export type Half = (typeof halves)[number];

/** Pieces of personal data, and pieces that were taken out. */
export interface PrivacyScore {
  wanted: number;
  /** Wholly taken out, under whatever kind. */
  found: number;
  /** Taken out under another kind. */
  otherKind: number;
  taken: number;
  /** Taken out with nothing else: no letter or digit beyond what is personal. */
  right: number;
}

export interface PrivacyReport {
  readonly rows: number;
  readonly overall: PrivacyScore;
  readonly byKind: Readonly<Record<string, PrivacyScore>>;
  readonly byLanguage: Readonly<Record<string, PrivacyScore>>;
  readonly missed: readonly { readonly lang: string; readonly text: string; readonly kind: string; readonly wanted: string }[];
  readonly wronglyTaken: readonly { readonly lang: string; readonly text: string; readonly kind: string; readonly taken: string }[];
}

/** @throws BotError EVALUATION_FILE_INVALID with the line of the first wrong row. */
export function readPrivacyRows(file: string): PrivacyRow[] {
  return readJsonLines(file, rowSchema);
}

/** The rows of one half; which half a row belongs to is its place in the file. */
export function halfOf(rows: readonly PrivacyRow[], half: Half): PrivacyRow[] {
  return rows.filter((_, i) => (i % 2 === 0) === (half === 'tuned'));
}

export function evaluatePrivacy(rows: readonly PrivacyRow[], finder: PersonalDataFinder): PrivacyReport {
  const overall = emptyScore();
  const byKind: Record<string, PrivacyScore> = {};
  const byLanguage: Record<string, PrivacyScore> = {};
  const missed: PrivacyReport['missed'][number][] = [];
  const wronglyTaken: PrivacyReport['wronglyTaken'][number][] = [];
  for (const { lang, text, spans } of rows) {
    const scoresOf = (kind: string) => [overall, byKind[kind] ??= emptyScore(), byLanguage[lang] ??= emptyScore()];
    const wanted = placesOf(text, spans);
    const taken = finder.find(text);
    for (const span of wanted) {
      const cover = taken.filter((each) => overlap(each, span));
      const found = uncovered(text, span, taken) === '';
      if (!found) missed.push({ lang, text, kind: span.kind, wanted: text.slice(span.start, span.end) });
      for (const score of scoresOf(span.kind)) {
        score.wanted += 1;
        score.found += Number(found);
        score.otherKind += Number(found && !cover.some(({ kind }) => kind === span.kind));
      }
    }
    for (const span of taken) {
      const right = uncovered(text, span, wanted) === '';
      if (!right) wronglyTaken.push({ lang, text, kind: span.kind, taken: text.slice(span.start, span.end) });
      for (const score of scoresOf(span.kind)) {
        score.taken += 1;
        score.right += Number(right);
      }
    }
  }
  return { rows: rows.length, overall, byKind, byLanguage, missed, wronglyTaken };
}

const emptyScore = (): PrivacyScore => ({ wanted: 0, found: 0, otherKind: 0, taken: 0, right: 0 });

function placesOf(text: string, spans: PrivacyRow['spans']): PersonalSpan[] {
  let from = 0;
  return spans.map(({ kind, text: part }) => {
    const start = text.indexOf(part, from);
    const place = { kind, start: start < 0 ? text.indexOf(part) : start, end: 0 };
    from = place.start + part.length;
    return { ...place, end: from };
  });
}

const overlap = (one: PersonalSpan, other: PersonalSpan): boolean => one.start < other.end && other.start < one.end;

/** Letters and digits of a span that no other span covers. */
function uncovered(text: string, span: PersonalSpan, others: readonly PersonalSpan[]): string {
  let left = '';
  for (let at = span.start; at < span.end; at += 1) {
    if (!others.some(({ start, end }) => start <= at && at < end)) left += text[at] ?? '';
  }
  return left.replace(/[^\p{L}\p{N}]/gu, '');
}

export function formatPrivacyReport(report: PrivacyReport): string {
  const line = (name: string, { wanted, found, otherKind, taken, right }: PrivacyScore): string =>
    `${name.padEnd(16)}${share(found, wanted)}${share(right, taken)}${otherKind}`;
  return [
    `${''.padEnd(16)}${'recall'.padEnd(20)}${'precision'.padEnd(20)}under another kind`,
    line('all', report.overall), '',
    ...kinds.flatMap((kind) => (report.byKind[kind] ? [line(kind, report.byKind[kind])] : [])), '',
    ...Object.entries(report.byLanguage).map(([name, score]) => line(name, score)),
  ].join('\n');
}

export const recallOf = ({ found, wanted }: PrivacyScore): number => (wanted === 0 ? 1 : found / wanted);
export const precisionOf = ({ right, taken }: PrivacyScore): number => (taken === 0 ? 1 : right / taken);

function share(part: number, whole: number): string {
  return (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} % (${part}/${whole})`).padEnd(20);
}

/** `npm run eval:privacy -- [FILE] [--half tuned|unseen] [--errors] [--json FILE]`. */
function main(args: readonly string[]): void {
  const option = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const file = args.find((arg, i) => !arg.startsWith('--') && !['--json', '--half'].includes(args[i - 1] ?? '')) ?? privacySet;
  const [rows, finder] = [readPrivacyRows(file), createPersonalDataRemover()];
  const only = halves.find((half) => half === option('--half'));
  const parts = only ? { [only]: halfOf(rows, only) } : { tuned: halfOf(rows, 'tuned'), unseen: halfOf(rows, 'unseen'), 'all rows': rows };
  const reports = Object.entries(parts).map(([name, part]) => ({ name, report: evaluatePrivacy(part, finder) }));
  for (const { name, report } of reports) {
    process.stdout.write(`${name}: ${report.rows} messages\n${formatPrivacyReport(report)}\n\n`);
    if (!args.includes('--errors')) continue;
    for (const { lang, kind, wanted, text } of report.missed) process.stdout.write(`missed ${lang} ${kind} "${wanted}" in: ${text}\n`);
    for (const { lang, kind, taken, text } of report.wronglyTaken) process.stdout.write(`wrongly taken ${lang} ${kind} "${taken}" in: ${text}\n`);
  }
  const out = option('--json');
  if (out !== undefined) writeFileSync(out, `${JSON.stringify(Object.fromEntries(reports.map(({ name, report }) => [name, report])), null, 2)}\n`);
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
