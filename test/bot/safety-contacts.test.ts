import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogue } from '../../src/knowledge/topic-ids.ts';
import { dangerKinds, dangerDegrees } from '../../src/safety/ports.ts';
import { crisisContacts } from '../../src/bot/crisis-contacts.ts';
import { crisisChoices } from '../../src/bot/turn.ts';
import { contactIds, contacts } from '../../src/knowledge/contacts.ts';
import { isOpen } from '../../src/knowledge/opening-hours.ts';
import { openTestBot, type TestBot } from '../support/bot.ts';

let bot: TestBot;
beforeAll(async () => { bot = await openTestBot(); });
afterAll(async () => { await bot.store.close(); });

/** Every three hours of a year with Christmas, Easter and 17 May, in Norway's winter and summer time. */
const year = Array.from({ length: 396 * 8 }, (_, index) => Date.parse('2026-12-01T00:30:00Z') + index * 3 * 3_600_000);
/** Who answers at each of these hours. */
const answering = year.map((at) => new Set(contactIds.filter((id) => isOpen(contacts[id], at) === true)));
const choices = [undefined, ...crisisChoices] as const;
const crisisDegrees = dangerDegrees.filter((degree) => degree !== 'information');
/** Each in turn, from hour to hour. */
const readers = ['self', 'other', 'caseworker'] as const;

test('the year holds the days on which weekday lines are closed', () => {
  const closed = (day: string) => isOpen(contacts.expertTeam, Date.parse(`${day}T10:00:00Z`));
  expect(['2026-12-24', '2026-12-25', '2027-01-01', '2027-03-25', '2027-03-26', '2027-03-29', '2027-05-06', '2027-05-17', '2027-12-31'].map(closed)).toEqual(Array(9).fill(false));
  expect(['2026-12-23', '2027-03-30', '2027-05-18', '2027-11-30'].map(closed)).toEqual(Array(4).fill(true));
});

describe.each(dangerKinds)('at every third hour of a year, for %s', (kind) => {
  for (const choice of choices) {
    test(`${choice ?? 'no choice'}: a line that is answered then and one open day and night; at limb or life the emergency number first`, () => {
      const wrong: string[] = [];
      for (const degree of crisisDegrees) for (const [hour, at] of year.entries()) {
        const reader = readers[hour % readers.length]!;
        const ids = crisisContacts({ kind, degree }, choice, at, 4, reader);
        const answered = ids.filter((id) => answering[hour]!.has(id));
        const first = degree === 'now' && choice !== 'abroad' ? ids[0] === (kind === 'suicide' ? 'ambulance' : 'police') : ids[0] === answered[0];
        const right = first && answered.length > 0 && ids.some((id) => contacts[id].hours === 'always') && ids.length <= 4 && new Set(ids).size === ids.length;
        if (!right) wrong.push(`${degree} ${reader} ${new Date(at).toISOString()} ${ids.join()}`);
      }
      expect(wrong.slice(0, 5)).toEqual([]);
    });
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
