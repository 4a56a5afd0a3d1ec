import { describe, expect, test } from 'vitest';
import { factInfo, type Facts } from '../../src/rules/facts.ts';
import { judge } from '../../src/rules/index.ts';
import type { IsoDate } from '../../src/rules/dated.ts';

const decide = (facts: Facts, on: IsoDate = '2026-03-10') => judge('registration-deadlines', facts, on);

describe('two months from the day the information was available', () => {
  test.each([
    ['2026-03-02', '2026-05-02', 'a Saturday: this deadline is not moved'],
    ['2025-12-31', '2026-02-28', 'the month has no such day'],
    ['2023-12-31', '2024-02-29', 'a leap year'],
    ['2026-01-01', '2026-03-01', ''],
  ] as const)('%s: by %s %s', (informationKnownOn, by, _why) => {
    expect(decide({ registration: 'programme', informationKnownOn })).toMatchObject({ outcome: 'decided', value: { result: 'municipality', by } });
  });

  test.each([['2026-05-01', false], ['2026-05-02', false], ['2026-05-03', true]] as const)('asked on %s: overdue %s', (on, overdue) => {
    expect(decide({ registration: 'training', informationKnownOn: '2026-03-02' }, on)).toMatchObject({ value: { by: '2026-05-02', overdue } });
  });
});

test('the county registers what came out of the guidance, and hands over the rest', () => {
  const by = { informationKnownOn: '2026-03-02' } as const;
  const expected: Record<string, string> = { careerGuidance: 'county', guidanceDone: 'municipalityFromCounty', countyTrainingAbsence: 'municipalityFromCounty' };
  for (const registration of factInfo.registration.choices as NonNullable<Facts['registration']>[]) {
    expect(decide({ registration, ...by })).toMatchObject({ value: { result: expected[registration] ?? 'municipality' } });
  }
});

test('the county’s own deadline stands in its own section', () => {
  const sections = decide({ registration: 'careerGuidance', informationKnownOn: '2026-03-02' }).reasons.map(({ section }) => section?.section);
  expect(sections).toContain('59');
  expect(sections).not.toContain('58');
});

test('asks what, then when', () => {
  expect(decide({})).toMatchObject({ outcome: 'needs', fact: 'registration' });
  expect(decide({ registration: 'tests' })).toMatchObject({ outcome: 'needs', fact: 'informationKnownOn' });
});
