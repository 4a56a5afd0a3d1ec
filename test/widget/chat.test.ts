import { gzipSync } from 'node:zlib';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { WrittenAnswer } from '../../src/bot/contract.ts';
import type { Answer } from '../../widget/chat/answer.ts';
import { openBrowser } from '../support/browser.ts';
import { openChat, openPage, type OpenChat } from './support/open.ts';
import { builtWidget, Site } from './support/site.ts';

const browser = await openBrowser();
let site: Site;
let open: OpenChat | undefined;

beforeAll(async () => { site = await Site.start(); });
afterAll(() => site.stop());
afterEach(async () => { await open?.context.close(); open = undefined; });

test('what the server sends is what the page reads', () => {
  const fits = (answer: WrittenAnswer): Answer => answer;
  expect(fits).toBeTypeOf('function');
});

test('the chat page weighs at most 25 KB, the loader with its words in twenty languages 4 KB, compressed', async () => {
  const folder = await builtWidget();
  const weigh = (file: string) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
  const assets = readdirSync(join(folder, 'assets')).filter((file) => file.startsWith('chat-')).map((file) => `assets/${file}`);
  expect(assets.length).toBeGreaterThanOrEqual(2);
  expect(['chat.html', ...assets].map(weigh).reduce((sum, size) => sum + size, 0)).toBeLessThan(25_000);
  expect(weigh('embed.js')).toBeLessThan(4_000);
});

describe.skipIf(!browser)('the chat', () => {
  const start = async (options = {}) => (open = await openChat(browser!, site.origin, options));

  test('is not fetched before it is opened', async () => {
    open = await openPage(browser!, site.origin);
    await open.page.getByRole('button', { name: 'Spør om rettigheter og plikter' }).waitFor();
    expect(open.requests.filter(({ url }) => url.includes('/chat') || url.includes('directline'))).toEqual([]);
  });

  test('shows an answer with title, text, contacts, reasons and sources', async () => {
    const { chat, say } = await start();
    await say('Hvem gir norskkurs?', 'Hvem gir norskkurset?');
    const answer = chat.locator('.answer').last();
    await expect(answer.locator('strong').first().textContent()).resolves.toBe('Kommunen der du bor');
    await expect(answer.locator('.text li').allTextContents()).resolves.toEqual(['Spør flyktningtjenesten', 'Be om svar skriftlig']);
    await expect(answer.locator('.contacts a').first().getAttribute('href')).resolves.toBe('tel:+4733000000');
    await expect(answer.locator('.contacts li').first().textContent()).resolves.toContain('Åpent nå');
    await answer.getByText('Hvorfor').click();
    await expect(answer.locator('.reasons li').textContent()).resolves.toBe('Du tar ikke videregående opplæring på fulltid. (§ 30)');
    await answer.getByText('Kilder').click();
    await expect(answer.locator('.sources li').textContent()).resolves.toContain('28. juli 2026');
    await expect(answer.locator('.sources a').getAttribute('rel')).resolves.toContain('noreferrer');
  });

  test('sends municipality and language along, and shows what was said once', async () => {
    const { chat, say } = await start();
    await say('Hvem gir norskkurs?', 'Hvem gir norskkurset?');
    expect(site.received.at(-1)).toMatchObject({ text: 'Hvem gir norskkurs?', municipality: '3301', languageHint: 'nb' });
    await expect(chat.locator('.you').count()).resolves.toBe(1);
    await expect(chat.locator('.you .state').textContent()).resolves.toBe('');
  });

  test('offers choices once, sends their value and shows their title', async () => {
    const { chat, say } = await start();
    await say('hvem', 'Hvem gir norskkurset?');
    await chat.getByRole('button', { name: 'Sjekk hva som gjelder for meg' }).click();
    await chat.getByRole('button', { name: 'Jeg vet ikke' }).waitFor();
    expect(site.received.at(-1)?.text).toBe('/check norwegianTraining');
    await expect(chat.locator('.you').last().textContent()).resolves.toContain('Sjekk hva som gjelder for meg');
    await expect(chat.getByRole('button', { name: 'Ja, det hjalp' }).count()).resolves.toBe(0);
    await expect(chat.getByRole('button', { name: 'Hvorfor spør du?' }).count()).resolves.toBe(0);
    await chat.getByText('Hvorfor spør vi?').click();
    await chat.getByText('Skolen avgjør').waitFor();
    await chat.getByRole('button', { name: 'Nei', exact: true }).click();
    await expect.poll(() => site.received.at(-1)?.text).toBe('false');
  });

  test('offers topics to choose from', async () => {
    const { chat, say } = await start();
    await say('koster', 'Hva mener du?');
    await chat.getByRole('button', { name: 'Hvor lenge?' }).click();
    await expect.poll(() => site.received.at(-1)?.text).toBe('/topic norwegian-duration');
  });

  test('puts the numbers to call first in a crisis, those open now before the others', async () => {
    const { chat, say } = await start();
    await say('de vil gifte meg bort', 'Du er ikke alene');
    const links = chat.locator('.crisis .call');
    await expect(links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).resolves.toEqual(['tel:116111', 'tel:112', 'tel:+4723950000']);
    const before = await chat.locator('.crisis').evaluate((crisis) => crisis.querySelector('.call')!.compareDocumentPosition(crisis.querySelector('.text')!));
    expect(before & 4).toBe(4);
    // Where there is a page there may be a chat, for those who cannot speak aloud; and a call leaves a trace.
    await expect(chat.locator('.crisis .calls li', { hasText: 'Alarmtelefonen' }).locator('a:not(.call)').getAttribute('href')).resolves.toBe('https://www.116111.no/');
    await expect(chat.locator('.crisis').textContent()).resolves.toContain('anropsliste');
  });

  test('says before anything is written what the exit cannot erase, and what closing does', async () => {
    const { chat } = await start();
    const intro = await chat.locator('.intro').textContent();
    for (const word of ['historikk', 'skjermbilder', 'overvåkingsprogram', 'Deler du telefon', 'Andre faner', 'anropsliste', 'alt har sett', 'Lukker du chatten']) expect(intro).toContain(word);
  });

  test('works by keyboard alone', async () => {
    open = await openPage(browser!, site.origin);
    const { page, chat } = open;
    await page.locator('veiviser-chat button').focus();
    await page.keyboard.press('Enter');
    await chat.getByText('Hei! Jeg er Veiviser').waitFor();
    await expect.poll(() => chat.locator('#text').evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.type('Hvem gir');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('norskkurs?');
    await page.keyboard.press('Enter');
    await chat.getByText('Hvem gir norskkurset?').waitFor();
    expect(site.received.at(-1)?.text).toBe('Hvem gir\nnorskkurs?');
    for (let presses = 0; presses < 12 && !(await focused(chat)).includes('Sjekk'); presses += 1) await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await chat.getByRole('button', { name: 'Jeg vet ikke' }).waitFor();
    await expect(focused(chat)).resolves.toContain('Hei!');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('veiviser-chat button').evaluate((button) => [button.getAttribute('aria-expanded'), button === (button.getRootNode() as ShadowRoot).activeElement])).toEqual(['false', true]);
  });

  test('begins with the way past the bar and the way out', async () => {
    const { page, chat } = await start();
    await chat.locator('#heading').focus();
    await chat.locator('#skip').focus();
    await page.keyboard.press('Tab');
    await expect(focused(chat)).resolves.toContain('Forlat siden');
  });

  test('shows hostile text as text', async () => {
    const { page, chat, say, requests } = await start();
    await say('hack', 'trykk');
    for (const summary of await chat.locator('.answer').last().locator('summary').all()) await summary.click();
    const found = await chat.locator('.answer').last().evaluate((article) => ({
      elements: [...article.querySelectorAll('*')].map((element) => element.localName),
      addresses: [...article.querySelectorAll('a')].map((link) => link.protocol),
      handlers: [...article.querySelectorAll('*')].flatMap((element) => [...element.attributes]).filter(({ name }) => name.startsWith('on')).length,
      stolen: 'stolen' in window,
    }));
    expect(found.elements.filter((name) => ['script', 'img', 'svg', 'iframe', 'style', 'b', 'i'].includes(name))).toEqual([]);
    expect(found.addresses.filter((protocol) => !['https:', 'tel:'].includes(protocol))).toEqual([]);
    expect(found).toMatchObject({ handlers: 0, stolen: false });
    await expect(page.evaluate(() => 'stolen' in window)).resolves.toBe(false);
    expect(requests.filter(({ url }) => url.includes('evil'))).toEqual([]);
  });

  test('counts characters near the limit and cuts nothing', async () => {
    const { chat } = await start();
    await chat.locator('#text').fill('a'.repeat(2001));
    await expect(chat.locator('#count').textContent()).resolves.toMatch(/2\s001 av 2\s000 tegn\. Bare/);
    await chat.locator('#text').press('Enter');
    await expect.poll(() => site.received.at(-1)?.text.length).toBe(2001);
  });

  test('changes language: words, direction and what the bot is told', async () => {
    const { chat } = await start();
    await chat.locator('#language').click();
    await chat.getByRole('button', { name: 'English' }).click();
    await chat.getByLabel('Write your question').waitFor();
    await expect.poll(() => site.received.at(-1)).toMatchObject({ text: '/language en', languageHint: 'en' });
    await expect(chat.locator('html').getAttribute('lang')).resolves.toBe('en');
    await expect(chat.locator('#language').getAttribute('aria-label')).resolves.toBe('Language: English');
  });

  test('says so when it has no words in a language', async () => {
    const { chat } = await start();
    await chat.locator('#language').click();
    await chat.getByRole('button', { name: 'Kiswahili' }).click();
    await chat.getByText('The buttons are not in Kiswahili yet').waitFor();
    await expect.poll(() => site.received.at(-1)?.text).toBe('/language sw');
  });

  test('follows the language that is written, also from right to left', async () => {
    const { chat, say } = await start();
    await say('مدرسة', 'من يقدم دورة اللغة؟');
    await expect(chat.locator('html').getAttribute('dir')).resolves.toBe('rtl');
    const text = chat.locator('.answer').last().locator('.text');
    await expect(text.getAttribute('lang')).resolves.toBe('ar');
    await expect(text.getAttribute('dir')).resolves.toBe('rtl');
    await expect(chat.locator('.answer').first().getAttribute('dir')).resolves.toBe('ltr');
  });

  test('tells the bot that a caseworker is asking', async () => {
    const { chat } = await start();
    await chat.getByRole('button', { name: 'Jeg jobber med dette' }).click();
    await expect.poll(() => site.received.at(-1)?.text).toBe('/audience caseworker');
    await expect(chat.locator('#audience').getAttribute('aria-pressed')).resolves.toBe('true');
  });

  test('asks no server but its own, keeps nothing in the browser, and obeys the strict policy', async () => {
    const { context, chat, say, requests, problems } = await start();
    await say('hvem', 'Hvem gir norskkurset?');
    await say('de vil gifte meg bort', 'Du er ikke alene');
    expect(requests.filter(({ url }) => !url.startsWith(site.origin))).toEqual([]);
    await expect(chat.locator('body').evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).resolves.toEqual([0, 0, '']);
    await expect(context.cookies()).resolves.toEqual([]);
    await expect(chat.locator('body').evaluate(async () => (await indexedDB.databases()).length)).resolves.toBe(0);
    await expect(chat.locator('body').evaluate(() => document.title)).resolves.toBe('Informasjon');
    expect(problems).toEqual([]);
  });

  for (const [width, height] of [[320, 640], [320, 256], [390, 844]] as const) {
    test(`needs no sideways scrolling at ${width} by ${height}`, async () => {
      const { page, chat, say } = await start({ viewport: { width, height } });
      await say('hvem', 'Hvem gir norskkurset?');
      await say('hack', 'trykk');
      await say('de vil gifte meg bort', 'Du er ikke alene');
      const wide = await chat.locator('body').evaluate((body) => [...body.querySelectorAll('*')]
        .filter((element) => !element.closest('.unseen') && element.getBoundingClientRect().right > window.innerWidth + 1).map((element) => element.outerHTML.slice(0, 80)));
      expect(wide).toEqual([]);
      await expect(chat.locator('html').evaluate((html) => html.scrollWidth <= window.innerWidth)).resolves.toBe(true);
      await expect(page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).resolves.toBe(true);
      await expect(chat.locator('#exit').evaluate((link) => link.getBoundingClientRect().top >= 0)).resolves.toBe(true);
    });
  }

  test('without script shows the way out and where to find phone numbers', async () => {
    open = await openPage(browser!, `${site.origin}/chat`, { javaScriptEnabled: false });
    await open.page.getByRole('link', { name: 'Se telefonnumre til hjelp' }).waitFor();
    await open.page.getByRole('link', { name: 'Forlat siden' }).click();
    await open.page.waitForURL('**/neutral');
  });
});

async function focused(chat: OpenChat['chat']): Promise<string> {
  return chat.locator('body').evaluate(() => document.activeElement?.textContent?.trim() ?? '');
}
