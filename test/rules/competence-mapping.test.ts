import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/rules/dated.ts';
import type { Facts } from '../../src/rules/facts.ts';
import { judge } from '../../src/rules/index.ts';

const mapping = (facts: Facts, on: IsoDate = '2026-06-15') => judge('competence-mapping', facts, on);
const settled = { settlement: 'byAgreement', mappedBefore: false } as const;

describe('the ordinary rules', () => {
  const cases: readonly [string, Facts, string][] = [
    ['in a reception centre', { permit: 'refugee', settlement: 'notYet' }, 'hostMunicipality'],
    ['resettlement refugee before entry', { permit: 'resettlement', settlement: 'notYet' }, 'imdi'],
    ['settled, not mapped', { permit: 'refugee', ...settled }, 'rightAndDuty'],
    ['settled, mapped before', { permit: 'refugee', ...settled, mappedBefore: true }, 'alreadyDone'],
    ['family member', { permit: 'family', mappedBefore: false }, 'rightAndDuty'],
    ['moved without an agreement', { permit: 'humanitarian', settlement: 'onOwn' }, 'notCovered'],
    ['worker', { permit: 'work' }, 'notCovered'],
    ['asylum seeker', { permit: 'asylumSeeker' }, 'notCovered'],
    ['aged 57 at the grant', { permit: 'refugee', ...settled, permitGrantedOn: '2026-03-10', ageAtGrant: 57, municipalityResidenceFrom: '2026-05-20' }, 'notCovered'],
    ['older permit', { permit: 'refugee', ...settled, permitGrantedOn: '2020-03-10', arrivedOn: '2020-01-10' }, 'introductionAct'],
  ];
  test.each(cases)('%s', (_name, facts, result) => {
    expect(mapping(facts)).toMatchObject({ outcome: 'decided', value: { result } });
  });

  test('an age that the act leaves open stays open', () => {
    expect(mapping({ permit: 'refugee', ...settled, permitGrantedOn: '2026-03-10', ageAtGrant: 55, municipalityResidenceFrom: '2026-05-20' })).toMatchObject({ outcome: 'open', question: 'ageBoundary' });
  });
});

describe('collective protection', () => {
  const ukrainian = { permit: 'collectiveProtection', settlement: 'byAgreement' } as const;
  const cases: readonly [IsoDate, Facts, string][] = [
    ['2022-06-14', { permit: 'collectiveProtection', settlement: 'notYet' }, 'hostMunicipality'],
    ['2022-06-15', { permit: 'collectiveProtection', settlement: 'notYet' }, 'noneBeforeSettlement'],
    ['2022-06-15', ukrainian, 'right'],
    ['2023-06-01', ukrainian, 'right'],
    ['2023-06-02', { ...ukrainian, inProgramme: false }, 'right'],
    ['2026-06-15', { ...ukrainian, inProgramme: true, programmeStartedOn: '2023-06-01' }, 'right'],
    ['2026-06-15', { ...ukrainian, inProgramme: true, programmeStartedOn: '2023-06-03' }, 'rightAndDuty'],
    ['2026-06-15', { ...ukrainian, settlement: 'onOwn', inProgramme: false }, 'right'],
  ];
  test.each(cases)('on %s for %o', (on, facts, result) => {
    expect(mapping(facts, on)).toMatchObject({ outcome: 'decided', value: { result } });
  });

  test.each([
    ['2022-06-14', '15', 2], ['2022-06-15', '37 c', 6], ['2024-06-30', '37 c', 6], ['2024-07-01', '37 c', 7], ['2025-12-31', '37 c', 7], ['2026-01-01', '15', 2],
  ] as const)('on %s the rule that the plan rests on it stood in § %s', (on, section, paragraph) => {
    const { reasons } = mapping({ ...ukrainian, mappedBefore: false, inProgramme: false }, on);
    expect(reasons.find(({ code }) => code === 'mapping.beforePlan')!.section).toEqual({ act: 'integrationAct', section, paragraph });
  });

  test('a start on the very day, and the time after the chapter, are open', () => {
    expect(mapping({ ...ukrainian, inProgramme: true, programmeStartedOn: '2023-06-02' })).toMatchObject({ outcome: 'open', question: 'mappingStartedOnTheDay' });
    expect(mapping(ukrainian, '2028-06-30')).toMatchObject({ outcome: 'needs', fact: 'inProgramme' });
    expect(mapping(ukrainian, '2028-07-01')).toMatchObject({ outcome: 'open', question: 'chapter6AEnds' });
  });
});
