import { createAutomaton } from './automaton.ts';
import { conceptNumber } from './concepts.ts';
import type { Find } from './judge.ts';
import type { Lexicon } from './lexicon.ts';
import { families } from './lexicon.ts';

/**
 * Finds the concepts of every language family in a normalised text, in its order. What shares a word
 * with a denial ("does not beat me") is not found; what stands beside it is.
 */
export type Finder = (normalised: string) => Find[][];

const denied = conceptNumber.get('DENIED');

export function createFinder(lexicon: Lexicon): Finder {
  const automaton = createAutomaton(lexicon.texts);
  const spaces = lexicon.texts.map((pattern) => pattern.trim().split(' ').length - 1);
  return (text) => {
    const finds: Span[][] = families.map(() => []);
    const denials: Omit<Span, 'concept'>[] = [];
    let word = 0;
    let counted = 0;
    automaton.scan(text, (pattern, end) => {
      const family = lexicon.family[pattern] ?? 0;
      const start = end - (lexicon.texts[pattern]?.length ?? 0);
      if (lexicon.mayHavePrefix[pattern] === 1 && !startsWord(text, start, lexicon.prefixes[family])) return;
      for (; counted < end - 1; counted++) if (text.charCodeAt(counted) === 32) word++;
      const concept = lexicon.concept[pattern] ?? 0;
      const from = word - (spaces[pattern] ?? 0);
      if (concept === denied) denials.push({ from, word });
      else finds[family]?.push({ concept, from, word });
    });
    if (denials.length === 0) return finds;
    return finds.map((own) => own.filter((find) => !denials.some(({ from, word: to }) => from <= find.word && find.from <= to)));
  };
}

/** A find with its first word. */
interface Span extends Find {
  readonly from: number;
}

const longestPrefix = 5;

/** Whether only prefixes of the language stand between the last space and `start`. */
function startsWord(text: string, start: number, prefixes: ReadonlySet<string> | undefined): boolean {
  for (let length = 0; length <= longestPrefix; length++) {
    if (text.charCodeAt(start - length - 1) === 32) return length === 0 || (prefixes?.has(text.slice(start - length, start)) ?? false);
  }
  return false;
}
