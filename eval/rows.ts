import { z } from 'zod';
import { audiences } from '../src/bot/contract.ts';
import { BotError } from '../src/errors.ts';
import { topicIds } from '../src/knowledge/topic-ids.ts';
import { languageTags } from '../src/languages/register.ts';

const topicOrNone = z.enum([...topicIds, 'none']);

/** One question of an evaluation file. `none` is outside the field; `accept` are topics that are right too. */
export const rowSchema = z.object({
  lang: z.enum(languageTags),
  text: z.string().refine((text) => text.trim() !== '', 'must not be empty'),
  topic: topicOrNone,
  accept: z.array(topicOrNone).default([]),
  audience: z.enum(audiences).optional(),
});
export type Row = z.infer<typeof rowSchema>;

/**
 * The rows of a JSON-lines text; blank lines are skipped, further fields left out.
 *
 * @throws {BotError} `EVALUATION_FILE_INVALID` with the first wrong line, also for a file without rows
 */
export function parseRows(jsonl: string, file: string): Row[] {
  const rows = jsonl.split(/\r?\n/).flatMap((line, at) => {
    if (line.trim() === '') return [];
    const parsed = rowSchema.safeParse(fromJson(line, file, at + 1));
    if (parsed.success) return [parsed.data];
    const [issue] = parsed.error.issues;
    throw new BotError('EVALUATION_FILE_INVALID', { file, line: at + 1, problem: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'wrong'}` });
  });
  if (rows.length === 0) throw new BotError('EVALUATION_FILE_INVALID', { file, line: 1, problem: 'there are no rows' });
  return rows;
}

function fromJson(line: string, file: string, at: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new BotError('EVALUATION_FILE_INVALID', { file, line: at, problem: 'not JSON' });
  }
}
