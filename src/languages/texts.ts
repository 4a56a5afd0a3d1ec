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
  const has = (tag: LanguageTag, key: string): boolean => instance.exists(key, { lng: tag });
  const find: Texts['find'] = (tag, key, values = {}) => {
    const language = [tag, ...languages[tag].fallbacks].find((candidate) => has(candidate, key));
    return language && { text: instance.t(key, { ...values, lng: language }), language };
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
