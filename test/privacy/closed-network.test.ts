import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call } from '../support/app.ts';
import { openLine } from '../support/direct-line.ts';

const root = join(import.meta.dirname, '..', '..');
const preload = pathToFileURL(join(import.meta.dirname, 'support', 'closed-network.mjs')).href;
const base = mkdtempSync(join(tmpdir(), 'veiviser-closed-'));
const attempts = join(base, 'attempts.log');
/** Of the surroundings only what a process needs to start: no credentials, no configured service. */
const env = { PATH: process.env['PATH'] ?? '', NODE_OPTIONS: `--import=${preload}`, CLOSED_NETWORK_LOG: attempts };

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => { server.close(resolve); });
  return port;
}

let server: ChildProcess;
let url: string;
let printed = '';
beforeAll(async () => {
  writeFileSync(attempts, '');
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  server = spawn(process.execPath, ['src/server.ts'], { cwd: root, env: { ...env, PORT: String(port), DATA_DIR: join(base, 'data'), RATE_LIMIT_PER_MINUTE: '0' } });
  await new Promise<void>((resolve, reject) => {
    const read = (part: Buffer): void => {
      printed += part.toString();
      if (printed.includes('is listening')) resolve();
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.once('exit', (code) => reject(new TypeError(`the server ended with ${code}: ${printed}`)));
  });
});
afterAll(async () => {
  const ended = new Promise((resolve) => { server.once('exit', resolve); });
  server.kill('SIGTERM');
  await ended;
  rmSync(base, { recursive: true });
});

const blocked = () => readFileSync(attempts, 'utf8');

test('the closed network is closed: what leaves the machine fails and is seen', () => {
  const seen = join(base, 'seen.log');
  writeFileSync(seen, '');
  const tries = [
    "fetch('http://203.0.113.7/').catch(() => {})", "fetch('https://example.org/').catch(() => {})", "import('node:dns').then((dns) => dns.promises.resolve4('example.org')).catch(() => {})",
    "import('node:tls').then((tls) => tls.connect(443, '203.0.113.8')).catch(() => {})",
  ];
  for (const script of tries) spawnSync(process.execPath, ['-e', script], { env: { ...env, CLOSED_NETWORK_LOG: seen } });
  expect(readFileSync(seen, 'utf8').trim().split('\n')).toEqual(['connect 203.0.113.7', expect.stringMatching(/^(?:connect|dns) example\.org$/), 'dns example.org', 'connect 203.0.113.8']);
});

describe('with a closed network', () => {
  test.each([
    ['Hvor lenge varer introduksjonsprogrammet?', 'answered'],
    ['who pays for my Norwegian course', 'answered'],
    ['Jeg heter Amina Hassan, tlf 412 34 567. Hvem betaler for norskkurset?', 'answered'],
    ['mannen min slår meg', 'crisis'],
    ['вони забрали мій паспорт і не пускають мене додому', 'crisis'],
  ])('the JSON API answers "%s"', async (text, status) => {
    const { body } = await call(`${url}/api/ask`, { text });
    expect(body['status']).toBe(status);
    expect(blocked()).toBe('');
  });

  test('the chat answers, in danger too', async () => {
    const line = await openLine(url);
    expect((await line.say('/topic appeal')).status).toBe('answered');
    expect((await line.say('they want to marry me off in my home country')).status).toBe('crisis');
    expect((await line.say('/forget')).status).toBe('smallTalk');
    expect(blocked()).toBe('');
  });

  test('the Bot Framework endpoint answers', async () => {
    const activity = {
      type: 'message', id: '1', text: 'Hva er introduksjonsstønad?', channelId: 'emulator', serviceUrl: 'http://127.0.0.1:1', from: { id: 'user' }, recipient: { id: 'bot' },
      conversation: { id: 'c' }, deliveryMode: 'expectReplies',
    };
    expect((await call(`${url}/api/messages`, activity)).status).toBe(200);
    expect(blocked()).toBe('');
  });

  test.each(['/', '/chat', '/phones'])('the page %s loads nothing from elsewhere, and may not', async (path) => {
    const response = await fetch(`${url}${path}`);
    const html = await response.text();
    expect(response.status).toBe(200);
    // What a page loads by itself; links that a reader follows are no loading.
    const loaded = [...html.matchAll(/<(?:script|img|iframe|source|video|audio|embed|object)\b[^>]*?\b(?:src|data)="([^"]*)"|<link\b[^>]*?\bhref="([^"]*)"/gi)].map(([, source, link]) => source ?? link ?? '');
    for (const address of loaded) expect(new URL(address, url).origin).toBe(url);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/(?:default|connect|img|script|style|font)-src[^;]*(?:https?:|\*)/);
    expect(response.headers.get('set-cookie')).toBeNull();
  });

  test('no word of a message is logged', () => {
    for (const word of ['Amina', '412 34 567', 'slår', 'паспорт']) expect(printed).not.toContain(word);
    expect(printed).toContain('"turn"');
  });
});
