import { BotError } from '../../errors.ts';
import { isPastExpectedChange, type IsoDate, type Version } from '../../rules/dated.ts';
import type { Source } from '../../rules/sources.ts';
import { dailyLifeFigures } from './daily-life.ts';
import type { Figure, FigureUnit } from './figure.ts';
import { generalFigures } from './general.ts';
import { norwegianFigures } from './norwegian.ts';
import { programmeMoreFigures } from './programme-more.ts';
import { programmeFigures } from './programme.ts';
import { residenceFigures } from './residence.ts';
import { safetyFigures } from './safety.ts';
import { settlementFigures } from './settlement.ts';
import { trainingFigures } from './training.ts';

const registers = [generalFigures, programmeFigures, programmeMoreFigures, norwegianFigures, safetyFigures, trainingFigures, residenceFigures, settlementFigures, dailyLifeFigures] as const;

/** Every figure that a text may name, by key. */
export const figures: Readonly<Record<string, Figure>> = merge(registers);

/** A figure as it stands on a day. */
export interface FigureValue {
  readonly key: string;
  readonly value: number | string;
  readonly unit: FigureUnit;
  readonly from: IsoDate;
  readonly to?: IsoDate;
  readonly source: Source;
  /** Its end or its next expected change has come, so this is only the last value known. Never show it as today's. */
  readonly outdated: boolean;
}

export function isFigureKey(key: string): boolean {
  return Object.hasOwn(figures, key);
}

/**
 * The figure in force on a day; there is no nearest match.
 *
 * @param on - the day asked about, never "today" taken from the clock
 * @throws {BotError} `FIGURE_UNKNOWN`, `FIGURE_NOT_IN_FORCE`
 */
export function figureOn(key: string, on: IsoDate, among: Readonly<Record<string, Figure>> = figures): FigureValue {
  const figure = figureOf(key, among);
  const version = figure.series.versions.find(({ from, to }) => from <= on && (to === undefined || on <= to));
  if (!version) throw new BotError('FIGURE_NOT_IN_FORCE', { figure: key, on });
  return valueIn(key, figure, version, version.to === undefined && isPastExpectedChange(figure.series, on));
}

/**
 * The figure as a text may show it: in force on the day, or after the end of the last version that
 * one, marked as outdated. Before the first version there is nothing to show.
 *
 * @throws {BotError} `FIGURE_UNKNOWN`, `FIGURE_NOT_IN_FORCE`
 */
export function lastKnownFigure(key: string, on: IsoDate, among: Readonly<Record<string, Figure>> = figures): FigureValue {
  const figure = figureOf(key, among);
  const last = figure.series.versions.at(-1);
  if (last?.to !== undefined && last.to < on) return valueIn(key, figure, last, true);
  return figureOn(key, on, among);
}

function figureOf(key: string, among: Readonly<Record<string, Figure>>): Figure {
  const figure = Object.hasOwn(among, key) ? among[key] : undefined;
  if (!figure) throw new BotError('FIGURE_UNKNOWN', { figure: key.slice(0, 60) });
  return figure;
}

function valueIn(key: string, figure: Figure, { from, to, value, source }: Version<unknown>, outdated: boolean): FigureValue {
  return { key, value: valueOf(key, figure, value), unit: figure.unit, from, ...(to === undefined ? {} : { to }), source, outdated };
}

function valueOf(key: string, figure: Figure, raw: unknown): number | string {
  const value: unknown = figure.pick ? figure.pick(raw as never) : raw;
  if (typeof value === 'number' || typeof value === 'string') return value;
  throw new BotError('SERIES_INVALID', { series: figure.series.id, problem: `the figure ${key} picks neither a number nor a text` });
}

function merge(all: readonly Readonly<Record<string, Figure>>[]): Record<string, Figure> {
  const merged: Record<string, Figure> = {};
  for (const [key, figure] of all.flatMap((register) => Object.entries(register))) {
    if (Object.hasOwn(merged, key)) throw new BotError('SERIES_INVALID', { series: key, problem: 'it stands in two registers of figures' });
    merged[key] = figure;
  }
  return merged;
}
