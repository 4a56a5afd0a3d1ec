import { expect, test } from 'vitest';
import type { IsoDate } from '../../src/rules/dated.ts';
import type { Facts } from '../../src/rules/facts.ts';
import { codesOf, resultOf, valueOf } from './result-of.ts';

const rule = 'norwegian-goal-level';
const on: IsoDate = '2026-06-15';
const levels = (readingListeningWriting: string, oral: string) => ({ readingListeningWriting, oral });

const course = { norwegianTaughtIn: 'course' } as const;
const cases: readonly [Facts, unknown][] = [
  [{ ...course, completedUpperSecondary: false, completedCompulsorySchool: false }, { result: 'levels', ...levels('A2', 'B1') }],
  [{ ...course, completedUpperSecondary: false, completedCompulsorySchool: true }, { result: 'oneLevel', ...levels('B1', 'B1') }],
  [{ ...course, completedUpperSecondary: true, needsB2: false }, { result: 'levels', ...levels('B1', 'B2') }],
  [{ ...course, completedUpperSecondary: true, needsB2: true }, { result: 'oneLevel', ...levels('B2', 'B2') }],
  [{ norwegianTaughtIn: 'upperSecondary' }, { result: 'grade', grade: 2 }],
  [{ norwegianTaughtIn: 'lowerSecondarySchool' }, { result: 'gradeOrLevels', grade: 2, ...levels('A2', 'B1') }],
];
test.each(cases)('%o: %o, the same since 2021', (facts, value) => {
  for (const day of ['2021-01-01', '2023-07-31', '2023-08-01', '2025-12-31', '2026-01-01', on] as const) expect(valueOf(rule, facts, day)).toEqual(value);
});

test('every goal is told to be guiding, to be set for the person, and not to be the requirement for permanent residence', () => {
  for (const [facts] of cases) expect(codesOf(rule, facts, on)).toEqual(expect.arrayContaining(['goal.guiding', 'goal.individual', 'goal.otherRequirements']));
});

test('the school for adults is named by the text of the day', () => {
  expect(codesOf(rule, { norwegianTaughtIn: 'lowerSecondarySchool' }, '2025-12-31')).toContain('goal.lowerSecondarySchool');
  expect(codesOf(rule, { norwegianTaughtIn: 'lowerSecondarySchool' }, '2026-01-01')).toContain('goal.adultEducation');
});

test('the Introduction Act has no Norwegian goal', () => {
  expect(resultOf(rule, { ...course, permitGrantedOn: '2020-11-15', arrivedOn: '2020-11-15' }, on)).toBe('introductionAct');
  expect(resultOf(rule, { ...course, permitGrantedOn: '2020-11-15', arrivedOn: '2021-02-01' }, on)).toBe('needs completedUpperSecondary');
});
