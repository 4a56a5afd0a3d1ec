import { afterEach, expect, test } from 'vitest';
import { createBotFrameworkDoor } from '../../../src/channels/bot-framework/index.ts';
import { createEchoBot } from './echo-bot.ts';
import { bodyOf, listen } from './local-server.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

interface Request { readonly method: string; readonly path: string; readonly body: Record<string, any> }

/** The connector of a channel, which records what it is asked and answers with the status that the method has. */
async function startChannel(statuses: Readonly<Record<string, number>> = {}) {
  const asked: Request[] = [];
  const local = await listen((request, response) => {
    void bodyOf(request).then((body) => {
      const { method = '', url: path = '' } = request;
      asked.push({ method, path, body: body === '' ? {} : JSON.parse(body) as Record<string, any> });
      response.writeHead(statuses[method] ?? 200, { 'content-type': 'application/json' }).end(method === 'DELETE' ? '' : JSON.stringify({ id: 'card-1' }));
    });
  });
  closing.push(local.close);
  return { ...local, asked };
}

async function start(statuses?: Readonly<Record<string, number>>) {
  const channel = await startChannel(statuses);
  const bot = createEchoBot();
  const door = createBotFrameworkDoor({
    bot, auth: { mode: 'none' }, replyTimeout: 2000,
    removalWords: (language) => ({ remove: `Remove (${language})`, copy: 'Your school may keep a copy.', wayOut: 'The way out.' }),
  });
  const local = await listen((request, response) => void door(request, response));
  closing.push(local.close);
  const post = async (more: object) => (await fetch(local.url, {
    method: 'POST', headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ type: 'message', id: 'm1', channelId: 'msteams', serviceUrl: channel.url, from: { id: 'u' }, recipient: { id: 'b' }, conversation: { id: 'c1' }, ...more }),
  })).status;
  return { bot, post, asked: channel.asked };
}

const tap = { value: { remove: true }, replyToId: 'card-1' };

test('in Teams a crisis answer is one card and nothing else, which says that a copy may be kept and can be removed', async () => {
  const { post, asked } = await start();
  expect(await post({ text: 'danger' })).toBe(200);
  const sent = asked[0]!.body;
  expect(sent['text']).toBeUndefined();
  expect(sent['summary']).toBeUndefined();
  const [card] = sent['attachments'].map(({ content }: { content: object }) => content);
  expect(JSON.stringify(card)).toContain('Call 112 now.');
  expect(JSON.stringify(card)).toContain('tel:112');
  expect(card.body.slice(-2)).toMatchObject([
    { type: 'TextBlock', text: 'Your school may keep a copy.' },
    { type: 'ActionSet', actions: [{ type: 'Action.Submit', title: 'Remove (en)', data: { remove: true } }] },
  ]);
});

test('ordinary answers in Teams, and a crisis elsewhere, have no such button', async () => {
  const { post, asked } = await start();
  await post({ text: 'hello' });
  await post({ text: 'danger', channelId: 'webchat' });
  expect(asked.map(({ body }) => typeof body['text'])).toEqual(['string', 'string']);
  expect(JSON.stringify(asked)).not.toContain('remove');
});

test('one tap deletes the message of the card, without a turn and without a reply', async () => {
  const { post, asked, bot } = await start();
  expect(await post(tap)).toBe(200);
  expect(asked).toEqual([{ method: 'DELETE', path: '/v3/conversations/c1/activities/card-1', body: {} }]);
  expect(bot.heard).toEqual([]);
});

test('a channel that does not delete gets the card emptied', async () => {
  const { post, asked } = await start({ DELETE: 405 });
  expect(await post(tap)).toBe(200);
  expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual(['DELETE /v3/conversations/c1/activities/card-1', 'PUT /v3/conversations/c1/activities/card-1']);
  expect(asked[1]?.body).toMatchObject({ text: '…', attachments: [] });
});

test('a second tap is no fault; a channel that does neither is told to its user', async () => {
  expect(await (await start({ DELETE: 404 })).post(tap)).toBe(200);
  expect(await (await start({ DELETE: 403, PUT: 403 })).post(tap)).toBe(502);
  expect(await (await start()).post({ value: { remove: true } })).toBe(400);
});

test('a channel that refuses the card still gets the words, and the warning', async () => {
  const { post, asked } = await start({ POST: 413 });
  await post({ text: 'danger' });
  expect(asked).toHaveLength(2);
  expect(asked[1]?.body['text']).toMatch(/112[\s\S]*Your school may keep a copy\.$/);
});
