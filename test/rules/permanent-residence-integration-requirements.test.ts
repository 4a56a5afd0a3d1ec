import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/rules/dated.ts';
import type { Facts } from '../../src/rules/facts.ts';
import { codesOf, resultOf, valueOf } from './result-of.ts';

const rule = 'permanent-residence-integration-requirements';
type Case = readonly [IsoDate, Facts, string];
const tested = { permit: 'refugee', age: 35, oralLevel: 'A2', societyTest: 'passedOther' } as const;
const a1: Facts = { ...tested, oralLevel: 'A1', otherProof: 'none' };

describe('the level follows the day of the application', () => {
  const cases: readonly Case[] = [
    ['2025-10-15', { ...a1, permanentAppliedOn: '2025-08-29' }, 'met'],
    ['2025-10-15', { ...a1, permanentAppliedOn: '2025-08-31' }, 'met'],
    ['2025-10-15', { ...a1, permanentAppliedOn: '2025-09-01' }, 'open permanentFiledExactlyOn'],
    ['2025-10-15', { ...a1, permanentAppliedOn: '2025-09-02' }, 'oralMissing'],
    ['2025-10-15', { ...a1, permanentApplied: false }, 'oralMissing'],
    ['2025-10-15', a1, 'needs permanentApplied'],
    ['2025-08-31', a1, 'met'],
    ['2025-10-15', { ...tested, permanentAppliedOn: '2025-09-02' }, 'met'],   // passed after filing, before the decision
    ['2025-10-15', { ...a1, permanentApplied: false, otherProof: 'norwegian' }, 'met'],
    ['2025-10-15', { ...tested, societyTest: 'none', otherProof: 'none' }, 'testMissing'],
    ['2025-10-15', { ...tested, societyTest: 'none', otherProof: 'socialStudies' }, 'met'],
    ['2025-10-15', { ...tested, oralLevel: 'none', otherProof: 'both', societyTest: 'none' }, 'met'],
  ];
  test.each(cases)('on %s for %o: %s', (on, facts, result) => {
    expect(resultOf(rule, facts, on)).toBe(result);
  });

  test('the level is told', () => {
    expect(valueOf(rule, { ...a1, permanentApplied: false }, '2026-06-15')).toEqual({ result: 'oralMissing', level: 'A2' });
    expect(valueOf(rule, { ...a1, oralLevel: 'none' }, '2025-08-31')).toEqual({ result: 'oralMissing', level: 'A1' });
  });
});

describe('ages', () => {
  const born = { permit: 'refugee', bornOn: '2008-01-10' } as const;
  const cases: readonly Case[] = [
    ['2026-06-15', { ...born, permanentAppliedOn: '2026-01-09' }, 'noTestRequirement'],   // 17 at filing
    ['2026-06-15', { ...born, permanentAppliedOn: '2026-01-10' }, 'needs oralLevel'],
    ['2026-06-15', { permit: 'refugee', age: 18, permanentAppliedOn: '2026-01-10' }, 'needs bornOn'],
    ['2026-06-15', { permit: 'refugee', bornOn: '1959-06-15' }, 'noTestRequirement'],   // 67 at the decision
    ['2026-06-14', { permit: 'refugee', bornOn: '1959-06-15' }, 'needs oralLevel'],
    ['2025-08-31', { permit: 'refugee', age: 17 }, 'open permanentAgeBefore'],
    ['2025-08-31', { permit: 'refugee', age: 67 }, 'open permanentAgeBefore'],
  ];
  test.each(cases)('on %s for %o: %s', (on, facts, result) => {
    expect(resultOf(rule, facts, on)).toBe(result);
  });
});

describe('time and income, where told', () => {
  const on = '2026-06-15';
  const spouse: Facts = { ...tested, permit: 'family', sponsorPermit: 'other' };
  const cases: readonly Case[] = [
    [on, { ...tested, permanentTimeFrom: '2021-06-15', monthsAbroad: 9 }, 'met'],
    [on, { ...tested, permanentTimeFrom: '2021-06-15', monthsAbroad: 10 }, 'met'],
    [on, { ...tested, permanentTimeFrom: '2021-06-15', monthsAbroad: 11 }, 'abroadTooLong'],
    [on, { ...tested, permanentTimeFrom: '2021-06-16', monthsAbroad: 0 }, 'timeMissing'],
    [on, { ...spouse, permanentTimeFrom: '2023-06-15', monthsAbroad: 6 }, 'met'],
    [on, { ...spouse, permanentTimeFrom: '2023-06-15', monthsAbroad: 8 }, 'abroadTooLong'],
    [on, { ...spouse, sponsorPermit: 'protection', permanentTimeFrom: '2023-06-15' }, 'timeMissing'],
    ['2022-04-30', { ...spouse, sponsorPermit: 'permanentAfterProtection', permanentTimeFrom: '2019-04-30' }, 'met'],
    ['2022-05-01', { ...spouse, sponsorPermit: 'permanentAfterProtection', permanentTimeFrom: '2019-04-30' }, 'timeMissing'],
    [on, { ...tested, permit: 'collectiveProtection' }, 'timeDoesNotCount'],
    [on, { ...tested, incomeLastYear: 345_000 }, 'met'],
    [on, { ...tested, incomeLastYear: 341_372.5 }, 'met'],
    [on, { ...tested, incomeLastYear: 341_372 }, 'open permanentWhichBasicAmount'],
    [on, { ...tested, incomeLastYear: 325_400 }, 'open permanentWhichBasicAmount'],
    [on, { ...tested, incomeLastYear: 325_399 }, 'incomeMissing'],
    [on, { ...tested, incomeLastYear: 320_000 }, 'incomeMissing'],
    ['2027-05-01', { ...tested, incomeLastYear: 345_000 }, 'open figureOutdated'],
    [on, { ...tested, permit: 'independent', noIncomeRequirement: true, incomeLastYear: 0 }, 'met'],
  ];
  test.each(cases)('on %s for %o: %s', (day, facts, result) => {
    expect(resultOf(rule, facts, day)).toBe(result);
  });

  test('social assistance is no bar from 18 April 2024', () => {
    expect(codesOf(rule, tested, '2024-04-17')).toContain('permanent.socialAssistanceBars');
    expect(codesOf(rule, tested, '2024-04-18')).toContain('permanent.socialAssistanceNoBar');
  });
});

test('other permits', () => {
  const on = '2026-06-15';
  expect(resultOf(rule, {}, on)).toBe('needs permit');
  expect(resultOf(rule, { permit: 'norwegianCitizen' }, on)).toBe('alreadyCitizen');
  expect(resultOf(rule, { permit: 'eeaOrNordic' }, on)).toBe('otherRules');
  expect(resultOf(rule, { permit: 'asylumSeeker' }, on)).toBe('noPermit');
  expect(resultOf(rule, { permit: 'limitedIdentity' }, on)).toBe('open permanentBasis');
});
