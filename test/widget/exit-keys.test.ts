import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { expectLeft, openOnMunicipality } from './support/leaving.ts';
import { openPage, type OpenChat } from './support/open.ts';
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
  await open?.context.close();
  open = undefined;
});

const startOnMunicipality = async (options = {}) => (open = await openOnMunicipality(browser!, municipality, options));
const expectGone = (page: Page, forgottenBefore: number) => expectLeft(page, site, forgottenBefore);

describe.skipIf(!browser)('the key sequence of the quick exit', () => {
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
      for (const code of ['', '', '', '', 'Unidentified', 'Unidentified', 'Unidentified']) field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', code, bubbles: true }));
    });
    await say('hvem', 'Hvem gir norskkurset?');
    expect(page.url()).toBe(`${municipality.origin}/`);
  });

  test('on a phone Shift counts for nothing while somebody writes, and Enter sends also at the start of a sentence', async () => {
    const { page, chat } = await startOnMunicipality({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    await chat.locator('#text').fill('hvem');
    for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press('ShiftLeft');
    await page.keyboard.press('Shift+Enter');
    await chat.getByText('Hvem gir norskkurset?').waitFor();
    expect(page.url()).toBe(`${municipality.origin}/`);
  });

  for (const [name, held] of [['turning the keyboard to another language', 'Alt'], ['turning the direction of writing', 'Control']] as const) {
    test(`${name} is no wish to leave`, async () => {
      const { page, chat, say } = await startOnMunicipality();
      await chat.locator('#text').focus();
      await page.keyboard.down(held);
      for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press('ShiftLeft');
      await page.keyboard.up(held);
      await say('hvem', 'Hvem gir norskkurset?');
      expect(page.url()).toBe(`${municipality.origin}/`);
    });
  }

  test('nor is marking a text with Shift and the mouse', async () => {
    const { page, say } = await startOnMunicipality();
    for (let presses = 0; presses < 4; presses += 1) await page.locator('h1').click({ modifiers: ['Shift'] });
    await say('hvem', 'Hvem gir norskkurset?');
    expect(page.url()).toBe(`${municipality.origin}/`);
  });

  test('left and right Shift in turn', async () => {
    const { page } = await startOnMunicipality();
    const before = site.forgotten.length;
    for (const key of ['ShiftLeft', 'ShiftRight', 'ShiftLeft']) await page.keyboard.press(key);
    await expectGone(page, before);
  });

  test('the page around is told of no key but those of the exit', async () => {
    const { page, say } = await startOnMunicipality();
    await page.evaluate(() => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      window.addEventListener('message', (event) => heard.push(event.data));
    });
    await page.frames().find((frame) => frame.url().startsWith(site.origin))!.locator('#text').focus();
    await page.keyboard.type('de vil gifte meg bort');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => JSON.stringify((window as unknown as { heard: unknown[] }).heard))).toBe(JSON.stringify([
      { veiviser: 'key', key: 'other' }, { veiviser: 'key', key: 'Escape' }, { veiviser: 'close' },
    ]));
    await page.getByRole('button', { name: 'Spør om rettigheter og plikter' }).click();
    await say('hvem', 'Hvem gir norskkurset?');
  });

  test('before the chat is opened the page keeps its own keys', async () => {
    open = await openPage(browser!, municipality.origin);
    await open.page.locator('h1').click();
    for (let presses = 0; presses < 4; presses += 1) await open.page.keyboard.press('Escape');
    await open.page.getByRole('button', { name: 'Spør om rettigheter og plikter' }).click();
    await open.chat.getByText('Hei! Jeg er Veiviser').waitFor();
    expect(open.page.url()).toBe(`${municipality.origin}/`);
  });
});
