import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/rules/dated.ts';
import type { Facts } from '../../src/rules/facts.ts';
import { judge } from '../../src/rules/index.ts';

const benefit = (facts: Facts, on: IsoDate) => judge('introduction-benefit', facts, on);
const single = { partnerInProgramme: false } as const;

function valueOf(facts: Facts, on: IsoDate) {
  const verdict = benefit(facts, on);
  if (verdict.outcome !== 'decided' || verdict.value.result === 'introductionAct') throw new Error(`not an amount: ${JSON.stringify(verdict)}`);
  return verdict.value;
}

describe('the share', () => {
  const cases: readonly [IsoDate, Facts, number][] = [
    // the 25th birthday
    ['2024-12-31', { bornOn: '2000-01-01', livesWithParents: true, ...single }, 1 / 3],   // last day at 24
    ['2025-01-01', { bornOn: '2000-01-01', livesWithParents: true, ...single }, 1],
    ['2025-02-28', { bornOn: '2000-02-29', livesWithParents: false, ...single }, 2 / 3],  // leap day: turns 25 on 1 March
    ['2025-03-01', { bornOn: '2000-02-29', livesWithParents: false, ...single }, 1],
    ['2026-06-01', { age: 24, livesWithParents: false, ...single }, 2 / 3],
    ['2026-06-01', { age: 25, ...single }, 1],
    ['2021-01-01', { age: 18, livesWithParents: true }, 1 / 3],                           // first day of the act
    // couples without children, from 2024-07-01
    ['2024-06-30', { age: 30 }, 1],
    ['2024-07-01', { age: 30, partnerInProgramme: true, hasChildren: false, programmeStartedOn: '2024-07-01' }, 5 / 6],
    ['2024-07-01', { age: 30, partnerInProgramme: true, hasChildren: false, programmeStartedOn: '2024-06-30' }, 1],
    ['2026-06-15', { age: 30, partnerInProgramme: true, hasChildren: true }, 1],
    ['2026-06-15', { age: 22, livesWithParents: false, partnerInProgramme: true, hasChildren: true }, 2 / 3],
    ['2026-06-15', { age: 22, livesWithParents: false, partnerInProgramme: true, hasChildren: false, programmeStartedOn: '2024-06-30' }, 2 / 3],
  ];
  test.each(cases)('on %s for %o', (on, facts, share) => {
    expect(valueOf(facts, on).share).toBe(share);
  });
});

describe('the amount', () => {
  const cases: readonly [string, IsoDate, Facts, number][] = [
    ['aged 30, single', '2026-06-15', { age: 30, ...single }, 22_758.17],
    ['aged 23, not with parents', '2026-06-15', { age: 23, livesWithParents: false, ...single }, 15_172.11],
    ['aged 20, with the mother', '2026-06-15', { age: 20, livesWithParents: true, ...single }, 7_586.06],
    ['a couple that began in August 2024', '2024-08-20', { age: 30, partnerInProgramme: true, hasChildren: false, programmeStartedOn: '2024-08-12' }, 17_226.11],
    ['a couple that began before the rule', '2024-08-20', { age: 30, partnerInProgramme: true, hasChildren: false, programmeStartedOn: '2024-05-13' }, 20_671.33],
    ['a couple with a child', '2024-08-20', { age: 30, partnerInProgramme: true, hasChildren: true }, 20_671.33],
    // last and first day of each basic amount
    ['G of 2020', '2021-04-30', { age: 30 }, 16_891.83],
    ['G of 2021', '2021-05-01', { age: 30 }, 17_733.17],
    ['G of 2021', '2022-04-30', { age: 30 }, 17_733.17],
    ['G of 2022', '2022-05-01', { age: 30 }, 18_579.5],
    ['G of 2022', '2023-04-30', { age: 30 }, 18_579.5],
    ['G of 2023', '2023-05-01', { age: 30 }, 19_770],
    ['G of 2023', '2024-04-30', { age: 30 }, 19_770],
    ['G of 2024', '2024-05-01', { age: 30 }, 20_671.33],
    ['G of 2024', '2025-04-30', { age: 30, ...single }, 20_671.33],
    ['G of 2025', '2025-05-01', { age: 30, ...single }, 21_693.33],
    ['G of 2025', '2026-04-30', { age: 30, ...single }, 21_693.33],
    ['G of 2026', '2026-05-01', { age: 30, ...single }, 22_758.17],
    ['G of 2026, last day known', '2027-04-30', { age: 30, ...single }, 22_758.17],
  ];
  test.each(cases)('%s, on %s', (_name, on, facts, perMonth) => {
    expect(valueOf(facts, on).perMonth).toBe(perMonth);
  });

  test('is also given by year, day and hour', () => {
    expect(valueOf({ age: 30, ...single }, '2026-06-15')).toEqual({
      result: 'full', share: 1, perYear: 273_098, perMonth: 22_758.17, perDay: 758.61, perHour: 147.62,
    });
    expect(valueOf({ age: 30 }, '2023-05-01')).toMatchObject({ perDay: 659, perHour: 128.24 });
  });
});

describe('what is open', () => {
  test.each(['2027-05-01', '2028-01-01'] as const)('the amount on %s, after the next expected change', (on) => {
    const verdict = benefit({ age: 30, ...single }, on);
    expect(verdict).toMatchObject({ outcome: 'open', question: 'figureOutdated', ask: 'nav' });
    expect(verdict.reasons[0]!.values).toEqual({ basicAmount: 136_549, from: '2026-05-01', nextChange: '2027-05-01' });
  });

  test.each([true, false])('the couple rule together with the shares under 25 (with parents: %s)', (livesWithParents) => {
    const facts = { age: 22, livesWithParents, partnerInProgramme: true, hasChildren: false, programmeStartedOn: '2024-07-01' } as const;
    expect(benefit(facts, '2026-06-15')).toMatchObject({ outcome: 'open', question: 'coupleUnder25' });
  });

  test('how the month of the 25th birthday is paid, as a reason', () => {
    const facts = { bornOn: '2001-06-20', livesWithParents: false, ...single } as const;
    const codes = (on: IsoDate) => benefit(facts, on).reasons.map(({ code }) => code);
    expect(codes('2026-06-01')).toContain('benefit.birthdayMonth');
    expect(codes('2026-05-31')).not.toContain('benefit.birthdayMonth');
  });
});

describe('what it asks', () => {
  test.each([
    [{}, 'age'],
    [{ age: 23 }, 'livesWithParents'],
    [{ age: 23, livesWithParents: true }, 'partnerInProgramme'],
    [{ age: 30 }, 'partnerInProgramme'],
    [{ age: 30, partnerInProgramme: true }, 'hasChildren'],
    [{ age: 30, partnerInProgramme: true, hasChildren: false }, 'programmeStartedOn'],
    [{ age: 30, permitGrantedOn: '2020-12-31' }, 'arrivedOn'],
  ] as const)('knowing %o: %s', (facts, fact) => {
    expect(benefit(facts, '2026-06-15')).toMatchObject({ outcome: 'needs', fact });
  });
});

test('an older permit follows the Introduction Act, except for those who arrived later', () => {
  expect(benefit({ age: 30, permitGrantedOn: '2020-12-31', arrivedOn: '2020-12-31' }, '2021-06-01')).toMatchObject({ value: { result: 'introductionAct' } });
  expect(valueOf({ age: 30, permitGrantedOn: '2020-12-31', arrivedOn: '2021-01-01' }, '2021-06-01').share).toBe(1);
});
