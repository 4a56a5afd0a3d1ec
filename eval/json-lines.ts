import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { BotError } from '../src/errors.ts';

/**
 * The rows of a JSON-lines file; blank lines are skipped.
 *
 * @throws {BotError} `EVALUATION_FILE_INVALID` with the first wrong line, also for a file that cannot be read or has no rows
 */
export function readJsonLines<Row>(file: string, schema: z.ZodType<Row>): Row[] {
  return parseJsonLines(readText(file), file, schema);
}

/** The same for a text that is there already; `file` names it in errors. */
export function parseJsonLines<Row>(jsonl: string, file: string, schema: z.ZodType<Row>): Row[] {
  const rows = jsonl.split(/\r?\n/).flatMap((line, at) => (line.trim() === '' ? [] : [parseLine(line, file, at + 1, schema)]));
  if (rows.length === 0) throw wrong(file, 1, 'there are no rows');
  return rows;
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw wrong(file, 0, 'it cannot be read', cause);
  }
}

function parseLine<Row>(text: string, file: string, line: number, schema: z.ZodType<Row>): Row {
  const parsed = schema.safeParse(fromJson(text, file, line));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw wrong(file, line, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'wrong'}`);
}

function fromJson(text: string, file: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw wrong(file, line, 'it is not JSON', cause);
  }
}

function wrong(file: string, line: number, problem: string, cause?: unknown): BotError {
  return new BotError('EVALUATION_FILE_INVALID', { file, line, problem }, { cause });
}
