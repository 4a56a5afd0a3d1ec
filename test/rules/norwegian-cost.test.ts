import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/rules/dated.ts';
import type { Facts } from '../../src/rules/facts.ts';
import { resultOf } from './result-of.ts';

const rule = 'norwegian-cost';

describe('who may be charged', () => {
  const refugee: Facts = { permit: 'refugee', bornOn: '1994-02-02', permitGrantedOn: '2024-05-10', trainingRightOver: false };
  const cases: readonly [IsoDate, Facts, string][] = [
    ['2024-06-01', refugee, 'free'],
    ['2026-06-01', { ...refugee, trainingRightOver: true }, 'mayChargeIfOffered'],
    ['2026-06-01', { permit: 'refugee', bornOn: '2006-03-15', permitGrantedOn: '2024-03-14' }, 'mayChargeIfOffered'],
    ['2026-06-15', { permit: 'work', leadsToPermanentResidence: true, ageAtGrant: 34, permitGrantedOn: '2026-02-02' }, 'mayCharge'],
    ['2026-06-15', { permit: 'family', sponsorPermit: 'worker', leadsToPermanentResidence: true, ageAtGrant: 34, permitGrantedOn: '2026-02-02' }, 'mayCharge'],
    ['2026-06-15', { permit: 'work', leadsToPermanentResidence: false, ageAtGrant: 34, permitGrantedOn: '2026-02-02', trainingBegunWithRight: false }, 'mayChargeIfOffered'],
    ['2026-06-15', { permit: 'family', sponsorPermit: 'other', ageAtGrant: 29, permitGrantedOn: '2026-02-02', trainingRightOver: false }, 'free'],
    ['2026-06-15', { permit: 'collectiveProtection', ageAtGrant: 29, permitGrantedOn: '2026-02-02', settlement: 'byAgreement', trainingRightOver: false }, 'freeNorwegian'],
    ['2026-06-15', { permit: 'collectiveProtection', ageAtGrant: 29, permitGrantedOn: '2026-02-02', settlement: 'notYet' }, 'notYet'],
    ['2026-06-15', { permit: 'norwegianCitizen', trainingBegunWithRight: true }, 'free'],
    ['2026-06-15', { ...refugee, declinedOrBrokenOff: true }, 'open costAfterDeclining'],
    ['2026-06-15', { ...refugee, permitGrantedOn: '2020-05-10', arrivedOn: '2020-05-10' }, 'introductionAct'],
    ['2025-02-14', { permit: 'refugee', bornOn: '1958-02-15', permitGrantedOn: '2024-04-01', trainingRightOver: false }, 'free'],
    ['2025-02-15', { permit: 'refugee', bornOn: '1958-02-15', permitGrantedOn: '2024-04-01', trainingRightOver: false }, 'mayChargeIfOffered'],
  ];
  test.each(cases)('on %s for %o: %s', (on, facts, result) => {
    expect(resultOf(rule, facts, on)).toBe(result);
  });
});

test('it asks for the end of the right last', () => {
  expect(resultOf(rule, { permit: 'refugee', ageAtGrant: 30, permitGrantedOn: '2024-05-10' }, '2026-06-15')).toBe('needs trainingRightOver');
});
