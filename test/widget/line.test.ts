import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { openChat, type OpenChat } from './support/open.ts';
import { Site } from './support/site.ts';

const browser = await openBrowser();
let site: Site;
let open: OpenChat | undefined;

beforeAll(async () => { site = await Site.start(); });
afterAll(() => site.stop());
afterEach(async () => {
  await open?.context.close();
  open = undefined;
  site.refuseSockets = false;
  site.failPosts = 0;
});

describe.skipIf(!browser)('the line', () => {
  test('comes back after the socket is dropped, without loss or doubles', async () => {
    open = await openChat(browser!, site.origin);
    await open.say('hvem', 'Hvem gir norskkurset?');
    site.dropSockets();
    await expect.poll(() => site.openSockets).toBe(0);
    await expect.poll(() => site.openSockets, { timeout: 10_000 }).toBe(1);
    await open.say('koster', 'Hva mener du?');
    await expect(open.chat.locator('.answer').count()).resolves.toBe(3);
    await expect(open.chat.locator('.you').count()).resolves.toBe(2);
  });

  test('brings what was said while the socket was away', async () => {
    open = await openChat(browser!, site.origin);
    site.dropSockets();
    await open.say('hvem', 'Hvem gir norskkurset?');
    await expect(open.chat.locator('.answer').count()).resolves.toBe(2);
  });

  test('asks for news where sockets do not work', async () => {
    site.refuseSockets = true;
    open = await openChat(browser!, site.origin);
    await open.say('hvem', 'Hvem gir norskkurset?');
    await open.say('koster', 'Hva mener du?');
    expect(site.openSockets).toBe(0);
    expect(open.requests.some(({ url }) => url.includes('/activities?watermark='))).toBe(true);
    await expect(open.chat.locator('.answer').count()).resolves.toBe(3);
  });

  test('offers to send again what was not sent, and loses nothing', async () => {
    open = await openChat(browser!, site.origin);
    site.failPosts = 503;
    await open.chat.locator('#text').fill('hvem');
    await open.chat.locator('#text').press('Enter');
    await open.chat.getByText('Meldingen ble ikke sendt.').waitFor();
    await expect(open.chat.locator('#typing').textContent()).resolves.toBe('');
    site.failPosts = 0;
    await open.chat.getByRole('button', { name: 'Prøv igjen' }).click();
    await open.chat.getByText('Hvem gir norskkurset?').waitFor();
    await expect(open.chat.locator('.you').count()).resolves.toBe(1);
    await expect(open.chat.getByText('Meldingen ble ikke sendt.').count()).resolves.toBe(0);
  });

  test('says so when the server has ended the conversation, and goes on with what it kept', async () => {
    open = await openChat(browser!, site.origin);
    await open.say('hvem', 'Hvem gir norskkurset?');
    const before = site.received.at(-1)?.conversation;
    site.restart();
    await open.chat.getByText('Den forrige samtalen er avsluttet').waitFor();
    await open.say('koster', 'Hva mener du?');
    expect(site.received.at(-1)?.conversation).toBe(before);
    await expect(open.chat.getByText('Den forrige samtalen er avsluttet').count()).resolves.toBe(1);
  });

  test('tells that there is no contact, and when it is back', async () => {
    open = await openChat(browser!, site.origin);
    await open.context.setOffline(true);
    site.dropSockets();
    await open.chat.getByText('Ingen kontakt akkurat nå').waitFor();
    await open.context.setOffline(false);
    await expect.poll(() => open!.chat.locator('#line').textContent(), { timeout: 20_000 }).toBe('');
    await open.say('hvem', 'Hvem gir norskkurset?');
  });
});
