import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/rules/dated.ts';
import type { Facts } from '../../src/rules/facts.ts';
import { judge } from '../../src/rules/index.ts';
import { codesOf, resultOf } from './result-of.ts';

const rule = 'norwegian-exemption';
const norwegian = { exemptionFrom: 'norwegian' } as const;
const society = { exemptionFrom: 'socialStudies' } as const;

describe('worked examples and the days of change', () => {
  const cases: readonly [IsoDate, Facts, string][] = [
    ['2026-06-15', { ...norwegian, norwegianProof: 'b1AllParts' }, 'givenMayEndRight'],
    ['2026-06-15', { ...norwegian, norwegianProof: 'none', hindrance: 'none' }, 'noGround'],   // B1 in three parts is not on the list
    ['2026-06-15', { ...norwegian, norwegianProof: 'none', hindrance: 'health' }, 'mayBeGivenKeepsRight'],
    ['2026-06-15', { ...norwegian, norwegianProof: 'none', hindrance: 'otherWeighty' }, 'mayBeGivenKeepsRight'],
    ['2026-06-15', { ...norwegian, norwegianProof: 'credits', proofInSami: true }, 'givenKeepsRight'],
    ['2026-06-15', { ...norwegian, norwegianProof: 'credits', proofInSami: false }, 'givenMayEndRight'],
    ['2023-07-31', { ...norwegian, norwegianProof: 'b1AllParts' }, 'given'],
    ['2023-08-01', { ...norwegian, norwegianProof: 'b1AllParts' }, 'givenMayEndRight'],
    ['2026-06-15', { ...society, societyProof: 'test' }, 'givenMayEndRight'],   // passed in Dari
    ['2023-07-31', { ...society, societyProof: 'credits' }, 'given'],
    ['2023-08-01', { ...society, societyProof: 'credits' }, 'givenMayEndRight'],
    ['2024-08-22', { ...norwegian, norwegianProof: 'adultModule4', hindrance: 'none' }, 'noGround'],
    ['2024-08-23', { ...norwegian, norwegianProof: 'adultModule4' }, 'givenMayEndRight'],
    ['2025-12-31', { ...norwegian, norwegianProof: 'adultModule4' }, 'givenMayEndRight'],
    ['2026-01-01', { ...norwegian, norwegianProof: 'adultModule4' }, 'needs proofInSami'],
    ['2025-12-31', { ...norwegian, norwegianProof: 'vocationalCollege', hindrance: 'none' }, 'noGround'],
    ['2026-01-01', { ...norwegian, norwegianProof: 'vocationalCollege', proofInSami: false }, 'givenMayEndRight'],
    ['2026-06-15', { ...norwegian, permitGrantedOn: '2020-11-15', arrivedOn: '2020-11-15' }, 'introductionAct'],
  ];
  test.each(cases)('on %s for %o: %s', (on, facts, result) => {
    expect(resultOf(rule, facts, on)).toBe(result);
  });
});

test('the letter of a ground is that of the text of the day', () => {
  const letter = (on: IsoDate) => judge(rule, { ...norwegian, norwegianProof: 'credits', proofInSami: false }, on).reasons[0]?.section?.letter;
  expect([letter('2024-08-22'), letter('2024-08-23')]).toEqual(['f', 'g']);
});

test('health needs a statement; other weighty reasons do not', () => {
  const hindered = { ...norwegian, norwegianProof: 'none' } as const;
  expect(codesOf(rule, { ...hindered, hindrance: 'health' }, '2026-06-15')).toContain('exemption.statement');
  expect(codesOf(rule, { ...hindered, hindrance: 'otherWeighty' }, '2026-06-15')).not.toContain('exemption.statement');
});

test('with collective protection no exemption is needed, while chapter 6A is in force', () => {
  const says = (on: IsoDate) => codesOf(rule, { ...society, societyProof: 'test' }, on).includes('exemption.noDutyWithCollectiveProtection');
  expect([says('2022-06-14'), says('2022-06-15'), says('2028-06-30'), says('2028-07-01')]).toEqual([false, true, true, false]);
});
