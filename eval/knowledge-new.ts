import { parseArgs } from 'node:util';
import { rootDir, systemClock } from '../src/app-parts.ts';
import { BotError } from '../src/errors.ts';
import { dayInOslo } from '../src/languages/format.ts';
import { scaffold } from './knowledge/scaffold.ts';

/** `npm run knowledge:new -- ID [--family "daily life" --audience both]`: makes the files of a new topic. */
try {
  const { positionals: [id, ...more], values } = readArguments();
  if (id === undefined || more.length > 0) throw new BotError('REQUEST_INVALID', { field: 'arguments', problem: 'name exactly one topic' });
  const files = scaffold(rootDir, { id, on: dayInOslo(systemClock.now()), ...values });
  process.stdout.write(`${files.join('\n')}\n\nNow write where TODO stands: see docs/editing.md.\n`);
} catch (error) {
  if (!(error instanceof BotError)) throw error;
  process.stderr.write(`${error.code}: ${error.message}\n`);
  if (error.code === 'TOPIC_UNKNOWN') process.stderr.write('To add it to the catalogue, say --family "..." and --audience both or caseworker.\n');
  process.exitCode = 2;
}

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: { family: { type: 'string' }, audience: { type: 'string' } } });
  } catch (cause) {
    throw new BotError('REQUEST_INVALID', { field: 'arguments', problem: cause instanceof Error ? cause.message : 'unknown' }, { cause });
  }
}
