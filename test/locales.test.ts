import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { localesDir } from '../src/app-parts.ts';
import { keysOf } from '../src/knowledge/keys.ts';
import { loadTexts } from '../src/languages/texts.ts';
import { dangerKinds } from '../src/safety/ports.ts';
import { formatDate, formatKroner } from '../src/languages/format.ts';
import { languages, languageTags, toLanguageTag, type LanguageTag } from '../src/languages/register.ts';

const source: LanguageTag = 'nb';
/** Files that every language has; the others stand in Norwegian and English, which all fall back to. */
const everywhere = ['common.json', 'crisis.json', 'widget.json', 'replies.json', 'contacts.json', 'figures.json'];

/** Plural endings, and names of contacts where the Norwegian one does not serve, are each language's own affair. */
const isOwn = (key: string, path: string): boolean => /_(zero|one|two|few|many|other)$/.test(key) || (key === 'name' && path !== '');

/** Texts by key. */
function shape(tag: LanguageTag, file: string): Map<string, string> {
  const flat = new Map<string, string>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'string') flat.set(path, (value.match(/\{\{[^}]*\}\}/g) ?? []).toSorted().join(' '));
    else for (const [key, inner] of Object.entries(value as object)) if (!isOwn(key, path)) walk(inner, `${path}.${key}`);
  };
  walk(JSON.parse(readFileSync(join(localesDir, tag, file), 'utf8')), '');
  return flat;
}

const valuesOf = (value: unknown): string[] => (typeof value === 'string' ? [value] : Object.values(value as object).flatMap(valuesOf));

describe.each(languageTags)('%s', (tag) => {
  const files = existsSync(join(localesDir, tag)) ? readdirSync(join(localesDir, tag)).filter((file) => file.endsWith('.json')) : [];

  test('has the files that every language has', () => {
    expect(files).toEqual(expect.arrayContaining(everywhere));
  });

  test.each(files)('%s says everything that nb says, with the same placeholders', (file) => {
    expect([...shape(tag, file)]).toEqual(expect.arrayContaining([...shape(source, file)]));
    expect(shape(tag, file).size).toBe(shape(source, file).size);
  });

  test('its crisis answers name contacts that exist, and no bare number', () => {
    const texts = valuesOf(JSON.parse(readFileSync(join(localesDir, tag, 'crisis.json'), 'utf8'))).join('\n');
    expect(() => keysOf(texts)).not.toThrow();
    expect(texts.replace(/\{\{[^}]*\}\}/g, '')).not.toMatch(/\p{Nd}{2,}/u);
  });

  test('writes dates by the Gregorian calendar and numbers in Latin digits', () => {
    expect(formatDate('2026-05-01', tag)).toMatch(/2026/);
    expect(formatKroner(22_758.17, tag)).toMatch(/^22.?758[.,]17$/);
  });
});

test('every kind of danger is worded for every reader', () => {
  const texts = loadTexts(localesDir);
  for (const tag of languageTags) for (const kind of dangerKinds) for (const reader of ['now', 'self', 'other', 'caseworker']) {
    expect(texts.has(tag, `crisis:${kind}.${reader}`), `${tag} ${kind}.${reader}`).toBe(true);
  }
});

test('the register knows its own tags, names and aliases, and falls back to texts that exist', () => {
  for (const tag of languageTags) {
    for (const name of [tag, languages[tag].name, ...languages[tag].aliases]) expect(toLanguageTag(name.toUpperCase())).toBe(tag);
    for (const fallback of languages[tag].fallbacks) expect(languageTags).toContain(fallback);
  }
  expect(toLanguageTag('nb-NO')).toBe('nb');
  expect(toLanguageTag('klingon')).toBeUndefined();
});

test('no sentence for users stands in the code', () => {
  const src = fileURLToPath(new URL('../src', import.meta.url));
  const norwegianOrLong = /['"`][^'"`\n]*[æøåÆØÅ][^'"`\n]* [^'"`\n]* [^'"`\n]*['"`]/;
  const allowed = /^(rules\/sources|knowledge\/(contacts|topics|figures)|understanding\/|safety\/|rules\/values)/;
  const offenders = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !allowed.test(file))
    .filter((file) => norwegianOrLong.test(readFileSync(join(src, file), 'utf8').replace(/^\s*(\/\/|\/?\*).*$/gm, '')));
  expect(offenders).toEqual([]);
});
