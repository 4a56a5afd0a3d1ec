import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { openBot } from '../src/app-parts.ts';
import { readConfig } from '../src/config.ts';
import { BotError } from '../src/errors.ts';
import { askAll } from './ask-all.ts';
import { compareWithLevels, percent, setFiles, type Levels } from './levels.ts';
import { report, table, type Metrics, type Report } from './metrics.ts';
import { readRows } from './rows.ts';
import { writeLanguages } from './languages.ts';

/**
 * `npm run eval [-- FILE.jsonl] [--json OUT] [--record]`: how well the bot finds topic and language of the
 * questions. Without a file it judges our own set in eval/sets/questions and compares with the levels
 * in eval/levels.json; `--record` writes those anew, and docs/languages.md and src/languages/understood.json
 * with them.
 */
try {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' }, record: { type: 'boolean' } } });
  const [file, ...more] = positionals;
  if (more.length > 0) throw new BotError('EVALUATION_FILE_INVALID', { file: file ?? '', line: 0, problem: 'name at most one file' });
  const rows = (file === undefined ? setFiles('questions') : [file]).flatMap(readRows);
  // No settings of the surroundings: no language model, and a store in memory.
  const { bot, close, notices, encoderReady } = await openBot(readConfig({}), { storeFile: ':memory:' });
  for (const notice of [...notices, ...(await encoderReady)]) process.stderr.write(`${notice}\n`);
  const outcomes = await askAll(rows, bot);
  await close();
  const result = report(outcomes);
  process.stdout.write(`${table(result)}\n`);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ file: basename(file ?? 'eval/sets/questions'), ...result, outcomes }, null, 2)}\n`);
  if (file === undefined) {
    compareWithLevels('questions', levelsOf(result), values.record ?? false);
    if (values.record) writeLanguages(result);
  }
} catch (error) {
  process.stderr.write(error instanceof BotError ? `${error.code}: ${error.message}\n` : `${String(error)}\n`);
  process.exitCode = 2;
}

/** What must not fall, in per cent. Outsiders of all languages together: of 26 in each, one would be four points. */
function levelsOf({ languages, overall }: Report): Levels {
  const shares = (m: Metrics) => ({ top1: m.top1, top3: m.top3, language: m.language });
  const rounded = (m: Metrics) => Object.fromEntries(Object.entries(shares(m)).map(([name, share]) => [name, percent(share ?? 0, 1)]));
  return {
    ...Object.fromEntries(Object.entries(languages).map(([language, m]) => [language, rounded(m)])),
    all: { ...rounded(overall), outside: percent(overall.outsideRecall ?? 0, 1), notRefused: percent(1 - (overall.refused ?? 0), 1) },
  };
}
