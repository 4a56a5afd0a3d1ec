import { fileURLToPath } from 'node:url';
import type { Concept } from './engine/concepts.ts';
import { createFinder } from './engine/finder.ts';
import { judgeFamilies, namesOf, worse } from './engine/judge.ts';
import type { Find } from './engine/judge.ts';
import { readLexicon } from './engine/lexicon.ts';
import { normalise } from './engine/normalise.ts';
import type { ExampleNet } from './examples/net.ts';
import { readExampleNet } from './examples/net.ts';
import { judgeByExamples } from './examples/judge.ts';
import type { DangerHead } from './meaning/danger-head.ts';
import { reconsider } from './meaning/reconsider.ts';
import type { Danger, DangerRecogniser } from './ports.ts';

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
  return {
    recognise(text) {
      const words = normalise(text);
      const byFamily = find(words);
      const worst = judgeFamilies(byFamily);
      if (net === null || (worst !== null && worst.degree !== 'information')) return worst;
      return worse(worst, resemblance(net, words, byFamily));
    },
    reconsider: (first, vectors) => (options.head ? reconsider(first, vectors, options.head) : first),
  };
}

function resemblance(net: ExampleNet, words: string, byFamily: readonly (readonly Find[])[]): Danger | null {
  return judgeByExamples(net, words.trim().split(' '), (from, to) => {
    const sets = byFamily.map((finds): Concept[] => namesOf(finds.filter((find) => find.word >= from && find.word < to)));
    return sets.reduce((most, set) => (set.length > most.length ? set : most), []);
  });
}
