import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { WrittenAnswer } from '../../src/bot/contract.ts';
import { dangerKinds } from '../../src/safety/ports.ts';
import { noon, openTestBot, type TestBot } from '../support/bot.ts';

let bot: TestBot;
beforeAll(async () => { bot = await openTestBot({ ENCODER: 'off' }); });
afterAll(async () => { await bot.close(); });
beforeEach(() => { bot.setNow(noon); });

const idsOf = (answer: WrittenAnswer) => answer.contacts.map(({ id }) => id);
const plain = ({ text }: WrittenAnswer) => text.replaceAll('\u00a0', ' ').replaceAll(/[\u2066-\u2069]/g, '');

const cries = {
  suicide: 'I want to kill myself',
  violence: 'my husband beats me',
  now: 'he says he will kill me tonight',
  'forced-marriage': 'my father wants to marry me off to a stranger',
  abroad: 'I am in Somalia, my family took me here and will not let me go home to Norway',
  trafficking: 'my boss took my passport and forces me to work without pay',
} as const;

async function choose(cry: keyof typeof cries, choice: string): Promise<WrittenAnswer> {
  const first = await bot.ask(cries[cry], { language: 'en' });
  expect(first.status, cry).toBe('crisis');
  return bot.ask(`/crisis ${choice}`, { conversation: first.conversation });
}

describe('someone under 18', () => {
  test('gets the children\'s line first, and no line that is for adults', async () => {
    for (const cry of ['violence', 'forced-marriage', 'trafficking', 'suicide'] as const) {
      const answer = await choose(cry, 'under18');
      expect(answer.status).toBe('crisis');
      expect(idsOf(answer)[0], cry).toBe('childrensLine');
      for (const adult of ['violenceLine', 'expertTeam', 'rosa']) expect(idsOf(answer), cry).not.toContain(adult);
      expect(plain(answer)).not.toContain('116 006');
    }
  });

  test('is told that the line writes down what is said, and who at school can help', async () => {
    const text = plain(await choose('violence', 'under18'));
    expect(text).toMatch(/free.*day and night/i);
    expect(text).toMatch(/write down/);
    expect(text).toMatch(/child welfare/);
    expect(text).toMatch(/nurse/);
  });

  test('in danger now, reads the emergency number before it', async () => {
    const answer = await choose('now', 'under18');
    expect(idsOf(answer).slice(0, 2)).toEqual(['police', 'childrensLine']);
    expect(plain(answer).indexOf('112')).toBeLessThan(plain(answer).indexOf('116 111'));
  });
});

describe('someone abroad', () => {
  test('gets the number of the foreign ministry in full form first, and none that works in Norway only', async () => {
    for (const cry of ['abroad', 'violence', 'now', 'forced-marriage'] as const) {
      const answer = await choose(cry, 'abroad');
      expect(answer.contacts[0]).toMatchObject({ id: 'foreignMinistryAbroad', phone: '+47 23 95 00 00', openNow: true });
      for (const { id, phone } of answer.contacts) expect(id === 'redCrossLine' || phone === undefined || phone.replace(/\D/g, '').length >= 8, id).toBe(true);
      expect(plain(answer)).toContain('tel:+4723950000');
      expect(plain(answer)).toMatch(/local emergency number first[\s\S]*may not work from abroad[\s\S]*embassy/);
    }
  });

  test('and so does whoever writes that they are held there, before choosing', async () => {
    const answer = await bot.ask(cries.abroad, { language: 'en' });
    expect(answer.status).toBe('crisis');
    expect(idsOf(answer)).toContain('foreignMinistryAbroad');
  });
});

test('someone who cannot call gets places that chat, and is told to ask others to call', async () => {
  const answer = await choose('suicide', 'cannotCall');
  const text = plain(answer);
  expect(text).toContain('](https://sidetmedord.no)');
  expect(text).toContain('](https://www.116111.no)');
  expect(text).not.toContain('tel:116123');
  expect(text).toMatch(/ask them to call/i);
});

test('the button of an old answer still leads to help', async () => {
  for (const [choice, first] of [['under18', 'childrensLine'], ['abroad', 'foreignMinistryAbroad'], ['cannotCall', 'childrensLine']] as const) {
    const answer = await bot.ask(`/crisis ${choice}`, { language: 'nb' });
    expect(answer.status).toBe('crisis');
    expect(idsOf(answer)).toContain(first);
  }
});

describe('thoughts of suicide', () => {
  test('are met with care, four lines that are open day and night, and no word on methods', async () => {
    for (const at of [noon, Date.parse('2026-12-25T02:00:00Z')]) {
      bot.setNow(at);
      const answer = await bot.ask(cries.suicide, { language: 'en' });
      expect(answer.crisis?.kind).toBe('suicide');
      expect(answer.contacts.map(({ phone, openNow }) => [phone, openNow])).toEqual([['113', true], ['116 117', true], ['116 123', true], ['22 40 00 40', true]]);
      expect(plain(answer)).toMatch(/not alone[\s\S]*get better/);
      expect(plain(answer)).toMatch(/take time[\s\S]*next number/);
      expect(plain(answer)).not.toMatch(/pill|rope|knife|overdose|hang|jump|gun|method|commit/i);
    }
  });

  test('of somebody else: asking directly does not make it worse', async () => {
    const answer = await bot.ask('my friend says she wants to kill herself', { language: 'en' });
    expect(answer.status).toBe('crisis');
    expect(plain(answer)).toMatch(/not make (it|things) worse/);
  });
});

describe('a caseworker who worries', () => {
  const messages = ['My student says her father beats her', 'A participant told me that her family will marry her off', 'my student says they will send her to Somalia to be cut'];
  test.each(messages)('"%s" gets duty to avert, duty to report and the expert team', async (message) => {
    const answer = await bot.ask(message, { language: 'en', audience: 'caseworker' });
    expect(answer.status).toBe('crisis');
    const text = plain(answer);
    expect(text).toMatch(/§ 196/);
    expect(text).toMatch(/integreringsloven § 49/);
    expect(idsOf(answer)).toContain('expertTeam');
    expect(text).toContain('47 80 90 50');
    expect(text).toMatch(/112/);
    expect(text).toMatch(/alone/);
    expect(text).toMatch(/not (contact|mediate)|family/i);
  });

  // Every language has the same placeholders as Norwegian; that is tested with the texts.
  test.each(dangerKinds)('of %s reads of both duties, whom to call now and, where honour may lie behind, of the expert team', (kind) => {
    const text = bot.texts.find('nb', `crisis:${kind}.caseworker`)!.text;
    expect(text).toMatch(/\{\{contact:(police|ambulance)\}\}/);
    expect(text).toContain('{{section:penalCode.196}}');
    expect(text).toMatch(/\{\{section:integrationAct\.49\.2\}\}/);
    expect(text.includes('{{contactName:expertTeam}}')).toBe(!['suicide', 'sexual-abuse', 'child-harm', 'trafficking'].includes(kind));
  });

  test('at night gets the lines that are open first', async () => {
    bot.setNow(Date.parse('2026-12-25T02:00:00Z'));
    const answer = await bot.ask(messages[1]!, { language: 'en', audience: 'caseworker' });
    expect(answer.contacts[0]?.openNow).toBe(true);
  });

  test('who is not a caseworker gets words for a friend, without sections of law', async () => {
    const answer = await bot.ask('my friend says her father beats her', { language: 'en' });
    expect(answer.status).toBe('crisis');
    expect(plain(answer)).not.toMatch(/§/);
    expect(plain(answer)).toMatch(/alone/);
  });
});
