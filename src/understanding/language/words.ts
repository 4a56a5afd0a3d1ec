import { clean } from '../text/clean.ts';
import { countScripts, withoutLookAlikes, type Script } from '../text/script.ts';
import { tellingWords } from './loan-words.ts';

/** Addresses of pages and post tell nothing of the language. */
const address = /\S+@\S+|https?:\/\/\S+|www\.\S+/gu;
const nonLetters = /[^\p{L}\p{M}]+/gu;

/** The words of a message that tell its language, in the script that most of their letters have. */
export interface TellingWords {
  readonly script: Script | undefined;
  readonly words: readonly string[];
  readonly letters: number;
  /** Share of the letters that are of this script. */
  readonly share: number;
}

export function readTellingWords(text: string): TellingWords {
  const lower = withoutLookAlikes(clean(text).replace(address, ' ').toLowerCase().replaceAll('i̇', 'i'));
  const all = tellingWords(lower.split(nonLetters).filter((word) => word !== ''));
  const counts = countScripts(all.join(' '));
  const scripts = Object.entries(counts) as [Script, number][];
  const letters = scripts.reduce((sum, [, count]) => sum + count, 0);
  if (letters === 0) return { script: undefined, words: [], letters: 0, share: 0 };
  // A letter of a script without vowels, or of a syllabary, says as much as about two Latin letters.
  const weighed = ([script, count]: [Script, number]) => (script === 'Latn' ? count : count * 1.7);
  const [script, count] = scripts.reduce((best, next) => (weighed(next) > weighed(best) ? next : best));
  const words = all.filter((word) => countScripts(word)[script] > 0);
  return { script, words, letters: count, share: count / letters };
}
