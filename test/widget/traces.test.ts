import { mkdtempSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Frame } from 'playwright-core';
import { startApp, type RunningApp } from '../support/app.ts';
import { openBrowser } from '../support/browser.ts';
import { openPage, type OpenChat } from './support/open.ts';
import { startNeutralPage, type NeutralPage } from './support/neutral.ts';
import { builtWidget, startMunicipality, type Municipality } from './support/site.ts';

const browser = await openBrowser();
const storeFile = join(mkdtempSync(join(tmpdir(), 'veiviser-traces-')), 'conversations.db');
let neutral: NeutralPage;
let app: RunningApp;
let municipality: Municipality;
let open: OpenChat | undefined;

beforeAll(async () => {
  neutral = await startNeutralPage();
  app = await startApp({ EXIT_URL: neutral.url, ENCODER: 'off' }, { storeFile, widgetDir: await builtWidget() });
  municipality = await startMunicipality(app.url);
});
afterAll(async () => {
  await municipality.stop();
  await app.stop();
  await neutral.stop();
});
afterEach(async () => {
  await open?.context.close();
  open = undefined;
  // A window that is closed from outside says no farewell, so what it left goes as time would take it.
  await app.parts.store.sweep(app.parts.clock.now() + dayMs);
});

/** The farewell is sent while the page goes away; a busy machine takes its time. */
const patience = { timeout: 15_000 };
const dayMs = 86_400_000;
const cry = 'de vil gifte meg bort mot min vilje';

interface Conversation { readonly address: string; readonly headers: Record<string, string> }

/** The municipality's page with a cry for help answered in its chat, and where the server holds the conversation. */
async function cryOnMunicipality(): Promise<OpenChat & { readonly conversation: Conversation }> {
  open = await openPage(browser!, `${municipality.origin}/before`);
  await open.page.goto(municipality.origin);
  await open.page.getByRole('button', { name: 'Spør om rettigheter og plikter' }).click();
  return { ...open, conversation: await cryIn(open) };
}

async function cryIn({ context, chat }: Pick<OpenChat, 'context' | 'chat'>): Promise<Conversation> {
  const posted = context.waitForEvent('request', (request) => request.method() === 'POST' && request.url().endsWith('/activities'));
  await chat.locator('.answer').first().waitFor();
  await chat.locator('#text').fill(cry);
  await chat.locator('#text').press('Enter');
  const request = await posted;
  await chat.locator('.crisis .call').first().waitFor();
  return { address: request.url(), headers: { authorization: (await request.allHeaders())['authorization'] ?? '' } };
}

/** States of conversations in the server's file, read beside the server. */
function storedStates(): number {
  const database = new DatabaseSync(storeFile, { readOnly: true });
  try {
    return Number((database.prepare('SELECT count(*) AS count FROM conversation').get() as { count: number }).count);
  } finally {
    database.close();
  }
}

async function messagesHeld({ address, headers }: Conversation): Promise<unknown> {
  const response = await fetch(address, { headers });
  return ((await response.json()) as { activities: unknown }).activities;
}

function kept(frame: Pick<Frame, 'evaluate'>): Promise<Record<string, unknown>> {
  return frame.evaluate(async () => ({
    local: Object.keys(localStorage), session: Object.keys(sessionStorage), cookie: document.cookie,
    databases: await indexedDB.databases(), caches: await caches.keys(), workers: (await navigator.serviceWorker.getRegistrations()).length,
    notifications: Notification.permission === 'granted', stays: await navigator.storage.persisted(),
  }));
}

const nothing = { local: [], session: [], cookie: '', databases: [], caches: [], workers: 0, notifications: false, stays: false };

function chatFrame({ page }: Pick<OpenChat, 'page'>): Frame {
  return page.frames().find((frame) => frame.url().startsWith(app.url))!;
}

/** After the exit: in the browser and on the server there is nothing of ours, and Back leads past us. */
async function expectNoTrace({ page, context }: OpenChat, conversation: Conversation): Promise<void> {
  await page.waitForURL(neutral.url);
  await expect(page.title()).resolves.toBe('Været');
  await expect.poll(storedStates, patience).toBe(0);
  await expect.poll(() => messagesHeld(conversation), patience).toEqual([]);
  await page.goBack();
  expect(page.url()).toBe(`${municipality.origin}/before`);
  expect(page.frames()).toHaveLength(1);
  await page.goForward();
  expect(page.url()).toBe(neutral.url);
  await expect(context.cookies()).resolves.toEqual([]);
  await expect(context.storageState({ indexedDB: true })).resolves.toEqual({ cookies: [], origins: [] });
  // Storage is parted by the page around: what the frame had can be read only from the same place.
  await page.goto(municipality.origin);
  await expect(kept(page)).resolves.toEqual(nothing);
  await page.getByRole('button', { name: 'Spør om rettigheter og plikter' }).click();
  const again = page.frameLocator('veiviser-chat iframe');
  await again.locator('.answer').first().waitFor();
  await expect(again.locator('.crisis').count()).resolves.toBe(0);
  await expect(kept(chatFrame({ page }))).resolves.toEqual(nothing);
}

describe.skipIf(!browser)('the quick exit of the whole product leaves no trace', () => {
  test('by the link', async () => {
    const started = await cryOnMunicipality();
    expect(storedStates()).toBe(1);
    await expect(messagesHeld(started.conversation)).resolves.not.toEqual([]);
    await started.chat.locator('#exit').click();
    await expectNoTrace(started, started.conversation);
  });

  for (const key of ['Escape', 'ShiftRight']) {
    test(`by ${key} three times in the chat`, async () => {
      const started = await cryOnMunicipality();
      await started.chat.locator('#text').focus();
      for (let presses = 0; presses < 3; presses += 1) await started.page.keyboard.press(key);
      await expectNoTrace(started, started.conversation);
    });

    test(`by ${key} three times on the municipality's page, the chat still open beside it`, async () => {
      const started = await cryOnMunicipality();
      await started.page.locator('h1').click();
      await expect(started.page.evaluate(() => document.activeElement?.localName)).resolves.toBe('body');
      for (let presses = 0; presses < 3; presses += 1) await started.page.keyboard.press(key);
      await expectNoTrace(started, started.conversation);
    });
  }

  test('while the chat is used nothing is kept, and the neutral page is not even connected to', async () => {
    const before = neutral.connections;
    const started = await cryOnMunicipality();
    await expect(kept(chatFrame(started))).resolves.toEqual(nothing);
    await expect(kept(started.page)).resolves.toEqual(nothing);
    expect(started.requests.filter(({ url }) => url.includes(neutral.host) || url.includes('/exit'))).toEqual([]);
    for (const frame of started.page.frames()) await expect(frame.content()).resolves.not.toContain(neutral.host);
    expect(neutral.connections).toBe(before);
    await started.chat.locator('#exit').click();
    await started.page.waitForURL(neutral.url);
    expect(neutral.connections).toBeGreaterThan(before);
    expect(neutral.referrers.at(-1)).toBeUndefined();
  });

  test('no address, title or icon tells what the chat is about', async () => {
    const started = await cryOnMunicipality();
    const frame = chatFrame(started);
    await expect(frame.title()).resolves.toBe('Informasjon');
    expect(new URL(frame.url()).pathname).toBe('/chat');
    const said = /gifte|vilje|crisis|krise|hjelp/i;
    expect(started.requests.filter(({ url }) => said.test(url))).toEqual([]);
    await expect(frame.locator('link[rel=icon]').getAttribute('href')).resolves.toMatch(/^\/assets\/icon-/);
  });

  test('closing the chat: nothing of the conversation is left on the page or on the server', async () => {
    const { page, chat, conversation } = await cryOnMunicipality();
    await chat.locator('#close').click();
    await expect.poll(storedStates, patience).toBe(0);
    await expect.poll(() => messagesHeld(conversation), patience).toEqual([]);
    for (const frame of page.frames()) await expect(frame.content()).resolves.not.toMatch(/gifte meg bort|class="crisis|tel:/);
    const launcher = page.locator('veiviser-chat button');
    await expect(launcher.textContent()).resolves.toBe('Spør om rettigheter og plikter');
    await expect(page.title()).resolves.toBe('Kommunen');
    await launcher.click();
    await chat.locator('.answer').first().waitFor();
    await expect(chat.locator('.you, .crisis').count()).resolves.toBe(0);
  });
});

describe.skipIf(!browser)('without script', () => {
  test('the chat as a plain frame: its link takes the whole page away', async () => {
    open = await openPage(browser!, `${municipality.origin}/plain`, { javaScriptEnabled: false });
    await open.page.frameLocator('iframe').getByRole('link', { name: 'Forlat siden' }).click();
    await open.page.waitForURL(neutral.url);
    expect(neutral.referrers.at(-1)).toBeUndefined();
  });

  test('the link, as the script left it, deletes the conversation on the server', async () => {
    const { chat, context, conversation } = await cryOnMunicipality();
    const link = await chat.locator('#exit').evaluate((exit: HTMLAnchorElement) => ({ href: exit.href, target: exit.target }));
    expect(link).toEqual({ href: expect.stringMatching(/\/exit\?conversation=/), target: '_top' });
    expect(storedStates()).toBe(1);
    const plain = await browser!.newContext({ javaScriptEnabled: false });
    const page = await plain.newPage();
    await page.goto(link.href);
    expect(page.url()).toBe(neutral.url);
    await plain.close();
    await expect.poll(storedStates, patience).toBe(0);
    await expect.poll(() => messagesHeld(conversation), patience).toEqual([]);
    await context.close();
  });

  test('the way out clears what the browser may hold of our site', async () => {
    open = await openPage(browser!, `${app.url}/chat`);
    await open.page.evaluate(async () => { localStorage.setItem('left', 'over'); sessionStorage.setItem('left', 'over'); await caches.open('left'); });
    await open.page.goto(`${app.url}/exit`);
    expect(open.page.url()).toBe(neutral.url);
    await open.page.goto(`${app.url}/phones`);
    await expect(kept(open.page)).resolves.toMatchObject({ local: [], caches: [], databases: [] });
  });

  test('the page of numbers has the way out first, a neutral title and the reader\'s language', async () => {
    open = await openPage(browser!, `${app.url}/chat`, { javaScriptEnabled: false, locale: 'so-SO' });
    await open.page.getByRole('link', { name: 'Se telefonnumre til hjelp' }).click();
    await expect(open.page.title()).resolves.toBe('Macluumaad');
    await expect(open.page.locator('a').first().getAttribute('href')).resolves.toBe('/exit');
    await open.page.getByRole('link', { name: 'العربية' }).click();
    await expect(open.page.locator('html').getAttribute('dir')).resolves.toBe('rtl');
    await expect(open.page.locator('a[href="tel:112"]').count()).resolves.toBe(1);
    await open.page.locator('a').first().click();
    await open.page.waitForURL(neutral.url);
  });
});
