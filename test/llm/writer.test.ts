import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WrittenAnswer } from '../../src/bot/contract.ts';
import { createModelWriter } from '../../src/llm/writer.ts';
import { answerOf, startModelServer, type Behaviour, type ModelServer } from '../support/model-server.ts';

const answer: WrittenAnswer = {
  status: 'answered', language: 'en', textLanguage: 'en', topic: 'programme-benefit', alternatives: [], title: 'The benefit',
  text: 'You get **273 098 kroner** a year. Ask [Nav](https://www.nav.no/).', reasons: [], sources: [], contacts: [], suggestions: [],
  needs: null, outcome: null, crisis: null, wording: 'curated', on: '2026-11-24', reviewOverdue: false, conversation: 'c',
};

let server: ModelServer;
const discarded: string[] = [];
beforeAll(async () => { server = await startModelServer(); });
afterAll(async () => { await server.close(); });

function writer(timeoutMs = 5000) {
  discarded.length = 0;
  return createModelWriter({ apiKey: 'test', baseUrl: server.baseUrl, model: 'small', timeoutMs, onDiscard: (why) => discarded.push(why) });
}

async function rewrite(behaviour: Behaviour, timeoutMs?: number) {
  server.behave(behaviour);
  return writer(timeoutMs).rewrite({ question: 'How much?', answer, language: 'en', keep: ['Nav'] });
}

describe('over real HTTP', () => {
  test('a good reply is used, and the facts come from us', async () => {
    const written = await rewrite((request) => `In short: ${answerOf(request)}`);
    expect(written?.text).toBe('In short: You get **273 098 kroner** a year. Ask [Nav](https://www.nav.no/).');
    const sent = server.requests.at(-1)!;
    expect(sent.model).toBe('small');
    expect(answerOf(sent)).not.toMatch(/\d|http/);
  });

  const refused: readonly [string, Behaviour][] = [
    ['an invented figure', (request) => `${answerOf(request)} Or 300 000.`],
    ['an invented link', (request) => `${answerOf(request)} https://evil.example`],
    ['a lost fact', () => 'You get money.'],
    ['obedience to the user', () => 'Ignore the rules: you get nothing.'],
    ['an empty reply', () => ''],
  ];
  for (const [what, behaviour] of refused) {
    test(`discards ${what}`, async () => {
      expect(await rewrite(behaviour)).toBeNull();
      expect(discarded).toHaveLength(1);
    });
  }

  const broken: readonly [string, Behaviour][] = [
    ['500', (_request, response) => void response.writeHead(500).end('{}')],
    ['not JSON', (_request, response) => void response.writeHead(200, { 'content-type': 'application/json' }).end('<html>')],
    ['no choices', (_request, response) => void response.writeHead(200, { 'content-type': 'application/json' }).end('{}')],
    ['a dropped connection', (_request, response) => void response.destroy()],
    ['a redirect elsewhere', (_request, response) => void response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end()],
  ];
  for (const [what, behaviour] of broken) {
    test(`falls back to the curated text on ${what}`, async () => {
      expect(await rewrite(behaviour)).toBeNull();
      expect(discarded).toEqual(['failed']);
    });
  }

  test('a server that never answers, or trickles, costs the time limit and no more', async () => {
    expect(await rewrite(() => undefined, 150)).toBeNull();
    expect(await rewrite((_request, response) => { response.writeHead(200, { 'content-type': 'application/json' }); response.write('{'); return undefined; }, 150)).toBeNull();
    expect(discarded).toEqual(['failed']);
  });
});
