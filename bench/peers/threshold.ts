import { createHash } from 'node:crypto';
import type { PeerExample, Scored } from './peer.ts';

/** When a peer's scores mean that a message is outside the field. */
export interface Threshold {
  /** The best topic must score at least this. */
  readonly least: number;
  /** `none` must not score more than this for each point of the best topic. */
  readonly mostNone: number;
}

export interface Judged {
  readonly scored: readonly Scored[];
  readonly outside: boolean;
}

export function isOutside(scored: readonly Scored[], { least, mostNone }: Threshold): boolean {
  const { best, none } = parts(scored);
  return best < least || none > mostNone * best;
}

/** The threshold with the best F1 of "outside"; of equals, the one that refuses least. */
export function tune(judged: readonly Judged[]): Threshold {
  const cases = judged.map(({ scored, outside }) => ({ ...parts(scored), outside }));
  const scores = cases.map(({ best }) => best).toSorted((left, right) => left - right);
  const floors = [0, ...Array.from({ length: 50 }, (_, step) => scores[Math.floor((step * scores.length) / 100)] ?? 0)];
  const ratios = cases.map(({ best, none }) => none / (best || Number.EPSILON)).filter((ratio) => ratio > 0).toSorted((left, right) => right - left);
  const limits = [Infinity, ...Array.from({ length: 100 }, (_, step) => ratios[Math.floor((step * ratios.length) / 100)] ?? Infinity)];
  let chosen: Threshold = { least: 0, mostNone: Infinity };
  let reached = -1;
  for (const least of floors) {
    for (const mostNone of limits) {
      const reaches = f1(cases.map(({ best, none, outside }) => ({ outside, said: best < least || none > mostNone * best })));
      if (reaches <= reached) continue;
      reached = reaches;
      chosen = { least, mostNone };
    }
  }
  return chosen;
}

/** F1 of saying "outside" rightly, 0 to 1. */
export function f1(cases: readonly { readonly outside: boolean; readonly said: boolean }[]): number {
  const right = cases.filter(({ outside, said }) => outside && said).length;
  const wrong = cases.filter(({ outside, said }) => outside !== said).length;
  return right === 0 ? 0 : (2 * right) / (2 * right + wrong);
}

function parts(scored: readonly Scored[]): { readonly best: number; readonly none: number } {
  return { best: scored.find(({ topic }) => topic !== 'none')?.score ?? 0, none: scored.find(({ topic }) => topic === 'none')?.score ?? 0 };
}

/** A tenth of the examples, the same on every machine, and the others. */
export function heldOut(examples: readonly PeerExample[]): { readonly kept: PeerExample[]; readonly held: PeerExample[] } {
  const isHeld = ({ text }: PeerExample) => createHash('sha256').update(text).digest().readUInt32LE() % 10 === 0;
  return { kept: examples.filter((example) => !isHeld(example)), held: examples.filter(isHeld) };
}
