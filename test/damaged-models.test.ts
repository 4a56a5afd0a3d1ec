import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { call } from './support/app.ts';

const root = join(import.meta.dirname, '..');
const base = mkdtempSync(join(tmpdir(), 'veiviser-damaged-'));
let server: ChildProcess | undefined;
let printed = '';

afterEach(async () => {
  const running = server;
  if (!running) return;
  const ended = new Promise((resolve) => { running.once('exit', resolve); });
  running.kill('SIGTERM');
  await ended;
  server = undefined;
});
afterAll(() => rmSync(base, { recursive: true }));

/** The product in a folder of its own, whose `models/` may be spoilt. */
function installed(name: string): string {
  const folder = join(base, name);
  mkdirSync(folder);
  cpSync(join(root, 'src'), join(folder, 'src'), { recursive: true });
  cpSync(join(root, 'package.json'), join(folder, 'package.json'));
  for (const shared of ['node_modules', 'locales', 'dist']) symlinkSync(join(root, shared), join(folder, shared));
  return folder;
}

/** Changes one bit in the middle of a file. */
function spoil(file: string): void {
  const bytes = readFileSync(file);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

async function freePort(): Promise<number> {
  const taken = createServer();
  await new Promise<void>((resolve) => { taken.listen(0, '127.0.0.1', resolve); });
  const { port } = taken.address() as AddressInfo;
  await new Promise((resolve) => { taken.close(resolve); });
  return port;
}

/** Starts the server and gives its address once everything in `awaited` stands in its log. */
async function start(folder: string, awaited: readonly string[]): Promise<string> {
  const port = await freePort();
  printed = '';
  const started = spawn(process.execPath, ['src/server.ts'], { cwd: folder, env: { PATH: process.env['PATH'] ?? '', PORT: String(port), DATA_DIR: join(folder, 'data') } });
  server = started;
  await new Promise<void>((resolve, reject) => {
    const read = (part: Buffer): void => {
      printed += part.toString();
      if (['is listening', ...awaited].every((words) => printed.includes(words))) resolve();
    };
    started.stdout.on('data', read);
    started.stderr.on('data', read);
    started.once('exit', (code) => reject(new TypeError(`the server ended with ${code}: ${printed}`)));
  });
  return `http://127.0.0.1:${port}`;
}

/** Lines of the log that warn or tell of an error. */
function complaints(): string[] {
  return printed.split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as { level: number; msg: string }).filter(({ level }) => level >= 40).map(({ msg }) => msg);
}

async function answers(url: string): Promise<void> {
  const question = await call(`${url}/api/ask`, { text: 'who pays for my Norwegian course' });
  expect(question.body).toMatchObject({ status: 'answered', language: 'en', topic: 'norwegian-cost' });
  const cry = await call(`${url}/api/ask`, { text: 'min mann slår meg og jeg er redd' });
  expect(cry.body).toMatchObject({ status: 'crisis', language: 'nb' });
  const noise = await call(`${url}/api/ask`, { text: '😀😀' });
  expect(noise.body).toMatchObject({ status: 'notUnderstood' });
  expect(server?.exitCode).toBeNull();
}

describe('the server starts, says what is wrong and what to do, and answers by n-grams and patterns', () => {
  test('without models/', async () => {
    const url = await start(installed('missing'), ['tokenizer.json']);
    const said = complaints().join('\n');
    expect(said).toMatch(/MODEL_FILE_UNUSABLE: models\/tokenizer\.json cannot be used: it cannot be read\. Questions are understood by n-grams alone, less well\. Restore the folder models\//);
    expect(said).toMatch(/MODEL_FILE_UNUSABLE: models\/topic-head\.bin .*npm run understanding:build/);
    expect(said).toMatch(/MODEL_FILE_UNUSABLE: models\/danger-head\.bin .*npm run understanding:build/);
    await answers(url);
  });

  test.each(['encoder-7bit.onnx', 'tokenizer.json', 'topic-head.bin', 'danger-head.bin', 'tuned-head.f32'])('with a damaged %s', async (file) => {
    const folder = installed(`damaged-${file}`);
    cpSync(join(root, 'models'), join(folder, 'models'), { recursive: true });
    spoil(join(folder, 'models', file));
    const url = await start(folder, [`models/${file} cannot be used`]);
    expect(complaints().find((line) => line.startsWith(`MODEL_FILE_UNUSABLE: models/${file} cannot be used: `))).toMatch(/n-grams alone|by patterns alone|fitted head is used without it/);
    await answers(url);
  });

  test('with an encoder that was cut off', async () => {
    const folder = installed('cut');
    cpSync(join(root, 'models'), join(folder, 'models'), { recursive: true });
    const file = join(folder, 'models', 'encoder-7bit.onnx');
    writeFileSync(file, readFileSync(file).subarray(0, 1_000_000));
    const url = await start(folder, ['encoder-7bit.onnx']);
    expect(complaints().join('\n')).toMatch(/encoder-7bit\.onnx cannot be used: it does not have the check sum in SHA256SUMS.*Restore the folder models\//);
    await answers(url);
  });
});
