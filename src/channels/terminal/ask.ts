import { parseArgs } from 'node:util';
import { askRequestSchema, type WrittenAnswer } from '../../bot/contract.ts';
import type { Bot, IncomingMessage } from '../../bot/ports.ts';
import { BotError } from '../../errors.ts';

export interface TerminalWish {
  readonly message: IncomingMessage;
  readonly json: boolean;
}

/**
 * Reads the arguments of `npm run ask -- "question" [--language nb] [--audience caseworker]
 * [--municipality 0301] [--on 2026-06-01] [--conversation id] [--json] [--explain]`.
 *
 * @throws {BotError} `REQUEST_INVALID`
 */
export function readArguments(args: readonly string[], mayExplain = false): TerminalWish {
  const { values, positionals } = parse(args);
  const { json = false, explain = false, ...options } = values;
  if (explain && !mayExplain) throw new BotError('REQUEST_INVALID', { field: 'explain', problem: 'it needs EXPLAIN=on in the environment' });
  const parsed = askRequestSchema.omit({ facts: true }).safeParse({ text: positionals.join(' '), ...options });
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new BotError('REQUEST_INVALID', { field: issue?.path.join('.') || 'arguments', problem: issue?.message ?? 'they are not as described' });
  }
  const given = Object.fromEntries(Object.entries(parsed.data).filter(([, value]) => value !== undefined));
  return { message: { text: parsed.data.text, onlyKnown: true, ...given, explain }, json };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        language: { type: 'string' }, audience: { type: 'string' }, municipality: { type: 'string' },
        on: { type: 'string' }, conversation: { type: 'string' }, json: { type: 'boolean' }, explain: { type: 'boolean' },
      },
    });
  } catch (cause) {
    throw new BotError('REQUEST_INVALID', { field: 'arguments', problem: cause instanceof Error ? cause.message : 'unknown' }, { cause });
  }
}

/** The answer for a terminal: title, text, why, sources and what to say next. */
export function toTerminal(answer: WrittenAnswer): string {
  const lines = [
    `# ${answer.title}`, '', answer.text, '',
    ...answer.reasons.map((reason) => `  - ${reason.text}${reason.section ? ` [${reason.section}]` : ''}`),
    ...answer.sources.map((source) => `  * ${source.section ?? source.title} <${source.url}> (${source.checkedOn})`),
    ...(answer.needs?.choices.map((choice) => `  > ${choice.title}: ${choice.value}`) ?? []),
    ...answer.suggestions.map((suggestion) => `  > ${suggestion.title}: ${suggestion.value}`),
    ...(answer.explanation ? ['', JSON.stringify(answer.explanation, null, 2)] : []),
    '', `${answer.status}${answer.topic ? ` ${answer.topic}` : ''} | ${answer.on} | --conversation ${answer.conversation}`,
  ];
  return `${lines.join('\n')}\n`;
}

export async function askInTerminal(bot: Bot, args: readonly string[], write: (text: string) => void, mayExplain = false): Promise<void> {
  const { message, json } = readArguments(args, mayExplain);
  const answer = await bot.turn(message);
  write(json ? `${JSON.stringify(answer, null, 2)}\n` : toTerminal(answer));
}
