import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomeKey, whatWouldChange, type Change } from '../../src/rules/counterfactual.ts';
import { addDays, type IsoDate } from '../../src/rules/dated.ts';
import type { Facts } from '../../src/rules/facts.ts';
import { judge, ruleIds, type RuleId } from '../../src/rules/index.ts';
import { explore, valuesToTry } from './explore.ts';

/** Changes as short lines: what, to what, to which outcome. */
function changes(rule: RuleId, facts: Facts, on: IsoDate): string[] {
  return whatWouldChange(rule, facts, on).map((change) => {
    const what = change.kind === 'fact' ? `${change.fact} ${String(change.to)}` : `${change.direction} ${change.day}`;
    const { verdict } = change;
    const outcome = verdict.outcome === 'decided' ? verdict.value.result : verdict.outcome === 'open' ? verdict.question : `needs ${verdict.fact}`;
    return `${what}: ${outcome}`;
  });
}

describe('known limits are found to the day and the step', () => {
  const refugee: Facts = { permit: 'refugee', permitGrantedOn: '2026-03-02', ageAtGrant: 34, settlement: 'byAgreement', municipalityResidenceFrom: '2026-05-20', weeklyWorkHours: 20 };

  test('entitlement', () => {
    expect(changes('programme-entitlement', refugee, '2026-06-15')).toEqual(expect.arrayContaining([
      'weeklyWorkHours 30: needs inProgramme', 'ageAtGrant 17: notCovered', 'ageAtGrant 55: ageBoundary', 'settlement notYet: notYetSettled',
      'permitGrantedOn 2026-06-16: notCovered', 'declinedOrBrokenOff true: noDutyAfterDeclining', 'earlier 2026-05-19: notYetSettled',
    ]));
  });

  test('the 18th and 55th birthday, from a date of birth', () => {
    const { ageAtGrant: _age, ...facts } = refugee;
    expect(changes('programme-entitlement', { ...facts, bornOn: '1990-01-01' }, '2026-06-15')).toEqual(expect.arrayContaining(['bornOn 1971-03-02: ageBoundary', 'bornOn 2008-03-03: notCovered']));
  });

  test('benefit: the 25th birthday, a new basic amount, the day the amount is no longer known', () => {
    expect(changes('introduction-benefit', { bornOn: '2003-02-01', livesWithParents: true, partnerInProgramme: false }, '2026-06-01')).toEqual(
      ['bornOn 2001-06-01: full', 'livesWithParents false: reduced', 'earlier 2026-04-30: reduced', 'later 2027-05-01: figureOutdated'],
    );
  });

  test('a new version of the text', () => {
    expect(changes('programme-duration', { completedUpperSecondary: false, endGoal: 'work', startOffered: true, programmeOfferedStartOn: '2026-04-07' }, '2026-06-15'))
      .toEqual(expect.arrayContaining(['programmeOfferedStartOn 2026-01-01: offeredExactlyOn', 'earlier 2025-12-31: between']));
  });

  test('the last day to appeal, and the size of a deduction', () => {
    expect(changes('decision-and-appeal', { decisionAbout: 'deduction', deductionKroner: 12_000, paymentKroner: 20_000, noticeReceivedOn: '2026-06-08' }, '2026-06-15'))
      .toEqual(expect.arrayContaining(['deductionKroner 11379: noDecision', 'paymentKroner 24001: noDecision', 'noticeReceivedOn 2026-05-22: appealLate', 'later 2026-06-30: appealLate']));
  });

  test('the end of the interpreter dispensation', () => {
    expect(changes('interpreter-duty', { interpreterBody: 'publicBody', childInterprets: false, managesInNorwegian: false, interpreterMatter: 'properHelp' }, '2026-11-24'))
      .toEqual(expect.arrayContaining(['later 2027-01-01: dutyQualified', 'earlier 2021-12-31: beforeInterpreterAct', 'managesInNorwegian true: noDuty']));
  });
});

test('a verdict that still asks has nothing to change', () => {
  expect(whatWouldChange('introduction-benefit', {}, '2026-06-01')).toEqual([]);
});

test('a date that moves with its start is the same outcome, another amount is not', () => {
  const by = (informationKnownOn: IsoDate) => outcomeKey(judge('registration-deadlines', { registration: 'programme', informationKnownOn }, '2026-03-10'));
  const benefit = (on: IsoDate) => outcomeKey(judge('introduction-benefit', { age: 30, partnerInProgramme: false }, on));
  expect(by('2026-03-02')).toBe(by('2026-03-09'));
  expect(benefit('2026-04-30')).not.toBe(benefit('2026-05-01'));
});

describe('every rule', () => {
  const first: IsoDate = '2021-01-01';
  const anyDay = fc.integer({ min: 0, max: 365 * 7 }).map((offset) => addDays(first, offset));
  /** Facts at random, led on by the rule's own questions so that most cases come to an outcome. */
  const anyCase = fc.tuple(fc.constantFrom(...ruleIds), anyDay, fc.array(fc.nat(), { minLength: 12, maxLength: 12 })).map(([rule, on, picks]) => ({ rule, on, facts: answered(rule, on, picks) }));

  /** Applies a change; says whether every answer to what it then asks gives another outcome. */
  function flips(rule: RuleId, facts: Facts, on: IsoDate, before: string): boolean {
    const verdict = judge(rule, facts, on);
    if (verdict.outcome !== 'needs') return outcomeKey(verdict) !== before;
    return valuesToTry(verdict.fact, on).every((answer) => flips(rule, { ...facts, [verdict.fact]: answer }, on, before));
  }
  const after = (facts: Facts, change: Change<unknown>): Facts => (change.kind === 'fact' ? { ...facts, [change.fact]: change.to } : facts);

  test('every change flips the outcome, by one fact or the day alone', () => {
    fc.assert(fc.property(anyCase, ({ rule, on, facts }) => {
      const before = outcomeKey(judge(rule, facts, on));
      for (const change of whatWouldChange(rule, facts, on)) {
        const day = change.kind === 'day' ? change.day : on;
        expect(judge(rule, after(facts, change), day), `${rule} ${JSON.stringify({ facts, on })}`).toEqual(change.verdict);
        expect(flips(rule, after(facts, change), day, before), `${rule} ${JSON.stringify({ facts, on, change })}`).toBe(true);
      }
    }), { numRuns: 150 });
  });

  test('a day one step nearer does not flip it', () => {
    fc.assert(fc.property(anyCase, ({ rule, on, facts }) => {
      const before = outcomeKey(judge(rule, facts, on));
      for (const change of whatWouldChange(rule, facts, on)) {
        if (change.kind !== 'day') continue;
        const nearer = addDays(change.day, change.direction === 'later' ? -1 : 1);
        const verdict = judge(rule, facts, nearer);
        if (verdict.outcome !== 'needs') expect(outcomeKey(verdict), `${rule} ${JSON.stringify({ facts, on, nearer })}`).toBe(before);
      }
    }), { numRuns: 150 });
  });

  test.each(ruleIds)('%s has a fact or a day that changes it', (rule) => {
    const on: IsoDate = '2026-06-15';
    const leaves = explore(rule, on).filter(({ verdict }) => verdict.outcome === 'decided').slice(0, 20);
    expect(leaves.some(({ facts }) => whatWouldChange(rule, facts, on).length > 0)).toBe(true);
  });
});

/** Answers a rule's questions, each with the value that the next number picks, until it comes to an outcome. */
function answered(rule: RuleId, on: IsoDate, picks: readonly number[]): Facts {
  let facts: Facts = {};
  for (const pick of picks) {
    const verdict = judge(rule, facts, on);
    if (verdict.outcome !== 'needs') break;
    const values = valuesToTry(verdict.fact, on);
    facts = { ...facts, [verdict.fact]: values[pick % values.length] };
  }
  return facts;
}

