import type { Concept } from '../engine/concepts.ts';
import type { Danger, DangerKind } from '../ports.ts';
import type { ExampleNet } from './net.ts';

/** Words read together; messages are seldom longer, and half of each stretch overlaps the next. */
const stretch = 64;

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

/** What the letters of a message say. */
export interface Resemblance {
  /** How much its most dangerous stretch resembles the examples of danger; above 0: more than the near-misses. */
  readonly odds: number;
  /** What it would be, if it is. */
  readonly danger: Danger;
}

/** Reads every stretch of a message; the one most like the examples of danger counts. `conceptsIn` tells what the patterns saw in some of the words. */
export function resemblance(net: ExampleNet, words: readonly string[], conceptsIn: (from: number, to: number) => readonly Concept[]): Resemblance {
  const read = [...stretchesOf(words)].map(({ from, part }) => {
    const concepts = conceptsIn(from, from + part.length);
    return { odds: net(part, concepts), concepts };
  });
  const { odds, concepts } = read.reduce((worst, each) => (each.odds > worst.odds ? each : worst));
  return { odds, danger: { kind: kindOf(concepts), degree: 'worry', who: concepts.includes('OTHER') ? 'other' : 'self', weak: 'very' } };
}

function kindOf(concepts: readonly Concept[]): DangerKind {
  const votes = new Map<DangerKind, number>();
  for (const concept of concepts) {
    const [kind, weight] = pointsTo[concept] === undefined ? [hintsAt[concept], 1] : [pointsTo[concept], 2];
    if (kind !== undefined) votes.set(kind, (votes.get(kind) ?? 0) + weight);
  }
  return [...votes].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 'violence';
}
