import MiniSearch from 'minisearch';
import { topicsOf, type BuildPeer, type PeerExample } from './peer.ts';

/** Words shorter than this are looked for as they are: with prefixes they would fit everything. */
const shortestPrefix = 4;

/**
 * A full-text search over the example questions of all languages, with prefixes and typing errors. Only
 * those of the question's own language found fewer topics on the held-out tenth of the examples.
 */
export const buildMiniSearch: BuildPeer = (examples) => {
  const index = new MiniSearch<PeerExample & { id: number }>({ fields: ['text'] });
  index.addAll(examples.map((example, id) => ({ id, ...example })));
  return {
    score(text) {
      const found = index.search(text, { prefix: (term) => term.length >= shortestPrefix, fuzzy: 0.2 });
      return topicsOf(found.flatMap(({ id, score }) => {
        const example = examples[id as number];
        return example ? [{ topic: example.topic, score }] : [];
      }));
    },
  };
};
