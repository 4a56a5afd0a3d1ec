import { fileURLToPath } from 'node:url';
import type { Concept } from './engine/concepts.ts';
import { createFinder } from './engine/finder.ts';
import { judgeFamilies, namesOf, worse } from './engine/judge.ts';
import type { Find } from './engine/judge.ts';
import { readLexicon } from './engine/lexicon.ts';
import { normalise } from './engine/normalise.ts';
import type { ExampleNet } from './examples/net.ts';
import { readExampleNet } from './examples/net.ts';
import { judgeByExamples, likenessOfLetters } from './examples/judge.ts';
import { likeness, type DangerHead } from './meaning/danger-head.ts';
import { weigh } from './meaning/weigh.ts';
import type { Danger, DangerRecogniser, FirstLook } from './ports.ts';

export interface DangerRecogniserOptions {
  /** Holds `<tag>/danger.tsv` of every language. */
  readonly localesDirectory?: string;
  /** The weights of the example net; null: the patterns stand alone. */
  readonly weightsFile?: string | null;
  /** What reads danger out of embeddings; without it the first net stands alone. */
  readonly head?: DangerHead;
}

const defaultLocales = fileURLToPath(new URL('../../locales', import.meta.url));
const defaultWeights = fileURLToPath(new URL('examples/weights.bin', import.meta.url));

/**
 * Both nets. The first: patterns of every language over the whole message, and likeness to examples
 * where the patterns see nothing. The second: the meaning of the message. Files are read once;
 * recognition is pure, gives the same result every time and takes time linear in the length of the
 * text.
 * @throws BotError TEXT_INVALID when a word list or the weights are missing or wrong.
 */
export function createDangerRecogniser(options: DangerRecogniserOptions = {}): DangerRecogniser {
  const find = createFinder(readLexicon(options.localesDirectory ?? defaultLocales));
  const weightsFile = options.weightsFile === undefined ? defaultWeights : options.weightsFile;
  const net = weightsFile === null ? null : readExampleNet(weightsFile);
  const { head } = options;
  const look = (text: string): FirstLook => {
    const words = normalise(text);
    const byFamily = find(words);
    const patterns = judgeFamilies(byFamily);
    const danger = net === null || isCrisis(patterns) ? patterns : worse(patterns, resemblance(net, words, byFamily));
    return {
      danger,
      weighedWith(vectors) {
        const meant = head && likeness(vectors, head);
        if (!meant || !net) return danger;
        const list = words.trim().split(' ');
        return weigh({ patterns, letters: likenessOfLetters(net, list), meant, long: list.length > manyWords });
      },
    };
  };
  return { recognise: (text) => look(text).danger, look };
}

/** In a longer message one sentence may say what the others do not. */
const manyWords = 35;

const isCrisis = (danger: Danger | null): boolean => danger !== null && danger.degree !== 'information';

function resemblance(net: ExampleNet, words: string, byFamily: readonly (readonly Find[])[]): Danger | null {
  return judgeByExamples(net, words.trim().split(' '), (from, to) => {
    const sets = byFamily.map((finds): Concept[] => namesOf(finds.filter((find) => find.word >= from && find.word < to)));
    return sets.reduce((most, set) => (set.length > most.length ? set : most), []);
  });
}
