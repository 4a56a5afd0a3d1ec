import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/rules/dated.ts';
import type { Facts } from '../../src/rules/facts.ts';
import { judge } from '../../src/rules/index.ts';

const guidance = (facts: Facts, on: IsoDate = '2026-06-15') => judge('career-guidance', facts, on);

describe('who', () => {
  const cases: readonly [string, IsoDate, Facts, string][] = [
    ['settled refugee', '2026-06-15', { permit: 'refugee', settlement: 'byAgreement' }, 'rightAndDuty'],
    ['the first day of the act', '2021-01-01', { permit: 'refugee', settlement: 'byAgreement' }, 'rightAndDuty'],
    ['family member', '2026-06-15', { permit: 'family' }, 'rightAndDuty'],
    ['in a reception centre', '2026-06-15', { permit: 'refugee', settlement: 'notYet' }, 'fromSettlement'],
    ['in a reception centre, 57 at the grant', '2026-06-15', { permit: 'refugee', settlement: 'notYet', permitGrantedOn: '2026-03-10', ageAtGrant: 57 }, 'notCovered'],
    ['moved without an agreement', '2026-06-15', { permit: 'humanitarian', settlement: 'onOwn' }, 'notCovered'],
    ['student', '2026-06-15', { permit: 'study' }, 'notCovered'],
    ['has turned the programme down', '2026-06-15', {
      permit: 'refugee', settlement: 'byAgreement', declinedOrBrokenOff: true, permitGrantedOn: '2026-03-10', ageAtGrant: 30, municipalityResidenceFrom: '2026-05-20', weeklyWorkHours: 0,
    }, 'notCovered'],
    ['collective protection', '2026-06-15', { permit: 'collectiveProtection' }, 'right'],
    ['collective protection, the chapter’s first day', '2022-06-15', { permit: 'collectiveProtection' }, 'right'],
    ['collective protection, the day before', '2022-06-14', { permit: 'collectiveProtection', settlement: 'byAgreement' }, 'rightAndDuty'],
    ['older permit', '2021-06-15', { permit: 'refugee', permitGrantedOn: '2020-12-31', arrivedOn: '2020-12-31' }, 'introductionAct'],
  ];
  test.each(cases)('%s', (_name, on, facts, result) => {
    expect(guidance(facts, on)).toMatchObject({ outcome: 'decided', value: { result } });
  });
});

test('gives the day of the decision that it should come before, when the settlement is known', () => {
  const { reasons } = guidance({ permit: 'refugee', settlement: 'byAgreement', settledOn: '2026-05-20' });
  expect(reasons.find(({ code }) => code === 'guidance.decisionUntil')!.values).toEqual({ from: '2026-05-20', until: '2026-08-20' });
});

test('names the county as responsible', () => {
  expect(guidance({ permit: 'collectiveProtection' }).reasons).toContainEqual({ code: 'guidance.county', section: { act: 'integrationAct', section: '11', paragraph: 3 } });
});

test('is open after the last day of chapter 6A', () => {
  expect(guidance({ permit: 'collectiveProtection' }, '2028-07-01')).toMatchObject({ outcome: 'open', question: 'chapter6AEnds', ask: 'imdi' });
});
