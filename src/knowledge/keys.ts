import { BotError } from '../errors.ts';
import { parseSection, type SectionRef } from '../rules/sources.ts';
import { isContactId, type ContactId } from './contacts.ts';
import { isFigureKey } from './figures/index.ts';

/** What a text may name instead of writing it out. */
export type TextKey =
  | { readonly kind: 'figure'; readonly key: string; readonly bare: boolean }
  | { readonly kind: 'contact' | 'contactName'; readonly id: ContactId }
  | { readonly kind: 'section'; readonly section: SectionRef };

const pattern = /\{\{([^{}]*)\}\}/g;
/** Sound keys met so far: the same few hundred stand in all texts and are read again with every answer. */
const known = new Map<string, TextKey>();

/**
 * Reads one key: `figure:KEY`, `figure:KEY|number` (without its unit), `contact:ID`,
 * `contactName:ID` or `section:integrationAct.30.2`.
 *
 * @throws {BotError} `FIGURE_UNKNOWN`, `CONTACT_UNKNOWN`, `SECTION_INVALID`, or `TEXT_INVALID` for
 *   another kind of key
 */
export function parseKey(inner: string): TextKey {
  const found = known.get(inner);
  if (found) return found;
  const key = readKey(inner);
  known.set(inner, key);
  return key;
}

function readKey(inner: string): TextKey {
  const [, kind = '', name = '', option] = /^\s*(\w+):([\w.-]+)(?:\|(\w+))?\s*$/.exec(inner) ?? [];
  if (kind === 'figure' && (option === undefined || option === 'number')) {
    if (!isFigureKey(name)) throw new BotError('FIGURE_UNKNOWN', { figure: name });
    return { kind, key: name, bare: option === 'number' };
  }
  if ((kind === 'contact' || kind === 'contactName') && option === undefined) {
    if (!isContactId(name)) throw new BotError('CONTACT_UNKNOWN', { contact: name });
    return { kind, id: name };
  }
  if (kind === 'section' && option === undefined) return { kind, section: parseSection(name) };
  throw new BotError('TEXT_INVALID', { file: `{{${inner.slice(0, 60)}}}`, problem: 'there is no such kind of key' });
}

/** Puts something in the place of every key of a text. */
export function replaceKeys(text: string, replacement: (key: TextKey) => string): string {
  return text.replace(pattern, (_whole, inner: string) => replacement(parseKey(inner)));
}

/** The keys of a text, in order. @throws as `parseKey` */
export function keysOf(text: string): TextKey[] {
  return [...text.matchAll(pattern)].map((match) => parseKey(match[1] ?? ''));
}

/** A text without its keys: what the editor wrote by hand. */
export function withoutKeys(text: string): string {
  return text.replace(pattern, '');
}
