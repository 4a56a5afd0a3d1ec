import { createAutomaton } from './automaton.ts';
import type { Find } from './judge.ts';
import type { Lexicon } from './lexicon.ts';
import { families } from './lexicon.ts';

/** Finds the concepts of every language family in a normalised text, in its order. */
export type Finder = (normalised: string) => Find[][];

export function createFinder(lexicon: Lexicon): Finder {
  const automaton = createAutomaton(lexicon.texts);
  return (text) => {
    const finds: Find[][] = families.map(() => []);
    let word = 0;
    let counted = 0;
    automaton.scan(text, (pattern, end) => {
      const family = lexicon.family[pattern] ?? 0;
      const start = end - (lexicon.texts[pattern]?.length ?? 0);
      if (lexicon.mayHavePrefix[pattern] === 1 && !startsWord(text, start, lexicon.prefixes[family])) return;
      for (; counted < end - 1; counted++) if (text.charCodeAt(counted) === 32) word++;
      finds[family]?.push({ concept: lexicon.concept[pattern] ?? 0, word });
    });
    return finds;
  };
}

const longestPrefix = 5;

/** Whether only prefixes of the language stand between the last space and `start`. */
function startsWord(text: string, start: number, prefixes: ReadonlySet<string> | undefined): boolean {
  for (let length = 0; length <= longestPrefix; length++) {
    if (text.charCodeAt(start - length - 1) === 32) return length === 0 || (prefixes?.has(text.slice(start - length, start)) ?? false);
  }
  return false;
}
