import type { Browser, BrowserContext, BrowserContextOptions, FrameLocator, Page } from 'playwright-core';

export interface OpenChat {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly chat: FrameLocator;
  /** Every address asked for, of every frame. */
  readonly requests: { readonly url: string; readonly method: string }[];
  /** Errors and policy violations the page reported. */
  readonly problems: string[];
  /** Types a message, sends it with Enter and waits for words of the answer. */
  readonly say: (text: string, expected: string) => Promise<void>;
}

export async function openPage(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<OpenChat> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'nb-NO', ...options });
  const page = await context.newPage();
  const requests: { url: string; method: string }[] = [];
  const problems: string[] = [];
  context.on('request', (request) => requests.push({ url: request.url(), method: request.method() }));
  page.on('console', (message) => { if (message.type() === 'error') problems.push(message.text()); });
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.goto(address);
  const chat = page.frameLocator('veiviser-chat iframe');
  const say = async (text: string, expected: string) => {
    await chat.locator('#text').fill(text);
    await chat.locator('#text').press('Enter');
    await chat.locator('.answer', { hasText: expected }).last().waitFor();
  };
  return { context, page, chat, requests, problems, say };
}

/** Opens the page, presses the launcher and waits for the first words. */
export async function openChat(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<OpenChat> {
  const open = await openPage(browser, address, options);
  await open.page.getByRole('button', { name: 'Spør om rettigheter og plikter' }).click();
  await open.chat.getByText('Hei! Jeg er Veiviser').waitFor();
  return open;
}
