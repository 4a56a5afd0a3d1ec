import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BotError } from '../errors.ts';
import { languages, languageTags, type LanguageTag } from '../languages/register.ts';
import { parseSection, type SectionRef } from '../rules/sources.ts';
import { isTopicId, type TopicId } from './topic-ids.ts';

/** A word of law or administration and what it means in everyday words. */
export interface Term {
  /** The Norwegian word. */
  readonly id: string;
  readonly topic: TopicId | undefined;
  /** Where the law says what the word means, or uses it first. */
  readonly section: SectionRef | undefined;
  /** The topic is about the thing itself, so that "what is X?" asks for the topic and only "what does X mean?" for the word. */
  readonly hasOwnTopic: boolean;
  readonly texts: ReadonlyMap<LanguageTag, TermText>;
}

export interface TermText {
  /** The word as a heading. */
  readonly name: string;
  /** Other ways in which people write it. */
  readonly forms: readonly string[];
  /** What it means, with keys still open. */
  readonly text: string;
}

export interface Terms {
  readonly all: readonly Term[];
  get(id: string): Term | undefined;
  /** The explanation in the language or the first fallback language that has it. */
  text(term: Term, language: LanguageTag): TermText & { readonly language: LanguageTag };
}

/** Columns of `terms.tsv`; the source language alone says what a word belongs to. */
const columns = { nb: 'term\tname\tforms\ttext\ttopic\tsection\twhat-is', others: 'term\tname\tforms\ttext' } as const;

/**
 * Reads the glossary, `locales/<tag>/terms.tsv`.
 *
 * @throws {BotError} `TEXT_INVALID` naming file and line
 */
export function loadTerms(localesDir: string): Terms {
  const rows = new Map(languageTags.map((tag) => [tag, readRows(localesDir, tag)]));
  const ids = new Set(rows.get('nb')!.map(({ cells: [id = ''] }) => id));
  for (const [tag, own] of rows) {
    for (const { cells: [id = ''], wrong } of own) if (!ids.has(id)) throw wrong(`nb/terms.tsv does not have the word ${id}, but ${tag} does`);
  }
  const all = rows.get('nb')!.map((row) => readTerm(row, rows));
  const byId = new Map(all.map((term) => [term.id, term]));
  return { all, get: (id) => byId.get(id), text: findText };
}

interface Row {
  readonly cells: readonly string[];
  readonly wrong: (problem: string) => BotError;
}

function readRows(localesDir: string, tag: LanguageTag): Row[] {
  const path = join(localesDir, tag, 'terms.tsv');
  if (!existsSync(path)) return [];
  const header = tag === 'nb' ? columns.nb : columns.others;
  const seen = new Set<string>();
  return readFileSync(path, 'utf8').split(/\r?\n/).flatMap((line, at) => {
    const wrong = (problem: string) => new BotError('TEXT_INVALID', { file: `${tag}/terms.tsv`, problem: `line ${at + 1}: ${problem}` });
    if (at === 0 && line !== header) throw wrong(`the header must be ${header.replaceAll('\t', ', ')}, with tabs between`);
    if (at === 0 || line === '') return [];
    const cells = line.split('\t').map((cell) => cell.trim());
    const [id = '', name = '', , text = ''] = cells;
    if (cells.length !== header.split('\t').length || id === '' || name === '' || text === '') throw wrong('a line is the word, its heading, other forms and the explanation, with tabs between');
    if (seen.has(id)) throw wrong(`the word ${id} stands twice`);
    seen.add(id);
    return [{ cells, wrong }];
  });
}

function readTerm({ cells, wrong }: Row, rows: ReadonlyMap<LanguageTag, readonly Row[]>): Term {
  const [id = '', , , , topic = '', section = '', whatIs = ''] = cells;
  if (topic !== '' && !isTopicId(topic)) throw wrong(`there is no topic ${topic}`);
  if (whatIs !== 'topic' && whatIs !== 'term') throw wrong('what-is must be topic or term');
  if (whatIs === 'topic' && topic === '') throw wrong('what-is can be topic only where a topic is named');
  const texts = new Map(languageTags.flatMap((tag) => {
    const row = rows.get(tag)!.find((each) => each.cells[0] === id);
    return row ? [[tag, readText(row)] as const] : [];
  }));
  return { id, topic: isTopicId(topic) ? topic : undefined, section: readSection(section, wrong), hasOwnTopic: whatIs === 'topic', texts };
}

function readText({ cells: [, name = '', forms = '', text = ''] }: Row): TermText {
  return { name, forms: forms.split('|').map((form) => form.trim()).filter((form) => form !== ''), text };
}

function readSection(key: string, wrong: Row['wrong']): SectionRef | undefined {
  if (key === '') return undefined;
  try {
    return parseSection(key);
  } catch {
    throw wrong(`${key} is no section`);
  }
}

function findText(term: Term, wanted: LanguageTag): TermText & { language: LanguageTag } {
  for (const language of [wanted, ...languages[wanted].fallbacks]) {
    const found = term.texts.get(language);
    if (found) return { ...found, language };
  }
  throw new BotError('LOCALE_KEY_MISSING', { key: `terms:${term.id}`, language: wanted });
}
