import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DatabaseSync } from 'node:sqlite';
import type { ConversationState } from '../../src/bot/ports.ts';
import { openSqliteStore } from '../../src/storage/sqlite.ts';

let dir: string;
beforeEach(() => { dir = mkdtempSync(join(tmpdir(), 'veiviser-')); });
afterEach(() => { rmSync(dir, { recursive: true }); });

const state: ConversationState = { facts: { age: 22 }, topic: 'programme-duration', language: 'en', municipality: '5501' };
const bytes = () => readdirSync(dir).map((file) => readFileSync(join(dir, file), 'latin1')).join('');

test('a state survives closing and opening again', async () => {
  const first = openSqliteStore(join(dir, 'a.sqlite'));
  await first.put('one', state, 1000);
  await first.close();
  const second = openSqliteStore(join(dir, 'a.sqlite'));
  expect(await second.get('one', 999)).toEqual(state);
  await second.close();
});

test('a state is not given at or after its time, and a sweep takes it out of the file', async () => {
  const store = openSqliteStore(join(dir, 'a.sqlite'));
  await store.put('one', state, 1000);
  await store.put('two', { facts: {}, topic: 'appeal' }, 2000);
  expect(bytes()).toContain('programme-duration');
  expect(await store.get('one', 1000)).toBeUndefined();
  expect(await store.sweep(1000)).toBe(1);
  expect(bytes()).not.toContain('programme-duration');
  expect(await store.get('two', 1000)).toEqual({ facts: {}, topic: 'appeal' });
  await store.close();
});

test('deleting leaves no byte behind, and touches no other conversation', async () => {
  const store = openSqliteStore(join(dir, 'a.sqlite'));
  await store.put('one', { facts: {}, topic: 'forced-marriage' }, 1000);
  await store.put('two', state, 1000);
  await store.delete('one');
  await store.delete('never-was');
  expect(bytes()).not.toContain('forced-marriage');
  expect(await store.get('one', 0)).toBeUndefined();
  expect(await store.get('two', 0)).toEqual(state);
  await store.close();
});

test('the last state of a conversation counts', async () => {
  const store = openSqliteStore(':memory:');
  await store.put('one', state, 1000);
  await store.put('one', { facts: { age: 23 } }, 3000);
  expect(await store.get('one', 2000)).toEqual({ facts: { age: 23 } });
  await store.close();
});

test('states written in the same moment are all kept, and can be read and deleted before they are in the file', async () => {
  const store = openSqliteStore(join(dir, 'a.sqlite'));
  const written = Promise.all(Array.from({ length: 50 }, (_, index) => store.put(`c${index}`, { facts: { age: index } }, 1000)));
  expect(await store.get('c7', 0)).toEqual({ facts: { age: 7 } });
  expect(await store.get('c7', 1000)).toBeUndefined();
  await store.delete('c8');
  await written;
  await store.close();
  const again = openSqliteStore(join(dir, 'a.sqlite'));
  expect(await again.get('c49', 0)).toEqual({ facts: { age: 49 } });
  expect(await again.get('c8', 0)).toBeUndefined();
  await again.close();
});

test('a file from a newer version, and one that is no database, are refused with a code', () => {
  const file = join(dir, 'new.sqlite');
  const database = new DatabaseSync(file);
  database.exec('PRAGMA user_version = 99');
  database.close();
  expect(() => openSqliteStore(file)).toThrow(expect.objectContaining({ code: 'STORE_FAILED' }));
  expect(() => openSqliteStore(join(dir, 'no', 'such', 'folder.sqlite'))).toThrow(expect.objectContaining({ code: 'STORE_FAILED' }));
});

test('a crisis whose time is over goes out of a state that lives on, and out of the file', async () => {
  const store = openSqliteStore(join(dir, 'a.sqlite'));
  const until = (minute: number) => new Date(Date.UTC(2026, 10, 24, 12, minute)).toISOString();
  const kept = Date.UTC(2026, 10, 25);
  await store.put('over', { ...state, last: { status: 'crisis', topic: null }, crisis: { kind: 'forced-marriage', degree: 'danger', until: until(30) } }, kept);
  await store.put('spoken since', { ...state, last: { status: 'answered', topic: 'appeal' }, crisis: { kind: 'fgm', degree: 'worry', until: until(30) } }, kept);
  await store.put('held', { facts: {}, crisis: { kind: 'suicide', degree: 'now', until: until(31) } }, kept);
  expect(await store.sweep(Date.parse(until(30)))).toBe(0);
  expect(await store.get('over', 0)).toEqual(state);
  expect(await store.get('spoken since', 0)).toEqual({ ...state, last: { status: 'answered', topic: 'appeal' } });
  expect((await store.get('held', 0))?.crisis).toMatchObject({ kind: 'suicide' });
  expect(bytes()).not.toMatch(/forced-marriage|fgm/);
  expect(bytes()).toContain('suicide');
  await store.close();
});
