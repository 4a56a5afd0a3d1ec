import type { Facts, FactName } from './facts.ts';
import type { IsoDate } from './dated.ts';
import type { SectionRef } from './sources.ts';

/**
 * One step of the trace: why. `code` is a key of `locales/<tag>/reasons.json`; `values` fill its
 * placeholders, raw (dates as IsoDate, amounts as numbers in kroner), formatted only when worded.
 */
export interface Reason {
  readonly code: string;
  readonly section?: SectionRef;
  readonly values?: Readonly<Record<string, string | number | boolean>>;
}

/**
 * What a rule says of a case on a day. The trace is made while deciding. A missing fact is an
 * outcome of its own, never a "no"; what the law leaves open is said to be open.
 */
export type Verdict<V> = Outcome<V> & Reading;

type Outcome<V> =
  | { readonly outcome: 'decided'; readonly value: V; readonly reasons: readonly Reason[] }
  | { readonly outcome: 'needs'; readonly fact: FactName; readonly reasons: readonly Reason[] }
  | {
      readonly outcome: 'open';
      /** Key of the open question in reasons.json. */
      readonly question: string;
      /** Contact id of who can settle it. */
      readonly ask: string;
      readonly reasons: readonly Reason[];
    };

/** How a verdict was reached; set by `judge`, not by the rules. */
export interface Reading {
  /** Facts that the rule looked at; no other fact can change the outcome. */
  readonly used?: readonly FactName[];
  /** Set when the day asked about is later than the day an act in the reasons was last read. */
  readonly lawReadThrough?: IsoDate;
}

/** A rule of law: a pure function of facts and a day. No clock, no network, no wording. */
export interface Rule<V> {
  readonly id: string;
  /** Facts the rule may ask for. */
  readonly facts: readonly FactName[];
  decide(facts: Facts, on: IsoDate): Verdict<V>;
}

export function decided<V>(value: V, ...reasons: readonly Reason[]): Verdict<V> {
  return { outcome: 'decided', value, reasons };
}

export function needs(fact: FactName, ...reasons: readonly Reason[]): Verdict<never> {
  return { outcome: 'needs', fact, reasons };
}

export function open(question: string, ask: string, ...reasons: readonly Reason[]): Verdict<never> {
  return { outcome: 'open', question, ask, reasons };
}

/** True where a helper of a rule came to an outcome instead of the value it was asked for. */
export function isVerdict<A>(answer: A): answer is Extract<A, { readonly outcome: string }> {
  return typeof answer === 'object' && answer !== null && 'outcome' in answer;
}

export function because(code: string, section?: SectionRef, values?: Reason['values']): Reason {
  return { code, ...(section ? { section } : {}), ...(values ? { values } : {}) };
}
