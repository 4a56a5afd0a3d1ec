import { z } from 'zod';
import { audiences } from '../src/bot/contract.ts';
import { topicIds } from '../src/knowledge/topic-ids.ts';
import { languageTags } from '../src/languages/register.ts';
import { parseJsonLines, readJsonLines } from './json-lines.ts';

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
  return parseJsonLines(jsonl, file, rowSchema);
}

/** The same from a file. */
export function readRows(file: string): Row[] {
  return readJsonLines(file, rowSchema);
}
