import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerSchema } from '../../../src/bot/contract.ts';
import { call, startApp, type RunningApp } from '../../support/app.ts';

let app: RunningApp;
beforeAll(async () => { app = await startApp(); });
afterAll(async () => { await app.stop(); });

const ask = (body: unknown, init?: RequestInit) => call(`${app.url}/api/ask`, body, init);
const errorOf = (reply: { body: Record<string, unknown> }) => (reply.body['error'] as { code?: string } | undefined)?.code;

describe('POST /api/ask', () => {
  test('answers by the contract and carries the conversation on', async () => {
    const first = await ask({ text: 'How long can I be in the introduction programme? I am 22 and have not finished school' });
    expect(first.status).toBe(200);
    const answer = answerSchema.parse(first.body);
    expect(answer).toMatchObject({ status: 'answered', topic: 'programme-duration', needs: { fact: 'endGoal' } });
    const next = await ask({ text: 'work', conversation: answer.conversation, facts: { startOffered: false } });
    expect(next.body).toMatchObject({ status: 'answered', outcome: { outcome: 'decided', value: { maximumMonths: 24 } } });
  });

  const refused: readonly [string, unknown, number, string][] = [
    ['an empty text', { text: '' }, 400, 'REQUEST_INVALID'],
    ['no text', {}, 400, 'REQUEST_INVALID'],
    ['a field we do not have', { text: 'hei', admin: true }, 400, 'REQUEST_INVALID'],
    ['a number as text', { text: 1 }, 400, 'REQUEST_INVALID'],
    ['an array', [], 400, 'REQUEST_INVALID'],
    ['null', 'null', 400, 'REQUEST_INVALID'],
    ['an impossible day', { text: 'hei', on: '2026-02-30' }, 400, 'REQUEST_INVALID'],
    ['an unknown language', { text: 'hei', language: 'klingon' }, 400, 'LANGUAGE_UNKNOWN'],
    ['an unknown municipality', { text: 'hei', municipality: 'Atlantis' }, 400, 'MUNICIPALITY_UNKNOWN'],
    ['an impossible fact', { text: 'hei', facts: { age: -1 } }, 400, 'REQUEST_INVALID'],
    ['a birth in the future', { text: 'hei', facts: { bornOn: '2999-01-01' } }, 400, 'FACT_INVALID'],
    ['broken JSON', '{"text":', 400, 'REQUEST_NOT_JSON'],
    ['binary', new Uint8Array([0xff, 0xfe, 0, 1, 2]), 400, 'REQUEST_NOT_JSON'],
  ];
  for (const [what, body, status, code] of refused) {
    test(`refuses ${what} with a code and a hint`, async () => {
      const reply = await ask(body);
      expect([reply.status, errorOf(reply)]).toEqual([status, code]);
      expect(JSON.stringify(reply.body)).not.toMatch(/node_modules|\bat .+:\d+/);
      expect(reply.body['error']).toMatchObject({ hint: expect.any(String) as string });
    });
  }

  test('refuses another content type, another method and too large a body', async () => {
    const type = await ask('hei', { headers: { 'content-type': 'text/plain' } });
    expect([type.status, errorOf(type)]).toEqual([415, 'REQUEST_WRONG_TYPE']);
    const method = await call(`${app.url}/api/ask`, undefined, { method: 'GET', body: null });
    expect([method.status, errorOf(method)]).toEqual([405, 'METHOD_NOT_ALLOWED']);
    const large = await ask({ text: 'x'.repeat(1_100_000) });
    expect([large.status, errorOf(large)]).toEqual([413, 'REQUEST_TOO_LARGE']);
  });

  test('a cry at the end of a message just under the limit is heard', async () => {
    const reply = await ask({ text: `${'hei '.repeat(240_000)} min mann slår meg og jeg er redd` });
    expect(reply.body).toMatchObject({ status: 'crisis' });
  });

  test('an invented conversation is a new one, and the old one is undisturbed', async () => {
    const mine = await ask({ text: '/topic appeal' });
    const invented = await ask({ text: 'hei', conversation: 'invented' });
    expect(invented.body['conversation']).not.toBe('invented');
    const again = await ask({ text: '/repeat', conversation: mine.body['conversation'] });
    expect(again.body['topic']).toBe('appeal');
  });

  test('DELETE forgets, and says the same of a conversation that never was', async () => {
    const { body } = await ask({ text: '/topic appeal' });
    const id = String(body['conversation']);
    expect((await fetch(`${app.url}/api/conversations/${id}`, { method: 'DELETE' })).status).toBe(204);
    expect(await app.parts.store.get(id, 0)).toBeUndefined();
    expect((await fetch(`${app.url}/api/conversations/never`, { method: 'DELETE' })).status).toBe(204);
  });
});

describe('topics', () => {
  test('the catalogue has titles in the language asked for, and says which are written', async () => {
    const topics = (await (await fetch(`${app.url}/api/topics?language=en`)).json()) as { id: string; title: string; written: boolean }[];
    expect(topics).toHaveLength(137);
    expect(topics.find((topic) => topic.id === 'appeal')?.written).toBe(true);
    expect((await fetch(`${app.url}/api/topics?language=klingon`)).status).toBe(400);
  });

  test('a topic has both texts with figures filled in, and its sources', async () => {
    const topic = (await (await fetch(`${app.url}/api/topics/programme-benefit?language=en`)).json()) as Record<string, string> & { sources: unknown[] };
    expect(topic['participant']).toMatch(/kroner/);
    expect(topic['caseworker']).toMatch(/§ 20/);
    expect(topic.sources.length).toBeGreaterThan(1);
    expect((await fetch(`${app.url}/api/topics/nothing`)).status).toBe(404);
  });
});

describe('the rest of the surface', () => {
  test('the description covers what the API takes and gives', async () => {
    const document = (await (await fetch(`${app.url}/openapi.json`)).json()) as { paths: object; components: { schemas: Record<string, { properties: object; required: string[] }> } };
    expect(Object.keys(document.paths)).toEqual(['/api/ask', '/api/topics', '/api/topics/{id}', '/api/rules', '/api/rules/{id}', '/api/conversations/{id}']);
    expect(Object.keys(document.components.schemas['AskRequest']!.properties)).toEqual(['text', 'language', 'audience', 'municipality', 'on', 'conversation', 'facts']);
    expect(document.components.schemas['Answer']!.required).toEqual(expect.arrayContaining(['status', 'topic', 'alternatives', 'needs', 'outcome', 'crisis', 'wording', 'reviewOverdue']));
  });

  test('an unknown address is a coded 404 in the reader\'s language', async () => {
    const reply = await fetch(`${app.url}/nothing`, { headers: { 'accept-language': 'nb' } });
    expect(reply.status).toBe(404);
    expect(await reply.json()).toEqual({ error: { code: 'ROUTE_UNKNOWN', message: 'Det er ingenting på denne adressen.', hint: 'Sjekk adressen.' } });
  });

  test('only the chat may be framed, and nothing may be loaded from elsewhere', async () => {
    const policy = async (path: string) => (await fetch(`${app.url}${path}`)).headers.get('content-security-policy') ?? '';
    expect(await policy('/chat')).toContain('frame-ancestors *');
    expect(await policy('/')).toContain("frame-ancestors 'self'");
    expect(await policy('/')).toContain("default-src 'self'");
  });

  test('nothing that was said is in the log', async () => {
    await ask({ text: 'my secret word is rutabaga and my husband beats me' });
    await ask({ text: 'rutabaga' });
    await ask({ text: 'hei', language: 'rutabagish' });
    expect(app.logged.length).toBeGreaterThan(0);
    expect(app.logged.filter((line) => line.includes('rutabag'))).toEqual([]);
  });
});

test('the rate limit answers with a code and whom to call', async () => {
  const limited = await startApp({ RATE_LIMIT_PER_MINUTE: '2' });
  const replies = [];
  for (let index = 0; index < 3; index += 1) replies.push(await call(`${limited.url}/api/ask`, { text: 'hei' }));
  await limited.stop();
  expect(replies.map((reply) => reply.status)).toEqual([200, 200, 429]);
  expect(JSON.stringify(replies[2]!.body)).toContain('112');
});
