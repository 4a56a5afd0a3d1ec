import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BotError } from '../../errors.ts';
import { languageTags } from '../../languages/register.ts';
import { foldWord, wordsOf, type Word } from './plain.ts';

/**
 * What a line of `name-phrases.tsv` is for. name: a name follows; notName: a word that is no name
 * after such a phrase; endsName: a word that ends a name; nothing: what only looks like another phrase
 ("in my name"); the others: such a number or address follows.
 */
const lineKinds = ['name', 'notName', 'endsName', 'nothing', 'phone', 'caseNumber', 'address'] as const;
type LineKind = (typeof lineKinds)[number];
export type PhraseKind = Exclude<LineKind, 'notName' | 'endsName'>;

export interface Phrase {
  readonly kind: PhraseKind;
  readonly words: readonly string[];
  /** Other things may follow too: only a capital makes a name. */
  readonly doubtful: boolean;
  /** "My name" without "is": what has no capital is a name only where it plainly ends. */
  readonly open: boolean;
  /** Words of the phrase's languages. */
  readonly notName: WordSet;
  readonly endsName: WordSet;
}

/** A phrase found in a text: the words `from` up to and without `to`. */
export interface FoundPhrase {
  readonly phrase: Phrase;
  readonly from: number;
  readonly to: number;
}

/** Folded words; "و*" stands for every longer word that begins so. */
export class WordSet {
  readonly #words: ReadonlySet<string>;
  readonly #beginnings: readonly string[];

  constructor(words: readonly string[]) {
    this.#words = new Set(words.filter((word) => !word.endsWith('*')));
    this.#beginnings = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  }

  has(folded: string): boolean {
    return this.#words.has(folded) || this.#beginnings.some((beginning) => folded.length > beginning.length + 1 && folded.startsWith(beginning));
  }
}

/** Finds phrases by their first word. */
export class Phrases {
  readonly #byFirst = new Map<string, Phrase[]>();

  constructor(phrases: readonly Phrase[]) {
    for (const phrase of phrases.toSorted((one, other) => other.words.length - one.words.length)) {
      const first = phrase.words[0] ?? '';
      this.#byFirst.set(first, [...(this.#byFirst.get(first) ?? []), phrase]);
    }
  }

  /** All phrases in a text, the longest at each place, one after the other. */
  find(text: string, words: readonly Word[]): FoundPhrase[] {
    const found: FoundPhrase[] = [];
    let from = 0;
    while (from < words.length) {
      const phrase = this.#byFirst.get(words[from]!.folded)?.find((candidate) => stands(candidate, text, words, from));
      if (phrase) found.push({ phrase, from, to: from + phrase.words.length });
      from += phrase?.words.length ?? 1;
    }
    return found;
  }
}

function stands({ words: wanted }: Phrase, text: string, words: readonly Word[], from: number): boolean {
  return wanted.every((word, i) => words[from + i]?.folded === word && (i === 0 || isSpace(text, words, from + i)));
}

/** Whether only white space stands before this word. */
export function isSpace(text: string, words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return before !== undefined && word !== undefined && word.start - before.end <= 3 && /^\s+$/u.test(text.slice(before.end, word.start));
}

/** @throws BotError TEXT_INVALID for a file that is missing or has a line of an unknown kind. */
export function loadPhrases(localesDirectory: string): Phrases {
  return new Phrases(languageTags.flatMap((tag) => {
    const lines = readLines(join(localesDirectory, tag, 'name-phrases.tsv'), tag);
    const wordsFor = (kind: LineKind) => new WordSet(lines.filter((line) => line.kind === kind).map(({ phrase }) => foldWord(phrase)));
    const [notName, endsName] = [wordsFor('notName'), wordsFor('endsName')];
    return lines.flatMap(({ phrase, kind }) => {
      if (kind === 'notName' || kind === 'endsName') return [];
      const words = wordsOf(phrase).map(({ folded }) => folded);
      return words.length === 0 ? [] : [{ kind, words, doubtful: phrase.startsWith('~'), open: phrase.startsWith('?'), notName, endsName }];
    });
  }));
}

function readLines(file: string, tag: string): { phrase: string; kind: LineKind }[] {
  const name = `locales/${tag}/name-phrases.tsv`;
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new BotError('TEXT_INVALID', { file: name, problem: 'it cannot be read' }, { cause });
  }
  return content.split('\n').map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#')).map((line) => {
    const [phrase = '', named = 'name'] = line.split('\t');
    const kind = lineKinds.find((known) => known === named);
    if (!kind) throw new BotError('TEXT_INVALID', { file: name, problem: `"${named}" is no kind of phrase` });
    return { phrase, kind };
  });
}
