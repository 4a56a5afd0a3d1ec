import { readdirSync, readFileSync } from 'node:fs';
import { join, basename } from 'node:path';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSafetyRows } from '../eval/safety.ts';
import { localesDir } from '../src/app-parts.ts';
import type { WrittenAnswer } from '../src/bot/contract.ts';
import { askInTerminal } from '../src/channels/terminal/ask.ts';
import { languageTags, type LanguageTag } from '../src/languages/register.ts';
import { call, startApp, type RunningApp } from './support/app.ts';
import { openLine } from './support/direct-line.ts';

const messages = readSafetyRows(join(import.meta.dirname, 'safety', 'fixtures', 'messages.jsonl'));
const dataDir = mkdtempSync(join(tmpdir(), 'veiviser-doors-'));
let app: RunningApp;
beforeAll(async () => { app = await startApp({ DATA_DIR: dataDir }); });
afterAll(async () => {
  await app.stop();
  rmSync(dataDir, { recursive: true });
});

interface Said { readonly text: string; readonly whole?: WrittenAnswer }

const doors: Readonly<Record<string, (text: string, language?: LanguageTag) => Promise<Said>>> = {
  async 'the Bot Framework'(text, language) {
    const activity = {
      type: 'message', id: '1', text, channelId: 'emulator', serviceUrl: 'http://127.0.0.1:1', from: { id: 'user' }, recipient: { id: 'bot' },
      conversation: { id: `c-${text}` }, deliveryMode: 'expectReplies', channelData: { language },
    };
    const { body, status } = await call(`${app.url}/api/messages`, activity);
    expect(status).toBe(200);
    return { text: JSON.stringify(body) };
  },
  async 'Direct Line'(text, language) {
    const whole = await (await openLine(app.url)).say(text, { language });
    return { text: JSON.stringify(whole), whole };
  },
  async 'the JSON API'(text, language) {
    const whole = (await call(`${app.url}/api/ask`, { text, language })).body as unknown as WrittenAnswer;
    return { text: JSON.stringify(whole), whole };
  },
  async 'the terminal'(text, language) {
    let printed = '';
    await askInTerminal(app.parts.bot, [text, ...(language ? ['--language', language] : [])], (part) => { printed += part; });
    return { text: printed };
  },
};

const questions = [
  { text: 'Hvem tilbyr norskopplæring hvis jeg går på videregående på fulltid?', topic: 'norwegian-who-provides', says: ['fylkeskommunen', '§ 30'] },
  { text: 'who pays for my Norwegian course', topic: 'norwegian-cost', says: ['free', '§ 30'] },
  { text: 'How long can I be in the introduction programme? I am 22 and have not finished school', topic: 'programme-duration', says: ['4 years', '§ 14', 'end goal'] },
  { text: 'hvor ringer jeg hvis familien min vil gifte meg bort', topic: 'forced-marriage', says: ['116 006', '116 111', '112', 'straffeloven § 253'] },
] as const;

for (const [door, ask] of Object.entries(doors)) {
  describe(`through ${door}`, () => {
    for (const { text, topic, says } of questions) {
      test(`"${text}" is answered truly, with sources`, async () => {
        const said = await ask(text);
        for (const part of says) expect(said.text.replaceAll('\u00a0', ' ')).toContain(part);
        if (said.whole) expect(said.whole.topic).toBe(topic);
      });
    }
  });
}

/** The first cry of each language among the messages that the recogniser is tested with. */
const cries = new Map(languageTags.map((tag) => [tag, messages.find(({ lang, expect: expected }) => lang === tag && expected === 'crisis')!.text]));

describe.each(languageTags)('a cry in %s', (tag) => {
  const titles = Object.entries(JSON.parse(readFileSync(join(localesDir, tag, 'crisis.json'), 'utf8')) as Record<string, string>)
    .filter(([key]) => key.startsWith('title')).map(([, title]) => title);

  for (const [door, ask] of Object.entries(doors)) {
    test(`through ${door} gets help in its language, with numbers to call`, async () => {
      const { text, whole } = await ask(cries.get(tag)!, tag);
      expect(titles.some((title) => text.includes(title))).toBe(true);
      expect(text.match(/- \*\*[^*]+tel:/g)?.length).toBeGreaterThanOrEqual(2);
      if (door === 'the terminal') expect(text).toMatch(/^crisis /m);
      if (!whole) return;
      expect(whole).toMatchObject({ status: 'crisis', language: tag, textLanguage: tag });
      expect(whole.contacts.some(({ openNow, phone }) => openNow && phone)).toBe(true);
      expect(whole.suggestions).toHaveLength(3);
    });
  }
});

test('the same question gets the same answer at every door', async () => {
  const { text } = questions[1];
  const [line, api] = [await doors['Direct Line']!(text), await doors['the JSON API']!(text)];
  expect({ ...line.whole, conversation: '' }).toEqual({ ...api.whole, conversation: '' });
});

test('a dialogue goes on over Direct Line, and its facts survive a restart of the server', async () => {
  const line = await openLine(app.url);
  const first = await line.say('/check introduction-benefit', { language: 'en' });
  expect(first.status).toBe('needsFact');
  const second = await line.say('23', { language: 'en' });
  await app.stop();
  app = await startApp({ DATA_DIR: dataDir });
  const after = await call(`${app.url}/api/ask`, { text: 'unknown', conversation: second.conversation });
  expect(JSON.stringify(after.body['outcome'])).toContain('23');
});

test('no word that was said is on disk, and a crisis leaves memory once it is delivered', async () => {
  const line = await openLine(app.url);
  await line.say('My secret word is rutabaga, how long does the programme last?');
  await line.say('my husband beats me because of the rutabaga');
  await line.say('takk');   // asks for what comes after the crisis, so the client has it
  await app.sweep();
  const onDisk = readdirSync(dataDir).map((file) => readFileSync(join(dataDir, file), 'latin1')).join('');
  expect(onDisk).not.toContain('rutabaga');
  expect(readdirSync(dataDir).map((file) => basename(file)).filter((file) => !/^(veiviser\.sqlite(-wal|-shm)?|signing\.key)$/.test(file))).toEqual([]);
});

describe('a crisis turn', () => {
  const start = Date.parse('2026-11-24T11:00:00Z');
  let now = start;
  let own: RunningApp;
  let ownDir: string;
  beforeAll(async () => {
    ownDir = mkdtempSync(join(tmpdir(), 'veiviser-crisis-'));
    own = await startApp({ ENCODER: 'off', DATA_DIR: ownDir }, { clock: { now: () => now } });
  });
  afterAll(async () => {
    await own.stop();
    rmSync(ownDir, { recursive: true });
  });
  const filesOf = () => readdirSync(ownDir).map((file) => readFileSync(join(ownDir, file), 'latin1')).join('');
  const ask = async (text: string) => (await call(`${own.url}/api/ask`, { text, language: 'en' })).body as unknown as WrittenAnswer;

  test('is held for a client that never takes it for less than 60 seconds; no word of it is on disk or in a log line', async () => {
    const line = await openLine(own.url);
    await line.say('my husband beats me because of the rutabaga', { language: 'en' });
    await ask('my husband beats me because of the rutabaga');
    now = start + 54_000;
    await own.sweep();
    expect(await line.held()).toContain('rutabaga');
    now = start + 55_000;
    await own.sweep();
    expect(await line.held()).not.toMatch(/rutabaga|tel:/);
    expect(filesOf()).toContain('"crisis":{"kind":"violence","degree":');
    expect(filesOf()).not.toContain('rutabaga');
    expect(own.logged.join('')).not.toMatch(/rutabaga|crisis|violence/);
  });

  test('leaves the disk when its time is over, though the conversation is kept longer', async () => {
    const { conversation } = await ask('my husband beats me');
    now += 20 * 60_000;
    await call(`${own.url}/api/ask`, { text: 'thanks', conversation });
    now += 11 * 60_000;
    await own.sweep();
    expect(await own.parts.store.get(conversation, now)).toBeDefined();
    expect(filesOf()).not.toMatch(/crisis|violence/);
  });

  test('is counted by kind and day only, and told only from five on, when the day is over', async () => {
    now = Date.parse('2026-12-01T12:00:00Z');
    for (const text of ['my husband beats me', 'I want to kill myself']) for (let count = 0; count < 4; count += 1) await ask(text);
    const { conversation } = await ask('my husband beats me');
    await call(`${own.url}/api/ask`, { text: '/crisis abroad', conversation });
    const before = own.logged.length;
    now += 24 * 3_600_000;
    await own.sweep();
    const lines = own.logged.slice(before).map((logged) => JSON.parse(logged) as Record<string, unknown>);
    expect(lines).toMatchObject([{ msg: 'crises of a day', day: '2026-12-01', counts: { violence: 5 } }]);
    expect(Object.keys(lines[0]!['counts'] as object)).toEqual(['violence']);
  });

  test('in Teams is one card in the user\'s language, without the way out that only our pages have', async () => {
    const activity = {
      type: 'message', id: '1', text: 'زوجي يضربني', channelId: 'msteams', serviceUrl: 'http://127.0.0.1:1', from: { id: 'user' }, recipient: { id: 'bot' },
      conversation: { id: 'teams' }, deliveryMode: 'expectReplies',
    };
    const { activities } = (await call(`${own.url}/api/messages`, activity)).body as unknown as { activities: { text?: string; attachments: { content: { lang: string; rtl: boolean; body: object[] } }[] }[] };
    expect(activities).toHaveLength(1);
    const words = JSON.parse(readFileSync(join(localesDir, 'ar', 'crisis.json'), 'utf8')) as { hide: string; card: { copy: string; remove: string } };
    expect(activities[0]?.text).toBeUndefined();
    const [{ content }] = activities[0]!.attachments as [{ content: { lang: string; rtl: boolean; body: object[] } }];
    expect(content.rtl).toBe(true);
    expect(content.body.slice(-2)).toMatchObject([{ text: words.card.copy }, { actions: [{ title: words.card.remove, data: { remove: true } }] }]);
    expect(JSON.stringify(content.body)).not.toContain(words.hide);
    // A choice would otherwise stand in the chat as a message of the user's, which a bot cannot remove.
    expect(JSON.stringify(content.body)).toContain('{"say":"/crisis under18"}');
  });
});

test('"delete my data" over Direct Line clears the state and the messages', async () => {
  const line = await openLine(app.url);
  const { conversation } = await line.say('/topic appeal');
  await line.say('/forget');
  expect(await app.parts.store.get(conversation, 0)).toBeUndefined();
});

test('DELETE takes the Direct Line id as well as the answer\'s', async () => {
  const line = await openLine(app.url);
  const { conversation } = await line.say('/topic appeal');
  await fetch(`${app.url}/api/conversations/${line.id}`, { method: 'DELETE' });
  expect(await app.parts.store.get(conversation, 0)).toBeUndefined();
});
