import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { expectLeft, openOnMunicipality } from './support/leaving.ts';
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

const startOnMunicipality = async (options = {}) => (open = await openOnMunicipality(browser!, municipality, options));
const expectGone = (page: Page, forgottenBefore: number) => expectLeft(page, site, forgottenBefore);

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

  test('the middle button leaves too, and opens nothing beside', async () => {
    const { page, chat, context } = await startOnMunicipality();
    const before = site.forgotten.length;
    await chat.locator('#exit').click({ button: 'middle' });
    await expectGone(page, before);
    expect(context.pages()).toHaveLength(1);
  });

  test('a page that asks whether one wants to leave is not heard', async () => {
    const { page, chat } = await startOnMunicipality();
    const asked: string[] = [];
    page.on('dialog', (dialog) => { asked.push(dialog.type()); void dialog.dismiss(); });
    await page.evaluate(() => {
      window.addEventListener('beforeunload', (event) => event.preventDefault());
      window.addEventListener('beforeunload', (event) => { event.returnValue = 'Vent!'; });
      window.onbeforeunload = (event) => event.preventDefault();
    });
    await page.locator('h1').click();
    const before = site.forgotten.length;
    await chat.locator('#exit').click();
    await expectGone(page, before);
    expect(asked).toEqual([]);
  });

  test('the chat as a plain frame without the loader: takes the whole page away', async () => {
    open = await openPage(browser!, `${municipality.origin}/before`);
    await open.page.goto(`${municipality.origin}/plain`);
    const chat = open.page.frameLocator('iframe');
    await chat.getByText('Hei! Jeg er Veiviser').waitFor();
    const before = site.forgotten.length;
    await chat.locator('#exit').click();
    await expectGone(open.page, before);
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

  test('closing begins anew: the next one who opens the chat finds nothing', async () => {
    const { page, chat, say } = await startOnMunicipality();
    await say('hvem', 'Hvem gir norskkurset?');
    await chat.locator('#text').fill('de vil gifte meg bort');
    const before = site.forgotten.length;
    await page.getByRole('button', { name: 'Lukk chatten' }).click();
    await expect.poll(() => site.forgotten.length).toBeGreaterThan(before);
    await page.getByRole('button', { name: 'Spør om rettigheter og plikter' }).click();
    await say('koster', 'Hva mener du?');
    await expect(chat.locator('.you').count()).resolves.toBe(1);
    await expect(chat.locator('.answer').count()).resolves.toBe(2);
    await expect(page.locator('veiviser-chat iframe').count()).resolves.toBe(1);
  });

  test('turning the phone closes nothing and leaves the page free to scroll', async () => {
    const { page, chat, say } = await startOnMunicipality({ viewport: { width: 390, height: 844 }, hasTouch: true });
    await say('hvem', 'Hvem gir norskkurset?');
    await page.setViewportSize({ width: 1200, height: 800 });
    await expect.poll(() => page.locator('veiviser-chat dialog').evaluate((dialog) => dialog.matches(':modal'))).toBe(false);
    await expect(chat.locator('.you').count()).resolves.toBe(1);
    await expect(page.evaluate(() => document.documentElement.style.overflow)).resolves.toBe('');
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

describe.skipIf(!browser)('a page whose name tells too much', () => {
  let telling: Municipality;
  beforeAll(async () => { telling = await startMunicipality(site.origin, 'data-exit="/neutral" data-title="Informasjon"'); });
  afterAll(() => telling.stop());

  test('has a neutral title and icon while the chat is open, and its own afterwards', async () => {
    open = await openPage(browser!, telling.origin);
    const { page, chat } = open;
    await page.evaluate(() => document.head.append(Object.assign(document.createElement('link'), { rel: 'icon', href: '/own.svg' })));
    const face = () => page.evaluate(() => [document.title, ...[...document.querySelectorAll<HTMLLinkElement>('link[rel~=icon]')].map((link) => link.getAttribute('href')!.slice(0, 8))]);
    await expect(face()).resolves.toEqual(['Kommunen', '/own.svg']);
    await page.getByRole('button', { name: 'Spør om rettigheter og plikter' }).click();
    await chat.getByText('Hei! Jeg er Veiviser').waitFor();
    await expect(face()).resolves.toEqual(['Informasjon', 'data:,']);
    await chat.locator('#close').click();
    await expect.poll(face).toEqual(['Kommunen', '/own.svg']);
  });
});
