import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadOrCreateKey, parseKey } from '../../../src/channels/direct-line/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'veiviser-key-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the key is made once, for its owner only', () => {
  const path = join(folder, 'data', 'signing.key');
  const made = loadOrCreateKey(path);
  expect(made).toHaveLength(32);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(Buffer.from(loadOrCreateKey(path))).toEqual(Buffer.from(made));
  expect(Buffer.from(loadOrCreateKey(join(folder, 'other.key')))).not.toEqual(Buffer.from(made));
});

test('a file that holds no key is not taken for one', () => {
  const path = join(folder, 'short.key');
  writeFileSync(path, 'short');
  expect(() => loadOrCreateKey(path)).toThrowError(expect.objectContaining({ code: 'CONFIG_INVALID' }));
  expect(() => parseKey('')).toThrowError(expect.objectContaining({ code: 'CONFIG_INVALID' }));
});
