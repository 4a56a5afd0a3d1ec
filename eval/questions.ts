import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { openBot } from '../src/app-parts.ts';
import { readConfig } from '../src/config.ts';
import { BotError } from '../src/errors.ts';
import { askAll } from './ask-all.ts';
import { report, table } from './metrics.ts';
import { parseRows, type Row } from './rows.ts';

/** `npm run eval -- FILE.jsonl [--json OUT]`: how well the bot finds topic and language of the questions. */
try {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new BotError('EVALUATION_FILE_INVALID', { file: file ?? '(none)', line: 0, problem: 'name exactly one file' });
  const rows = readRows(file);
  // No settings of the surroundings: no language model, and a store in memory.
  const { bot, close, notices, encoderReady } = await openBot(readConfig({}), { storeFile: ':memory:' });
  for (const notice of [...notices, ...(await encoderReady)]) process.stderr.write(`${notice}\n`);
  const outcomes = await askAll(rows, bot);
  await close();
  const result = report(outcomes);
  process.stdout.write(`${table(result)}\n`);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ file: basename(file), ...result, outcomes }, null, 2)}\n`);
} catch (error) {
  process.stderr.write(error instanceof BotError ? `${error.code}: ${error.message}\n` : `${String(error)}\n`);
  process.exitCode = 2;
}

function readRows(file: string): Row[] {
  let jsonl: string;
  try {
    jsonl = readFileSync(file, 'utf8');
  } catch {
    throw new BotError('EVALUATION_FILE_INVALID', { file, line: 0, problem: 'cannot be read' });
  }
  return parseRows(jsonl, file);
}
