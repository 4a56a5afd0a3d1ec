import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readRows, type Row } from '../eval/rows.ts';
import { BotError } from '../src/errors.ts';
import { languageTags } from '../src/languages/register.ts';
import { loadUnderstanding } from '../src/understanding/index.ts';
import { readSources } from '../src/understanding/sources.ts';
import { contestantNames, type ContestantName } from './peers/contestants.ts';
import type { Asked, Measured } from './peers/measured.ts';
import { percent, qualityOf } from './peers/quality.ts';

/**
 * `npm run bench:understanding [-- FILE.jsonl ... --json OUT --only NAME]`: how well and how fast the
 * topic of a question is found, ours beside its peers, with the same examples, the same questions and
 * the same detected language. Without files, all of eval/sets/questions. Each runs in a process of its own.
 */
/** The young generation that `npm start` gives; its limit of the old one is too low for some peers. */
const flags = ['--expose-gc', '--max-semi-space-size=16'];
const root = join(import.meta.dirname, '..');
const { positionals, values } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' }, only: { type: 'string', multiple: true } } });

const setsDir = join(root, 'eval', 'sets', 'questions');
const files = positionals.length > 0 ? positionals : readdirSync(setsDir).filter((name) => name.endsWith('.jsonl')).toSorted().map((name) => join(setsDir, name));
const rows = files.flatMap(readRows);
const localesDir = join(root, 'locales');
const before = readSources(localesDir).hash;
const asked = questionsFor(rows);
const names = contestantNames.filter((name) => values.only?.includes(name) ?? true);
const measured = names.map((name) => ({ name, ...measure(name, asked) }));
const results = measured.map(({ name, found, ...cost }) => ({
  name,
  overall: qualityOf(rows, found),
  languages: Object.fromEntries(languageTags.filter((tag) => rows.some(({ lang }) => lang === tag)).map((tag) => [tag, ofLanguage(tag, found)])),
  ...cost,
}));

process.stdout.write(`${rows.length} questions of ${files.map((file) => basename(file)).join(', ')}; ${rows.filter(({ topic }) => topic === 'none').length} are outside the field.\n\n`);
process.stdout.write(`${markdown(['', 'top-1', 'top-3', 'F1 of *outside*', 'refused', 'build', 'one question', 'memory'], results.map(({ name, overall, buildSeconds, milliseconds, megabytes }) => [
  name, percent(overall.top1), percent(overall.top3), percent(overall.outsideF1), percent(overall.refused), `${buildSeconds.toFixed(1)} s`, `${milliseconds.toFixed(1)} ms`, `${megabytes.toFixed(0)} MB`,
]))}\n`);
process.stdout.write(`By language: top-1 / top-3 / F1 of *outside*.\n\n${markdown(['', ...names], languageTags.flatMap((tag) => (rows.some(({ lang }) => lang === tag) ? [[tag, ...results.map(({ languages }) => {
  const quality = languages[tag];
  return quality ? [quality.top1, quality.top3, quality.outsideF1].map(percent).join(' / ') : '';
})]] : [])))}\n`);
for (const { name, notes } of results) for (const note of notes) process.stdout.write(`${name}: ${note}\n`);
if (readSources(localesDir).hash !== before) process.stdout.write('The texts in locales/ were changed during the run, so not all learned from the same: run it again.\n');
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ files: files.map((file) => basename(file)), results }, null, 2)}\n`);

/** The questions with the language that the product takes them to be in. */
function questionsFor(all: readonly Row[]): Asked[] {
  const { detector } = loadUnderstanding({ localesDir, indexDir: join(root, 'dist', 'understanding'), modelDir: join(root, 'models'), encoder: 'off' });
  return all.map(({ text, audience }) => ({ text, language: detector.detect(text).language ?? 'nb', audience: audience ?? 'participant' }));
}

function measure(name: ContestantName, questions: readonly Asked[]): Measured {
  process.stderr.write(`Measuring ${name} ...\n`);
  const child = spawnSync(process.execPath, [...flags, join(import.meta.dirname, 'peers', 'child.ts'), name], {
    input: JSON.stringify(questions), encoding: 'utf8', stdio: ['pipe', 'pipe', 'inherit'], maxBuffer: 2 ** 28,
  });
  if (child.status !== 0) throw new BotError('EVALUATION_FILE_INVALID', { file: name, line: 0, problem: `its process ended with ${child.status ?? child.signal}` });
  return JSON.parse(child.stdout) as Measured;
}

function ofLanguage(tag: string, found: Measured['found']) {
  const own = [...rows.entries()].filter(([, { lang }]) => lang === tag);
  return qualityOf(own.map(([, row]) => row), own.flatMap(([at]) => found[at] ?? []));
}

/** A table that can be read in a terminal and pasted into a page. */
function markdown(head: readonly string[], body: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...body.map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  return `${[line(head), `|${widths.map((width, column) => (column === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`, ...body.map(line)].join('\n')}\n`;
}
