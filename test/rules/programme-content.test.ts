import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/rules/dated.ts';
import type { Facts } from '../../src/rules/facts.ts';
import { judge } from '../../src/rules/index.ts';

const content = (facts: Facts, on: IsoDate) => judge('programme-content', facts, on);
const codes = (facts: Facts, on: IsoDate) => content(facts, on).reasons.map(({ code }) => code);

/** Result, life-skills hours, and hours of work-directed elements after so many months. */
function held(facts: Facts, on: IsoDate): string {
  const verdict = content(facts, on);
  if (verdict.outcome === 'needs') return `needs ${verdict.fact}`;
  if (verdict.outcome === 'open') return `open ${verdict.question}`;
  const value = verdict.value as { result: string; healthHours?: number; careerHours?: number; hours?: number; afterMonths?: number };
  const life = value.healthHours === undefined ? '' : ` ${value.healthHours}+${value.careerHours}`;
  return `${value.result}${life}${value.hours === undefined ? '' : `, ${value.hours} after ${value.afterMonths}`}`;
}

const engineer = { permit: 'refugee', childrenUnder18: false, completedUpperSecondary: true, endGoal: 'work' } as const;
const forty = { permit: 'refugee', childrenUnder18: false, completedUpperSecondary: false, endGoal: 'work' } as const;
const ukrainian = { permit: 'collectiveProtection', childrenUnder18: false, completedUpperSecondary: true, endGoal: 'work' } as const;

describe('from 2026', () => {
  const cases: readonly [string, Facts, string][] = [
    ['engineer, decided 2026-02-16, work', { ...engineer, programmeDecidedOn: '2026-02-16' }, 'fullWork 5+10, 15 after 3'],
    ['40, no upper secondary, work, decided 2026-04-07', { ...forty, programmeDecidedOn: '2026-04-07' }, 'fullWork 10+15, 15 after 6'],
    ['not decided yet', { ...engineer, inProgramme: false }, 'fullWork 5+10, 15 after 3'],
    ['education as goal', { ...forty, endGoal: 'completeUpperSecondary' }, 'full 10+15'],
    ['education as goal, with upper secondary', { ...engineer, endGoal: 'higherEducation', inProgramme: false }, 'full 5+10'],
    ['collective protection, decided 2026-03-16', { ...ukrainian, programmeDecidedOn: '2026-03-16' }, 'noSocialStudiesWork 5+10, 15 after 3'],
    ['collective protection, education', { ...ukrainian, endGoal: 'higherEducation', inProgramme: false }, 'noSocialStudies 5+10'],
    // decided on the last day before, and on the day
    ['decided on the last day before, work', { ...engineer, programmeDecidedOn: '2025-12-31' }, 'open workHoursBegunBefore'],
    ['decided on the last day before, education', { ...engineer, endGoal: 'higherEducation', programmeDecidedOn: '2025-12-31' }, 'full 10+15'],
    ['decided on the day, education', { ...engineer, endGoal: 'higherEducation', programmeDecidedOn: '2026-01-01' }, 'full 5+10'],
    ['spouse of a holder of collective protection', { ...forty, permit: 'family', programmeDecidedOn: '2026-06-01' }, 'fullWork 10+15, 15 after 6'],
  ];
  test.each(cases)('%s', (_name, facts, expected) => {
    expect(held(facts, '2026-06-15')).toBe(expected);
  });
});

describe('before 2026', () => {
  const started = { ...ukrainian, inProgramme: true } as const;
  const cases: readonly [IsoDate, Facts, string][] = [
    ['2021-01-01', { childrenUnder18: false }, 'full 10+15'],
    ['2022-06-14', { permit: 'collectiveProtection', childrenUnder18: false }, 'full 10+15'],
    ['2022-06-15', { permit: 'collectiveProtection', childrenUnder18: false }, 'languageOffer'],
    ['2024-01-31', ukrainian, 'languageOffer'],
    ['2024-02-01', { ...started, programmeStartedOn: '2024-02-01' }, 'languageOfferWork, 15 after 3'],
    ['2024-02-01', { ...started, programmeStartedOn: '2024-01-31' }, 'languageOffer'],
    ['2025-03-15', { ...ukrainian, inProgramme: false }, 'languageOfferWork, 15 after 3'],   // asks for a programme
    ['2025-03-15', { ...ukrainian, endGoal: 'higherEducation' }, 'languageOffer'],
    ['2025-03-15', { ...ukrainian, completedUpperSecondary: false }, 'languageOffer'],
    ['2025-12-31', engineer, 'full 10+15'],
    ['2026-01-01', { ...engineer, inProgramme: false }, 'fullWork 5+10, 15 after 3'],
  ];
  test.each(cases)('on %s for %o', (on, facts, expected) => {
    expect(held(facts, on)).toBe(expected);
  });

  test('collective protection needs no life skills, social studies or full time', () => {
    expect(codes({ ...ukrainian, inProgramme: false }, '2025-03-15')).toEqual(expect.arrayContaining(['content.languageOffer', 'content.notRequired', 'content.partTimeOnly']));
  });
});

describe('parental guidance', () => {
  test.each([
    ['2023-06-30', false], ['2023-07-01', true], ['2026-06-15', true], ['2028-06-30', true],
  ] as const)('on %s; can be reduced: %s', (on, reducible) => {
    const parent = { ...forty, childrenUnder18: true, inProgramme: false } as const;
    expect(content(parent, on)).toMatchObject({ outcome: 'decided', value: { parentalGuidance: true } });
    expect(codes(parent, on).includes('content.parentalLeast')).toBe(reducible);
    expect(content(parent, on).reasons.find(({ code }) => code === 'content.parentalSize')!.values).toEqual({ fewestMeetings: 8, mostMeetings: 12, fewestTalks: 5, mostTalks: 8 });
  });

  test('is not required without children', () => {
    expect(content({ ...forty, inProgramme: false }, '2026-06-15')).toMatchObject({ value: { parentalGuidance: false } });
  });
});

test.each([[ukrainian, '2026-01-01', true], [ukrainian, '2025-12-31', false], [engineer, '2026-01-01', false]] as const)('whether lighter programmes must be filled up is not said, %o on %s: %s', (facts, on, told) => {
  expect(codes({ ...facts, inProgramme: false }, on).includes('content.collectiveBegunBefore')).toBe(told);
});

test('what holds for collective protection after chapter 6A is open', () => {
  expect(held(ukrainian, '2028-07-01')).toBe('open chapter6AEnds');
  expect(held({ ...ukrainian, programmeDecidedOn: '2026-03-16' }, '2028-06-30')).toBe('noSocialStudiesWork 5+10, 15 after 3');
});

test('the decision is not asked for where it changes nothing', () => {
  expect(held({ permit: 'refugee', childrenUnder18: false, completedUpperSecondary: false, endGoal: 'tradeCertificate' }, '2026-06-15')).toBe('full 10+15');
});
