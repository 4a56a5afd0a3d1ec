import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/rules/dated.ts';
import type { Facts } from '../../src/rules/facts.ts';
import { judge } from '../../src/rules/index.ts';

const deadline = (facts: Facts, on: IsoDate) => judge('programme-start-deadline', facts, on);
const settled = { permit: 'refugee', settlement: 'byAgreement', settledOn: '2026-05-20' } as const;
const family = { permit: 'family', programmeRequested: true, programmeRequestedOn: '2026-03-31' } as const;

describe('the last day in time', () => {
  const cases: readonly [string, Facts, IsoDate, string, IsoDate][] = [
    ['settled 2026-05-20', settled, '2026-06-15', 'running', '2026-08-20'],
    ['on the last day', settled, '2026-08-20', 'running', '2026-08-20'],
    ['the day after', settled, '2026-08-21', 'passed', '2026-08-20'],
    ['settled on a day that the third month lacks', { ...settled, settledOn: '2025-11-30' }, '2026-01-15', 'running', '2026-02-28'],
    ['the first day of the act', { ...settled, settledOn: '2021-01-01' }, '2021-01-01', 'running', '2021-04-01'],
    ['family member who asked', family, '2026-06-15', 'running', '2026-06-30'],
    ['refugee after a family permit', { permit: 'refugee', settlement: 'onOwn', hadFamilyPermitBefore: true, programmeRequestedOn: '2026-06-01' }, '2026-06-15', 'running', '2026-09-01'],
  ];
  test.each(cases)('%s', (_name, facts, on, result, until) => {
    expect(deadline(facts, on)).toMatchObject({ outcome: 'decided', value: { result, until, deadlineMonths: 3 } });
  });
});

describe('no deadline, or none yet', () => {
  const cases: readonly [string, Facts, IsoDate, string][] = [
    ['moved without an agreement', { permit: 'humanitarian', settlement: 'onOwn' }, '2026-06-15', 'noDeadline'],
    ['refugee who moved without an agreement', { permit: 'refugee', settlement: 'onOwn', hadFamilyPermitBefore: false }, '2026-06-15', 'noDeadline'],
    ['the same before the exception came', { permit: 'refugee', settlement: 'onOwn', hadFamilyPermitBefore: true }, '2023-07-31', 'noDeadline'],
    ['student', { permit: 'study' }, '2026-06-15', 'noDeadline'],
    ['in a reception centre', { permit: 'refugee', settlement: 'notYet' }, '2026-06-15', 'notYetSettled'],
    ['in a reception centre, 57 at the grant', { permit: 'refugee', settlement: 'notYet', permitGrantedOn: '2026-03-10', ageAtGrant: 57 }, '2026-06-15', 'noDeadline'],
    ['has not asked', { permit: 'independent', programmeRequested: false }, '2026-06-15', 'notAsked'],
    ['older permit', { ...settled, permitGrantedOn: '2020-06-01', arrivedOn: '2020-06-01' }, '2021-06-15', 'introductionAct'],
    [
      'aged 57 at the grant',
      { ...settled, permitGrantedOn: '2026-03-10', ageAtGrant: 57, municipalityResidenceFrom: '2026-05-20' }, '2026-06-15', 'noDeadline',
    ],
  ];
  test.each(cases)('%s', (_name, facts, on, result) => {
    expect(deadline(facts, on)).toMatchObject({ outcome: 'decided', value: { result } });
  });
});

test('says that it holds for those with a right, unless that is shown', () => {
  const codes = (facts: Facts) => deadline(facts, '2026-06-15').reasons.map(({ code }) => code);
  expect(codes(settled)).toContain('group.ifCovered');
  expect(codes({ ...settled, permitGrantedOn: '2026-03-10', ageAtGrant: 34, municipalityResidenceFrom: '2026-05-20', weeklyWorkHours: 0 })).not.toContain('group.ifCovered');
});

test.each([
  [{}, 'permit'],
  [{ permit: 'refugee' }, 'settlement'],
  [{ permit: 'refugee', settlement: 'byAgreement' }, 'settledOn'],
  [{ permit: 'family' }, 'programmeRequested'],
  [{ permit: 'family', programmeRequested: true }, 'programmeRequestedOn'],
] as const)('knowing %o it asks for %s', (facts, fact) => {
  expect(deadline(facts, '2026-06-15')).toMatchObject({ outcome: 'needs', fact });
});
