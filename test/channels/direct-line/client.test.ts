import { createRequire } from 'node:module';
import { ConnectionStatus, DirectLine } from 'botframework-directlinejs';
import type { Activity, DirectLineOptions } from 'botframework-directlinejs';
import { afterEach, expect, test } from 'vitest';
import { startDirectLine } from './start.ts';

const require = createRequire(import.meta.url);
const XMLHttpRequest = require('xhr2') as new () => unknown;
const { Observable } = require('rxjs/Observable') as { Observable: { ajax(request: object): unknown } };

const closing: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function start(...given: Parameters<typeof startDirectLine>) {
  const started = await startDirectLine(...given);
  closing.push(started.close);
  return started;
}

/** The real client, with a request object that node has not and without its 3 to 15 seconds before it reconnects. */
function connect(domain: string, options: DirectLineOptions) {
  const ajax = (request: object) => Observable.ajax({ ...request, createXHR: () => new XMLHttpRequest() });
  const sockets: WebSocket[] = [];
  class Recorded extends WebSocket {
    constructor(url: string) {
      super(url);
      sockets.push(this);
    }
  }
  const client = new DirectLine({ domain, ...options, ajax: ajax as never, WebSocket: Recorded as never, random: () => -0.25 });
  const seen: Activity[] = [];
  const waiting: { check: (activity: Activity) => boolean; resolve: (activity: Activity) => void }[] = [];
  client.activity$.subscribe((activity) => {
    seen.push(activity);
    for (const { check, resolve } of waiting) if (check(activity)) resolve(activity);
  }, () => undefined);
  closing.push(() => client.end());
  return {
    client, seen, sockets,
    texts: () => seen.map((activity) => (activity as { text?: string }).text),
    said: (text: string) => new Promise<Activity>((resolve) => {
      const check = (activity: Activity) => activity.from.id === 'veiviser' && 'text' in activity && String(activity.text).includes(text);
      const found = seen.find(check);
      if (found) resolve(found);
      waiting.push({ check, resolve });
    }),
    post: (text: string, more: object = {}) => new Promise<string>((resolve, reject) => {
      client.postActivity({ type: 'message', text, from: { id: 'me' }, ...more } as Activity).subscribe(resolve, reject);
    }),
    status: (wanted: ConnectionStatus) => new Promise<void>((resolve) => {
      client.connectionStatus$.subscribe((status) => { if (status === wanted) resolve(); });
    }),
  };
}

test.each([['WebSocket', true], ['polling', false]])('the real client talks over %s', async (_name, webSocket) => {
  const { base, json } = await start();
  const { token } = await json('POST', '/tokens/generate', undefined, { user: { id: 'dl_user' } });
  const { said, post, seen } = connect(base, { token, webSocket, pollingInterval: 200 });
  await said('Welcome');
  const clientActivityID = 'abc123';
  const id = await post('hello', { channelData: { clientActivityID, clientTimestamp: '2026-06-01T10:00:00.000Z' } });
  const answer = await said('1: hello');
  const echo = seen.find((activity) => activity.id === id);
  expect(echo).toMatchObject({ text: 'hello', from: { id: 'dl_user' }, channelData: { clientActivityID, clientTimestamp: '2026-06-01T10:00:00.000Z' } });
  expect(answer).toMatchObject({ replyToId: id, from: { id: 'veiviser' }, channelData: { answer: { status: 'answered', text: '1: hello' } } });
  expect(seen.map((activity) => activity.id)).toEqual([...new Set(seen.map((activity) => activity.id))]);
});

test('a dropped socket resumes without loss or repetition', async () => {
  const server = await start();
  const { token } = await server.json('POST', '/tokens/generate');
  const { said, post, sockets, texts, client } = connect(server.base, { token });
  await said('Welcome');
  await post('one');
  await said('1: one');
  for (const socket of sockets) socket.close();
  const id = (client as unknown as { conversationId: string }).conversationId;
  await server.say({ conversationId: id, token: (client as unknown as { token: string }).token }, 'two');
  await said('2: two');
  expect(sockets).toHaveLength(2);
  expect(texts()).toEqual(['**Echo**\n\nWelcome', 'one', '**Echo**\n\n1: one', 'two', '**Echo**\n\n2: two']);
});

test.each([['WebSocket', true], ['polling', false]])('after a restart the client over %s cannot go on, and starts anew with the kept state', async (_name, webSocket) => {
  const turns = new Map<string, number>();
  const before = await startDirectLine({}, turns);
  const { port } = new URL(before.url);
  const first = connect(before.base, { token: (await before.json('POST', '/tokens/generate')).token, webSocket, pollingInterval: 200 });
  await first.said('Welcome');
  await first.post('one');
  await first.said('1: one');
  const { token, conversationId } = first.client as unknown as { token: string; conversationId: string };
  await before.close();

  const after = await start({}, turns);
  expect(new URL(after.url).port).not.toBe(port);
  const resumed = connect(after.base, { token, conversationId, webSocket, pollingInterval: 200 });
  await resumed.status(ConnectionStatus.FailedToConnect);
  expect(await after.json('GET', `/conversations/${conversationId}`, token)).toMatchObject({ error: { code: 'CONVERSATION_UNKNOWN' } });

  const anew = connect(after.base, { token, webSocket, pollingInterval: 200 });
  await anew.said('Welcome');
  expect((anew.client as unknown as { conversationId: string }).conversationId).not.toBe(conversationId);
  await anew.post('two');
  await anew.said('2: two');

  const { token: generated } = await after.json('POST', '/tokens/generate', token);
  const third = connect(after.base, { token: generated, webSocket, pollingInterval: 200 });
  await third.said('Welcome');
  await third.post('three');
  await third.said('3: three');
});

test('a conversation that is gone tells a polling client so: Ended', async () => {
  const server = await start({ retentionMs: 60_000 });
  const { token } = await server.json('POST', '/tokens/generate');
  const { said, status } = connect(server.base, { token, webSocket: false, pollingInterval: 200 });
  await said('Welcome');
  server.clock.at += 60_000;
  await status(ConnectionStatus.Ended);
});
