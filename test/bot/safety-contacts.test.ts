import { afterAll, beforeAll, expect, test } from 'vitest';
import { catalogue } from '../../src/knowledge/topic-ids.ts';
import { dangerKinds, dangerDegrees } from '../../src/safety/ports.ts';
import { crisisContacts } from '../../src/bot/crisis-contacts.ts';
import { contacts } from '../../src/knowledge/contacts.ts';
import { isOpen } from '../../src/knowledge/opening-hours.ts';
import { openTestBot, type TestBot } from '../support/bot.ts';

let bot: TestBot;
beforeAll(async () => { bot = await openTestBot(); });
afterAll(async () => { await bot.store.close(); });

/** Every three hours of a year with Easter, 17 May and Christmas, in Norway's winter and summer time. */
const year = Array.from({ length: 365 * 8 }, (_, index) => Date.parse('2026-01-01T00:30:00Z') + index * 3 * 3_600_000);

test('at every hour of a year each kind of danger has a line that is answered, and the emergency number first when it is now', () => {
  for (const kind of dangerKinds) for (const degree of dangerDegrees) for (const at of year) {
    const ids = crisisContacts({ kind, degree }, undefined, at, 4);
    expect(ids.some((id) => isOpen(contacts[id], at) === true), `${kind} at ${new Date(at).toISOString()}`).toBe(true);
    if (degree === 'now') expect(['police', 'ambulance']).toContain(ids[0]);
  }
});

const night = Date.parse('2026-12-26T02:00:00Z');

for (const { id } of catalogue.filter((entry) => entry.family === 'safety' && entry.audience === 'both')) {
  test(`${id} shows someone who answers in the night of Boxing Day`, async () => {
    bot.setNow(night);
    const answer = await bot.ask(`/topic ${id}`, { language: 'nb' });
    expect(answer.contacts.some((contact) => contact.openNow)).toBe(true);
  });
}

test('a line that is closed says when it opens', async () => {
  bot.setNow(Date.parse('2026-11-28T12:00:00Z'));   // a Saturday
  const answer = await bot.ask('/topic expert-team', { language: 'en' });
  expect(answer.contacts.find((contact) => contact.id === 'expertTeam')).toMatchObject({ openNow: false, opens: expect.stringMatching(/Monday.*09:00/) as string });
});
