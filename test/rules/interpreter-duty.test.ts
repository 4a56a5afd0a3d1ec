import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/rules/dated.ts';
import type { Facts } from '../../src/rules/facts.ts';
import { judge } from '../../src/rules/index.ts';

const decide = (facts: Facts, on: IsoDate = '2026-06-15') => judge('interpreter-duty', facts, on);
const resultOf = (facts: Facts, on?: IsoDate) => {
  const verdict = decide(facts, on);
  return verdict.outcome === 'decided' ? verdict.value.result : verdict.outcome === 'open' ? verdict.question : `needs ${verdict.fact}`;
};
const office: Facts = { interpreterBody: 'publicBody', childInterprets: false, managesInNorwegian: false };

describe('children', () => {
  const child: Facts = { interpreterBody: 'publicBody', childInterprets: true };
  test.each([
    [{ ...child, interpreterEmergency: false }, 'childNotAllowed'],
    [{ ...child, interpreterEmergency: true }, 'childInEmergency'],
    [child, 'needs interpreterEmergency'],
  ] as const)('%o: %s', (facts, result) => {
    expect(resultOf(facts)).toBe(result);
  });
});

describe('the duty', () => {
  test.each([
    [{ ...office, interpreterMatter: 'legalSafety' }, 'duty'],
    [{ ...office, interpreterMatter: 'properHelp' }, 'duty'],
    [{ ...office, interpreterMatter: 'other' }, 'shouldConsider'],
    [{ ...office, interpreterMatter: 'unsure' }, 'interpreterNeed'],
    [{ ...office, managesInNorwegian: true }, 'noDuty'],
    [{ ...office, interpreterBody: 'privateForPublic', interpreterMatter: 'properHelp' }, 'duty'],
    [{ ...office, interpreterBody: 'otherPrivate' }, 'notCovered'],
  ] as const)('%o: %s', (facts, result) => {
    expect(resultOf(facts)).toBe(result);
  });
});

describe('days', () => {
  const serious: Facts = { ...office, interpreterMatter: 'properHelp' };
  test.each([
    ['2021-12-31', serious, 'beforeInterpreterAct'],
    ['2021-12-31', {}, 'beforeInterpreterAct'],
    ['2022-01-01', serious, 'duty'],
    ['2026-12-15', serious, 'duty'],
    ['2026-12-31', serious, 'duty'],
    ['2027-01-01', serious, 'dutyQualified'],
    ['2027-01-11', serious, 'dutyQualified'],
    ['2022-06-14', { ...serious, interpreterBody: 'privateSchool' }, 'privateSchoolBefore'],
    ['2022-06-15', { ...serious, interpreterBody: 'privateSchool' }, 'duty'],
  ] as const)('%s, %o: %s', (on, facts, result) => {
    expect(resultOf(facts, on)).toBe(result);
  });

  test('from 2027 it is told that the exception may have been prolonged', () => {
    expect(decide(serious, '2027-01-01').reasons.map(({ code }) => code)).toContain('interpreter.mayBeProlonged');
    expect(decide(serious, '2027-01-01').lawReadThrough).toBe('2026-05-02');
  });
});
