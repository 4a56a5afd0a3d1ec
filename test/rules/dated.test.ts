import { describe, expect, test } from 'vitest';
import { BotError } from '../../src/errors.ts';
import { addDays, addMonths, ageOn, dated, inForce, isIsoDate, isPastExpectedChange, type Dated } from '../../src/rules/dated.ts';
import { section } from '../../src/rules/sources.ts';

const source = section('integrationAct', '20', 1);
const series: Dated<number> = {
  id: 'test', readThrough: '2026-07-28', nextChange: '2027-05-01',
  versions: [{ from: '2024-05-01', to: '2025-04-30', value: 1, source }, { from: '2025-05-01', value: 2, source }],
};

describe('inForce', () => {
  test.each([['2024-05-01', 1], ['2025-04-30', 1], ['2025-05-01', 2], ['2030-01-01', 2]] as const)('on %s is version %i', (on, value) => {
    expect(inForce(series, on).value).toBe(value);
  });

  test('refuses a day before the first version', () => {
    expect(() => inForce(series, '2024-04-30')).toThrow(expect.objectContaining({ code: 'RULE_NOT_IN_FORCE' }));
  });
});

test('the expected change counts from its day', () => {
  expect(isPastExpectedChange(series, '2027-04-30')).toBe(false);
  expect(isPastExpectedChange(series, '2027-05-01')).toBe(true);
});

describe('dated refuses', () => {
  const [first, second] = series.versions;
  test.each([
    ['no versions', []],
    ['versions that overlap', [{ ...first!, to: '2025-05-01' as const }, second!]],
    ['versions in the wrong order', [second!, first!]],
    ['an open version that is not the last', [{ from: '2024-05-01' as const, value: 1, source }, second!]],
    ['a version that ends before it begins', [{ ...first!, to: '2024-04-30' as const }]],
    ['a day that does not exist', [{ ...first!, from: '2024-02-30' as const }]],
  ])('%s', (_name, versions) => {
    expect(() => dated({ ...series, versions })).toThrow(BotError);
  });
});

test('ages count from the birthday', () => {
  expect(ageOn('2000-06-15', '2025-06-14')).toBe(24);
  expect(ageOn('2000-06-15', '2025-06-15')).toBe(25);
  expect(ageOn('2000-02-29', '2025-02-28')).toBe(24);
  expect(ageOn('2000-02-29', '2025-03-01')).toBe(25);
});

test('months and days are added over the ends of months and years', () => {
  expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
  expect(addMonths('2024-02-29', 24)).toBe('2026-02-28');
  expect(addMonths('2024-01-15', -3)).toBe('2023-10-15');
  expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
});

test('only real days are dates', () => {
  for (const day of ['2024-02-29', '2026-12-31']) expect(isIsoDate(day)).toBe(true);
  for (const day of ['2025-02-29', '2025-13-01', '25-01-01', '2025-01-01T00:00', '']) expect(isIsoDate(day)).toBe(false);
});
