import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { openChat, openPage, type OpenChat } from './support/open.ts';
import { Site, startMunicipality, type Municipality } from './support/site.ts';

const browser = await openBrowser();
let site: Site;
let municipality: Municipality;
let open: OpenChat | undefined;

beforeAll(async () => {
  site = await Site.start();
  municipality = await startMunicipality(site.origin, 'data-exit="/neutral"');
});
afterAll(async () => {
  await site.stop();
  await municipality.stop();
});
afterEach(async () => {
  municipality.slow = false;
  await open?.context.close();
  open = undefined;
});

/** Opens a page with a history before it, so that Back has somewhere to go. */
async function startOnMunicipality(options = {}): Promise<OpenChat> {
  open = await openPage(browser!, `${municipality.origin}/before`, options);
  await open.page.goto(municipality.origin);
  await open.page.getByRole('button', { name: 'Spør om rettigheter og plikter' }).click();
  await open.chat.getByText('Hei! Jeg er Veiviser').waitFor();
  return open;
}

async function expectGone(page: Page, forgottenBefore: number): Promise<void> {
  await page.waitForURL('**/neutral');
  await expect.poll(() => site.forgotten.length).toBeGreaterThan(forgottenBefore);
  await page.goBack();
  expect(new URL(page.url()).pathname).toBe('/before');
}

describe.skipIf(!browser)('the quick exit', () => {
  test('on somebody else\'s page with strict policy and greedy style: looks as it should', async () => {
    const { page, problems } = await startOnMunicipality();
    const look = await page.locator('veiviser-chat').evaluate((host) => {
      const frame = host.shadowRoot!.querySelector('iframe')!;
      const button = host.shadowRoot!.querySelector('button')!;
      return { frame: frame.getBoundingClientRect().width > 300, size: getComputedStyle(button).fontSize, colour: getComputedStyle(button).backgroundColor };
    });
    expect(look).toEqual({ frame: true, size: '17px', colour: expect.not.stringMatching('0, 255, 0') });
    expect(problems).toEqual([]);
  });

  test('link: forgets, leaves, and Back does not return', async () => {
    const { page, chat, say } = await startOnMunicipality();
    await say('de vil gifte meg bort', 'Du er ikke alene');
    const before = site.forgotten.length;
    await chat.locator('#exit').click();
    await expectGone(page, before);
  });

  test('hides the page around the chat before the neutral page has come', async () => {
    const { page, chat } = await startOnMunicipality();
    municipality.slow = true;
    // The browser answers no questions while a page is on its way, so the pages tell by themselves.
    const told: string[] = [];
    page.on('console', (message) => told.push(message.text()));
    const inside = page.frames().find((frame) => frame.url().startsWith(site.origin))!;
    await page.evaluate(() => new MutationObserver(() => console.info(`outside: ${getComputedStyle(document.documentElement).display}`)).observe(document.documentElement, { attributes: true }));
    await inside.evaluate(() => new MutationObserver(() => console.info(`inside: ${document.body.childElementCount}`)).observe(document.body, { childList: true }));
    await chat.locator('#exit').click({ noWaitAfter: true });
    await expect.poll(() => told).toEqual(['inside: 0', 'outside: none']);
  });

  for (const key of ['Escape', 'ShiftLeft']) {
    test(`${key} three times in the field to write in`, async () => {
      const { page, chat } = await startOnMunicipality();
      const before = site.forgotten.length;
      await chat.locator('#text').focus();
      for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press(key);
      await expectGone(page, before);
    });

    test(`${key} three times on the page around a closed chat`, async () => {
      const { page, chat } = await startOnMunicipality();
      const before = site.forgotten.length;
      await chat.locator('#close').click();
      await page.locator('h1').click();
      for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press(key);
      await expectGone(page, before);
    });
  }

  test('left and right Shift, also overlapping', async () => {
    const { page } = await startOnMunicipality();
    const before = site.forgotten.length;
    await page.keyboard.down('ShiftLeft');
    await page.keyboard.down('ShiftRight');
    await page.keyboard.up('ShiftLeft');
    await page.keyboard.down('ShiftLeft');
    await expectGone(page, before);
  });

  test('capitals and the Shift of an on-screen keyboard lead nowhere', async () => {
    const { page, chat, say } = await startOnMunicipality();
    await chat.locator('#text').focus();
    await page.keyboard.type('NRK Og NAV');
    await chat.locator('#text').evaluate((field) => {
      for (let presses = 0; presses < 4; presses += 1) field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', code: '', bubbles: true }));
    });
    await say('hvem', 'Hvem gir norskkurset?');
    expect(page.url()).toBe(`${municipality.origin}/`);
  });

  test('before the chat is opened the page keeps its own keys', async () => {
    open = await openPage(browser!, municipality.origin);
    await open.page.locator('h1').click();
    for (let presses = 0; presses < 4; presses += 1) await open.page.keyboard.press('Escape');
    await open.page.getByRole('button', { name: 'Spør om rettigheter og plikter' }).click();
    await open.chat.getByText('Hei! Jeg er Veiviser').waitFor();
    expect(open.page.url()).toBe(`${municipality.origin}/`);
  });

  test('nothing of the neutral page is fetched before', async () => {
    const { say, requests } = await startOnMunicipality();
    await say('hvem', 'Hvem gir norskkurset?');
    expect(requests.filter(({ url }) => url.includes('neutral') || url.includes('exit') || url.includes('yr.no'))).toEqual([]);
  });

  test('on the chat page alone: leads to our own way out', async () => {
    open = await openPage(browser!, `${site.origin}/before`);
    await open.page.goto(`${site.origin}/chat`);
    await open.page.getByText('Hei! Jeg er Veiviser').waitFor();
    const before = site.forgotten.length;
    await open.page.getByRole('link', { name: 'Forlat siden' }).click();
    await expectGone(open.page, before);
  });

  test('leads to a weather page when the page names none', async () => {
    open = await openChat(browser!, site.origin);
    await open.context.route('https://www.yr.no/', (route) => route.fulfill({ contentType: 'text/html', body: '<title>yr</title>' }));
    await open.chat.locator('#exit').click();
    await open.page.waitForURL('https://www.yr.no/');
  });

  test('leaving by any other way forgets too, and Back shows an empty chat', async () => {
    const { page, say } = await startOnMunicipality();
    await say('de vil gifte meg bort', 'Du er ikke alene');
    const before = site.forgotten.length;
    await page.goto(`${municipality.origin}/before`);
    await expect.poll(() => site.forgotten.length).toBeGreaterThan(before);
    await page.goBack();
    await expect(page.getByText('Du er ikke alene').count()).resolves.toBe(0);
    for (const frame of page.frames()) await expect(frame.locator('.crisis').count()).resolves.toBe(0);
  });

  test('fills a phone\'s screen as a modal, and gives the page back on closing', async () => {
    const { page, chat } = await startOnMunicipality({ viewport: { width: 390, height: 844 }, hasTouch: true });
    const box = await page.locator('veiviser-chat iframe').boundingBox();
    expect(box).toMatchObject({ x: 0, y: 0, width: 390, height: 844 });
    await expect(page.locator('veiviser-chat dialog').evaluate((dialog) => dialog.matches(':modal'))).resolves.toBe(true);
    await chat.locator('#close').click();
    await expect(page.locator('veiviser-chat dialog').evaluate((dialog) => (dialog as HTMLDialogElement).open)).resolves.toBe(false);
    await expect(page.evaluate(() => document.documentElement.style.overflow)).resolves.toBe('');
  });
});
