import { mkdtempSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createApp, type App } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { openBrowser } from '../support/browser.ts';
import { openChat, type OpenChat } from './support/open.ts';
import { builtWidget } from './support/site.ts';

interface CrisisWords { readonly hide: string }
interface SuggestWords { readonly under18: string; readonly abroad: string; readonly cannotCall: string }

function wordsOf<T>(file: string): T {
  return JSON.parse(readFileSync(join(import.meta.dirname, '../../locales/nb', file), 'utf8')) as T;
}

const crisisWords = wordsOf<CrisisWords>('crisis.json');
const { suggest: suggestWords } = wordsOf<{ suggest: SuggestWords }>('common.json');
const browser = await openBrowser();
let app: App;
let origin: string;
let open: OpenChat | undefined;

beforeAll(async () => {
  const config = readConfig({ DATA_DIR: mkdtempSync(join(tmpdir(), 'veiviser-data-')), PORT: '0' });
  app = await createApp(config, pino({ level: 'silent' }), { storeFile: ':memory:', widgetDir: await builtWidget() });
  await new Promise<void>((resolve) => app.server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
});
afterAll(() => app.close());
afterEach(async () => { await open?.context.close(); open = undefined; });

describe.skipIf(!browser)('the whole product in a browser', () => {
  test('answers a question with sources, from its own server alone', async () => {
    open = await openChat(browser!, origin);
    await open.chat.locator('#text').fill('Hvem tilbyr norskopplæring hvis jeg går på videregående på fulltid?');
    await open.chat.locator('#text').press('Enter');
    const answer = open.chat.locator('.you ~ .answer');
    await answer.getByText('Kilder').click();
    await expect(answer.locator('.sources a').first().getAttribute('href')).resolves.toMatch(/^https:\/\/lovdata\.no\//);
    await expect(answer.locator('.text').textContent()).resolves.toContain('fylkeskommune');
    expect(open.requests.filter(({ url }) => !url.startsWith(origin))).toEqual([]);
    expect(open.problems).toEqual([]);
  });

  test('a cry for help: numbers a tap calls, how to hide the chat, and a gentle next choice', async () => {
    open = await openChat(browser!, origin);
    const { chat } = open;
    const calls = () => chat.locator('.crisis').last().locator('.call').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    const answers = chat.locator('.crisis');
    await chat.locator('#text').fill('de vil gifte meg bort mot min vilje');
    await chat.locator('#text').press('Enter');
    await answers.first().waitFor();
    const text = answers.first().locator('.text');
    await expect(text.textContent()).resolves.toContain(crisisWords.hide);
    const inText = await text.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(inText.length).toBeGreaterThan(0);
    expect(inText.filter((href) => !/^(tel:\+?\d+|https:.*)$/.test(href))).toEqual([]);
    for (const [choice, number] of [['under18', 'tel:116111'], ['abroad', 'tel:+4723950000'], ['cannotCall', 'tel:116006']] as const) {
      const before = await answers.count();
      await chat.getByRole('button', { name: suggestWords[choice], exact: true }).click();
      await expect.poll(() => answers.count(), { timeout: 15_000 }).toBe(before + 1);
      await expect(calls()).resolves.toContain(number);
      await expect(answers.last().locator('.text').textContent()).resolves.toContain(crisisWords.hide);
    }
    // Who cannot call finds the page with the chat beside the number.
    await expect(answers.last().locator('.calls a[target=_blank]').evaluateAll((all) => all.map((link) => link.getAttribute('href')))).resolves.toContain('https://www.volinjen.no/');
    expect(open.problems).toEqual([]);
  });

  test('gives the numbers to call to someone in danger, and forgets on leaving', async () => {
    open = await openChat(browser!, origin);
    await open.context.route('https://www.yr.no/', (route) => route.fulfill({ contentType: 'text/html', body: '<title>yr</title>' }));
    await open.chat.locator('#text').fill('de vil gifte meg bort mot min vilje');
    await open.chat.locator('#text').press('Enter');
    await open.chat.locator('.crisis .call').first().waitFor();
    await expect(open.chat.locator('.crisis .call').count()).resolves.toBeLessThanOrEqual(3);
    const deleted: { id: string; status: number }[] = [];
    app.server.on('request', ({ method, url = '' }, response) => {
      if (method === 'DELETE') response.on('finish', () => deleted.push({ id: decodeURIComponent(url.split('/').at(-1) ?? ''), status: response.statusCode }));
    });
    await open.chat.locator('#exit').click();
    await open.page.waitForURL('https://www.yr.no/');
    // Once for what was said, once for what was remembered of it.
    await expect.poll(() => deleted.map(({ status }) => status)).toEqual([204, 204]);
    for (const { id } of deleted) await expect(app.parts.store.get(id, 0)).resolves.toBeUndefined();
  });
});
