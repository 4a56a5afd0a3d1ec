import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BotError } from '../errors.ts';
import { loadTerms, type Term, type Terms } from '../knowledge/terms.ts';
import { languageTags, type LanguageTag } from '../languages/register.ts';
import { foldedWords } from '../understanding/text/fold.ts';

/** Reads questions about a word of the glossary. */
export interface TermReader {
  readonly terms: Terms;
  /** The word that the message asks the meaning of, where it asks for nothing else. */
  termIn(text: string, language: LanguageTag): Term | undefined;
}

/** `word` asks what a word means; `thing` asks what something is, which a topic may answer better. */
type Asks = 'word' | 'thing';
interface Pattern {
  readonly asks: Asks;
  readonly pattern: RegExp;
}

/**
 * The reader over `locales/<tag>/terms.tsv` and `term-patterns.tsv`: what is asked, tab, a pattern
 * over folded words whose first group holds the word.
 *
 * @throws {BotError} `TEXT_INVALID` naming file and line
 */
export function loadTermReader(localesDir: string): TermReader {
  const terms = loadTerms(localesDir);
  const byForm = formsOf(terms);
  const patterns = new Map(languageTags.map((tag) => [tag, readPatterns(localesDir, tag)]));
  return {
    terms,
    termIn(text, language) {
      const folded = fold(text);
      // Norwegian words are asked about in mixed languages, and a few words are too short to tell one.
      const tags = new Set<LanguageTag>([language, 'nb', 'nn', 'en']);
      for (const { asks, pattern } of [...tags].flatMap((tag) => patterns.get(tag) ?? [])) {
        const term = byForm.get(pattern.exec(folded)?.[1]?.trim() ?? '');
        if (term && (asks === 'word' || !term.hasOwnTopic)) return term;
      }
      return undefined;
    },
  };
}

const fold = (text: string): string => foldedWords(text).join(' ');

function formsOf(terms: Terms): ReadonlyMap<string, Term> {
  const byForm = new Map<string, Term>();
  for (const term of terms.all) {
    for (const [tag, { name, forms }] of term.texts) {
      for (const form of [term.id, name, ...forms].map(fold)) {
        const other = byForm.get(form);
        if (other && other !== term) throw new BotError('TEXT_INVALID', { file: `${tag}/terms.tsv`, problem: `"${form}" is a form of both ${other.id} and ${term.id}` });
        byForm.set(form, term);
      }
    }
  }
  return byForm;
}

function readPatterns(localesDir: string, tag: LanguageTag): Pattern[] {
  const path = join(localesDir, tag, 'term-patterns.tsv');
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8').split(/\r?\n/).flatMap((line, at) => (line === '' || line.startsWith('//') ? [] : [readPattern(line, `${tag}/term-patterns.tsv:${at + 1}`)]));
}

function readPattern(line: string, file: string): Pattern {
  const [asks = '', pattern = ''] = line.split('\t');
  if ((asks !== 'word' && asks !== 'thing') || pattern === '') throw new BotError('TEXT_INVALID', { file, problem: 'a line is word or thing, tab, and a pattern' });
  try {
    return { asks, pattern: new RegExp(`^${pattern}$`, 'u') };
  } catch (cause) {
    throw new BotError('TEXT_INVALID', { file, problem: 'it is not a pattern' }, { cause });
  }
}
