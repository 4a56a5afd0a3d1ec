import type { Dated } from '../../rules/dated.ts';

/** How a figure is worded: unit and number format. Amounts are kroner; `date` values are IsoDate. */
export type FigureUnit =
  | 'kroner' | 'kronerPerHour' | 'hours' | 'hoursPerWeek' | 'days' | 'workingDays' | 'weeks' | 'months' | 'years'
  | 'age' | 'percent' | 'count' | 'date' | 'year' | 'share' | 'level';

/**
 * A number, date or level that texts may name, by key. Its values live once: where a rule of law
 * uses it, `series` is the rule's own, and `pick` takes the number out of it.
 */
export interface Figure {
  readonly unit: FigureUnit;
  readonly series: Dated<unknown>;
  readonly pick?: (value: never) => number | string;
}
