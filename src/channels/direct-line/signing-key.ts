import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { BotError } from '../../errors.ts';

const keyBytes = 32;

/**
 * The key that signs tokens, made once and kept in a file that only its owner can read, so that
 * tokens outlive a restart. Two processes starting at once end up with the same key.
 *
 * @throws {BotError} `CONFIG_INVALID` when the file is there and is not such a key
 */
export function loadOrCreateKey(path: string): Uint8Array {
  mkdirSync(dirname(path), { recursive: true });
  try {
    const made = randomBytes(keyBytes);
    writeFileSync(path, made.toString('base64url'), { mode: 0o600, flag: 'wx' });
    return made;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return parseKey(readFileSync(path, 'utf8'), path);
  }
}

/**
 * A key from its text, base64url or base64 of at least 32 bytes.
 *
 * @throws {BotError} `CONFIG_INVALID`
 */
export function parseKey(text: string, where = 'the signing key'): Uint8Array {
  const key = Buffer.from(text.trim(), 'base64url');
  if (key.length < keyBytes) throw new BotError('CONFIG_INVALID', { problem: `${where} is not a key of ${keyBytes} bytes` });
  return key;
}
