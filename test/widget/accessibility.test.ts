import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Frame } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { openChat, openPage, type OpenChat } from './support/open.ts';
import { Site } from './support/site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const browser = await openBrowser();
let site: Site;
let open: OpenChat | undefined;

beforeAll(async () => { site = await Site.start(); });
afterAll(() => site.stop());
afterEach(async () => { await open?.context.close(); open = undefined; });

/** What axe finds in a frame, WCAG 2.2 AA and good practice; running it from outside passes the content policy. */
async function violations(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe);
  return frame.evaluate(async () => {
    interface Found { violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }
    const { axe: run } = window as unknown as { axe: { run(root: Document): Promise<Found> } };
    const found = await run.run(document);
    return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)} ${node.failureSummary}`));
  });
}

function chatFrame({ page }: OpenChat): Frame {
  return page.frames().find((frame) => frame.url().includes('/chat'))!;
}

describe.skipIf(!browser)('axe finds nothing wrong', () => {
  test('on the page of the municipality', async () => {
    open = await openPage(browser!, site.origin);
    await open.page.locator('veiviser-chat button').waitFor();
    await expect(violations(open.page.mainFrame())).resolves.toEqual([]);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`in the chat, ${colorScheme}, with every kind of answer`, async () => {
      open = await openChat(browser!, site.origin, { colorScheme });
      await open.say('hvem', 'Hvem gir norskkurset?');
      await open.chat.getByText('Kilder').last().click();
      await expect(violations(chatFrame(open))).resolves.toEqual([]);
      await open.say('/check', 'fulltid?');
      await open.say('de vil gifte meg bort', 'Du er ikke alene');
      await open.chat.locator('#text').fill('a'.repeat(2001));
      await expect(violations(chatFrame(open))).resolves.toEqual([]);
      await open.chat.locator('#language').click();
      await expect(violations(chatFrame(open))).resolves.toEqual([]);
    });
  }

  test('from right to left, on a phone', async () => {
    open = await openChat(browser!, site.origin, { viewport: { width: 390, height: 844 }, hasTouch: true });
    await open.say('مدرسة', 'من يقدم دورة اللغة؟');
    await expect(violations(chatFrame(open))).resolves.toEqual([]);
  });
});

describe.skipIf(!browser)('by eye and finger', () => {
  test('all that can be pressed is at least 24 pixels high, links in running text aside', async () => {
    open = await openChat(browser!, site.origin, { viewport: { width: 390, height: 844 }, hasTouch: true });
    await open.say('hvem', 'Hvem gir norskkurset?');
    await open.say('de vil gifte meg bort', 'Du er ikke alene');
    const small = await open.chat.locator('body').evaluate((body) => [...body.querySelectorAll('button, summary, .exit, .contacts a, .calls a, textarea')]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 24).map((element) => element.outerHTML.slice(0, 100)));
    expect(small).toEqual([]);
  });

  test('nothing moves for those who asked for less motion', async () => {
    open = await openChat(browser!, site.origin, { reducedMotion: 'reduce' });
    await open.chat.locator('#text').fill('hvem');
    await open.chat.locator('#text').press('Enter');
    await open.chat.getByText('Hvem gir norskkurset?').waitFor();
    await expect(open.chat.locator('body').evaluate(() => document.getAnimations().length)).resolves.toBe(0);
  });
});
