import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadUnderstanding, type Understanding } from '../../src/understanding/index.ts';

const root = join(import.meta.dirname, '..', '..');
export const localesDir = join(root, 'locales');
let loaded: Understanding | undefined;

/** The understanding over our own locales, loaded once; it uses the built index where there is one. */
export function understanding(): Understanding {
  loaded ??= loadUnderstanding({ localesDir, indexDir: join(root, 'dist', 'understanding') });
  return loaded;
}

/** Lines of a fixture, without the header, as columns. */
export function fixture(name: string): string[][] {
  const text = readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8');
  return text.trim().split('\n').slice(1).map((line) => line.split('\t'));
}
