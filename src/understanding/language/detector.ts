import type { LanguageTag } from '../../languages/register.ts';
import type { LanguageDetector } from '../ports.ts';
import { scoreLanguages, type LanguageProfiles, type LanguageScore } from './profiles.ts';
import { readTellingWords } from './words.ts';

type Detected = ReturnType<LanguageDetector['detect']>;

const nothing: Detected = { language: null, certain: false, foreign: false };

/** Languages whose speakers read Norwegian: better a Norwegian answer than the list of languages. */
const readsNorwegian = new Set(['dan', 'swe']);

/** Nats of log-likelihood between the best and the next language that make it certain. */
const certainMargin = 10;
/** A foreign language must be this much likelier than the best of ours, in nats and in nats for each n-gram. */
const foreignMargin = 4;
const foreignMarginPerGram = 0.08;
/** Fewer letters than this are never certain. */
const fewestLetters = 8;

/** Tells the language by script, then by naive Bayes over the n-grams of the words in that script. */
export function languageDetector(profiles: LanguageProfiles): LanguageDetector {
  return { detect: (text) => detect(text, profiles) };
}

function detect(text: string, profiles: LanguageProfiles): Detected {
  const { script, words, letters, share } = readTellingWords(text);
  if (script === undefined) return nothing;
  if (script === 'other') return { language: null, certain: letters >= 2, foreign: true };
  const profile = profiles[script];
  if (profile === undefined) return nothing;
  const { ranked, grams } = scoreLanguages(words, script, profile);
  return judge(ranked, grams, letters >= fewestLetters && share > 0.6);
}

function judge(ranked: readonly LanguageScore[], grams: number, enough: boolean): Detected {
  const [best, next] = ranked;
  const ours = ranked.find((entry) => entry.language !== null);
  if (best === undefined || ours === undefined || ours.language === null) return nothing;
  const margin = best.score - (next?.score ?? -Infinity);
  if (best.language !== null) return { language: best.language, certain: enough && margin >= certainMargin, foreign: false };
  if (readsNorwegian.has(best.name)) return { language: norwegian(ranked), certain: false, foreign: false };
  const lead = best.score - ours.score;
  if (enough && lead >= Math.max(foreignMargin, grams * foreignMarginPerGram)) return { language: null, certain: true, foreign: true };
  return { language: ours.language, certain: false, foreign: false };
}

function norwegian(ranked: readonly LanguageScore[]): LanguageTag {
  return ranked.find((entry) => entry.language === 'nb' || entry.language === 'nn')?.language ?? 'nb';
}
