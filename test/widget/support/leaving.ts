import { expect } from 'vitest';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openPage, type OpenChat } from './open.ts';
import type { Municipality, Site } from './site.ts';

/** Opens the chat on a municipality's page that has a history before it, so that Back has somewhere to go. */
export async function openOnMunicipality(browser: Browser, municipality: Municipality, options: BrowserContextOptions = {}): Promise<OpenChat> {
  const open = await openPage(browser, `${municipality.origin}/before`, options);
  await open.page.goto(municipality.origin);
  await open.page.getByRole('button', { name: 'Spør om rettigheter og plikter' }).click();
  await open.chat.getByText('Hei! Jeg er Veiviser').waitFor();
  return open;
}

/** The neutral page has come, the server was asked to forget, and Back leads past the page that was left. */
export async function expectLeft(page: Page, site: Site, forgottenBefore: number): Promise<void> {
  await page.waitForURL('**/neutral');
  await expect.poll(() => site.forgotten.length, { timeout: 15_000 }).toBeGreaterThan(forgottenBefore);
  await page.goBack();
  expect(new URL(page.url()).pathname).toBe('/before');
}
