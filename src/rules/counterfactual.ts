import { BotError } from '../errors.ts';
import { addDays, addMonths, type IsoDate } from './dated.ts';
import { factInfo, type Facts, type FactName } from './facts.ts';
import { judge, type RuleId, type ValueOf } from './index.ts';
import { integrationActInForce } from './values.ts';
import type { Verdict } from './verdict.ts';

type FactValue = string | number | boolean;

/** One thing that, changed alone, brings the rule to another outcome. */
export type Change<V> =
  | { readonly kind: 'fact'; readonly fact: FactName; readonly from?: FactValue; readonly to: FactValue; readonly verdict: Verdict<V> }
  | {
      readonly kind: 'day';
      /** `later`: the first day with the other outcome; `earlier`: the last one. */
      readonly direction: 'earlier' | 'later';
      readonly day: IsoDate;
      readonly verdict: Verdict<V>;
    };

/** How far a date or a day is moved in search of a change: months, nearest first, each way. */
const monthSteps: readonly number[] = [
  ...Array.from({ length: 24 }, (_, index) => index + 1), 30, 36, 42, 48, 54, 60, 72, 84, 96, 108, 120, 180, 240, 300, 360, 420, 480, 540, 600, 720, 840,
];
/** How far ahead of the day asked about other days are looked at. */
const monthsAhead = 60;
/** The number of steps a number's whole span is cut into, besides the steps nearest to it. */
const coarseSteps = 64;
/** Hours go by halves; everything else that is counted goes by ones. */
const halfStep = 0.5;
/** How many questions in a row are answered in every way to prove a change. */
const questionsAhead = 2;

/**
 * What would change the outcome: for each fact that the rule looked at the nearest value on either
 * side, for a choice every other choice, and the nearest earlier and later day. Each is proved by
 * running the rule again. A change that leads to a new question is told (with the verdict that asks)
 * only when every answer to it gives another outcome.
 *
 * @returns nothing for a verdict that still asks: there is no outcome to change
 * @throws {BotError} as `judge` does
 */
export function whatWouldChange<I extends RuleId>(id: I, facts: Facts, on: IsoDate): readonly Change<ValueOf<I>>[] {
  const verdict = judge(id, facts, on);
  if (verdict.outcome === 'needs') return [];
  const search: Search<I> = { id, facts, on, outcome: outcomeKey(verdict) };
  return [...(verdict.used ?? []).flatMap((fact) => factChanges(search, fact)), ...dayChanges(search)];
}

/**
 * What two verdicts must share to be the same outcome: its code and the numbers in it. Dates are
 * left out: a deadline that moves with the day it runs from is still the same outcome.
 */
export function outcomeKey(verdict: Verdict<unknown>): string {
  if (verdict.outcome !== 'decided') return `${verdict.outcome} ${verdict.outcome === 'open' ? verdict.question : verdict.fact}`;
  const plain = Object.entries(verdict.value as object).filter(([, value]) => (typeof value === 'string' ? !/^\d{4}-\d{2}-\d{2}$/.test(value) : typeof value !== 'object'));
  return JSON.stringify(plain);
}

interface Search<I extends RuleId> {
  readonly id: I;
  readonly facts: Facts;
  readonly on: IsoDate;
  readonly outcome: string;
}

/** The verdict after a change, if it is another outcome for sure; impossible cases are no change. */
function flipped<I extends RuleId>(search: Search<I>, facts: Facts, on: IsoDate): Verdict<ValueOf<I>> | undefined {
  try {
    const verdict = judge(search.id, facts, on);
    return differs(search, facts, on, verdict, questionsAhead) ? verdict : undefined;
  } catch (error) {
    if (error instanceof BotError) return undefined;
    throw error;
  }
}

/** True when the outcome is another one, whatever the answers to the questions that come first. */
function differs<I extends RuleId>(search: Search<I>, facts: Facts, on: IsoDate, verdict: Verdict<unknown>, ahead: number): boolean {
  if (verdict.outcome !== 'needs') return outcomeKey(verdict) !== search.outcome;
  const info = factInfo[verdict.fact];
  const answers: readonly FactValue[] = info.kind === 'boolean' ? [true, false] : info.choices ?? [];
  if (ahead === 0 || answers.length === 0) return false;
  return answers.every((answer) => {
    const told = { ...facts, [verdict.fact]: answer };
    return differs(search, told, on, judge(search.id, told, on), ahead - 1);
  });
}

// Facts

function factChanges<I extends RuleId>(search: Search<I>, fact: FactName): Change<ValueOf<I>>[] {
  const info = factInfo[fact];
  const now = search.facts[fact];
  const change = (to: FactValue): Change<ValueOf<I>>[] => {
    const verdict = to === now ? undefined : flipped(search, { ...search.facts, [fact]: to }, search.on);
    return verdict ? [{ kind: 'fact', fact, ...(now === undefined ? {} : { from: now }), to, verdict }] : [];
  };
  if (info.kind === 'boolean') return [true, false].flatMap(change);
  if (info.kind === 'choice') return (info.choices ?? []).flatMap(change);
  if (now === undefined) return [];
  const flips = (to: FactValue): boolean => change(to).length > 0;
  const nearest = typeof now === 'number' ? nearestNumbers(now, info.min ?? 0, info.max ?? now, flips) : nearestDates(now as IsoDate, flips);
  return nearest.flatMap(change);
}

/** The nearest number below and above that flips the outcome, to the step. */
function nearestNumbers(now: number, min: number, max: number, flips: (to: number) => boolean): number[] {
  const step = Number.isInteger(now) ? 1 : halfStep;
  const coarse = Math.max(step, Math.round((max - min) / coarseSteps));
  const ways = [-1, 1].map((way) => {
    const reach = way < 0 ? now - min : max - now;
    const strides = [...Array.from({ length: Math.min(coarseSteps, Math.floor(reach / step)) }, (_, index) => (index + 1) * step),
      ...Array.from({ length: Math.floor(reach / coarse) }, (_, index) => (index + 1) * coarse)];
    return firstFlip([...new Set([...strides, reach])].sort((a, b) => a - b), (stride) => flips(now + way * stride), step, (stride) => now + way * stride);
  });
  return ways.filter((value) => value !== undefined);
}

function nearestDates(now: IsoDate, flips: (to: IsoDate) => boolean): IsoDate[] {
  const ways = ([-1, 1] as const).map((way) => nearestDay(now, way, flips));
  return ways.filter((value) => value !== undefined);
}

/** The nearest day one way that flips: the first stride of months that does, narrowed to the day. */
function nearestDay(now: IsoDate, way: -1 | 1, flips: (to: IsoDate) => boolean, furthestMonths = Number.POSITIVE_INFINITY): IsoDate | undefined {
  const strides = [1, ...monthSteps.filter((months) => months <= furthestMonths).map((months) => Math.abs(daysBetween(now, addMonths(now, way * months))))];
  return firstFlip(strides, (stride) => flips(addDays(now, way * stride)), 1, (stride) => addDays(now, way * stride));
}

/** The smallest stride that flips, found by halving between the last that did not and the first that did. */
function firstFlip<T>(strides: readonly number[], flips: (stride: number) => boolean, step: number, at: (stride: number) => T): T | undefined {
  let still = 0;
  for (const stride of strides) {
    if (flips(stride)) return at(narrow(still, stride, flips, step));
    still = stride;
  }
  return undefined;
}

function narrow(still: number, flip: number, flips: (stride: number) => boolean, step: number): number {
  if (flip - still <= step) return flip;
  const middle = still + Math.max(1, Math.floor((flip - still) / step / 2)) * step;
  return flips(middle) ? narrow(still, middle, flips, step) : narrow(middle, flip, flips, step);
}

// Days

/**
 * The nearest earlier and later day with another outcome, at most `months` away.
 *
 * @throws {BotError} as `judge` does
 */
export function daysThatChange<I extends RuleId>(id: I, facts: Facts, on: IsoDate, months: number): readonly Change<ValueOf<I>>[] {
  const verdict = judge(id, facts, on);
  return verdict.outcome === 'needs' ? [] : dayChanges({ id, facts, on, outcome: outcomeKey(verdict) }, months);
}

function dayChanges<I extends RuleId>(search: Search<I>, furthest?: number): Change<ValueOf<I>>[] {
  const first = integrationActInForce.versions[0]!.from;
  const flips = (day: IsoDate): boolean => day >= first && flipped(search, search.facts, day) !== undefined;
  return ([['earlier', -1], ['later', 1]] as const).flatMap(([direction, way]) => {
    const day = nearestDay(search.on, way, flips, furthest ?? (way > 0 ? monthsAhead : undefined));
    const verdict = day === undefined ? undefined : flipped(search, search.facts, day);
    return day !== undefined && verdict ? [{ kind: 'day' as const, direction, day, verdict }] : [];
  });
}

function daysBetween(a: IsoDate, b: IsoDate): number {
  return Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000);
}
