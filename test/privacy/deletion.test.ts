import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call, startApp, type RunningApp } from '../support/app.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'veiviser-delete-'));
let app: RunningApp;
beforeAll(async () => { app = await startApp({ DATA_DIR: dataDir }); });
afterAll(async () => {
  await app.stop();
  rmSync(dataDir, { recursive: true });
});

/** Every byte of the store: the file, its write-ahead log and the shared index of that. */
const bytes = () => readdirSync(dataDir).filter((file) => file.startsWith('veiviser.sqlite')).map((file) => readFileSync(join(dataDir, file), 'latin1')).join('\n');

/** Every value in every table, as SQLite itself tells them. */
function rowsOfAllTables(): string {
  const database = new DatabaseSync(join(dataDir, 'veiviser.sqlite'), { readOnly: true });
  const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all() as { name: string }[];
  const rows = tables.map(({ name }) => database.prepare(`SELECT * FROM "${name}"`).all());
  database.close();
  return JSON.stringify(rows);
}

interface Line { readonly id: string; readonly post: (text: string) => Promise<void>; readonly held: () => Promise<string> }

/** A conversation over Direct Line, whose memory is read from its very beginning each time. */
async function openLine(): Promise<Line> {
  const json = { 'content-type': 'application/json' };
  const opened = await fetch(`${app.url}/v3/directline/tokens/generate`, { method: 'POST', headers: json });
  const { token: first } = (await opened.json()) as { token: string };
  const started = await fetch(`${app.url}/v3/directline/conversations`, { method: 'POST', headers: { ...json, authorization: `Bearer ${first}` }, body: '{}' });
  const { conversationId: id, token } = (await started.json()) as { conversationId: string; token: string };
  const activities = `${app.url}/v3/directline/conversations/${id}/activities`;
  const held = async () => (await fetch(activities, { headers: { authorization: `Bearer ${token}` } })).text();
  const answersIn = (wire: string) => (JSON.parse(wire) as { watermark: string }).watermark;
  return {
    id, held,
    async post(text) {
      const before = Number(answersIn(await held()));
      await fetch(activities, { method: 'POST', headers: { ...json, authorization: `Bearer ${token}` }, body: JSON.stringify({ type: 'message', from: { id: 'user' }, text }) });
      // The question and the answer to it.
      while (Number(answersIn(await held())) < before + 2) await new Promise((resolve) => { setImmediate(resolve); });
    },
  };
}

const question = 'How do I appeal a decision about rutabaga? My name is Grace Otieno.';

/** A conversation with something to lose, and the key it has in the store. */
async function conversation(): Promise<{ line: Line; key: string }> {
  const line = await openLine();
  await line.post(question);
  await line.post('/check introduction-benefit');
  const key = /"conversation":"([^"]{20,})"/.exec(await line.held())?.[1] ?? '';
  expect(key).not.toBe('');
  expect(await line.held()).toContain('rutabaga');
  expect(bytes()).toContain(key);
  expect(bytes()).toContain('introduction-benefit');
  expect(rowsOfAllTables()).toContain(key);
  return { line, key };
}

async function expectNothingLeft(line: Line, key: string): Promise<void> {
  expect(bytes()).not.toContain(key);
  expect(bytes()).not.toContain('introduction-benefit');
  expect(rowsOfAllTables()).not.toContain(key);
  const held = await line.held();
  for (const word of ['rutabaga', 'Otieno', 'introduction-benefit']) expect(held).not.toContain(word);
}

describe('"delete everything" leaves nothing in the store\'s files, in its tables and in the chat\'s memory', () => {
  test('said in the chat as a button says it', async () => {
    const { line, key } = await conversation();
    await line.post('/forget');
    await expectNothingLeft(line, key);
  });

  test('said in words', async () => {
    const { line, key } = await conversation();
    await line.post('/stop');
    await line.post('delete my data');
    await expectNothingLeft(line, key);
  });

  test('DELETE with the id of an answer', async () => {
    const { line, key } = await conversation();
    expect((await fetch(`${app.url}/api/conversations/${key}`, { method: 'DELETE' })).status).toBe(204);
    await expectNothingLeft(line, key);
  });

  test('DELETE with the id of the chat', async () => {
    const { line, key } = await conversation();
    await fetch(`${app.url}/api/conversations/${line.id}`, { method: 'DELETE' });
    await expectNothingLeft(line, key);
  });

  test('after a crisis too', async () => {
    const { line, key } = await conversation();
    await line.post('my husband beats me because of the rutabaga');
    expect(rowsOfAllTables()).toContain('violence');
    await fetch(`${app.url}/api/conversations/${key}`, { method: 'DELETE' });
    await expectNothingLeft(line, key);
    expect(bytes()).not.toContain('violence');
  });

  test('and of a conversation over the JSON API', async () => {
    const { body } = await call(`${app.url}/api/ask`, { text: question });
    const key = String(body['conversation']);
    expect(bytes()).toContain(key);
    await fetch(`${app.url}/api/conversations/${key}`, { method: 'DELETE' });
    expect(bytes()).not.toContain(key);
    expect(rowsOfAllTables()).not.toContain(key);
  });

  test('other conversations stay', async () => {
    const [mine, other] = [await conversation(), await conversation()];
    await mine.line.post('/forget');
    expect(rowsOfAllTables()).toContain(other.key);
    expect(await other.line.held()).toContain('rutabaga');
  });
});
