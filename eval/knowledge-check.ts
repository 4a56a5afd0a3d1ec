import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { localesDir, rootDir } from '../src/app-parts.ts';
import { BotError } from '../src/errors.ts';
import { toIsoDate, type IsoDate } from '../src/rules/dated.ts';
import { checkKnowledge } from './knowledge/check.ts';
import { hasErrors, report, tally } from './knowledge/report.ts';
import { stamp } from './knowledge/text-hash.ts';

/**
 * `npm run knowledge:check [-- --json] [--on 2026-12-01] [--release]`: is all knowledge in order?
 * `npm run knowledge:check -- --stamp NAME…`: these translations say what their source text says
 * today; NAME is `all`, a language, a topic, or `nn/appeal`.
 */
try {
  const { values, positionals } = readArguments();
  if (values.stamp) {
    const changed = stamp(localesDir, positionals);
    process.stdout.write(`${changed.map((file) => `${file}\n`).join('')}Stamped: ${changed.length}\n`);
  } else {
    const on = values.on === undefined ? dayOfCommit() : toIsoDate(values.on);
    const result = checkKnowledge({ localesDir, on, release: values.release ?? false });
    process.stdout.write(values.json ? `${JSON.stringify({ ...result, tally: tally(result.findings) }, null, 2)}\n` : report(result));
    if (hasErrors(result)) process.exitCode = 1;
  }
} catch (error) {
  if (!(error instanceof BotError)) throw error;
  process.stderr.write(`${error.code}: ${error.message}\n`);
  process.exitCode = 2;
}

function readArguments() {
  try {
    const parsed = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' }, release: { type: 'boolean' }, on: { type: 'string' }, stamp: { type: 'boolean' } } });
    if (parsed.values.stamp === true ? parsed.positionals.length > 0 : parsed.positionals.length === 0) return parsed;
  } catch (cause) {
    throw new BotError('REQUEST_INVALID', { field: 'arguments', problem: cause instanceof Error ? cause.message : 'unknown' }, { cause });
  }
  throw new BotError('REQUEST_INVALID', { field: 'arguments', problem: 'names of texts go with --stamp, and --stamp with names' });
}

/** The day of the last commit, so that a check of the same commit says the same on every day. */
function dayOfCommit(): IsoDate {
  try {
    return toIsoDate(execFileSync('git', ['log', '-1', '--format=%cs'], { cwd: rootDir, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim());
  } catch (cause) {
    throw new BotError('REQUEST_INVALID', { field: '--on', problem: 'there is no commit to take the day from, so it must be given' }, { cause });
  }
}
