import { expect, test } from 'vitest';
import { createBot, type BotParts } from '../../src/bot/bot.ts';
import { BotError } from '../../src/errors.ts';
import { foldedWords } from '../../src/understanding/text/fold.ts';
import { openTestBot } from '../support/bot.ts';

/** The words that are remembered of a text are the same list while they are remembered, and a new one after. */
test('the words of a message are forgotten with its turn, also when the turn fails', async () => {
  const text = 'my husband beats me because of the rutabaga';
  const bot = await openTestBot({ ENCODER: 'off' });
  const folded = foldedWords(text);
  expect(foldedWords(text)).toBe(folded);
  await bot.ask(text);
  const after = foldedWords(text);
  expect(after).not.toBe(folded);
  const broken = createBot({ store: { get: () => Promise.reject(new BotError('STORE_FAILED', { problem: 'disk' })) }, clock: { now: () => 0 } } as unknown as BotParts);
  await expect(broken.turn({ text, conversation: 'c' })).rejects.toMatchObject({ code: 'STORE_FAILED' });
  expect(foldedWords(text)).not.toBe(after);
  await bot.close();
});
