import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import i18next, { type i18n } from 'i18next';
import { BotError } from '../errors.ts';
import { languages, languageTags, type LanguageTag } from './register.ts';

export type TextValues = Readonly<Record<string, string | number | boolean>>;

/** The short texts of all languages: `locales/<tag>/<namespace>.json`, addressed as `namespace:path.to.key`. */
export interface Texts {
  /**
   * The text in the language, else in the first fallback language that has it.
   *
   * @throws {BotError} `LOCALE_KEY_MISSING` when no fallback has it either
   */
  say(language: LanguageTag, key: string, values?: TextValues): string;
  /** True when the language itself has the text. */
  has(language: LanguageTag, key: string): boolean;
  /** Like `say`, and tells which language the text is in. */
  find(language: LanguageTag, key: string, values?: TextValues): { readonly text: string; readonly language: LanguageTag } | undefined;
  /** All texts of one file as they stand, for those who word on their own (the chat page); undefined where there is none. */
  namespace(language: LanguageTag, name: string): object | undefined;
}

/** Loads every JSON file of every language folder. @throws {BotError} `TEXT_INVALID` for a file that is not JSON */
export function loadTexts(localesDir: string): Texts {
  const instance = i18next.createInstance();
  const resources = Object.fromEntries(languageTags.map((tag) => [tag, readNamespaces(join(localesDir, tag))]));
  const namespaces = [...new Set(Object.values(resources).flatMap((byName) => Object.keys(byName)))];
  void instance.init({
    resources,
    ns: namespaces,
    lng: 'nb',
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return textsOver(instance);
}

function textsOver(instance: i18n): Texts {
  // An answer looks up dozens of texts, and most have no placeholder: those need no engine.
  const plain = new Map(languageTags.map((tag) => [tag, flatten(instance, tag)]));
  const has = (tag: LanguageTag, key: string): boolean => plain.get(tag)!.has(key);
  const find: Texts['find'] = (tag, key, values) => {
    for (const language of [tag, ...languages[tag].fallbacks]) {
      const text = plain.get(language)!.get(key);
      if (text !== undefined) return { text: values && (text.includes('{{') || 'count' in values) ? instance.t(key, { ...values, lng: language }) : text, language };
    }
    return undefined;
  };
  return {
    has,
    find,
    namespace: (tag, name) => instance.getResourceBundle(tag, name) as object | undefined,
    say(tag, key, values) {
      const found = find(tag, key, values);
      if (!found) throw new BotError('LOCALE_KEY_MISSING', { key, language: tag });
      return found.text;
    },
  };
}

/** Every text of a language by its full key. */
function flatten(instance: i18n, tag: LanguageTag): ReadonlyMap<string, string> {
  const flat = new Map<string, string>();
  const walk = (value: unknown, key: string): void => {
    if (typeof value === 'string') flat.set(key, value);
    else for (const [name, inner] of Object.entries(value as object)) walk(inner, key.endsWith(':') ? key + name : `${key}.${name}`);
  };
  for (const [name, texts] of Object.entries(instance.getDataByLanguage(tag) ?? {})) walk(texts, `${name}:`);
  return flat;
}

function readNamespaces(dir: string): Record<string, Record<string, unknown>> {
  const files = listJson(dir);
  return Object.fromEntries(files.map((file) => [basename(file, '.json'), readJson(join(dir, file))]));
}

function listJson(dir: string): string[] {
  try {
    return readdirSync(dir).filter((file) => file.endsWith('.json')).sort();
  } catch {
    return [];   // a language of the register may have no texts yet; its fallbacks serve
  }
}

function readJson(path: string): Record<string, unknown> {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  } catch (cause) {
    throw new BotError('TEXT_INVALID', { file: basename(path), problem: 'it is not JSON' }, { cause });
  }
}
