import { topicsOf, type BuildPeer, type PeerExample } from './peer.ts';

interface Posting { readonly example: number; readonly weight: number }

/** The nearest examples by cosine of TF-IDF over the character n-grams (2 to 5, within words) of all languages: the plain way. */
export const buildNearestGrams: BuildPeer = (examples) => {
  const counts = examples.map(({ text }) => gramsOf(text));
  const rarity = raritiesOf(counts);
  const postings = new Map<string, Posting[]>();
  for (const [example, grams] of counts.entries()) {
    for (const [gram, weight] of weigh(grams, rarity)) {
      const list = postings.get(gram);
      if (list) list.push({ example, weight });
      else postings.set(gram, [{ example, weight }]);
    }
  }
  return { score: (text) => topicsOf(hits(weigh(gramsOf(text), rarity), postings, examples)) };
};

function* hits(weights: ReadonlyMap<string, number>, postings: ReadonlyMap<string, readonly Posting[]>, examples: readonly PeerExample[]) {
  const cosines = new Float64Array(examples.length);
  for (const [gram, weight] of weights) for (const posting of postings.get(gram) ?? []) cosines[posting.example]! += weight * posting.weight;
  for (const [at, { topic }] of examples.entries()) if (cosines[at]! > 0) yield { topic, score: cosines[at]! };
}

function gramsOf(text: string): Map<string, number> {
  const grams = new Map<string, number>();
  for (const word of text.toLowerCase().normalize('NFKC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
    const letters = Array.from(`_${word}_`);
    for (let length = 2; length <= 5; length += 1) {
      for (let at = 0; at + length <= letters.length; at += 1) {
        const gram = letters.slice(at, at + length).join('');
        grams.set(gram, (grams.get(gram) ?? 0) + 1);
      }
    }
  }
  return grams;
}

function raritiesOf(texts: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const grams of texts) for (const gram of grams.keys()) found.set(gram, (found.get(gram) ?? 0) + 1);
  return new Map(Array.from(found, ([gram, number]) => [gram, Math.log(1 + texts.length / number)]));
}

/** TF-IDF of the n-grams, at length 1. An n-gram that no example has is as rare as one that a single one has. */
function weigh(grams: ReadonlyMap<string, number>, rarity: ReadonlyMap<string, number>): Map<string, number> {
  const rarest = Math.log(1 + rarity.size);
  const weights = Array.from(grams, ([gram, count]) => [gram, (1 + Math.log(count)) * (rarity.get(gram) ?? rarest)] as const);
  const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
  return new Map(weights.map(([gram, weight]) => [gram, weight / length]));
}
