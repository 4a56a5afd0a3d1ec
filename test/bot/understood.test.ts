import { afterAll, beforeAll, expect, test } from 'vitest';
import { languageTags } from '../../src/languages/register.ts';
import { understoodOfTen } from '../../src/languages/understood.ts';
import { openTestBot, type TestBot } from '../support/bot.ts';

let bot: TestBot;
beforeAll(async () => { bot = await openTestBot({ ENCODER: 'off' }); });
afterAll(async () => { await bot.close(); });

test.each(languageTags)('%s: whoever chooses the language or asks who we are is told how well it is understood', async (tag) => {
  const ofTen = understoodOfTen(tag) ?? expect.unreachable(`${tag} is not measured`);
  expect(Number.isInteger(ofTen) && ofTen >= 0 && ofTen <= 10).toBe(true);
  const sentence = bot.texts.say(tag, 'common:understood', { ofTen });
  expect(bot.texts.has(tag, 'common:understood')).toBe(true);
  expect(sentence).toContain(String(ofTen));
  const chosen = await bot.ask(`/language ${tag}`);
  expect(chosen).toMatchObject({ status: 'smallTalk', language: tag });
  expect(chosen.text).toContain(sentence);
  expect((await bot.ask('/help', { conversation: chosen.conversation })).text).toContain(sentence);
});

test('it is told in words, too, and of the language changed to', async () => {
  const changed = await bot.ask('speak Somali', { language: 'en' });
  expect(changed.text).toContain(bot.texts.say('so', 'common:understood', { ofTen: understoodOfTen('so') ?? -1 }));
  expect((await bot.ask('who are you?')).text).toContain(bot.texts.say('en', 'common:understood', { ofTen: understoodOfTen('en') ?? -1 }));
});

test('an ordinary greeting says nothing of it', async () => {
  expect((await bot.ask('hello!')).text).not.toContain('10');
});
