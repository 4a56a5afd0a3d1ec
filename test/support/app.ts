import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { createApp, type App } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';

export interface RunningApp extends App {
  readonly url: string;
  /** Lines that were logged, as text. */
  readonly logged: readonly string[];
  stop(): Promise<void>;
}

/** The whole product on a free port of this machine, with a folder of its own, as `npm start` runs it. */
export async function startApp(env: Readonly<Record<string, string>> = {}, options: Parameters<typeof createApp>[2] = {}): Promise<RunningApp> {
  const dataDir = env['DATA_DIR'] ?? mkdtempSync(join(tmpdir(), 'veiviser-app-'));
  const logged: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => { logged.push(line); } });
  const app = await createApp(readConfig({ NODE_ENV: 'test', RATE_LIMIT_PER_MINUTE: '0', DATA_DIR: dataDir, ...env }), log, options);
  await app.parts.encoderReady;
  await new Promise<void>((resolve) => { app.server.listen(0, '127.0.0.1', resolve); });
  return {
    ...app,
    url: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`,
    logged,
    async stop() {
      await app.close();
      if (env['DATA_DIR'] === undefined) rmSync(dataDir, { recursive: true });
    },
  };
}

export interface ApiReply { readonly status: number; readonly body: Record<string, unknown>; readonly headers: Headers }

/** One call of the JSON API. */
export async function call(url: string, body: unknown, init: RequestInit = {}): Promise<ApiReply> {
  const response = await fetch(url, {
    method: 'POST', headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body), ...init,
  });
  const text = await response.text();
  return { status: response.status, body: (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>, headers: response.headers };
}
