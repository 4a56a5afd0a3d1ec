import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { languageTags, type LanguageTag } from '../../src/languages/register.ts';
import { noon, openTestBot, type TestBot } from '../support/bot.ts';

const minute = 60_000;
let bot: TestBot;
beforeAll(async () => { bot = await openTestBot({ ENCODER: 'off' }); });
afterAll(async () => { await bot.close(); });
beforeEach(() => { bot.setNow(noon); });

/** A conversation in which someone has just told of violence. */
async function afterCry(language: LanguageTag = 'en'): Promise<string> {
  const { status, conversation } = await bot.ask('my husband beats me', { language });
  expect(status).toBe('crisis');
  return conversation;
}

const help = /116 006[\s\S]*116 111/;

describe('while a crisis is held', () => {
  test('an ordinary question is answered, with the line of help on top', async () => {
    const answer = await bot.ask('Who pays for my Norwegian course?', { conversation: await afterCry() });
    expect(answer).toMatchObject({ status: 'answered', topic: 'norwegian-cost' });
    expect(answer.text.split('\n\n', 1)[0]?.replaceAll('\u00a0', ' ')).toMatch(help);
  });

  test('thanks get a fitting reply: no subjects to browse, the same choices and numbers', async () => {
    const answer = await bot.ask('thanks', { conversation: await afterCry() });
    expect(answer.status).toBe('smallTalk');
    expect(answer.text).toMatch(/116.006[\s\S]*not alone/);
    expect(answer.text).not.toMatch(/ask more/i);
    expect(answer.suggestions.map(({ value }) => value)).toEqual(['/crisis under18', '/crisis abroad', '/crisis cannotCall']);
    expect(answer.contacts.map(({ id }) => id)).toContain('violenceLine');
  });

  for (const text of ['asdf qwer', '', 'What is the capital of Peru?', 'I want to talk to a human', 'again', '/language uk', '/helpme', '/repeat']) {
    test(`${JSON.stringify(text)} gets the numbers again`, async () => {
      const answer = await bot.ask(text, { conversation: await afterCry() });
      expect(['smallTalk', 'notUnderstood', 'outOfScope', 'choices']).toContain(answer.status);
      expect(answer.crisis).toBeNull();
      if (answer.status === 'choices') return expect(answer.text.replaceAll('\u00a0', ' ')).toMatch(help);
      expect(answer.text.match(/^- \*\*/gm)?.length).toBe(4);
      expect(answer.text).toContain('tel:112');
      expect(answer.contacts.some(({ openNow }) => openNow)).toBe(true);
    });
  }

  test('"start over" and "delete" are obeyed', async () => {
    for (const text of ['/startover', '/forget']) {
      const conversation = await afterCry();
      await bot.ask(text, { conversation });
      expect((await bot.store.get(conversation, noon))?.crisis).toBeUndefined();
    }
  });

  test('a dialogue under way has stopped: what would have been its reply is none', async () => {
    const { conversation } = await bot.ask('/check introduction-benefit', { language: 'en' });
    await bot.ask('my husband beats me', { conversation });
    const after = await bot.ask('23', { conversation });
    expect(after.needs).toBeNull();
    expect((await bot.store.get(conversation, noon))?.facts).toEqual({});
  });

  test('it ends after its time, and a choice within it begins the time anew', async () => {
    const conversation = await afterCry();
    bot.setNow(noon + 20 * minute);
    await bot.ask('/crisis cannotCall', { conversation });
    bot.setNow(noon + 49 * minute);
    expect((await bot.ask('hello', { conversation })).text).toContain('tel:');
    bot.setNow(noon + 51 * minute);
    expect((await bot.ask('hello', { conversation })).text).not.toContain('tel:');
  });
});

test('every language has its own words for it', async () => {
  const said = new Set<string>();
  for (const language of languageTags) {
    const conversation = await afterCry(language);
    const { text, textLanguage } = await bot.ask('thanks', { conversation, language });
    expect([language, textLanguage, text.split('\n\n').length, text.includes('tel:')]).toEqual([language, language, 2, true]);
    said.add(text);
  }
  expect(said.size).toBe(languageTags.length);
});
