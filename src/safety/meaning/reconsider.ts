import { worse } from '../engine/judge.ts';
import type { Danger } from '../ports.ts';
import { likeness, type DangerHead } from './danger-head.ts';

/** From this probability on a message that the first net let pass is a crisis. */
const alarm = 0.5;
/** The same where the first net saw a question about the subject: those look like danger by their nature. */
const alarmWhenAsking = 0.7;
/** From this probability on it is not sure that it is no danger: the answer carries the line with help. */
const unsure = 0.2;
/** Below this probability a weak alarm of the first net is taken back to the line with help. */
const dismiss = 0.03;

/**
 * The second net: what the meaning of the message adds to what the first net found. It may raise an
 * alarm, and takes one back only where the first net itself is not sure.
 *
 * @param vectors - the embeddings of all windows of the message; none: what was found stands
 */
export function reconsider(first: Danger | null, vectors: readonly Float32Array[], head: DangerHead): Danger | null {
  const seen = likeness(vectors, head);
  if (!seen) return first;
  if (first && first.degree !== 'information') {
    if (seen.probability < dismiss && first.weak) return { ...first, degree: 'information' };
    return seen.probability >= alarm ? worse(first, { ...first, degree: seen.danger.degree }) : first;
  }
  if (seen.probability >= (first ? alarmWhenAsking : alarm)) return seen.danger;
  return first ?? (seen.probability >= unsure ? { ...seen.danger, degree: 'information' } : null);
}
