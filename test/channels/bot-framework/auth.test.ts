import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { JWTPayload } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createBotFrameworkDoor } from '../../../src/channels/bot-framework/index.ts';
import { createEchoBot } from './echo-bot.ts';
import { listen, startConnector } from './local-server.ts';
import type { LocalServer } from './local-server.ts';

const appId = '11111111-2222-3333-4444-555555555555';
const bot = createEchoBot();
let keys: Awaited<ReturnType<typeof generateKeyPair>>;
let metadata: LocalServer;
let channel: Awaited<ReturnType<typeof startConnector>>;
let door: LocalServer;

beforeAll(async () => {
  keys = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(keys.publicKey)), kid: 'k1', use: 'sig', endorsements: ['msteams', 'directline'] };
  metadata = await listen((request, response) => {
    const document = request.url === '/jwks' ? { keys: [jwk] } : { issuer: 'https://api.botframework.com', jwks_uri: `${metadata.url}/jwks` };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(document));
  });
  channel = await startConnector();
  door = await startDoor(`${metadata.url}/.well-known/openidconfiguration`);
});

afterAll(async () => {
  for (const local of [door, channel, metadata]) await local.close();
});

/** Signs replies without asking Microsoft for a token. */
const credentialsFactory = {
  isValidAppId: async (id: string) => id === appId,
  isAuthenticationDisabled: async () => false,
  createCredentials: async () => ({
    signRequest: async (request: { headers: { set(name: string, value: string): void } }) => {
      request.headers.set('authorization', 'Bearer of-the-bot');
      return request;
    },
  }),
};

async function startDoor(metadataUrl: string): Promise<LocalServer> {
  const handle = createBotFrameworkDoor({
    bot,
    auth: { mode: 'credentials', appId, appPassword: 'secret', tenantId: 'tenant', appType: 'SingleTenant', metadataUrl, credentialsFactory: credentialsFactory as never },
  });
  return listen((request, response) => void handle(request, response));
}

const activity = (more: object = {}) => ({
  type: 'message', id: 'm1', text: 'hello', channelId: 'msteams', serviceUrl: channel.url, from: { id: 'u' }, recipient: { id: 'b' }, conversation: { id: 'c' }, ...more,
});

const now = () => Math.floor(Date.now() / 1000);

function sign(claims: JWTPayload = {}, kid = 'k1', key: CryptoKey | Uint8Array = keys.privateKey, alg = 'RS256'): Promise<string> {
  const all = { iss: 'https://api.botframework.com', aud: appId, serviceurl: channel.url, nbf: now() - 60, exp: now() + 600, ...claims };
  return new SignJWT(Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null)) as JWTPayload).setProtectedHeader({ alg, kid }).sign(key);
}

function post(authorization: string | undefined, body: object = activity(), url = door.url): Promise<Response> {
  return fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...(authorization === undefined ? {} : { authorization }) }, body: JSON.stringify(body) });
}

test('a signed activity is answered through the channel, with the bot’s own token', async () => {
  const before = channel.received.length;
  expect((await post(`Bearer ${await sign()}`)).status).toBe(200);
  expect(channel.received[before]).toMatchObject({ authorization: 'Bearer of-the-bot', activity: { replyToId: 'm1' } });
  expect(bot.heard.at(-1)?.audienceDefault).toBe('caseworker');
});

test('a card is removed with the bot’s own token', async () => {
  const response = await post(`Bearer ${await sign()}`, activity({ value: { remove: true }, replyToId: 'card-1' }));
  expect(response.status).toBe(200);
  expect(channel.received.at(-1)).toMatchObject({ method: 'DELETE', path: '/v3/conversations/c/activities/card-1', authorization: 'Bearer of-the-bot' });
});

test('expectReplies works with a signature too', async () => {
  const response = await post(`Bearer ${await sign()}`, activity({ deliveryMode: 'expectReplies' }));
  expect(JSON.stringify(await response.json())).toContain('hello');
});

test('nothing else gets in', async () => {
  const other = (await generateKeyPair('RS256')).privateKey;
  const [head, payload] = (await sign()).split('.');
  const publicText = new TextEncoder().encode(JSON.stringify(await exportJWK(keys.publicKey)));
  const none = `${Buffer.from('{"alg":"none","kid":"k1"}').toString('base64url')}.${payload}.`;
  const cases: [string, string | undefined, object?][] = [
    ['no header', undefined],
    ['an empty header', ''],
    ['Bearer alone', 'Bearer '],
    ['garbage', 'Bearer x.y.z'],
    ['garbage with dots and JSON', `Bearer ${head}.e30.AAAA`],
    ['Basic', 'Basic YTpi'],
    ['expired', `Bearer ${await sign({ exp: now() - 600 })}`],
    ['without end', `Bearer ${await sign({ exp: null as never })}`],
    ['another bot’s', `Bearer ${await sign({ aud: 'other' })}`],
    ['another issuer’s', `Bearer ${await sign({ iss: 'https://evil.example' })}`],
    ['of an unknown key', `Bearer ${await sign({}, 'k2')}`],
    ['signed by somebody else', `Bearer ${await sign({}, 'k1', other)}`],
    ['alg none', `Bearer ${none}`],
    ['HS256 with the public key', `Bearer ${await sign({}, 'k1', publicText, 'HS256')}`],
    ['not valid yet', `Bearer ${await sign({ nbf: now() + 3600 })}`],
    ['for another serviceUrl', `Bearer ${await sign({ serviceurl: 'https://evil.example' })}`],
    ['without serviceUrl claim', `Bearer ${await sign({ serviceurl: null as never })}`],
    ['for a channel that the key is not for', `Bearer ${await sign()}`, activity({ channelId: 'slack' })],
  ];
  const before = bot.heard.length;
  for (const [what, authorization, body] of cases) {
    const response = await post(authorization, body);
    const text = await response.text();
    expect([what, response.status], text).toEqual([what, 401]);
    expect((JSON.parse(text) as { error: { code: string } }).error, what).toEqual({ code: 'BOT_AUTH_FAILED', message: 'The request is not signed by the Bot Framework.' });
  }
  expect(bot.heard.length).toBe(before);
});

test('a signed activity without an address is refused, since its signature would not be checked against one', async () => {
  const before = bot.heard.length;
  const response = await post(`Bearer ${await sign()}`, activity({ serviceUrl: undefined }));
  expect([response.status, bot.heard.length]).toEqual([400, before]);
});

test('when the keys cannot be fetched the channel is told to try again', async () => {
  const offline = await startDoor('http://127.0.0.1:9/openid');
  expect((await post(`Bearer ${await sign()}`, activity(), offline.url)).status).toBe(500);
  await offline.close();
});

test('credentials without an app id would let everybody in, so they are refused at start', () => {
  expect(() => createBotFrameworkDoor({ bot, auth: { mode: 'credentials', appId: ' ', appPassword: 'x' } })).toThrowError(expect.objectContaining({ code: 'CONFIG_UNSAFE' }));
});
