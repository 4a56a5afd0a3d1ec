import type { RequestHandler } from 'express';
import { BotError } from '../../errors.ts';
import { askRequestSchema } from '../../bot/contract.ts';
import type { Bot } from '../../bot/ports.ts';

/** `POST /api/ask`: the bot's answer as JSON, with how it came about where `explain` is true. */
export function askHandler(bot: Bot, explain: boolean): RequestHandler {
  return async (request, response) => {
    const parsed = askRequestSchema.safeParse(request.body);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      throw new BotError('REQUEST_INVALID', { field: issue?.path.join('.') || 'body', problem: issue?.message ?? 'it is not as described' });
    }
    const { facts, on, ...rest } = parsed.data;
    const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
    response.json(await bot.turn({ text: rest.text, onlyKnown: true, ...given, ...(on ? { on } : {}), ...(facts ? { facts } : {}), explain }));
  };
}

/** `DELETE /api/conversations/:id`: forgets; the same answer whether the conversation existed or not. */
export function forgetHandler(forget: (conversation: string) => Promise<void>): RequestHandler {
  return async (request, response) => {
    await forget(String(request.params['id']));
    response.status(204).end();
  };
}
