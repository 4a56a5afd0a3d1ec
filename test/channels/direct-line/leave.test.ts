import { expect, test } from 'vitest';
import { createEchoBot } from '../bot-framework/echo-bot.ts';
import { startDirectLine } from './start.ts';

test('whoever leaves while an answer is being made leaves nothing: neither answer nor state, nor turns that waited', async () => {
  const turn = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  const asked: string[] = [];
  const forgotten: string[] = [];
  const echo = createEchoBot(new Map());
  const bot = {
    ...echo,
    turn: async (message: Parameters<typeof echo.turn>[0]) => {
      asked.push(message.text);
      begun.resolve();
      await turn.promise;
      return echo.turn(message);
    },
    forget: async (conversation: string) => { forgotten.push(conversation); },
  };
  const server = await startDirectLine({ bot });
  const conversation = await server.open();
  await server.say(conversation, 'first');
  await begun.promise;
  await server.say(conversation, 'second');
  const key = server.directLine.leave(conversation.conversationId);
  expect(forgotten).toEqual([]);
  turn.resolve();
  await expect.poll(() => forgotten.at(-1), { timeout: 15_000 }).toBe(key);
  expect((await server.poll(conversation)).activities).toEqual([]);
  expect(asked).toEqual(['first']);
  await server.close();
});
