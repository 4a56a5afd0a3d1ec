import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/rules/dated.ts';
import type { Facts } from '../../src/rules/facts.ts';
import { judge } from '../../src/rules/index.ts';
import { codesOf, resultOf } from './result-of.ts';

const rule = 'tests-duty';

describe('who must sit the tests', () => {
  const cases: readonly [IsoDate, Facts, string][] = [
    ['2026-07-01', { permit: 'refugee', exemptedFrom: 'none' }, 'bothTests'],
    ['2026-07-01', { permit: 'refugee', exemptedFrom: 'norwegian' }, 'onlySocialStudies'],
    ['2026-07-01', { permit: 'refugee', exemptedFrom: 'socialStudies' }, 'onlyNorwegian'],
    ['2026-07-01', { permit: 'refugee', exemptedFrom: 'both' }, 'exempted'],
    ['2026-07-01', { permit: 'work', leadsToPermanentResidence: true }, 'noDuty'],
    ['2026-07-01', { permit: 'eeaOrNordic' }, 'noDuty'],
    ['2026-06-15', { permit: 'collectiveProtection', permitGrantedOn: '2026-02-10' }, 'freeNorwegianTest'],
    ['2022-06-14', { permit: 'collectiveProtection', permitGrantedOn: '2022-04-10', exemptedFrom: 'none' }, 'bothTests'],
    ['2022-06-15', { permit: 'collectiveProtection', permitGrantedOn: '2022-04-10' }, 'freeNorwegianTest'],
    ['2028-07-01', { permit: 'collectiveProtection' }, 'open afterChapter6A'],
    ['2026-06-15', { permit: 'refugee', permitGrantedOn: '2020-11-15', arrivedOn: '2020-11-15' }, 'introductionAct'],
  ];
  test.each(cases)('on %s for %o: %s', (on, facts, result) => {
    expect(resultOf(rule, facts, on)).toBe(result);
  });
});

test('one free test per skill for those with the duty, a retake is paid; others pay', () => {
  const refugee = codesOf(rule, { permit: 'refugee', exemptedFrom: 'none' }, '2026-07-01');
  expect(refugee).toEqual(expect.arrayContaining(['tests.free', 'tests.retake', 'tests.complainOverResult', 'tests.complainOverForm']));
  expect(refugee).not.toContain('tests.othersPay');
  expect(codesOf(rule, { permit: 'work', leadsToPermanentResidence: true }, '2026-07-01')).toContain('tests.othersPay');
});

test('the paragraph on free tests was the third until August 2023', () => {
  const place = (on: IsoDate): unknown => judge(rule, { permit: 'refugee', exemptedFrom: 'none' }, on).reasons.find(({ code }) => code === 'tests.free')?.section;
  expect(place('2023-07-31')).toMatchObject({ section: '38', paragraph: 3 });
  expect(place('2023-08-01')).toMatchObject({ section: '38', paragraph: 4 });
});
