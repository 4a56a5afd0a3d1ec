import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/rules/dated.ts';
import type { Facts } from '../../src/rules/facts.ts';
import { resultOf, valueOf } from './result-of.ts';

const rule = 'citizenship-integration-requirements';
const on: IsoDate = '2026-06-15';
type Case = readonly [IsoDate, Facts, string];
const tested = { permit: 'refugee', age: 40, oralLevel: 'B1', societyTest: 'passedNorwegian' } as const;

describe('language and tests', () => {
  const a2: Facts = { ...tested, oralLevel: 'A2', otherProof: 'none' };
  const cases: readonly Case[] = [
    [on, tested, 'met'],
    [on, { ...a2, age: 58, lowerLevelGround: true }, 'met'],
    [on, { ...a2, permit: 'work', lowerLevelGround: false }, 'oralMissing'],
    [on, { ...a2, oralLevel: 'A1', lowerLevelGround: true }, 'open citizenshipBelowA2'],
    [on, { ...a2, otherProof: 'norwegian' }, 'met'],
    [on, { ...tested, societyTest: 'none', otherProof: 'none' }, 'permanentTestMissing'],
    [on, { ...tested, societyTest: 'passedOther', citizenshipTestPassed: true }, 'met'],
    [on, { ...tested, societyTest: 'passedOther', citizenshipTestPassed: false, otherProof: 'none' }, 'citizenshipTestMissing'],   // passed in Dari
    [on, { ...tested, societyTest: 'none', otherProof: 'socialStudies' }, 'met'],
    [on, { permit: 'eeaOrNordic', age: 40, oralLevel: 'B1', citizenshipTestPassed: true }, 'met'],   // no permanent residence needed
    ['2022-09-30', a2, 'met'],
    ['2022-10-01', { ...a2, lowerLevelGround: false }, 'oralMissing'],
    ['2023-03-01', { ...a2, citizenshipAppliedOn: '2022-09-30' }, 'met'],
    ['2023-03-01', { ...a2, citizenshipAppliedOn: '2022-10-01' }, 'open citizenshipFiledExactlyOn'],
    ['2023-03-01', { ...a2, citizenshipAppliedOn: '2022-10-02', lowerLevelGround: false }, 'oralMissing'],
    [on, { permit: 'norwegianCitizen' }, 'alreadyCitizen'],
  ];
  test.each(cases)('on %s for %o: %s', (day, facts, result) => {
    expect(resultOf(rule, facts, day)).toBe(result);
  });
});

describe('ages', () => {
  const cases: readonly Case[] = [
    [on, { permit: 'refugee', bornOn: '2008-06-16' }, 'noTestRequirement'],
    [on, { permit: 'refugee', bornOn: '2008-06-15' }, 'needs oralLevel'],
    [on, { permit: 'refugee', bornOn: '2008-03-01', citizenshipAppliedOn: '2026-02-28' }, 'noTestRequirement'],   // 17 when applying
    [on, { permit: 'refugee', bornOn: '2008-03-01', citizenshipAppliedOn: '2026-03-01' }, 'needs oralLevel'],
    [on, { permit: 'refugee', age: 18, citizenshipAppliedOn: '2026-02-28' }, 'needs bornOn'],
    [on, { permit: 'refugee', age: 66 }, 'needs oralLevel'],
    [on, { permit: 'refugee', age: 67 }, 'open citizenshipAge'],
    [on, { permit: 'refugee', age: 68 }, 'noTestRequirement'],
  ];
  test.each(cases)('on %s for %o: %s', (day, facts, result) => {
    expect(resultOf(rule, facts, day)).toBe(result);
  });
});

describe('time in Norway, where told', () => {
  const humanitarian: Facts = { ...tested, permit: 'humanitarian' };
  const cases: readonly Case[] = [
    [on, { ...tested, residenceYears: 7 }, 'met'],
    [on, { ...humanitarian, residenceYears: 7, sufficientIncome: false }, 'timeMissing'],
    [on, { ...humanitarian, residenceYears: 6, sufficientIncome: true }, 'met'],
    [on, { ...humanitarian, residenceYears: 5.9, sufficientIncome: true }, 'timeMissing'],
    [on, { ...humanitarian, residenceYears: 7 }, 'needs sufficientIncome'],
    [on, { ...humanitarian, residenceYears: 8 }, 'met'],
    [on, { ...humanitarian, residenceYears: 8, societyTest: 'none', otherProof: 'none' }, 'permanentTestMissing'],
    ['2021-12-31', { ...humanitarian, residenceYears: 7 }, 'met'],
    ['2021-12-31', { ...humanitarian, residenceYears: 6 }, 'timeMissing'],
    ['2022-01-01', { ...humanitarian, residenceYears: 7, sufficientIncome: false }, 'timeMissing'],
  ];
  test.each(cases)('on %s for %o: %s', (day, facts, result) => {
    expect(resultOf(rule, facts, day)).toBe(result);
  });

  test('the rule that is missed is told', () => {
    expect(valueOf(rule, { ...humanitarian, residenceYears: 7, sufficientIncome: false }, on)).toEqual({ result: 'timeMissing', years: 8, within: 11 });
    expect(valueOf(rule, { ...tested, residenceYears: 5 }, on)).toEqual({ result: 'timeMissing', years: 7, within: 10 });
  });
});
