import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadUnderstanding, type Understanding } from '../../src/understanding/index.ts';

const root = join(import.meta.dirname, '..', '..');
export const localesDir = join(root, 'locales');
export const indexDir = join(root, 'dist', 'understanding');
export const modelDir = join(root, 'models');
let loaded: Understanding | undefined;

/** The understanding over our own locales with the real encoder, loaded once; it uses the built index where there is one. */
export async function understanding(): Promise<Understanding> {
  loaded ??= loadUnderstanding({ localesDir, indexDir, modelDir, encoder: 'on' });
  await loaded.encoder.ready;
  return reading(loaded);
}

/** The same, with a matcher that reads the meaning of whatever it is asked. */
function reading({ matcher, ...rest }: Understanding): Understanding {
  return { ...rest, matcher: { match: (text, context) => matcher.match(text, { embed: rest.encoder.embed, ...context }) } };
}

/** Lines of a fixture, without the header, as columns. */
export function fixture(name: string): string[][] {
  const text = readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8');
  return text.trim().split('\n').slice(1).map((line) => line.split('\t'));
}
