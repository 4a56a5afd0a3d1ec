import type { Concept } from '../engine/concepts.ts';
import type { Danger, DangerKind } from '../ports.ts';
import type { ExampleNet } from './net.ts';

/** Words read together; messages are seldom longer, and half of each stretch overlaps the next. */
const stretch = 64;

/**
 * How like danger a stretch must be, by how many dangerous concepts the patterns saw in it: none,
 * one, more. Chosen on the half of the examples that had no part in patterns or weights.
 */
const thresholds = [1, -0.5, -2] as const;
/** What signs of a question, a joke, a past or a free choice add to the threshold. */
const guardBonus = 0.7;
const guards: readonly Concept[] = ['INFO', 'JOKE', 'PASTOK', 'WILLING'];

/** Concepts that by themselves point somewhere, and the kind of danger. */
const pointsTo: Readonly<Partial<Record<Concept, DangerKind>>> = {
  DIE: 'suicide', DIEWEAK: 'suicide', FAREWELL: 'suicide', NORETURN: 'abroad', HELDABROAD: 'abroad', HITME: 'violence', HIT: 'violence', INJURY: 'violence', COVERUP: 'violence', RAGE: 'violence',
  KILL: 'threat', KILLME: 'threat', THREAT: 'threat', STALK: 'threat', WEAPON: 'threat', FORCE: 'forced-marriage', UNWILL: 'forced-marriage', ARRANGED: 'forced-marriage', CUT: 'fgm', WOMANRITE: 'fgm',
  RAPE: 'sexual-abuse', TOUCH: 'sexual-abuse', SECRET: 'sexual-abuse', NEGLECT: 'child-harm', PUNISH: 'child-harm', HURTCHILD: 'child-harm', NOPAY: 'trafficking', DEBT: 'trafficking', SELL: 'trafficking',
  TAKE: 'passport', TAKENDOC: 'passport', LOCK: 'control', FORBID: 'control', WATCH: 'control', HONOUR: 'control', LOVE: 'control', FEAR: 'violence',
};

/** People and places: they tell the kind where nothing else does. */
const hintsAt: Readonly<Partial<Record<Concept, DangerKind>>> = { MARRY: 'forced-marriage', TRAVEL: 'abroad', DOC: 'passport', CHILD: 'child-harm', BOSS: 'trafficking' };

/** The stretches of a message: where each begins, and its words. */
function* stretchesOf(words: readonly string[]): Generator<{ readonly from: number; readonly part: readonly string[] }> {
  if (words.length <= stretch * 1.5) return yield { from: 0, part: words };
  for (let from = 0; from === 0 || from + stretch / 2 < words.length; from += stretch / 2) yield { from, part: words.slice(from, from + stretch) };
}

/** How much the most dangerous stretch resembles the examples of danger. */
export function likenessOfLetters(net: ExampleNet, words: readonly string[]): number {
  let most = -Infinity;
  for (const { part } of stretchesOf(words)) most = Math.max(most, net(part));
  return most;
}

/** The first stretch that resembles the examples of danger, as a worry; null when none does. */
export function judgeByExamples(net: ExampleNet, words: readonly string[], conceptsIn: (from: number, to: number) => readonly Concept[]): Danger | null {
  for (const { from, part } of stretchesOf(words)) {
    const score = net(part);
    if (score > thresholds[2]) {
      const concepts = conceptsIn(from, from + part.length);
      if (score > threshold(concepts)) return { kind: kindOf(concepts), degree: 'worry', who: concepts.includes('OTHER') ? 'other' : 'self', weak: 'very' };
    }
  }
  return null;
}

function threshold(concepts: readonly Concept[]): number {
  const pointing = concepts.filter((concept) => pointsTo[concept] !== undefined).length;
  return (thresholds[Math.min(pointing, 2)] ?? 0) + (concepts.some((concept) => guards.includes(concept)) ? guardBonus : 0);
}

function kindOf(concepts: readonly Concept[]): DangerKind {
  const votes = new Map<DangerKind, number>();
  for (const concept of concepts) {
    const [kind, weight] = pointsTo[concept] === undefined ? [hintsAt[concept], 1] : [pointsTo[concept], 2];
    if (kind !== undefined) votes.set(kind, (votes.get(kind) ?? 0) + weight);
  }
  return [...votes].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 'violence';
}
