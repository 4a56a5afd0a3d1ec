import { parse } from 'yaml';
import { z } from 'zod';
import { BotError } from '../errors.ts';

export const textParts = ['participant', 'caseworker'] as const;
export type TextPart = (typeof textParts)[number];

const headSchema = z.strictObject({
  title: z.string().trim().min(1),
  /** Shorter title for buttons. */
  short: z.string().trim().min(1).optional(),
  /** Hash of the source text that this text translates. */
  translates: z.string().trim().min(1).optional(),
});

/** One answer in one language. A text with a title alone tells that the answer is not written yet. */
export interface TopicText extends z.infer<typeof headSchema> {
  readonly parts: Readonly<Partial<Record<TextPart, string>>>;
}

const fence = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/;
const partHeading = /^# *(.*?) *$/;

/**
 * Reads `locales/<tag>/topics/<id>.md`: YAML between `---` lines, then the parts `# participant`
 * and `# caseworker` in Markdown of paragraphs, bold and lists.
 *
 * @param file - named in errors
 * @throws {BotError} `TEXT_INVALID`
 */
export function parseTopicText(content: string, file: string): TopicText {
  const refuse = refuser(file);
  const text = content.replace(/^\uFEFF/, '');
  const match = fence.exec(text);
  if (!match) return refuse('it does not begin with a head between two lines of ---');
  const head = headSchema.safeParse(readYaml(match[1] ?? '', refuse));
  if (!head.success) {
    const issue = head.error.issues[0];
    return refuse(`the head is wrong at ${issue?.path.join('.') || 'its keys'}: ${issue?.message ?? ''}`);
  }
  return { ...head.data, parts: readParts(text.slice(match[0].length), refuse) };
}

type Refuse = (problem: string) => never;

function refuser(file: string): Refuse {
  return (problem) => {
    throw new BotError('TEXT_INVALID', { file, problem });
  };
}

function readYaml(yaml: string, refuse: Refuse): unknown {
  try {
    return parse(yaml, { schema: 'failsafe' });   // all values are texts; it is also twice as fast
  } catch (error) {
    return refuse(`the head is not YAML (${error instanceof Error ? error.message.split('\n')[0] : ''})`);
  }
}

function readParts(markdown: string, refuse: Refuse): TopicText['parts'] {
  const lines = new Map<TextPart, string[]>();
  let current: string[] | undefined;
  for (const line of markdown.split(/\r?\n/)) {
    const heading = partHeading.exec(line)?.[1];
    if (heading !== undefined) {
      const part = textParts.find((known) => known === heading);
      if (!part) refuse(`the heading "${heading.slice(0, 40)}" is none of ${textParts.map((known) => `# ${known}`).join(', ')}`);
      else if (lines.has(part)) refuse(`it has two parts # ${part}`);
      else lines.set(part, current = []);
    } else if (current) current.push(line);
    else if (line.trim() !== '') refuse('there is text before the first part');
  }
  return Object.fromEntries([...lines].map(([part, body]) => [part, readBody(part, body.join('\n').trim(), refuse)]));
}

function readBody(part: TextPart, body: string, refuse: Refuse): string {
  if (body === '') refuse(`the part # ${part} is empty`);
  const problem = bodyProblem(body);
  if (problem) refuse(`the part # ${part} ${problem}`);
  return body;
}

/** What no text may hold, as a clause about it: HTML, and links that are not keys. */
export function bodyProblem(body: string): string | undefined {
  if (/<[a-z/!]/i.test(body)) return 'holds HTML';
  return /\]\(|\]\[|^\[[^\]]+\]:/m.test(body) ? 'holds a link that is not a key' : undefined;
}
