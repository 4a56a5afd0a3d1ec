import { describe, expect, test } from 'vitest';
import { figureOn, figures, isFigureKey, lastKnownFigure } from '../../src/knowledge/figures/index.ts';
import { wordFigure, wordNumber } from '../../src/knowledge/figures/wording.ts';
import type { Figure } from '../../src/knowledge/figures/figure.ts';
import { languageTags } from '../../src/languages/register.ts';
import { loadTexts } from '../../src/languages/texts.ts';
import { addDays, dated, isIsoDate } from '../../src/rules/dated.ts';
import { section } from '../../src/rules/sources.ts';

const texts = loadTexts('locales');
const source = section('integrationAct', '20', 1);

const register: Record<string, Figure> = {
  amount: {
    unit: 'kroner',
    pick: (value: { amount: number }) => value.amount,
    series: dated({
      id: 'test.amount', readThrough: '2026-07-28', nextChange: '2027-05-01',
      versions: [
        { from: '2025-05-01', to: '2026-04-30', value: { amount: 130_160 }, source },
        { from: '2026-05-01', value: { amount: 136_549 }, source },
      ],
    }),
  },
  ended: { unit: 'weeks', series: dated({ id: 'test.ended', readThrough: '2026-07-28', versions: [{ from: '2022-01-01', to: '2025-12-31', value: 4, source }] }) },
  wrong: { unit: 'count', series: dated({ id: 'test.wrong', readThrough: '2026-07-28', versions: [{ from: '2021-01-01', value: { amount: 1 }, source }] }) },
};

describe('figureOn', () => {
  test.each([
    ['2025-05-01', 130_160, false],
    ['2026-04-30', 130_160, false],
    ['2026-05-01', 136_549, false],
    ['2027-04-30', 136_549, false],
    ['2027-05-01', 136_549, true],    // the next change has come: no longer today's value
  ] as const)('on %s is %d, outdated: %s', (on, value, outdated) => {
    expect(figureOn('amount', on, register)).toMatchObject({ key: 'amount', unit: 'kroner', value, outdated, source });
  });

  test('tells the last day of a version that has ended', () => {
    expect(figureOn('amount', '2026-01-01', register)).toMatchObject({ from: '2025-05-01', to: '2026-04-30' });
    expect(figureOn('amount', '2026-06-01', register)).not.toHaveProperty('to');
  });

  test('has no nearest match before the first version', () => {
    expect(() => figureOn('amount', '2025-04-30', register)).toThrow(expect.objectContaining({ code: 'FIGURE_NOT_IN_FORCE' }));
  });

  test.each([['2025-12-31', false], ['2026-01-01', true]] as const)('on %s a figure that has ended is the last known, outdated: %s', (on, outdated) => {
    expect(lastKnownFigure('ended', on, register)).toMatchObject({ value: 4, to: '2025-12-31', outdated });
  });

  test('does not take a figure that has ended for one in force, nor one to come for one known', () => {
    expect(() => figureOn('ended', '2026-01-01', register)).toThrow(expect.objectContaining({ code: 'FIGURE_NOT_IN_FORCE' }));
    expect(() => lastKnownFigure('ended', '2021-12-31', register)).toThrow(expect.objectContaining({ code: 'FIGURE_NOT_IN_FORCE' }));
  });

  test.each(['nothing', 'toString'])('does not know %s', (key) => {
    expect(isFigureKey(key)).toBe(false);
    expect(() => figureOn(key, '2026-01-01', register)).toThrow(expect.objectContaining({ code: 'FIGURE_UNKNOWN' }));
  });

  test('refuses a figure that picks neither number nor text', () => {
    expect(() => figureOn('wrong', '2026-01-01', register)).toThrow(expect.objectContaining({ code: 'SERIES_INVALID' }));
  });
});

describe.each(Object.keys(figures))('figure %s', (key) => {
  const figure = figures[key]!;

  test('gives a fitting value on the first and last day of every version', () => {
    for (const { from, to } of figure.series.versions) {
      for (const on of [from, to ?? addDays(from, 1)]) {
        const { value, unit } = figureOn(key, on);
        if (unit === 'date') expect(isIsoDate(String(value))).toBe(true);
        else if (unit === 'level') expect(value).toMatch(/^[ABC][12]$/);
        else expect(Number.isFinite(value)).toBe(true);
      }
    }
  });

  test('can be said in every language', () => {
    const { value, unit } = figureOn(key, figure.series.versions.at(-1)!.from);
    for (const tag of languageTags) expect(wordFigure(value, unit, tag, texts)).not.toMatch(/^$|\{|undefined|NaN/);
  });
});

const space = '\u00a0';

describe('wording', () => {
  test.each([
    [136_549, 'kroner', 'nb', `136${space}549 kroner`],
    [136_549, 'kroner', 'en', '136,549 kroner'],
    [147.62, 'kronerPerHour', 'nb', '147,62 kroner per time'],
    [1, 'hours', 'nb', '1 time'],
    [30, 'hours', 'nb', '30 timer'],
    [1, 'months', 'en', '1 month'],
    [18, 'months', 'en', '18 months'],
    [3, 'years', 'nb', '3 år'],
    [25, 'age', 'en', '25'],
    [25, 'age', 'nb', '25 år'],
    [10, 'percent', 'en', '10 per cent'],
    [2 / 3, 'share', 'nb', 'to tredjedeler'],
    [5 / 6, 'share', 'en', 'five sixths'],
    [0.7, 'share', 'nb', '70 prosent'],
    [2026, 'year', 'nb', '2026'],
    ['B1', 'level', 'nb', 'B1'],
    ['2026-05-01', 'date', 'nb', '1. mai 2026'],
    ['2026-05-01', 'date', 'en', '1 May 2026'],
  ] as const)('%s %s in %s: %s', (value, unit, tag, wording) => {
    expect(wordFigure(value, unit, tag, texts)).toBe(wording);
  });

  test.each(['fa', 'prs', 'ps', 'ar'] as const)('a date in %s is Gregorian, in Latin digits', (tag) => {
    expect(wordFigure('2026-05-01', 'date', tag, texts)).toMatch(/2026/);
  });

  test('a level stands in its own run in right-to-left text', () => {
    expect(wordFigure('B1', 'level', 'ar', texts)).toBe('\u2066B1\u2069');
  });

  test('the bare number has no unit', () => {
    expect(wordNumber(18, 'age', 'nb')).toBe('18');
    expect(wordNumber(136_549, 'kroner', 'en')).toBe('136,549');
  });
});
