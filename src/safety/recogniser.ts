import { fileURLToPath } from 'node:url';
import { createFinder } from './engine/finder.ts';
import { conceptsIn, judgeFamilies } from './engine/judge.ts';
import { readLexicon } from './engine/lexicon.ts';
import { normalise } from './engine/normalise.ts';
import { readExampleNet } from './examples/net.ts';
import { resemblance } from './examples/judge.ts';
import { likeness, type DangerHead } from './meaning/danger-head.ts';
import { weigh } from './weigh.ts';
import type { DangerRecogniser, FirstLook } from './ports.ts';

export interface DangerRecogniserOptions {
  /** Holds `<tag>/danger.tsv` of every language. */
  readonly localesDirectory?: string;
  /** The example net; null: the patterns stand alone. */
  readonly netFile?: string | null;
  /** What reads danger out of embeddings; without it the first net stands alone. */
  readonly head?: DangerHead;
}

const defaultLocales = fileURLToPath(new URL('../../locales', import.meta.url));
/** Where the example net lies: with the code, so that it stands without any model file. */
export const exampleNetFile = fileURLToPath(new URL('examples/net.bin', import.meta.url));

/**
 * Both nets. The first: patterns of every language over the whole message, weighed with how like the
 * examples its letters are. The second: the meaning of the message besides. Files are read once;
 * recognition is pure, gives the same result every time and takes time linear in the length of the
 * text.
 * @throws BotError TEXT_INVALID when a word list or the weights are missing or wrong.
 */
export function createDangerRecogniser(options: DangerRecogniserOptions = {}): DangerRecogniser {
  const find = createFinder(readLexicon(options.localesDirectory ?? defaultLocales));
  const netFile = options.netFile === undefined ? exampleNetFile : options.netFile;
  const net = netFile === null ? null : readExampleNet(netFile);
  const { head } = options;
  const look = (text: string): FirstLook => {
    const words = normalise(text);
    const byFamily = find(words);
    const patterns = judgeFamilies(byFamily);
    if (net === null) return { danger: patterns, weighedWith: () => patterns };
    const list = words.trim().split(' ');
    const signals = { patterns, letters: resemblance(net, list, (from, to) => conceptsIn(byFamily, from, to)), long: list.length > manyWords };
    const danger = weigh(signals);
    return {
      danger,
      weighedWith(vectors) {
        const meant = head && likeness(vectors, head);
        return meant ? weigh({ ...signals, meant }) : danger;
      },
    };
  };
  return { recognise: (text) => look(text).danger, look };
}

/** In a longer message one sentence may say what the others do not. */
const manyWords = 35;
