import { addDays, inForce, type IsoDate } from './dated.ts';
import type { DecisionAndAppeal } from './decision-and-appeal.ts';
import type { Facts } from './facts.ts';
import { workingDayFrom } from './holidays.ts';
import { section } from './sources.ts';
import { testComplaintToHkdirFrom, testComplaintWeeks } from './values-process.ts';
import { because, decided, needs, open, type Reason, type Verdict } from './verdict.ts';

/** Complaints over tests in Norwegian and social studies, regulation § 42: over the result, or over how it was held. */
export function testComplaint(facts: Facts, on: IsoDate): Verdict<DecisionAndAppeal> {
  const { value: weeks } = inForce(testComplaintWeeks, on);
  if (facts.testComplaintAbout === undefined) return needs('testComplaintAbout', because('appeal.test.kinds', section('integrationRegulation', '42', 3)));
  return facts.testComplaintAbout === 'conduct' ? conduct(facts, on, weeks) : result(facts, on, weeks);
}

function conduct(facts: Facts, on: IsoDate, weeks: number): Verdict<DecisionAndAppeal> {
  const clock = because('appeal.test.conductClock', section('integrationRegulation', '42', 4), { weeks });
  if (facts.testHeldOn === undefined) return needs('testHeldOn', clock);
  return until('testConductBy', facts.testHeldOn, on, weeks, [clock, because('appeal.test.conductTo', section('integrationRegulation', '42', 3))]);
}

function result(facts: Facts, on: IsoDate, weeks: number): Verdict<DecisionAndAppeal> {
  const parts = because('appeal.test.resultParts', section('integrationRegulation', '42', 1));
  if (facts.testPart === undefined) return needs('testPart', parts);
  if (facts.testPart === 'socialStudies') return decided({ result: 'noTestComplaint' }, parts);
  if (facts.testPart !== 'writing') {
    if (facts.testLevel === undefined) return needs('testLevel', parts);
    if (facts.testLevel === 'upToB2') return decided({ result: 'noTestComplaint' }, parts);
    return known(facts, on, weeks, [because('appeal.test.c1Parts', section('integrationRegulation', '42', 2))]);
  }
  return known(facts, on, weeks, [parts]);
}

function known(facts: Facts, on: IsoDate, weeks: number, why: readonly Reason[]): Verdict<DecisionAndAppeal> {
  const clock = because('appeal.test.resultClock', section('integrationRegulation', '42', 4), { weeks });
  if (facts.testResultKnownOn === undefined) return needs('testResultKnownOn', ...why, clock);
  const hkdirFrom = testComplaintToHkdirFrom.versions[0]!.value;
  const to = on < hkdirFrom
    ? because('appeal.test.resultToFormer', section('integrationRegulation', '42', 3), { hkdirFrom })
    : because('appeal.test.resultTo', section('integrationRegulation', '42', 3));
  return until('testResultBy', facts.testResultKnownOn, on, weeks, [...why, clock, to, because('appeal.test.final', section('integrationRegulation', '42', 5), { level: 'B2' })]);
}

/**
 * The regulation sets its own deadline and does not say what holds when it ends on a rest day. The
 * day told is the safe one; between it and the next working day the outcome is open.
 */
function until(code: 'testResultBy' | 'testConductBy', start: IsoDate, on: IsoDate, weeks: number, reasons: readonly Reason[]): Verdict<DecisionAndAppeal> {
  const by = addDays(start, 7 * weeks);
  if (on <= by) return decided({ result: code, by }, ...reasons);
  const next = workingDayFrom(by) ?? by;
  if (on <= next) return open('testRestDay', 'hkdir', ...reasons, because('appeal.test.endedOnRestDay', section('integrationRegulation', '42', 4), { by }));
  return decided({ result: 'testLate', by }, ...reasons);
}
