import { createFinder } from './engine/finder.ts';
import { judge, worse } from './engine/judge.ts';
import { readLexicon } from './engine/lexicon.ts';
import { normalise } from './engine/normalise.ts';
import type { Danger, DangerRecogniser } from './ports.ts';

/**
 * The first net: patterns of every language over the whole message.
 *
 * `localesDirectory` holds `<tag>/danger.tsv`, read once. Recognition is pure and takes time linear
 * in the length of the text.
 * @throws BotError TEXT_INVALID when a word list is missing or wrong.
 */
export function createDangerRecogniser(localesDirectory: string): DangerRecogniser {
  const find = createFinder(readLexicon(localesDirectory));
  return {
    recognise(text) {
      let worst: Danger | null = null;
      for (const finds of find(normalise(text))) worst = worse(worst, judge(finds));
      return worst;
    },
  };
}
