import { readdirSync, readFileSync } from 'node:fs';
import { join, basename } from 'node:path';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WrittenAnswer } from '../src/bot/contract.ts';
import { askInTerminal } from '../src/channels/terminal/ask.ts';
import { call, startApp, type RunningApp } from './support/app.ts';
import { openLine } from './support/direct-line.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'veiviser-doors-'));
let app: RunningApp;
beforeAll(async () => { app = await startApp({ DATA_DIR: dataDir }); });
afterAll(async () => {
  await app.stop();
  rmSync(dataDir, { recursive: true });
});

interface Said { readonly text: string; readonly whole?: WrittenAnswer }

const doors: Readonly<Record<string, (text: string) => Promise<Said>>> = {
  async 'the Bot Framework'(text) {
    const activity = {
      type: 'message', id: '1', text, channelId: 'emulator', serviceUrl: 'http://127.0.0.1:1', from: { id: 'user' }, recipient: { id: 'bot' },
      conversation: { id: `c-${text}` }, deliveryMode: 'expectReplies',
    };
    const { body, status } = await call(`${app.url}/api/messages`, activity);
    expect(status).toBe(200);
    return { text: JSON.stringify(body) };
  },
  async 'Direct Line'(text) {
    const whole = await (await openLine(app.url)).say(text);
    return { text: JSON.stringify(whole), whole };
  },
  async 'the JSON API'(text) {
    const whole = (await call(`${app.url}/api/ask`, { text })).body as unknown as WrittenAnswer;
    return { text: JSON.stringify(whole), whole };
  },
  async 'the terminal'(text) {
    let printed = '';
    await askInTerminal(app.parts.bot, [text], (part) => { printed += part; });
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
