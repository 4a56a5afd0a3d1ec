import { afterEach, expect, test } from 'vitest';
import { createBotFrameworkDoor } from '../../../src/channels/bot-framework/index.ts';
import type { BotFrameworkDoorOptions } from '../../../src/channels/bot-framework/index.ts';
import { isLoopback } from '../../../src/channels/bot-framework/door.ts';
import { createEchoBot } from './echo-bot.ts';
import { listen, startConnector } from './local-server.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function start(options: Partial<BotFrameworkDoorOptions> = {}) {
  const bot = createEchoBot();
  const faults: string[] = [];
  const log = { warn: () => undefined, error: (details: object, event: string) => faults.push(`${event} ${JSON.stringify(details)}`) };
  const door = createBotFrameworkDoor({ bot, auth: { mode: 'none' }, log, ...options });
  const local = await listen((request, response) => void door(request, response));
  closing.push(local.close);
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    fetch(local.url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: typeof body === 'string' || body instanceof Uint8Array ? body as BodyInit : JSON.stringify(body) });
  return { ...local, bot, faults, post };
}

const message = (text: string, more: object = {}) => ({
  type: 'message', id: 'm1', text, channelId: 'emulator', from: { id: 'u1' }, recipient: { id: 'b1', name: 'Veiviser' },
  conversation: { id: 'c1' }, ...more,
});

async function connector(refuse?: (activity: Record<string, unknown>) => boolean) {
  const started = await startConnector(refuse);
  closing.push(started.close);
  return started;
}

test('expectReplies gives the replies in the response, as CloudAdapter does', async () => {
  const { post } = await start();
  const response = await post(message('hello', { deliveryMode: 'expectReplies', serviceUrl: 'http://localhost:1' }));
  expect(response.status).toBe(200);
  const { activities } = await response.json() as { activities: Record<string, any>[] };
  expect(activities).toHaveLength(1);
  expect(activities[0]).toMatchObject({
    type: 'message', text: '**Echo**\n\n1: hello', textFormat: 'markdown', channelId: 'emulator', conversation: { id: 'c1' },
    from: { id: 'b1' }, recipient: { id: 'u1' }, replyToId: 'm1', serviceUrl: 'http://localhost:1', inputHint: 'acceptingInput',
  });
  expect(activities[0]?.['channelData']).toBeUndefined();
});

test('the emulator protocol: replies and the welcome go to the connector', async () => {
  const { post } = await start();
  const emulator = await connector();
  const arrival = { type: 'conversationUpdate', channelId: 'emulator', serviceUrl: emulator.url, conversation: { id: 'c1' }, from: { id: 'u1' }, recipient: { id: 'b1' }, membersAdded: [{ id: 'b1' }, { id: 'u1' }] };
  expect((await post(arrival)).status).toBe(200);
  expect((await post({ ...arrival, membersAdded: [{ id: 'b1' }] })).status).toBe(200);
  expect((await post(message('hello', { serviceUrl: emulator.url }))).status).toBe(200);
  expect(emulator.received.map(({ path, activity }) => [path, activity['text']])).toEqual([
    ['/v3/conversations/c1/activities', '**Echo**\n\nWelcome'],
    ['/v3/conversations/c1/activities/m1', '**Echo**\n\n1: hello'],
  ]);
});

test('a channel that refuses the card gets the answer without it', async () => {
  const { post } = await start();
  const channel = await connector((activity) => 'attachments' in activity);
  expect((await post(message('hello', { serviceUrl: channel.url }))).status).toBe(200);
  expect(channel.received).toHaveLength(1);
  expect(channel.received[0]?.activity['suggestedActions'].actions[0]).toMatchObject({ type: 'messageBack', text: '/topic appeal', title: 'Appeal' });
});

test('a connector that cannot be reached gives 502, and the door stays open', async () => {
  const { post, faults } = await start({ replyTimeout: 200 });
  const response = await post(message('hello', { serviceUrl: 'http://127.0.0.1:9' }));
  expect(response.status).toBe(502);
  expect(await response.json()).toMatchObject({ error: { code: 'CHANNEL_REFUSED' } });
  expect(faults).toHaveLength(1);
  expect((await post(message('again', { deliveryMode: 'expectReplies' }))).status).toBe(200);
});

test('a connector that never answers does not hold the turn', async () => {
  const silent = await listen(() => undefined);
  closing.push(silent.close);
  const { post } = await start({ replyTimeout: 50 });
  expect((await post(message('hello', { serviceUrl: silent.url }))).status).toBe(502);
});

test('a failure inside us is told to the user when there are words for it, and to the caller when not', async () => {
  const spoken = await start({ failureText: () => 'Something failed. In danger: 112.' });
  const { activities } = await (await spoken.post(message('fail', { deliveryMode: 'expectReplies' }))).json() as { activities: { text: string }[] };
  expect(activities.map(({ text }) => text)).toEqual(['Something failed. In danger: 112.']);
  const unspoken = await start();
  const response = await unspoken.post(message('fail', { deliveryMode: 'expectReplies' }));
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain(' at ');
});

test('an attachment without text and an unknown municipality are still answered', async () => {
  const { post, bot } = await start();
  const { text: _text, ...silent } = message('');
  const empty = await (await post({ ...silent, deliveryMode: 'expectReplies', attachments: [{ contentType: 'image/png' }] })).json();
  expect(JSON.stringify(empty)).toContain('I did not understand.');
  const lost = await (await post(message('hello', { deliveryMode: 'expectReplies', channelData: { municipality: 'Atlantis' } }))).json();
  expect(JSON.stringify(lost)).toContain('hello');
  expect(bot.heard.at(-1)).not.toHaveProperty('municipality');
});

test('adaptiveCard/action is answered with a whole card', async () => {
  const { post } = await start();
  const invoke = (data: object) => message('', { type: 'invoke', name: 'adaptiveCard/action', value: { action: { type: 'Action.Execute', verb: 'say', data } } });
  const response = await post(invoke({ say: 'hello' }));
  expect(response.status).toBe(200);
  const { type, value } = await response.json() as { type: string; value: { body: { text?: string }[] } };
  expect(type).toBe('application/vnd.microsoft.card.adaptive');
  expect(value.body.map(({ text }) => text)).toContain('1: hello');
  expect((await post(invoke({}))).status).toBe(400);
  expect((await post(message('', { type: 'invoke', name: 'unknown/thing' }))).status).toBe(501);
});

const badInput: readonly (readonly [string, unknown, Record<string, string>, number, string | undefined])[] = [
  ['an empty body', '', {}, 400, 'ACTIVITY_INVALID'],
  ['malformed JSON', '{"type":', {}, 400, 'REQUEST_NOT_JSON'],
  ['binary', new Uint8Array([0xff, 0xfe, 0, 1, 2]), {}, 400, 'REQUEST_NOT_JSON'],
  ['a list', [], {}, 400, 'ACTIVITY_INVALID'],
  ['null', 'null', {}, 400, 'ACTIVITY_INVALID'],
  ['no type', {}, {}, 400, 'ACTIVITY_INVALID'],
  ['only a type', { type: 'message' }, {}, 400, 'ACTIVITY_INVALID'],
  ['a number for text', message(5 as unknown as string), {}, 400, 'ACTIVITY_INVALID'],
  ['a string for from', message('x', { from: 'me' }), {}, 400, 'ACTIVITY_INVALID'],
  ['a timestamp that is none', message('x', { timestamp: 'soon' }), {}, 400, 'ACTIVITY_INVALID'],
  ['a serviceUrl that is none', message('x', { serviceUrl: 'file:///etc/passwd' }), {}, 400, 'ACTIVITY_INVALID'],
  ['nowhere to reply', message('x'), {}, 400, 'ACTIVITY_INVALID'],
  ['too deep', `{"type":"message","value":${'['.repeat(5000)}${']'.repeat(5000)}}`, {}, 400, 'REQUEST_INVALID'],
  ['wrong content type', message('x'), { 'content-type': 'text/plain' }, 415, 'REQUEST_WRONG_TYPE'],
  ['compressed', message('x'), { 'content-encoding': 'br' }, 415, 'REQUEST_WRONG_TYPE'],
  ['more than 1 MB', message('x'.repeat(1_100_000)), {}, 413, 'REQUEST_TOO_LARGE'],
  ['an unknown type', { type: 'somethingNew', conversation: { id: 'c' } }, {}, 200, undefined],
  ['end of conversation', { type: 'endOfConversation', conversation: { id: 'c' } }, {}, 200, undefined],
  ['a reaction', { type: 'messageReaction', reactionsAdded: [{ type: 'like' }], conversation: { id: 'c' } }, {}, 200, undefined],
  ['a forwarded request', message('x'), { 'x-forwarded-for': '10.0.0.1' }, 403, 'BOT_DOOR_PROXIED'],
  ['a request with Forwarded', message('x'), { forwarded: 'for=10.0.0.1' }, 403, 'BOT_DOOR_PROXIED'],
  ['a request with any X-Forwarded header', message('x'), { 'x-forwarded-prefix': '/' }, 403, 'BOT_DOOR_PROXIED'],
];

test('bad input gets its status and code, and the next message an answer', async () => {
  const { post, faults } = await start();
  for (const [what, body, headers, status, code] of badInput) {
    const response = await post(body, headers);
    const text = await response.text();
    expect([what, response.status], text).toEqual([what, status]);
    if (code) expect((JSON.parse(text) as { error: { code: string } }).error.code, what).toBe(code);
    else expect(text, what).toBe('');
    expect((await post(message('alive', { deliveryMode: 'expectReplies' }))).status, `after ${what}`).toBe(200);
  }
  expect(faults).toEqual([]);
});

test('a long message reaches the bot whole', async () => {
  const { post, bot } = await start();
  const text = `${'la '.repeat(300_000)}danger`;
  const { activities } = await (await post(message(text, { deliveryMode: 'expectReplies' }))).json() as { activities: { text: string }[] };
  expect(bot.heard[0]?.text).toBe(text);
  expect(activities[0]?.text).toContain('112');
});

test('the closed door and other methods', async () => {
  const closed = await start({ auth: { mode: 'closed' } });
  expect(await (await closed.post(message('x'))).json()).toMatchObject({ error: { code: 'BOT_DOOR_CLOSED' } });
  const open = await start();
  const response = await fetch(open.url);
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
});

test.each([['127.0.0.1', true], ['::1', true], ['::ffff:127.0.0.1', true], ['127.9.9.9', true], ['10.0.0.1', false], ['::ffff:10.0.0.1', false], ['2001:db8::1', false], ['', false]])('%s is of this machine: %s', (address, local) => {
  expect(isLoopback(address)).toBe(local);
});
