import { readDate } from '../bot/read-date.ts';
import { formatDate } from '../languages/format.ts';
import type { LanguageTag } from '../languages/register.ts';

/** A text whose facts are replaced by opaque tokens, and what stands behind each. */
export interface Sealed {
  readonly text: string;
  readonly facts: ReadonlyMap<string, string>;
}

const link = /\[[^\]\n]*\]\([^)\s]*\)/u;
const address = /(?:https?:\/\/|www\.|mailto:|tel:)[^\s)]+|[^\s()<>]+@[^\s()<>]+\.\p{L}+/u;
const date = /\d{1,2}\.?(?:st|nd|rd|th)?\s+\p{L}+\.?\s+\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4}|\p{L}+\s+\d{1,2},\s+\d{4}|\d{4}\s+\p{L}+\s+\d{1,2}/u;
const sectionSign = /§+\s*\d+(?:\s*\p{Ll}\b)?/u;
const number = /\d+(?:[\s\u00a0\u202f.,:/–-]*\d+)*(?:\s?%)?/u;

/** Seals links, addresses, dates, sections, numbers and the names to keep. `language` is the text's own. */
export function seal(text: string, keep: readonly string[], language: LanguageTag, target: LanguageTag): Sealed {
  const names = [...new Set(keep)].filter((name) => name.length > 2).sort((left, right) => right.length - left.length).map(escape);
  const all = [link, address, date, sectionSign, number].map((pattern) => pattern.source);
  const pattern = new RegExp([all[0], all[1], ...names.map((name) => `(?<!\\p{L})${name}(?!\\p{L})`), ...all.slice(2)].join('|'), 'gu');
  const facts = new Map<string, string>();
  const sealed = text.replace(pattern, (found) => {
    const token = tokenFor(facts.size);
    facts.set(token, inLanguage(found, language, target));
    return token;
  });
  return { text: sealed, facts };
}

/** A date is put back in the language of the reply; everything else as it stood. */
function inLanguage(found: string, from: LanguageTag, to: LanguageTag): string {
  const day = from === to || !/\p{L}/u.test(found) || found.startsWith('[') ? undefined : readDate(found, from);
  return day ? formatDate(day, to) : found;
}

/**
 * Puts the facts back into a reply, or gives undefined when the reply cannot be trusted: a token is
 * missing, doubled or unknown, or a digit, address, link, section or markup of its own stands in it.
 */
export function unseal(reply: string, { text, facts }: Sealed): string | undefined {
  const tokens = reply.match(/⟦[^⟧]*⟧/gu) ?? [];
  const complete = tokens.length === facts.size && new Set(tokens).size === facts.size && tokens.every((token) => facts.has(token));
  if (!complete || reply.trim() === '' || reply.length > 3 * text.length + 300) return undefined;
  const own = reply.replace(/⟦[^⟧]*⟧/gu, '');
  if (/\p{N}|§|[⟦⟧<>]|\]\s*\(|https?:|www\.|@|!\[|\p{L}\.(?:no|com|org|net|info)\b/iu.test(own.normalize('NFKC'))) return undefined;
  return reply.replace(/⟦[^⟧]*⟧/gu, (token) => facts.get(token) ?? '').trim();
}

/** Letters only, since a digit in a reply is a sign of invention: ⟦KA⟧, ⟦KB⟧ … ⟦KAA⟧. */
function tokenFor(index: number): string {
  let letters = '';
  for (let rest = index; ; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
    if (rest < 26) break;
  }
  return `⟦K${letters}⟧`;
}

function escape(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}
