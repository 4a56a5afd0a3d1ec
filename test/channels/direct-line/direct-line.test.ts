import { once } from 'node:events';
import { WebSocket } from 'ws';
import { afterEach, expect, test } from 'vitest';
import { startDirectLine } from './start.ts';
import type { Wire } from './start.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function start(...given: Parameters<typeof startDirectLine>) {
  const started = await startDirectLine(...given);
  closing.push(started.close);
  return started;
}

const texts = ({ activities }: Wire) => activities.map((activity) => activity['text'] as string);

/** Opens a stream and collects its frames; `status` is the answer to an upgrade that was refused. */
async function stream(url: string, headers: Record<string, string> = {}) {
  const socket = new WebSocket(url, { headers });
  const frames: Wire[] = [];
  socket.on('message', (data) => frames.push(JSON.parse((data as Buffer).toString()) as Wire));
  socket.on('error', () => undefined);
  const opened = once(socket, 'open').then(() => 101, () => 0);
  const refused = new Promise<number>((resolve) => {
    socket.on('unexpected-response', (_request, response) => {
      resolve(response.statusCode ?? 0);
      response.resume();
      socket.terminate();
    });
  });
  return { socket, frames, status: await Promise.race([refused, opened.then((status) => (status === 101 ? status : refused))]), next: () => once(socket, 'message') };
}

test('a conversation is opened once, found open after, and refreshed', async () => {
  const { call, json, open } = await start();
  const { token: first } = await json('POST', '/tokens/generate');
  const created = await call('POST', '/conversations', first, {});
  expect(created.status).toBe(201);
  const { conversationId, token, streamUrl, expires_in } = await created.json() as Awaited<ReturnType<typeof open>>;
  expect(expires_in).toBe(3600);
  expect(streamUrl).toMatch(new RegExp(`^ws://127.0.0.1:\\d+/v3/directline/conversations/${conversationId}/stream\\?`));
  expect((await call('POST', '/conversations', first)).status).toBe(200);
  expect((await call('POST', '/conversations', token)).status).toBe(200);
  const refreshed = await json('POST', '/tokens/refresh', token);
  expect(refreshed).toMatchObject({ conversationId, expires_in: 3600 });
  expect((await call('GET', `/conversations/${conversationId}?watermark=`, refreshed.token)).status).toBe(200);
});

test('whom a message claims to be from, or for which conversation, does not count', async () => {
  const server = await start();
  const { token } = await server.json('POST', '/tokens/generate', undefined, { user: { id: 'dl_real' } });
  const conversation = await server.json('POST', '/conversations', token, { user: { id: 'other' }, locale: 'nb-NO' });
  await server.say(conversation, 'x', { from: { id: 'veiviser', role: 'bot' }, conversation: { id: 'stolen' }, id: '1', serviceUrl: 'http://evil', channelId: 'msteams' });
  const { activities } = await server.until(conversation, '1: x');
  expect(activities[1]).toMatchObject({ from: { id: 'dl_real' }, conversation: { id: conversation.conversationId }, channelId: 'directline' });
  expect(activities[1]).not.toHaveProperty('serviceUrl');
  expect(server.bot.heard[0]).toMatchObject({ languageHint: 'nb-NO', text: 'x' });
  expect(server.bot.heard[0]).not.toHaveProperty('audience');
});

test('our own widget can do without cards, others get one', async () => {
  const server = await start();
  const conversation = await server.open();
  await server.say(conversation, 'one', { channelData: { cards: false } });
  const first = await server.until(conversation, '1: one');
  await server.say(conversation, 'two');
  const second = await server.until(conversation, '2: two', first.watermark);
  expect(first.activities.at(-1)).not.toHaveProperty('attachments');
  expect(second.activities.at(-1)).toMatchObject({ attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive' }] });
  expect(first.activities.at(-1)?.['channelData'].answer.suggestions).toEqual([{ value: '/topic appeal', title: 'Appeal' }]);
});

test('turns of one conversation run in order, and not without end', async () => {
  const server = await start();
  const conversation = await server.open();
  await server.until(conversation, 'Welcome');
  let release: () => void = () => undefined;
  server.bot.hold = new Promise((resolve) => { release = resolve; });
  const posts = await Promise.all(Array.from({ length: 9 }, (_, index) => server.say(conversation, `m${index}`)));
  expect(posts.filter(({ error }) => error?.code === 'TOO_MANY_REQUESTS')).toHaveLength(1);
  release();
  const wire = await server.until(conversation, '8: ');
  expect(texts(wire).filter((text) => /^\*\*Echo\*\*\n\n\d/.test(text)).map((text) => Number(text.slice(10, 11)))).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test('a failed turn is told, and the next one works', async () => {
  const server = await start({ failureText: (hint) => `failed (${hint})` });
  const conversation = await server.open();
  await server.say(conversation, 'fail', { locale: 'uk' });
  await server.until(conversation, 'failed (uk)');
  await server.say(conversation, 'again');
  await server.until(conversation, '1: again');
  expect(server.faults).toHaveLength(1);
});

test('what a failed turn was about is not known, so it is held no longer than a crisis', async () => {
  const server = await start();
  const conversation = await server.open();
  await server.say(conversation, 'fail');
  await server.say(conversation, 'again');
  await server.until(conversation, '1: again');
  server.clock.at += 55_000;
  server.directLine.sweep(server.clock.at);
  expect(texts(await server.poll(conversation))).toEqual(['**Echo**\n\nWelcome', 'again', '**Echo**\n\n1: again']);
});

test('a crisis turn taken by polling leaves memory when the client says it has it', async () => {
  const server = await start();
  const conversation = await server.open();
  await server.say(conversation, 'I am in danger');
  const { watermark } = await server.until(conversation, '112');
  expect(texts(await server.poll(conversation))).toContain('I am in danger');
  expect(texts(await server.poll(conversation, watermark))).toEqual([]);
  const left = await server.poll(conversation);
  expect(texts(left)).toEqual(['**Echo**\n\nWelcome']);
  expect(left.watermark).toBe(watermark);
  await server.say(conversation, 'thanks');
  expect(texts(await server.until(conversation, '2: thanks', watermark))[0]).toBe('thanks');
});

test('a crisis turn taken over a socket leaves memory by itself', async () => {
  const server = await start();
  const conversation = await server.open();
  await server.until(conversation, 'Welcome');
  const { socket, frames } = await stream(conversation.streamUrl);
  const arrived = new Promise<void>((resolve) => {
    socket.on('message', (data) => { if ((data as Buffer).toString().includes('112')) resolve(); });
  });
  await server.say(conversation, 'danger');
  await arrived;
  let held = await server.poll(conversation);
  while (held.activities.length > 1) held = await server.poll(conversation);
  expect(texts(held)).toEqual(['**Echo**\n\nWelcome']);
  expect(frames.flatMap(texts)).toContain('danger');
  socket.terminate();
});

test('a crisis turn that nobody takes is gone within 60 seconds, other messages with the retention time', async () => {
  const server = await start({ retentionMs: 600_000 });
  const conversation = await server.open();
  await server.say(conversation, 'hello');
  await server.until(conversation, '1: hello');
  await server.say(conversation, 'danger');
  await server.until(conversation, '112');
  server.clock.at += 54_000;
  server.directLine.sweep(server.clock.at);
  expect(texts(await server.poll(conversation))).toContain('danger');
  server.clock.at += 1_000;
  expect(texts(await server.poll(conversation))).not.toContain('danger');
  server.directLine.sweep(server.clock.at);
  server.clock.at -= 1_000;
  expect(texts(await server.poll(conversation))).toEqual(['**Echo**\n\nWelcome', 'hello', '**Echo**\n\n1: hello']);
  server.clock.at += 546_000;
  server.directLine.sweep(server.clock.at);
  expect(texts(await server.poll(conversation))).toEqual([]);
});

test('forget drops the messages by the key in the store, and the conversation goes on', async () => {
  const server = await start();
  const conversation = await server.open();
  const other = await server.open();
  await server.say(conversation, 'hello');
  const { activities } = await server.until(conversation, '1: hello');
  await server.until(other, 'Welcome');
  server.directLine.forget(activities.at(-1)?.['channelData'].answer.conversation as string);
  expect(texts(await server.poll(conversation))).toEqual([]);
  expect(texts(await server.poll(other))).toHaveLength(1);
  await server.say(conversation, 'again');
  await server.until(conversation, '2: again');
});

test('memory is bounded: per conversation the oldest message goes, in all the conversation used longest ago', async () => {
  const server = await start({ limits: { activitiesPerConversation: 3, conversations: 2 } });
  const first = await server.open();
  await server.say(first, 'one');
  await server.until(first, '1: one');
  await server.say(first, 'two');
  expect(texts(await server.until(first, '2: two'))).toEqual(['**Echo**\n\n1: one', 'two', '**Echo**\n\n2: two']);
  const second = await server.open();
  await server.until(second, 'Welcome');
  await server.poll(first);
  await server.open();
  expect((await server.call('GET', `/conversations/${second.conversationId}`, second.token)).status).toBe(404);
  expect((await server.call('GET', `/conversations/${first.conversationId}`, first.token)).status).toBe(200);
});

test('large messages push out what is older', async () => {
  const server = await start({ limits: { sizePerConversation: 3000, size: 5000 } });
  const first = await server.open();
  await server.say(first, 'a'.repeat(2500));
  await server.until(first, '1: ');
  const second = await server.open();
  await server.say(second, 'b'.repeat(2500));
  await server.until(second, '1: ');
  expect((await server.call('GET', `/conversations/${first.conversationId}`, first.token)).status).toBe(404);
});

test('tokens end after an hour', async () => {
  const server = await start({ retentionMs: 86_400_000 });
  const conversation = await server.open();
  server.clock.at += 3_599_000;
  expect((await server.call('GET', `/conversations/${conversation.conversationId}`, conversation.token)).status).toBe(200);
  server.clock.at += 1_000;
  const late = await server.call('GET', `/conversations/${conversation.conversationId}`, conversation.token);
  expect([late.status, await late.json()]).toMatchObject([403, { error: { code: 'TOKEN_INVALID' } }]);
});

test('bad input gets its status and code, and disturbs nobody', async () => {
  const server = await start();
  const other = await server.open();
  const mine = await server.open();
  const foreign = await (await startElsewhere()).open();
  const here = `/conversations/${mine.conversationId}`;
  const post = `${here}/activities`;
  const cases: [string, Promise<Response>, number, string | undefined][] = [
    ['no token', server.call('POST', '/conversations'), 401, 'TOKEN_MISSING'],
    ['no token for activities', server.call('GET', post), 401, 'TOKEN_MISSING'],
    ['garbage for a token', server.call('GET', post, 'abc'), 403, 'TOKEN_INVALID'],
    ['another server’s token', server.call('GET', `/conversations/${foreign.conversationId}`, foreign.token), 403, 'TOKEN_INVALID'],
    ['alg none', server.call('GET', here, `${Buffer.from('{"alg":"none"}').toString('base64url')}.${mine.token.split('.')[1]}.`), 403, 'TOKEN_INVALID'],
    ['a stream’s token', server.call('GET', here, new URL(mine.streamUrl).searchParams.get('t') ?? ''), 403, 'TOKEN_INVALID'],
    ['a broken token for a new one', server.call('POST', '/tokens/generate', 'abc'), 403, 'TOKEN_INVALID'],
    ['another conversation’s token', server.call('GET', post, other.token), 403, 'TOKEN_OTHER_CONVERSATION'],
    ['an invented conversation', server.call('GET', '/conversations/invented/activities', mine.token), 403, 'TOKEN_OTHER_CONVERSATION'],
    ['an invented watermark', server.call('GET', `${post}?watermark=999`, mine.token), 400, 'WATERMARK_INVALID'],
    ['a watermark that is no number', server.call('GET', `${post}?watermark=${encodeURIComponent('1; drop')}`, mine.token), 400, 'WATERMARK_INVALID'],
    ['a negative watermark', server.call('GET', `${here}?watermark=-1`, mine.token), 400, 'WATERMARK_INVALID'],
    ['malformed JSON', server.call('POST', post, mine.token, '{"type":'), 400, 'REQUEST_NOT_JSON'],
    ['binary', server.call('POST', post, mine.token, new Uint8Array([255, 254, 0, 1])), 400, 'REQUEST_NOT_JSON'],
    ['nothing', server.call('POST', post, mine.token), 400, 'ACTIVITY_INVALID'],
    ['a list', server.call('POST', post, mine.token, []), 400, 'ACTIVITY_INVALID'],
    ['no type', server.call('POST', post, mine.token, { text: 'x' }), 400, 'ACTIVITY_INVALID'],
    ['a number for text', server.call('POST', post, mine.token, { type: 'message', text: 5 }), 400, 'ACTIVITY_INVALID'],
    ['a number for locale', server.call('POST', post, mine.token, { type: 'message', text: 'x', locale: 5 }), 400, 'ACTIVITY_INVALID'],
    ['too deep', server.call('POST', post, mine.token, `{"type":"message","value":${'['.repeat(9000)}${']'.repeat(9000)}}`), 400, 'REQUEST_INVALID'],
    ['a wrong user', server.call('POST', '/tokens/generate', undefined, { user: 5 }), 400, 'REQUEST_INVALID'],
    ['wrong content type', server.call('POST', post, mine.token, '{}', { 'content-type': 'text/plain' }), 415, 'REQUEST_WRONG_TYPE'],
    ['more than 1 MB', server.call('POST', post, mine.token, { type: 'message', text: 'x'.repeat(1_100_000) }), 413, 'REQUEST_TOO_LARGE'],
    ['a file', server.call('POST', `${here}/upload?userId=me`, mine.token, 'x', { 'content-type': 'multipart/form-data; boundary=x' }), 415, 'UPLOAD_REFUSED'],
    ['a session', server.call('GET', '/session/getsessionid', mine.token), 404, 'ROUTE_UNKNOWN'],
    ['another method', server.call('DELETE', here, mine.token), 405, 'METHOD_NOT_ALLOWED'],
    ['an unknown type', server.call('POST', post, mine.token, { type: 'somethingNew' }), 200, undefined],
    ['typing', server.call('POST', post, mine.token, { type: 'typing' }), 200, undefined],
  ];
  for (const [what, answer, status, code] of cases) {
    const response = await answer;
    const body = await response.json() as { error?: { code: string } };
    expect([what, response.status, body.error?.code]).toEqual([what, status, code]);
  }
  await server.say(other, 'alive');
  expect(texts(await server.until(other, '1: alive'))).toEqual(['**Echo**\n\nWelcome', 'alive', '**Echo**\n\n1: alive']);
  expect(texts(await server.until(mine, 'Welcome'))).toEqual(['**Echo**\n\nWelcome']);
  expect(server.faults).toEqual([]);

  async function startElsewhere() {
    return start({ key: new Uint8Array(32).fill(9) });
  }
});

test('streams are refused like calls', async () => {
  const server = await start({ allowedOrigins: ['https://kommune.no'] });
  const other = await server.open();
  const mine = await server.open();
  const url = new URL(mine.streamUrl);
  const at = (change: (url: URL) => void) => {
    const changed = new URL(url);
    change(changed);
    return changed.href;
  };
  const cases: [string, string, Record<string, string>, number][] = [
    ['as given', url.href, {}, 101],
    ['from a page that may', url.href, { origin: 'https://kommune.no' }, 101],
    ['from our own page', url.href, { origin: server.url }, 101],
    ['from another page', url.href, { origin: 'https://evil.example' }, 401],
    ['without token', at((changed) => changed.searchParams.delete('t')), {}, 401],
    ['with the token for calls', at((changed) => changed.searchParams.set('t', mine.token)), {}, 403],
    ['with another conversation’s', at((changed) => changed.searchParams.set('t', new URL(other.streamUrl).searchParams.get('t') ?? '')), {}, 403],
    ['with an invented watermark', at((changed) => changed.searchParams.set('watermark', '77')), {}, 400],
    ['elsewhere', at((changed) => { changed.pathname = '/elsewhere'; }), {}, 404],
  ];
  for (const [what, address, headers, status] of cases) {
    const opened = await stream(address, headers);
    expect([what, opened.status]).toEqual([what, status]);
    opened.socket.terminate();
  }
  server.clock.at += 300_000;
  expect((await stream(url.href)).status).toBe(403);
});

test('a client that sends much or nonsense over its stream loses the stream and nothing else', async () => {
  const server = await start();
  const conversation = await server.open();
  const { socket } = await stream(conversation.streamUrl);
  socket.send('{"not":"asked"}');
  socket.send('');
  const closed = once(socket, 'close');
  socket.send('x'.repeat(100_000));
  await closed;
  await server.say(conversation, 'alive');
  await server.until(conversation, '1: alive');
});

test('a preflight from any page is answered, or from those that may', async () => {
  const headers = { origin: 'https://kommune.no', 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization,x-ms-bot-agent' };
  const any = await (await start()).call('OPTIONS', '/conversations', undefined, undefined, headers);
  expect(any.status).toBe(204);
  expect(any.headers.get('access-control-allow-origin')).toBe('*');
  expect(any.headers.get('access-control-allow-headers')).toBe('authorization, content-type, x-ms-bot-agent, x-requested-with');
  expect(Number(any.headers.get('access-control-max-age'))).toBeGreaterThan(0);
  const some = await start({ allowedOrigins: ['https://kommune.no'] });
  expect((await some.call('POST', '/tokens/generate', undefined, undefined, headers)).headers.get('access-control-allow-origin')).toBe('https://kommune.no');
  expect((await some.call('POST', '/tokens/generate', undefined, undefined, { origin: 'https://evil.example' })).headers.get('access-control-allow-origin')).toBeNull();
});

test('callers that ask too much are told to wait, others are not', async () => {
  const server = await start({ limits: { startsPerMinute: 4, messagesPerMinute: 2 } });
  const conversation = await server.open();
  const other = await server.open();
  const refused = await server.call('POST', '/tokens/generate');
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60']);
  await server.say(conversation, 'one');
  await server.say(conversation, 'two');
  expect(await server.say(conversation, 'three')).toMatchObject({ error: { code: 'TOO_MANY_REQUESTS' } });
  expect(await server.say(other, 'one')).toHaveProperty('id');
  server.clock.at += 60_000;
  expect(await server.say(conversation, 'three')).toHaveProperty('id');
});

test('the stream’s address follows the proxy and the configured address', async () => {
  const server = await start();
  const { token } = await server.json('POST', '/tokens/generate');
  const proxied = await (await server.call('POST', '/conversations', token, {}, { 'x-forwarded-proto': 'https' })).json() as { streamUrl: string };
  expect(proxied.streamUrl).toMatch(/^wss:\/\/127/);
  const configured = await start({ publicUrl: 'https://veiviser.kommune.no/' });
  expect((await configured.open()).streamUrl).toMatch(/^wss:\/\/veiviser\.kommune\.no\/v3\/directline\/conversations\//);
});
