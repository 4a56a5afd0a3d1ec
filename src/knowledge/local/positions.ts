import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { BotError } from '../../errors.ts';

type Path = readonly (string | number)[];
/** Refuses the file, naming the line on which the field stands. */
export type Refuse = (path: Path, problem: string) => never;

/**
 * A YAML file as its schema wants it, and a way to refuse one of its fields later on.
 *
 * @throws {BotError} `LOCAL_FILE_INVALID`
 */
export function parseLocalYaml<T>(content: string, file: string, schema: z.ZodType<T>): { value: T; refuse: Refuse } {
  const lines = new LineCounter();
  // All scalars are texts, so that a number such as 0301 keeps its zero.
  const document = parseDocument(content, { schema: 'failsafe', lineCounter: lines, prettyErrors: false });
  const [broken] = document.errors;
  if (broken) throw invalid(file, lines.linePos(broken.pos[0]).line, 'the file', `is not YAML: ${broken.message.split('\n')[0] ?? ''}`);
  const refuse: Refuse = (path, problem) => { throw invalid(file, lineOf(document, path, lines), path.join('.') || 'the file', problem); };
  const parsed = schema.safeParse(document.toJS() ?? {});
  if (parsed.success) return { value: parsed.data, refuse };
  const issue = parsed.error.issues[0]!;
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  return unknown === undefined ? refuse(path, messageOf(issue)) : refuse([...path, unknown], 'is not a field that is known here');
}

function messageOf(issue: z.core.$ZodIssue): string {
  return issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? issue.message) : issue.message;
}

function invalid(file: string, line: number, field: string, problem: string): BotError {
  return new BotError('LOCAL_FILE_INVALID', { file, line, field, problem });
}

/** The line of the field, or of what it is missing in. */
function lineOf(document: Document, path: Path, lines: LineCounter): number {
  let node: unknown = document.contents;
  let start = 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (!pair) break;
      start = isScalar(pair.key) ? (pair.key.range?.[0] ?? start) : start;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (!isNode(item)) break;
      start = item.range?.[0] ?? start;
      node = item;
    } else break;
  }
  return lines.linePos(start).line;
}
