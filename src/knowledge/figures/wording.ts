import { formatDate, formatKroner, formatNumber, isolateLtr } from '../../languages/format.ts';
import type { LanguageTag } from '../../languages/register.ts';
import type { Texts } from '../../languages/texts.ts';
import { toIsoDate } from '../../rules/dated.ts';
import type { FigureUnit } from './figure.ts';

/** Shares that are said as words, not as per cent. Keys of `figures.json`. */
const namedShares = new Map([
  ['0.5000', 'half'], ['0.8333', 'fiveSixths'], ['0.3333', 'oneThird'], ['0.6667', 'twoThirds'], ['0.2500', 'oneQuarter'], ['0.7500', 'threeQuarters'],
]);

/**
 * A figure as a person says it in a language: the number in the language's form, with its unit
 * in words. The wording stands in `figures.json`.
 */
export function wordFigure(value: number | string, unit: FigureUnit, tag: LanguageTag, texts: Texts): string {
  switch (unit) {
    case 'date': return formatDate(toIsoDate(String(value)), tag);
    case 'year': return isolateLtr(String(value), tag);
    case 'level': return isolateLtr(String(value), tag);
    case 'count': return formatNumber(Number(value), tag);
    case 'share': return wordShare(Number(value), tag, texts);
    case 'kroner':
    case 'kronerPerHour': return withUnit(unit, Number(value), formatKroner(Number(value), tag), tag, texts);
    default: return withUnit(unit, Number(value), formatNumber(Number(value), tag), tag, texts);
  }
}

/** The number of a figure without its unit, for "between 18 and 55 years". */
export function wordNumber(value: number | string, unit: FigureUnit, tag: LanguageTag): string {
  if (typeof value === 'string') return isolateLtr(value, tag);
  return unit === 'kroner' || unit === 'kronerPerHour' ? formatKroner(value, tag) : formatNumber(value, tag);
}

function wordShare(share: number, tag: LanguageTag, texts: Texts): string {
  const name = namedShares.get(share.toFixed(4));
  if (name !== undefined) return texts.say(tag, `figures:${name}`);
  return withUnit('percent', share * 100, formatNumber(share * 100, tag), tag, texts);
}

function withUnit(unit: FigureUnit, count: number, value: string, tag: LanguageTag, texts: Texts): string {
  return texts.say(tag, `figures:${unit}`, { count, value });
}
