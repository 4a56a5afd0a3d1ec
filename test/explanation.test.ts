import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerSchema, explanationSchema, type Explanation, type WrittenAnswer } from '../src/bot/contract.ts';
import { askInTerminal } from '../src/channels/terminal/ask.ts';
import { call, startApp, type RunningApp } from './support/app.ts';
import { openLine } from './support/direct-line.ts';

let app: RunningApp;
beforeAll(async () => { app = await startApp({ EXPLAIN: 'on' }); });
afterAll(async () => { await app.stop(); });

async function explain(text: string, more: object = {}): Promise<Explanation> {
  const { body } = await call(`${app.url}/api/ask`, { text, ...more });
  return answerSchema.strict().parse(body).explanation ?? expect.unreachable('explanations are on');
}

describe('with EXPLAIN=on /api/ask tells how an answer came about', () => {
  test('a question: language, no danger, and what each part gave to the best topics', async () => {
    const { language, danger, topics, decision } = await explain('who pays for my Norwegian course');
    expect(language).toEqual({ language: 'en', certain: true, foreign: false });
    expect(danger).toEqual({ firstNet: null, bothNets: null, secondLook: true });
    expect(decision).toEqual({ step: 'applyRules', status: 'answered', because: null });
    expect(topics).toMatchObject({ judges: 'meaning', understood: true, questions: 1, advice: 'answer' });
    expect(topics?.best[0]).toMatchObject({ topic: 'norwegian-cost' });
    expect(topics?.best.every((entry) => [entry.tuned, entry.fitted, entry.nearest].every(Number.isFinite))).toBe(true);
  });

  // Two topics' scores differ as their sums do: so these parts, and no others, made the decision.
  test.each([['a first question', {}], ['a question of a caseworker', { audience: 'caseworker' }]])('%s: the parts add up to the scores', async (_, more) => {
    const { topics } = await explain('hva skjer med pengene og kurset om jeg flytter', { language: 'nb', ...more });
    const [best, next] = topics?.best ?? [];
    const sum = (entry = best) => ((entry?.ngrams ?? 0) + (entry?.tuned ?? 0) + (entry?.fitted ?? 0) + (entry?.nearest ?? 0)) / (topics?.thresholds.temperature ?? 1) + (entry?.context ?? 0);
    expect(next?.score).toBeGreaterThan(0.002);
    expect(Math.log((best?.score ?? 0) / (next?.score ?? 1))).toBeCloseTo(sum(best) - sum(next), 1);
  });

  test('a follow-up: the conversation speaks for its topic', async () => {
    const { conversation } = (await call(`${app.url}/api/ask`, { text: '/topic norwegian-cost', language: 'nb' })).body as unknown as WrittenAnswer;
    const { topics } = await explain('hva med ektefellen min?', { conversation });
    expect(topics?.best.find(({ topic }) => topic === 'norwegian-cost')?.context).toBeGreaterThan(0);
    expect(topics?.followUp).toBeGreaterThan(0);
  });

  test('a cry: the danger that counted is the one answered', async () => {
    const { body } = await call(`${app.url}/api/ask`, { text: 'my husband beats me and says he will kill me' });
    const { crisis, explanation } = answerSchema.parse(body);
    const { firstNet, bothNets, secondLook } = explanation?.danger ?? expect.unreachable('explanations are on');
    expect(firstNet).toMatchObject({ kind: 'violence', who: 'self' });
    expect(secondLook ? bothNets : firstNet).toMatchObject({ ...crisis });
    expect(explanation?.decision).toEqual({ step: 'recogniseDanger', status: 'crisis', because: null });
  });

  test('what ends before a topic is looked for says where it ended', async () => {
    expect(await explain('Wie lange dauert der Kurs in Deutschland und wer bezahlt ihn?')).toMatchObject({
      language: { foreign: true }, topics: null, decision: { step: 'chooseLanguage', status: 'notUnderstood', because: 'foreignLanguage' },
    });
    expect(await explain('/topic appeal')).toMatchObject({ topics: null, decision: { step: 'obeyCommand' } });
  });

  test('the title of a topic decides alone', async () => {
    const { body } = await call(`${app.url}/api/ask`, { text: '/topic norwegian-cost', language: 'nb' });
    expect((await explain(String(body['title']), { language: 'nb' })).topics).toMatchObject({ judges: 'title', advice: 'answer' });
  });

  test('no word of the question stands in it', async () => {
    const words = ['rutabaga', 'Yusuf', 'velkjent'];
    const said = JSON.stringify(await explain(`Jeg heter Yusuf og spør om rutabaga og velkjent penger til barnehage`));
    for (const word of words) expect(said).not.toContain(word);
  });
});

test('nobody else is told: not the chat, not the Bot Framework, not the log', async () => {
  const text = 'who pays for my Norwegian course';
  const line = await (await openLine(app.url)).say(text);
  expect(line).toMatchObject({ status: 'answered' });
  expect(line).not.toHaveProperty('explanation');
  const { body } = await call(`${app.url}/api/messages`, {
    type: 'message', id: '1', text, channelId: 'emulator', serviceUrl: 'http://127.0.0.1:1', from: { id: 'user' }, recipient: { id: 'bot' },
    conversation: { id: 'explained' }, deliveryMode: 'expectReplies',
  });
  expect(JSON.stringify(body)).toContain('§ 30');
  expect(JSON.stringify(body)).not.toMatch(/explanation|ngrams/);
  expect(app.logged.join()).not.toMatch(/explanation|ngrams/);
});

test('the terminal tells when asked to, and only where it may', async () => {
  let printed = '';
  const ask = (args: readonly string[], may?: boolean) => askInTerminal(app.parts.bot, args, (part) => { printed += part; }, may);
  await ask(['who pays for my Norwegian course', '--json', '--explain'], true);
  expect(explanationSchema.safeParse((JSON.parse(printed) as WrittenAnswer).explanation).success).toBe(true);
  printed = '';
  await ask(['who pays for my Norwegian course', '--explain'], true);
  expect(printed).toContain('"ngrams":');
  printed = '';
  await ask(['who pays for my Norwegian course'], true);
  expect(printed).not.toContain('ngrams');
  await expect(ask(['hei', '--explain'])).rejects.toMatchObject({ code: 'REQUEST_INVALID' });
});

test('without the setting nothing is explained, and no request can ask for it', async () => {
  const plain = await startApp({ ENCODER: 'off' });
  expect((await call(`${plain.url}/api/ask`, { text: 'hei' })).body).not.toHaveProperty('explanation');
  expect((await call(`${plain.url}/api/ask`, { text: 'hei', explain: true })).status).toBe(400);
  await plain.stop();
});

test('without the encoder the n-grams alone are explained', async () => {
  const grams = await startApp({ ENCODER: 'off', EXPLAIN: 'on' });
  const { body } = await call(`${grams.url}/api/ask`, { text: 'who pays for my Norwegian course' });
  await grams.stop();
  expect(body).toMatchObject({ explanation: { topics: { judges: 'ngrams', best: [{ topic: 'norwegian-cost', tuned: null, fitted: null, nearest: null }, {}, {}, {}, {}] } } });
});
