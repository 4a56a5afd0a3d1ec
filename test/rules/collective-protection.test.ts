import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/rules/dated.ts';
import type { Facts } from '../../src/rules/facts.ts';
import { judge } from '../../src/rules/index.ts';

const differing = (facts: Facts, on: IsoDate) => judge('collective-protection', facts, on);
const holder = { permit: 'collectiveProtection' } as const;
const codes = (on: IsoDate) => differing(holder, on).reasons.map(({ code }) => code);

describe('what holds on a day', () => {
  const cases: readonly [IsoDate, Facts, string][] = [
    ['2022-06-14', holder, 'beforeChapter'],
    ['2022-06-15', holder, 'rightNoDuty'],
    ['2025-03-15', holder, 'rightNoDuty'],
    ['2025-12-31', holder, 'rightNoDuty'],
    ['2026-01-01', holder, 'rightAndDuty'],
    ['2026-06-15', holder, 'rightAndDuty'],
    ['2028-06-30', holder, 'rightAndDuty'],
    ['2026-06-15', { permit: 'family', hadCollectiveProtectionDecision: false }, 'ordinaryRules'],      // spouse of a holder
    ['2026-07-15', { permit: 'work', hadCollectiveProtectionDecision: true, permitGrantedOn: '2026-01-01' }, 'noNewRights'],
    ['2025-12-31', { permit: 'work', hadCollectiveProtectionDecision: true }, 'ordinaryRules'],
    ['2026-06-15', { permit: 'asylumSeeker' }, 'inReception'],
    ['2022-06-14', { permit: 'asylumSeeker' }, 'ordinaryRules'],
    ['2026-06-15', { ...holder, permitGrantedOn: '2022-03-11' }, 'rightAndDuty'],
    ['2026-06-15', { ...holder, permitGrantedOn: '2022-03-10' }, 'ordinaryRules'],
  ];
  test.each(cases)('on %s for %o', (on, facts, result) => {
    expect(differing(facts, on)).toMatchObject({ outcome: 'decided', value: { result } });
  });

  test('a new permit from before the rule on new permits is open', () => {
    const changed = { permit: 'work', hadCollectiveProtectionDecision: true } as const;
    expect(differing(changed, '2026-07-15')).toMatchObject({ outcome: 'needs', fact: 'permitGrantedOn' });
    expect(differing({ ...changed, permitGrantedOn: '2025-12-31' }, '2026-07-15')).toMatchObject({ outcome: 'open', question: 'changedBeforeNoNewRights' });
  });

  test('after the last day of the chapter it is open', () => {
    for (const permit of ['collectiveProtection', 'asylumSeeker'] as const) expect(differing({ permit }, '2028-07-01')).toMatchObject({ outcome: 'open', question: 'chapter6AEnds' });
  });
});

describe('each difference begins and ends on its day', () => {
  const cases: readonly [string, IsoDate | undefined, IsoDate | undefined, IsoDate | undefined, IsoDate | undefined][] = [
    // code, last day without, first day with, last day with, first day without
    ['collective.backAfterWork', undefined, '2022-06-15', '2023-06-01', '2023-06-02'],
    ['collective.backAfterWorkInNorway', '2023-06-01', '2023-06-02', '2025-12-31', '2026-01-01'],
    ['collective.ukrainianSchool', '2022-06-26', '2022-06-27', '2026-06-15', undefined],
    ['mapping.dutyInProgramme', '2023-06-01', '2023-06-02', '2026-06-15', undefined],
    ['collective.studyLength', '2023-06-30', '2023-07-01', '2025-12-31', '2026-01-01'],
    ['collective.extended', '2023-06-30', '2023-07-01', '2026-06-30', '2026-07-01'],
    ['collective.workHours', '2024-01-31', '2024-02-01', '2025-12-31', '2026-01-01'],
    ['collective.refusal', '2024-01-31', '2024-02-01', '2025-12-31', '2026-01-01'],
    ['collective.endsWithJob', '2024-06-30', '2024-07-01', '2025-12-31', '2026-01-01'],
    ['collective.rightNoDuty', undefined, '2022-06-15', '2025-12-31', '2026-01-01'],
    ['collective.restOrdinary', '2025-12-31', '2026-01-01', '2028-06-30', undefined],
    ['collective.extendedGone', '2026-06-30', '2026-07-01', '2028-06-30', undefined],
    ['collective.norwegian', undefined, '2022-06-15', '2028-06-30', undefined],
  ];
  test.each(cases)('%s', (code, before, first, last, after) => {
    for (const on of [before, after]) if (on) expect(codes(on)).not.toContain(code);
    for (const on of [first, last]) if (on) expect(codes(on)).toContain(code);
  });

  test('the refusal moved from the regulation to the act', () => {
    const place = (on: IsoDate) => differing(holder, on).reasons.find(({ code }) => code === 'collective.refusal')!.section;
    expect(place('2024-06-30')).toMatchObject({ act: 'integrationRegulation', section: '43 j' });
    expect(place('2024-07-01')).toMatchObject({ act: 'integrationAct', section: '37 c' });
  });

  test.each([['2024-06-30', 6], ['2024-07-01', 7], ['2025-12-31', 7]] as const)('the rules on the plan stood on %s in paragraph %i', (on, paragraph) => {
    expect(differing(holder, on).reasons.filter(({ code }) => code === 'collective.ownPlan').map(({ section }) => section)).toEqual([{ act: 'integrationAct', section: '37 c', paragraph }]);
  });
});

test.each([['2026-06-10', true], ['2026-07-15', false]] as const)('extended Norwegian without upper secondary on %s: %s', (on, offered) => {
  const reason = differing(holder, on).reasons.find(({ code }) => code === 'collective.extended');
  expect(reason?.values).toEqual(offered ? { schoolMonths: 6, stepMonths: 6, mostMonths: 24 } : undefined);
});
