import type { Resemblance } from './examples/judge.ts';
import type { Likeness } from './meaning/danger-head.ts';
import type { Danger, DangerDegree } from './ports.ts';

/** What up to three looks at the same message say of it. */
export interface Signals {
  /** What the patterns found. */
  readonly patterns: Danger | null;
  /** What its letters resemble. */
  readonly letters: Resemblance;
  /** What its meaning resembles; absent where the first net stands alone. */
  readonly meant?: Likeness;
  /** True for a message of many words, where one sentence may say what the others do not. */
  readonly long: boolean;
}

/** What each look counts in the sum of log-odds. */
interface Shares {
  readonly constant: number;
  readonly meaning: number;
  readonly subject: number;
  readonly letters: number;
  readonly byPattern: Readonly<Record<DangerDegree, number>>;
  /** What a pattern that speaks for itself counts besides: it is outvoted only by those that are plainly against it. */
  readonly plainPattern: number;
  /** From these log-odds on it is not sure that it is no danger: the ordinary answer carries the line with help. */
  readonly unsure: number;
}

/**
 * Fitted by logistic regression on our own sets of messages (eval/sets/danger, and eval/sets/questions
 * as harmless); docs/safety.md has the table. The letters already know what the patterns found.
 */
const both: Shares = { constant: 0.85, meaning: 0.7, subject: 0.11, letters: 1, byPattern: { information: -0.4, worry: 0.5, danger: 1.6, now: 1.6 }, plainPattern: 1.6, unsure: -0.8 };
/** Without the meaning nothing stands against a pattern: only a worry can be outvoted. */
const alone: Shares = { constant: -0.1, meaning: 0, subject: 0, letters: 1, byPattern: { information: 0, worry: 1.5, danger: 3, now: 3 }, plainPattern: 1, unsure: -0.2 };

/** A crisis from these log-odds on. */
const alarm = 0;
/** The meaning is never surer than these log-odds, so that no look outvotes the two others. */
const surest = 8;
/** The letters are never surer than this that it is no danger. */
const leastLetters = -3;

/** How likely it is that a message tells of danger, as log-odds. */
function logOdds({ patterns, letters, meant }: Signals, shares: Shares): number {
  const meaning = meant ? shares.meaning * within(meant.probability) + shares.subject * within(meant.subject) : 0;
  return shares.constant + meaning + shares.letters * Math.max(letters.odds, leastLetters) + patternOdds(patterns, shares);
}

/** A probability as log-odds, within bounds. */
function within(probability: number): number {
  const odds = Math.log(Math.max(probability, 1e-9)) - Math.log(Math.max(1 - probability, 1e-9));
  return Math.max(-surest, Math.min(surest, odds));
}

function patternOdds(patterns: Danger | null, { byPattern, plainPattern }: Shares): number {
  if (!patterns) return 0;
  return byPattern[patterns.degree] + (patterns.degree !== 'information' && patterns.weak !== 'very' ? plainPattern : 0);
}

/**
 * What to make of a message. A pattern without any doubt stands; others may be outvoted, and then
 * leave the line with help behind.
 */
export function weigh(signals: Signals): Danger | null {
  const { patterns, letters, meant, long } = signals;
  const crisis = patterns && patterns.degree !== 'information' ? patterns : null;
  const shares = meant ? both : alone;
  const odds = logOdds(signals, shares);
  const stands = crisis && (!crisis.weak || (long && crisis.weak === 'somewhat'));
  if (crisis && (stands || odds >= alarm)) return crisis;
  const likely = (meant ?? letters).danger;
  if (odds >= alarm) return likely;
  const subject = patterns ?? (odds >= shares.unsure ? likely : null);
  return subject && { ...subject, degree: 'information' };
}
