import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/rules/dated.ts';
import type { Facts } from '../../src/rules/facts.ts';
import { judge } from '../../src/rules/index.ts';

const decide = (facts: Facts, on: IsoDate = '2026-06-15') => judge('decision-and-appeal', facts, on);
const valueOf = (facts: Facts, on?: IsoDate) => {
  const verdict = decide(facts, on);
  return verdict.outcome === 'decided' ? verdict.value : verdict.outcome === 'open' ? verdict.question : `needs ${verdict.fact}`;
};
const codes = (facts: Facts, on?: IsoDate) => decide(facts, on).reasons.map(({ code }) => code);

describe('what is an individual decision, § 46', () => {
  test.each(['programme', 'benefit', 'training', 'exemption', 'plan', 'stop', 'absence', 'leave', 'extension', 'repayment', 'refund', 'regulation'] as const)('%s is', (decisionAbout) => {
    expect(valueOf({ decisionAbout, noticeReceived: false })).toEqual({ result: 'decision' });
    expect(codes({ decisionAbout, noticeReceived: false })).toContain('appeal.inWriting');
  });

  test.each([
    ['holiday', 'noDecision'], ['planDetail', 'noDecision'], ['settlementPlace', 'noAppeal'], ['someoneElse', 'noAppeal'],
  ] as const)('%s: %s', (decisionAbout, result) => {
    expect(valueOf({ decisionAbout })).toEqual({ result });
    expect(valueOf({ decisionAbout, noticeReceivedOn: '2026-06-08' })).toEqual({ result });
  });

  test('the settlement municipality cites the paragraph that takes the appeal away', () => {
    expect(decide({ decisionAbout: 'settlementPlace' }).reasons[0]?.section).toEqual({ act: 'integrationAct', section: '46', paragraph: 4 });
  });

  test.each([
    // G is 136 549 from 1 May 2026; a twelfth is 11 379.08.
    [12_000, 22_758.17, '2026-06-15', 'decision'],
    [5000, 22_758.17, '2026-06-15', 'noDecision'],
    [11_379.08, 20_000, '2026-06-15', 'noDecision'],        // 11 379.0833…
    [11_379.09, 20_000, '2026-06-15', 'decision'],
    [11_400, 22_800, '2026-06-15', 'decision'],             // exactly half
    [11_399.99, 22_800, '2026-06-15', 'noDecision'],
    [11_000, 15_000, '2026-04-30', 'decision'],             // the earlier G: 10 846.67
    [11_000, 15_000, '2026-05-01', 'noDecision'],
  ] as const)('%s of %s deducted, %s: %s', (deductionKroner, paymentKroner, on, result) => {
    expect(valueOf({ decisionAbout: 'deduction', deductionKroner, paymentKroner, noticeReceived: false }, on)).toEqual({ result });
  });

  test('a small deduction needs no second question', () => {
    expect(valueOf({ decisionAbout: 'deduction' })).toBe('needs deductionKroner');
    expect(valueOf({ decisionAbout: 'deduction', deductionKroner: 5000 })).toEqual({ result: 'noDecision' });
    expect(valueOf({ decisionAbout: 'deduction', deductionKroner: 12_000 })).toBe('needs paymentKroner');
  });

  test('a deduction after the next expected G is open', () => {
    expect(valueOf({ decisionAbout: 'deduction', deductionKroner: 12_000 }, '2027-05-01')).toBe('figureOutdated');
  });
});

describe('the last day to appeal', () => {
  test.each([
    ['2026-06-08', '2026-06-29', 'Monday to Monday'],
    ['2026-06-06', '2026-06-29', 'Saturday: to the Monday after'],
    ['2026-06-07', '2026-06-29', 'Sunday: to the Monday after'],
    ['2026-04-10', '2026-05-04', '1 May, a Friday'],
    ['2026-04-23', '2026-05-15', 'Ascension Day'],
    ['2026-04-26', '2026-05-18', '17 May, a Sunday'],
    ['2026-04-27', '2026-05-18', 'a Monday'],
    ['2026-05-04', '2026-05-26', 'Whit Monday'],
    ['2026-03-12', '2026-04-07', 'Maundy Thursday to Easter Monday'],
    ['2026-12-03', '2026-12-24', 'Christmas Eve is no holiday in law'],
    ['2026-12-04', '2026-12-28', 'Christmas Day'],
    ['2026-12-11', '2027-01-04', 'New Year’s Day, a Friday'],
    ['2024-02-08', '2024-02-29', 'a leap day'],
  ] as const)('notice %s: %s (%s)', (noticeReceivedOn, by, _why) => {
    expect(valueOf({ decisionAbout: 'stop', noticeReceivedOn }, noticeReceivedOn)).toEqual({ result: 'appealBy', by });
  });

  test('the last day itself is in time, the day after is late', () => {
    const facts: Facts = { decisionAbout: 'stop', noticeReceivedOn: '2026-06-06' };
    expect(valueOf(facts, '2026-06-28')).toEqual({ result: 'appealBy', by: '2026-06-29' });
    expect(valueOf(facts, '2026-06-29')).toEqual({ result: 'appealBy', by: '2026-06-29' });
    expect(valueOf(facts, '2026-06-30')).toEqual({ result: 'appealLate', by: '2026-06-29' });
    expect(codes(facts, '2026-06-30')).toContain('appeal.late');
  });

  test('more than a year after the decision it can no longer be taken up as an appeal', () => {
    const facts: Facts = { decisionAbout: 'stop', noticeReceivedOn: '2025-06-16' };
    expect(valueOf(facts, '2026-06-16')).toEqual({ result: 'appealLate', by: '2025-07-07' });
    expect(valueOf(facts, '2026-06-17')).toEqual({ result: 'appealOver', by: '2025-07-07' });
    expect(codes(facts, '2026-06-17')).toEqual(expect.arrayContaining(['appeal.late', 'appeal.ownChange']));
  });

  test('without a notice the time can run all the same', () => {
    expect(decide({ decisionAbout: 'stop', noticeReceived: false }).reasons).toContainEqual({ code: 'appeal.withoutNotice', section: { act: 'publicAdministrationAct', section: '29', paragraph: 2 } });
  });

  test('goes to the county governor through the one that decided, and posted in time is enough', () => {
    expect(codes({ decisionAbout: 'stop', noticeReceivedOn: '2026-06-08' })).toEqual(expect.arrayContaining(['appeal.countyGovernor', 'appeal.sentTo', 'appeal.posted']));
  });

  test('reasons that came later start the time anew', () => {
    expect(valueOf({ decisionAbout: 'programme', noticeReceivedOn: '2026-06-01', reasonsReceivedOn: '2026-06-19' })).toEqual({ result: 'appealBy', by: '2026-07-10' });
  });

  test('asks for the notice only where there can be an appeal', () => {
    expect(valueOf({})).toBe('needs decisionAbout');
    expect(valueOf({ decisionAbout: 'stop' })).toBe('needs noticeReceived');
    expect(valueOf({ decisionAbout: 'stop', noticeReceived: true })).toBe('needs noticeReceivedOn');
  });

  test('the county governor had another name before 1 June 2021', () => {
    const facts: Facts = { decisionAbout: 'stop', noticeReceived: false };
    expect(codes(facts, '2021-05-31')).toContain('appeal.formerName');
    expect(codes(facts, '2021-06-01')).not.toContain('appeal.formerName');
  });

  test('years without a table of holidays are open', () => {
    expect(valueOf({ decisionAbout: 'stop', noticeReceivedOn: '2061-02-01' })).toBe('holidaysUnknown');
  });

  test('permits under the old act are not ours to answer', () => {
    expect(valueOf({ decisionAbout: 'stop', permitGrantedOn: '2020-11-10', arrivedOn: '2020-12-01' })).toEqual({ result: 'introductionAct' });
  });
});

describe('complaints over tests, regulation § 42', () => {
  const result: Facts = { decisionAbout: 'test', testComplaintAbout: 'result' };

  test.each([
    [{ ...result, testPart: 'writing', testResultKnownOn: '2026-06-10' }, '2026-07-01', { result: 'testResultBy', by: '2026-07-01' }],
    [{ ...result, testPart: 'writing', testResultKnownOn: '2026-06-10' }, '2026-07-02', { result: 'testLate', by: '2026-07-01' }],
    [{ ...result, testPart: 'speaking', testLevel: 'upToB2' }, '2026-07-01', { result: 'noTestComplaint' }],
    [{ ...result, testPart: 'speaking', testLevel: 'c1', testResultKnownOn: '2026-06-10' }, '2026-07-01', { result: 'testResultBy', by: '2026-07-01' }],
    [{ ...result, testPart: 'socialStudies' }, '2026-07-01', { result: 'noTestComplaint' }],
    [{ decisionAbout: 'test', testComplaintAbout: 'conduct', testHeldOn: '2026-05-27' }, '2026-06-17', { result: 'testConductBy', by: '2026-06-17' }],
    [{ decisionAbout: 'test', testComplaintAbout: 'conduct', testHeldOn: '2026-05-27' }, '2026-06-18', { result: 'testLate', by: '2026-06-17' }],
  ] as const)('%o on %s', (facts, on, value) => {
    expect(valueOf(facts, on)).toEqual(value);
  });

  test('whether a rest day makes the time longer is not said', () => {
    const facts: Facts = { ...result, testPart: 'writing', testResultKnownOn: '2026-06-06' };
    expect(valueOf(facts, '2026-06-27')).toEqual({ result: 'testResultBy', by: '2026-06-27' });   // a Saturday
    expect(valueOf(facts, '2026-06-29')).toBe('testRestDay');
    expect(valueOf(facts, '2026-06-30')).toEqual({ result: 'testLate', by: '2026-06-27' });
  });

  test('the directorate had another name in the text before 1 August 2023', () => {
    const facts: Facts = { ...result, testPart: 'writing', testResultKnownOn: '2023-07-20' };
    expect(codes(facts, '2023-07-31')).toContain('appeal.test.resultToFormer');
    expect(codes(facts, '2023-08-01')).toContain('appeal.test.resultTo');
  });
});
