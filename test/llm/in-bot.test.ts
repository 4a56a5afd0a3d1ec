import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerOf, startModelServer, type ModelServer } from '../support/model-server.ts';
import { call, startApp, type RunningApp } from '../support/app.ts';

let model: ModelServer;
let app: RunningApp;
beforeAll(async () => {
  model = await startModelServer();
  app = await startApp({ OPENAI_API_KEY: 'test', OPENAI_BASE_URL: model.baseUrl });
});
afterAll(async () => {
  await app.stop();
  await model.close();
});

const ask = async (body: object) => (await call(`${app.url}/api/ask`, body)).body as Record<string, string>;

test('an ordinary answer is reworded, with every figure and link from us', async () => {
  model.behave((request) => `You asked, here it is. ${answerOf(request)}`);
  const answer = await ask({ text: 'How much is the introduction benefit?' });
  expect(answer).toMatchObject({ status: 'answered', wording: 'model', topic: 'programme-benefit' });
  expect(answer['text']).toMatch(/^You asked, here it is\. .*kroner/s);
});

test('a language without a curated text gets a translation that says it is one', async () => {
  model.behave((request) => `Переклад. ${answerOf(request)}`);
  const answer = await ask({ text: '/topic appeal', language: 'uk' });
  expect(answer).toMatchObject({ wording: 'model', language: 'uk', textLanguage: 'uk' });
  expect(answer['text']).toMatch(/^Переклад\./);
  expect(answer['text']).toContain(app.parts.texts.say('uk', 'common:notice.machineTranslation'));
});

test('an invention is thrown away', async () => {
  model.behave((request) => `${answerOf(request)} You also get 99 999 kroner.`);
  expect(await ask({ text: '/topic programme-benefit', language: 'en' })).toMatchObject({ wording: 'curated' });
});

test('a crisis, a question about danger, choices and small talk are never sent', async () => {
  model.behave(answerOf);
  const before = model.requests.length;
  for (const text of ['my husband beats me', 'what is forced marriage?', 'hello', 'asdf asdf', 'Hva er hovedstaden i Peru?']) await ask({ text });
  const { conversation } = await ask({ text: 'my husband beats me every day' });
  await ask({ text: '/topic appeal', conversation });
  expect(model.requests.length).toBe(before);
});

test('private numbers are taken out before anything is sent', async () => {
  model.behave(answerOf);
  await ask({ text: 'My name is Fatima Hassan, my number is 01010750160 and my e-mail is f@example.org. How much is the introduction benefit?' });
  const sent = JSON.stringify(model.requests.at(-1));
  expect(sent).not.toMatch(/01010750160|f@example|Fatima/);
});

test('without a key the package is not even loaded', () => {
  const script = `
    import { registerHooks } from 'node:module';
    const seen = [];
    registerHooks({ resolve: (specifier, context, next) => { seen.push(specifier); return next(specifier, context); } });
    const { openBot } = await import('./src/app-parts.ts');
    const { readConfig } = await import('./src/config.ts');
    const { bot, store } = await openBot(readConfig({}), { storeFile: ':memory:' });
    await bot.turn({ text: '/topic appeal' });
    await store.close();
    console.log(JSON.stringify({ loaded: seen.length, openai: seen.filter((name) => /^openai/.test(name)) }));`;
  const { loaded, openai } = JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: new URL('../..', import.meta.url), encoding: 'utf8' })) as { loaded: number; openai: string[] };
  expect(loaded).toBeGreaterThan(50);
  expect(openai).toEqual([]);
});
