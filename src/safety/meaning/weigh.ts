import type { Danger, DangerDegree } from '../ports.ts';
import type { Likeness } from './danger-head.ts';

/** What three looks at the same message say of it. */
export interface Signals {
  /** What the patterns found. */
  readonly patterns: Danger | null;
  /** How much its letters resemble the examples of danger; above 0 more than the near-misses. */
  readonly letters: number;
  /** What its meaning resembles. */
  readonly meant: Likeness;
  /** True for a message of many words, where one sentence may say what the others do not. */
  readonly long: boolean;
}

/**
 * What each look counts in the sum of log-odds. Fitted by logistic regression on one half of our own
 * set of messages (eval/sets/danger), measured on the other; docs/safety.md has the table.
 */
const shares = { meaning: 0.6, subject: 0.17, letters: 0.9, constant: -0.1 } as const;
const byPattern: Readonly<Record<DangerDegree, number>> = { information: -0.3, worry: 0.6, danger: 2, now: 2 };
/** What a pattern that speaks for itself counts besides: it is outvoted only by those that are plainly against it. */
const plainPattern = 0.9;
/** Whoever may want to die is taken at their word sooner. */
const mayWantToDie = 1.2;

/** A crisis from these log-odds on. */
const alarm = 0;
/** From here on it is not sure that it is no danger: the ordinary answer carries the line with help. */
const unsure = -0.8;
/** The meaning is never surer than these log-odds, so that no look outvotes the two others. */
const surest = 8;
/** The letters are never surer than this that it is no danger. */
const leastLetters = -3;

/** How likely it is that a message tells of danger, as log-odds. */
export function logOdds({ patterns, letters, meant }: Signals): number {
  const meaning = within(meant.probability);
  const subject = within(meant.subject);
  return shares.constant + shares.meaning * meaning + shares.subject * subject + shares.letters * Math.max(letters, leastLetters) + patternOdds(patterns) + (meant.danger.kind === 'suicide' ? mayWantToDie : 0);
}

/** A probability as log-odds, within bounds. */
function within(probability: number): number {
  const odds = Math.log(Math.max(probability, 1e-9)) - Math.log(Math.max(1 - probability, 1e-9));
  return Math.max(-surest, Math.min(surest, odds));
}

function patternOdds(patterns: Danger | null): number {
  if (!patterns) return 0;
  return byPattern[patterns.degree] + (patterns.degree !== 'information' && patterns.weak !== 'very' ? plainPattern : 0);
}

/**
 * What to make of a message. A pattern without any doubt stands; others may be outvoted, and then
 * leave the line with help behind.
 */
export function weigh(signals: Signals): Danger | null {
  const { patterns, meant, long } = signals;
  const crisis = patterns && patterns.degree !== 'information' ? patterns : null;
  const odds = logOdds(signals);
  const stands = crisis && (!crisis.weak || (long && crisis.weak === 'somewhat'));
  if (crisis && (stands || odds >= alarm)) return crisis;
  if (odds >= alarm) return meant.danger;
  const subject = patterns ?? (odds >= unsure ? meant.danger : null);
  return subject && { ...subject, degree: 'information' };
}
