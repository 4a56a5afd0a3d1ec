import { mkdtempSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Script } from 'node:vm';
import express from 'express';
import { afterEach, expect, test } from 'vitest';
import { pageRoutes, type PageParts } from '../../src/channels/http/pages.ts';
import type { BotError } from '../../src/errors.ts';
import { loadTexts } from '../../src/languages/texts.ts';

const texts = loadTexts(join(import.meta.dirname, '../../locales'));
let server: Server | undefined;
afterEach(() => { server?.close(); server = undefined; });

async function serve(parts: Partial<PageParts>): Promise<string> {
  const app = express();
  const widgetDir = mkdtempSync(join(tmpdir(), 'veiviser-pages-'));
  writeFileSync(join(widgetDir, 'embed.js'), "const a = 'https://www.yr.no/', b = `https://www.yr.no/`;");
  app.use(pageRoutes({ widgetDir, texts, exitUrl: 'https://weather.example/', forget: async () => undefined, report: () => undefined, ...parts }));
  const listening = (server = createServer(app));
  await new Promise<void>((resolve) => { listening.listen(0, '127.0.0.1', resolve); });
  return `http://127.0.0.1:${(listening.address() as AddressInfo).port}`;
}

const leave = (address: string) => fetch(address, { redirect: 'manual' });

test('the exit forgets every conversation that is named, and is never kept', async () => {
  const forgotten: string[] = [];
  const origin = await serve({ forget: async (conversation) => { forgotten.push(conversation); } });
  const response = await leave(`${origin}/exit?conversation=one&conversation=two`);
  expect([response.status, response.headers.get('location')]).toEqual([303, 'https://weather.example/']);
  expect(response.headers.get('cache-control')).toBe('no-store');
  // Cookies are left: clearing them would log the reader out of the municipality's whole domain.
  expect(response.headers.get('clear-site-data')).toBe('"cache", "storage"');
  await expect.poll(() => forgotten).toEqual(['one', 'two']);
});

test('the exit leads away also when forgetting fails, and the failure is told to us', async () => {
  const told: BotError[] = [];
  const origin = await serve({ forget: () => Promise.reject(new TypeError('disk')), report: (error) => told.push(error) });
  const response = await leave(`${origin}/exit?conversation=one`);
  expect([response.status, response.headers.get('location')]).toEqual([303, 'https://weather.example/']);
  await expect.poll(() => told.map(({ code }) => code)).toEqual(['INTERNAL']);
});

test('the exit leads away also without a conversation', async () => {
  const origin = await serve({ forget: () => Promise.reject(new TypeError('nothing to forget')) });
  expect((await leave(`${origin}/exit`)).status).toBe(303);
});

const addresses = [
  ['https://weather.example/oslo', 'https://weather.example/oslo'],
  [`https://weather.example/?a=';alert(1);'`, `https://weather.example/?a=%27;alert(1);%27`],
  ['https://weather.example/?a=`${alert(1)}`', 'https://weather.example/?a=%60%24{alert(1)}%60'],
  ['https://weather.example/?a=\\x', 'https://weather.example/?a=%5Cx'],
] as const;
for (const [configured, sent] of addresses) {
  test(`the loader leads to the page that is configured: ${configured}`, async () => {
    const origin = await serve({ exitUrl: configured });
    const text = await (await fetch(`${origin}/embed.js`)).text();
    expect(text).not.toContain('yr.no');
    expect(new Script(`${text} [a, b]`).runInNewContext({})).toEqual([sent, sent]);
  });
}
