import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerSchema } from '../../src/bot/contract.ts';
import { noon, openTestBot, type TestBot } from '../support/bot.ts';

let bot: TestBot;
beforeAll(async () => { bot = await openTestBot(); });
afterAll(async () => { await bot.close(); });

describe('questions that people ask', () => {
  test('who gives the Norwegian course in full-time upper secondary: the county, with the section', async () => {
    const answer = await bot.ask('Hvem tilbyr norskopplæring hvis jeg går på videregående på fulltid?');
    expect(answer).toMatchObject({ status: 'answered', language: 'nb', topic: 'norwegian-who-provides', crisis: null, reviewOverdue: false });
    expect(answer.text).toContain('fylkeskommunen');
    expect(answer.sources.some((source) => source.section?.includes('integreringsloven § 30'))).toBe(true);
    expect(answer.needs?.fact).toBe('permit');
    const next = await bot.ask('refugee', { conversation: answer.conversation });
    const last = next.needs ? await bot.ask('22', { conversation: answer.conversation }) : next;
    expect(last.outcome).toMatchObject({ rule: 'norwegian-provider', outcome: 'decided', value: { result: 'county' } });
    expect(last.reasons.some((reason) => reason.section?.includes('§ 30'))).toBe(true);
  });

  test('who pays for the course, in English', async () => {
    const answer = await bot.ask('who pays for my Norwegian course');
    expect(answer).toMatchObject({ status: 'answered', language: 'en', topic: 'norwegian-cost' });
    expect(answer.sources.length).toBeGreaterThanOrEqual(2);
  });

  test('how long, with facts in the question: they are used, and the next one is asked for', async () => {
    const answer = await bot.ask('How long can I be in the introduction programme? I am 22 and have not finished school');
    expect(answer).toMatchObject({ status: 'answered', language: 'en', topic: 'programme-duration', needs: { fact: 'endGoal' } });
    expect(answer.outcome).toMatchObject({ rule: 'programme-duration', facts: { age: 22, completedUpperSecondary: false } });
    const goal = await bot.ask('completeUpperSecondary', { conversation: answer.conversation });
    const offered = await bot.ask('no', { conversation: answer.conversation });
    expect(goal.needs?.fact).toBe('startOffered');
    expect(offered.outcome).toMatchObject({ outcome: 'decided', value: { maximumMonths: 48 } });
  });

  test('a family that wants to marry her off: help first, with the sources of the subject', async () => {
    const answer = await bot.ask('hvor ringer jeg hvis familien min vil gifte meg bort');
    expect(answer).toMatchObject({ status: 'crisis', language: 'nb', topic: 'forced-marriage', crisis: { kind: 'forced-marriage' } });
    expect(['now', 'danger', 'worry']).toContain(answer.crisis?.degree);
    expect(answer.contacts.some((contact) => contact.openNow)).toBe(true);
    expect(answer.sources.length).toBeGreaterThanOrEqual(2);
    expect(answer.text).toContain('tel:');
  });
});

describe('every answer', () => {
  const messages = [
    'Hei!', 'takk', '', '   ', '🙂🙂', 'asdf qwer zxcv', 'Hva er hovedstaden i Peru?', 'Wie lange dauert der Kurs in Deutschland für Touristen?', '/topic appeal',
    '/topic nonsense', '/check introduction-benefit', '/language uk', '/audience caseworker', 'Hvor mye får jeg i stønad?', 'jeg vil dø', '/crisis under18',
    'كم أحصل من المال؟', 'Скільки грошей я отримаю?', 'norsk', 'kindergarten', '​‮‭', '<script>alert(1)</script>', 'a'.repeat(5000), '/helpful yes', '/forget',
  ];
  for (const text of messages) {
    test(`to ${JSON.stringify(text.slice(0, 30))} keeps the contract`, async () => {
      const answer = await bot.ask(text);
      expect(answerSchema.safeParse(answer).error).toBeUndefined();
      expect(answer.alternatives.length).toBeGreaterThanOrEqual(3);
      expect(answer.text).not.toMatch(/\{\{|undefined|\[object/);
      expect(['now', 'danger', 'worry'].includes(answer.crisis?.degree ?? '')).toBe(answer.status === 'crisis');
    });
  }
});

describe('the day asked about', () => {
  test('a benefit before the last change of the basic amount uses the amount of that day', async () => {
    const answer = await bot.ask('/topic programme-benefit', { on: '2026-04-30', facts: { age: 30 } });
    const later = await bot.ask('/topic programme-benefit', { on: '2026-05-01', facts: { age: 30 } });
    expect(answer.text).not.toBe(later.text);
  });

  test('a text that rests on a later reform is withheld for a day before it', async () => {
    const answer = await bot.ask('/topic programme-duration', { on: '2025-06-15' });
    expect(answer).toMatchObject({ status: 'withheld', topic: 'programme-duration' });
  });

  test('an impossible day is a coded error', async () => {
    await expect(bot.ask('hei', { on: '2026-02-30' })).rejects.toMatchObject({ code: 'DATE_INVALID' });
  });

  test('a day before the acts we know is told plainly, with or without facts', async () => {
    for (const text of ['/topic programme-duration', '/check introduction-benefit', 'I am 22 years old. How long does the introduction programme last?']) {
      expect((await bot.ask(text, { on: '2019-03-01', language: 'en' })).status).toBe('withheld');
    }
  });

  test('a figure past its expected change is said to be possibly out of date', async () => {
    const answer = await bot.ask('/topic programme-benefit', { on: '2027-06-01', language: 'en' });
    expect(answer.text).toMatch(/may have changed/);
  });
});

test('a topic past its review date still answers, and says so, by the calendar', async () => {
  bot.setNow(Date.parse('2028-01-10T11:00:00Z'));
  const answer = await bot.ask('/topic appeal', { language: 'en', on: '2026-11-24' });
  bot.setNow(noon);
  expect(answer).toMatchObject({ status: 'answered', reviewOverdue: true });
  expect(answer.text).toMatch(/should have been reviewed by/);
  expect((await bot.ask('/topic appeal', { language: 'en', on: '2028-01-10' })).reviewOverdue).toBe(false);
});

describe('the dialogue of a rule', () => {
  test('asks one fact at a time, takes "I do not know", tells why, and can be left', async () => {
    const first = await bot.ask('/check introduction-benefit', { language: 'en' });
    expect(first.status).toBe('needsFact');
    const { conversation } = first;
    const why = await bot.ask('/why', { conversation });
    expect(why.text).toContain(first.needs!.why);
    const misread = await bot.ask('purple', { conversation });
    expect(misread.needs?.fact).toBe(first.needs?.fact);
    const left = await bot.ask('/stop', { conversation });
    expect(left).toMatchObject({ status: 'smallTalk' });
    expect((await bot.store.get(conversation, 0))?.asking).toBeUndefined();
  });

  test('a new question leaves it', async () => {
    const { conversation } = await bot.ask('/check introduction-benefit', { language: 'en' });
    const answer = await bot.ask('Who pays for my Norwegian course?', { conversation });
    expect(answer).toMatchObject({ status: 'answered', topic: 'norwegian-cost' });
  });

  test('a cry for help stops it at once', async () => {
    const { conversation } = await bot.ask('/check introduction-benefit', { language: 'en' });
    const answer = await bot.ask('my husband beats me and says he will kill me', { conversation });
    expect(answer.status).toBe('crisis');
    expect((await bot.store.get(conversation, 0))?.asking).toBeUndefined();
  });

  test('every dialogue ends, whatever is answered, also when nothing is known', async () => {
    for (const rule of ['norwegian-provider', 'programme-entitlement', 'programme-duration', 'introduction-benefit']) {
      let answer = await bot.ask(`/check ${rule}`, { language: 'en' });
      for (let turn = 0; answer.needs; turn += 1) {
        expect(turn).toBeLessThan(40);
        answer = await bot.ask('unknown', { conversation: answer.conversation });
      }
      expect(answer.status).toBe('answered');
    }
  });
});

describe('what is kept', () => {
  test('nothing of a message, and of a crisis only kind, degree and until when', async () => {
    const { conversation } = await bot.ask('my father will kill me because of Yusuf');
    const state = (await bot.store.get(conversation, 0))!;
    expect(Object.keys(state.crisis!).sort()).toEqual(['degree', 'kind', 'until']);
    expect(JSON.stringify(state)).not.toMatch(/Yusuf|father/);
    expect(state.last).toEqual({ status: 'crisis', topic: null });
  });

  test('a conversation is carried on by its id, gone after its time, and an invented id is not taken over', async () => {
    const first = await bot.ask('/topic programme-benefit', { language: 'en' });
    expect(await bot.store.get(first.conversation, Date.parse('2026-11-24T11:29:59Z'))).toMatchObject({ topic: 'programme-benefit', language: 'en' });
    expect(await bot.store.get(first.conversation, Date.parse('2026-11-24T11:30:00Z'))).toBeUndefined();
    const invented = await bot.ask('hello', { conversation: 'invented', onlyKnown: true });
    expect(invented.conversation).not.toBe('invented');
  });

  test('"delete my data" deletes', async () => {
    const { conversation } = await bot.ask('/topic appeal');
    await bot.ask('/forget', { conversation });
    expect(await bot.store.get(conversation, 0)).toBeUndefined();
  });
});

describe('who asks', () => {
  test('a caseworker gets the section and the day, a participant plain words', async () => {
    const participant = await bot.ask('/topic norwegian-who-provides', { language: 'nb' });
    const caseworker = await bot.ask('/topic norwegian-who-provides', { language: 'nb', audience: 'caseworker' });
    expect(caseworker.text).toContain('§ 30');
    expect(caseworker.text).toContain('24. november 2026');
    expect(caseworker.text).toContain('lest til og med 28. juli 2026');
    expect(participant.text).not.toBe(caseworker.text);
  });

  test('an unknown language or municipality is a coded error', async () => {
    await expect(bot.ask('hei', { language: 'klingon' })).rejects.toMatchObject({ code: 'LANGUAGE_UNKNOWN' });
    await expect(bot.ask('hei', { municipality: 'Atlantis' })).rejects.toMatchObject({ code: 'MUNICIPALITY_UNKNOWN' });
    await expect(bot.ask('hei', { municipality: 'Herøy' })).rejects.toMatchObject({ code: 'MUNICIPALITY_UNKNOWN' });
    expect((await bot.ask('hei', { municipality: 'tromsø kommune' })).status).toBe('smallTalk');
  });
});

describe('long and private messages', () => {
  test('the first part is answered with a notice; danger is found at the very end', async () => {
    const long = `How long does the introduction programme last? ${'blah '.repeat(600)}`;
    expect((await bot.ask(long, { language: 'en' })).text).toMatch(/message was long/);
    expect((await bot.ask(`${long} my husband beats me every night`, { language: 'en' })).status).toBe('crisis');
  });

  test('private numbers are not looked up, and the user is told', async () => {
    const answer = await bot.ask('My number is 01010750160, how long does the introduction programme last?', { language: 'en' });
    expect(answer.text).toMatch(/do not write identity numbers/);
  });
});

describe('rules in conversation', () => {
  test('facts told with an unclear question are used once the topic is chosen', async () => {
    const first = await bot.ask('deltaker bosatt 1. mars 2026 med videregående, når er siste frist for oppstart?', { language: 'nb' });
    const chosen = first.status === 'choices' ? await bot.ask('/topic programme-start', { conversation: first.conversation }) : first;
    expect(chosen.outcome).toMatchObject({ rule: 'programme-start-deadline', facts: { settledOn: '2026-03-01' } });
  });

  test('one changed fact gives the answer anew', async () => {
    const { conversation } = await bot.ask('/topic programme-benefit', { language: 'en', facts: { age: 23, livesWithParents: true, partnerInProgramme: false } });
    const changed = await bot.ask('I do not live with my parents, how much is the introduction benefit?', { conversation });
    expect(changed.outcome).toMatchObject({ outcome: 'decided', facts: { livesWithParents: false } });
  });

  test('a day close to a change shows both answers', async () => {
    const answer = await bot.ask('/topic programme-benefit', { language: 'en', on: '2026-06-01', facts: { age: 30, partnerInProgramme: false } });
    expect(answer.text).toMatch(/Up to and including 30 April 2026/);
  });

  test('"what would change this?" lists facts that do', async () => {
    const first = await bot.ask('/topic programme-benefit', { language: 'en', on: '2026-06-01', facts: { bornOn: '2003-02-01', livesWithParents: true, partnerInProgramme: false } });
    expect(first.suggestions.map((suggestion) => suggestion.value)).toContain('/changes introduction-benefit');
    const changes = await bot.ask('/changes introduction-benefit', { conversation: first.conversation, on: '2026-06-01' });
    expect(changes.text).toMatch(/Lives with parents: No/);
  });
});

test('the timeline tells its dates one by one', async () => {
  const facts = { permit: 'refugee', permitGrantedOn: '2026-03-10', settlement: 'byAgreement', settledOn: '2026-05-20', ageAtGrant: 34, weeklyWorkHours: 0 };
  const answer = await bot.ask('/check timeline', { language: 'en', on: '2026-06-15', facts });
  expect(answer.outcome).toMatchObject({ rule: 'timeline', outcome: 'decided' });
  expect(answer.text).toMatch(/^- .*20 August 2026/m);
});

test.each(['begynn på nytt', '/startover'])('after "%s" nothing told before is known', async (wish) => {
  const { conversation } = await bot.ask('Jeg er 22 år. Hvor mye får jeg i introduksjonsstønad?', { language: 'nb' });
  expect((await bot.store.get(conversation, noon))?.facts).not.toEqual({});
  await bot.ask(wish, { conversation });
  const left = await bot.store.get(conversation, noon);
  expect(left?.facts).toEqual({});
  expect(left?.topic).toBeUndefined();
});
