import { languages, type LanguageTag } from '../../languages/register.ts';
import { eachGram } from '../text/grams.ts';
import type { Script } from '../text/script.ts';
import { languageShape, levels, levelsPerNat, type LanguageProfiles, type ProfileClass } from './profiles.ts';
import { readTellingWords } from './words.ts';

/** A text of a known language: one of ours, or a foreign one (ISO 639-3) that is only told apart. */
export interface LanguageSample {
  readonly language: LanguageTag | null;
  readonly name: string;
  readonly text: string;
}

interface Counts {
  readonly class: ProfileClass;
  readonly grams: Float64Array;
  total: number;
  messages: number;
}

/** A language in a script that it is rarely written in gets a profile from this many messages on. */
const fewestMessages = 4;
/**
 * Share of the script's common profile in each language's own. The same for all, so that a profile
 * of few messages does not win by saying nothing.
 */
const smoothing = 0.1;
const buckets = 1 << languageShape.bits;

/** Naive Bayes profiles over character n-grams, one table for each script. */
export function trainProfiles(samples: readonly LanguageSample[]): LanguageProfiles {
  const scripts = new Map<Script, Map<string, Counts>>();
  for (const sample of samples) {
    const { script, words, share } = readTellingWords(sample.text);
    if (script === undefined || script === 'other') continue;
    // A message in its own script that is full of Norwegian words is not one in Latin letters.
    if (sample.language !== null && script !== languages[sample.language].script && share < 1) continue;
    const classes = scripts.get(script) ?? new Map<string, Counts>();
    scripts.set(script, classes);
    const counts = classes.get(sample.name) ?? { class: { language: sample.language, name: sample.name }, grams: new Float64Array(buckets), total: 0, messages: 0 };
    classes.set(sample.name, counts);
    counts.messages += 1;
    eachGram(words, languageShape, (bucket) => {
      counts.grams[bucket] = (counts.grams[bucket] ?? 0) + 1;
      counts.total += 1;
    });
  }
  return Object.fromEntries([...scripts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([script, classes]) => [script, profile([...classes.values()])]));
}

function profile(all: readonly Counts[]): { classes: ProfileClass[]; costs: Uint8Array } {
  const kept = all.filter((counts) => counts.messages >= fewestMessages || counts.class.language === null);
  const common = new Float64Array(buckets);
  // Every language has the same say in the common profile, however many messages it has.
  for (const { grams, total } of kept) for (let at = 0; at < buckets; at += 1) common[at] = (common[at] ?? 0) + (grams[at] ?? 0) / total / kept.length;
  const costs = new Uint8Array(buckets * kept.length);
  for (const [column, { grams, total }] of kept.entries()) {
    for (let at = 0; at < buckets; at += 1) {
      const background = Math.max(common[at] ?? 0, 1e-7);
      const share = (1 - smoothing) * (grams[at] ?? 0) / total + smoothing * background;
      // Cost against the common profile: an n-gram that tells nothing costs the same everywhere.
      const cost = levels / 2 - Math.log(share / background) * levelsPerNat;
      costs[at * kept.length + column] = Math.max(0, Math.min(levels - 1, Math.round(cost)));
    }
  }
  return { classes: kept.map((counts) => counts.class), costs };
}
