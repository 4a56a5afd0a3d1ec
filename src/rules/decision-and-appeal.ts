import { governingAct, introductionActReasons } from './applicable-act.ts';
import { addMonths, inForce, isPastExpectedChange, type IsoDate } from './dated.ts';
import { endOfWeeks } from './deadlines.ts';
import type { Facts } from './facts.ts';
import { outdatedBasicAmount, toOre } from './introduction-benefit.ts';
import { section, type SectionRef } from './sources.ts';
import { testComplaint } from './test-complaint.ts';
import { basicAmount } from './values.ts';
import { appealDeadlineWeeks, countyGovernorNameFrom, deductionDecision, lateAppealMonths } from './values-process.ts';
import { because, decided, isVerdict, needs, open, type Reason, type Rule, type Verdict } from './verdict.ts';

/**
 * `decision`: a written decision that can be appealed, no notice yet; `appealBy`, `appealLate`: the
 * last day to appeal is ahead or past; `appealOver`: more than a year has passed; `noDecision`: no individual decision, so no appeal as one;
 * `noAppeal`: a decision without appeal. The last three are complaints over tests.
 */
export type DecisionAndAppeal =
  | { readonly result: 'decision' | 'noDecision' | 'noAppeal' | 'introductionAct' | 'noTestComplaint' }
  | { readonly result: 'appealBy' | 'appealLate' | 'appealOver' | 'testResultBy' | 'testConductBy' | 'testLate'; readonly by: IsoDate };

type About = NonNullable<Facts['decisionAbout']>;

const listed = section('integrationAct', '46', 2);

/** Matters on the list of § 46 second paragraph, by the code of the reason. */
const individual: Partial<Record<About, SectionRef>> = {
  programme: letter('a'), benefit: letter('a'), training: letter('a'), exemption: letter('b'), plan: letter('c'), stop: letter('d'),
  absence: letter('e'), leave: letter('e'), extension: letter('f'), repayment: letter('h'), refund: letter('i'),
  regulation: section('integrationRegulation', '69', 1),
};

function letter(name: string): SectionRef {
  return section('integrationAct', '46', 2, name);
}

/** Whether something is an individual decision (enkeltvedtak), to whom one appeals and by when, §§ 46-47. */
export const decisionAndAppeal: Rule<DecisionAndAppeal> = {
  id: 'decision-and-appeal',
  facts: [
    'decisionAbout', 'deductionKroner', 'paymentKroner', 'noticeReceived', 'noticeReceivedOn', 'reasonsReceivedOn', 'testComplaintAbout',
    'testPart', 'testLevel', 'testHeldOn', 'testResultKnownOn', 'permitGrantedOn', 'arrivedOn',
  ],
  decide(facts, on) {
    inForce(appealDeadlineWeeks, on);
    const about = facts.decisionAbout;
    if (about === undefined) return needs('decisionAbout', because('appeal.matterDecides', listed));
    const act = governingAct(facts);
    if (isVerdict(act)) return act;
    if (act === 'introductionAct') return decided({ result: 'introductionAct' }, ...introductionActReasons(on));
    if (about === 'test') return testComplaint(facts, on);
    return withoutAppeal(about) ?? (about === 'deduction' ? deduction(facts, on) : appeal(facts, on, [listedReason(about)]));
  },
};

function listedReason(about: About): Reason {
  return because(`appeal.matter.${about}`, individual[about]);
}

/** Matters that are no individual decision, or a decision that nobody can appeal. */
function withoutAppeal(about: About): Verdict<DecisionAndAppeal> | undefined {
  if (about === 'holiday') return decided({ result: 'noDecision' }, because('appeal.matter.holiday', section('integrationRegulation', '69', 1)));
  if (about === 'planDetail') return decided({ result: 'noDecision' }, because('appeal.matter.planDetail', listed));
  if (about === 'settlementPlace') return decided({ result: 'noAppeal' }, because('appeal.matter.settlementPlace', section('integrationAct', '46', 4)));
  if (about === 'someoneElse') return decided({ result: 'noAppeal' }, because('appeal.matter.someoneElse', section('integrationAct', '46', 3)));
  return undefined;
}

/** Deductions from the benefit: a decision only from a twelfth of G, if it is also half of the payment. */
function deduction(facts: Facts, on: IsoDate): Verdict<DecisionAndAppeal> {
  if (isPastExpectedChange(basicAmount, on)) return outdatedBasicAmount();
  const place = letter('g');
  const { shareOfPayment, shareOfBasicAmount } = inForce(deductionDecision, on).value;
  const leastKroner = inForce(basicAmount, on).value * shareOfBasicAmount;
  const values = { percent: 100 * shareOfPayment, least: toOre(leastKroner) };
  const why = because('appeal.deductionDecides', place, values);
  const guidance = [because('reduction.absenceDecision', letter('e')), because('appeal.guidance', section('publicAdministrationAct', '11', 1))];
  if (facts.deductionKroner === undefined) return needs('deductionKroner', why);
  if (facts.deductionKroner < leastKroner) return decided({ result: 'noDecision' }, because('appeal.underTwelfth', place, values), ...guidance);
  if (facts.paymentKroner === undefined) return needs('paymentKroner', why);
  if (facts.deductionKroner < facts.paymentKroner * shareOfPayment) return decided({ result: 'noDecision' }, because('appeal.underShare', place, values), ...guidance);
  return appeal(facts, on, [because('appeal.matter.deduction', place, values)]);
}

function appeal(facts: Facts, on: IsoDate, why: readonly Reason[]): Verdict<DecisionAndAppeal> {
  const { value: weeks } = inForce(appealDeadlineWeeks, on);
  const rules = [...why, because('appeal.inWriting', section('publicAdministrationAct', '23')), because('appeal.tellsHow', section('publicAdministrationAct', '27', 3))];
  const clock = because('appeal.clock', section('publicAdministrationAct', '29', 1), { weeks });
  const start = startOf(facts, [...rules, clock]);
  if (isVerdict(start)) return start;
  const route = [because('appeal.countyGovernor', section('integrationAct', '47', 1)), ...formerName(on), because('appeal.sentTo', section('publicAdministrationAct', '32', 1))];
  if (start === 'notYet') return decided({ result: 'decision' }, ...rules, clock, because('appeal.withoutNotice', section('publicAdministrationAct', '29', 2)), ...route);
  const by = endOfWeeks(start.on, weeks);
  if (by === undefined) return open('holidaysUnknown', 'municipality', clock);
  const counted = [clock, ...start.reasons, because('appeal.restDays', section('publicAdministrationAct', '30', 1), { by })];
  // The decision is never younger than its notice, so that a year since the notice is over a year since it.
  if (on > addMonths(start.on, inForce(lateAppealMonths, on).value)) {
    return decided({ result: 'appealOver', by }, ...rules, ...counted, late(on), because('appeal.ownChange', section('publicAdministrationAct', '35', 1)));
  }
  if (on > by) return decided({ result: 'appealLate', by }, ...rules, ...counted, late(on), ...route);
  return decided({ result: 'appealBy', by }, ...rules, ...counted, because('appeal.posted', section('publicAdministrationAct', '30', 1)), ...route, because('appeal.mayWait', section('publicAdministrationAct', '42', 1)));
}

interface Start {
  readonly on: IsoDate;
  readonly reasons: readonly Reason[];
}

/** The day the deadline runs from; reasons that came later on request start it anew. */
function startOf(facts: Facts, why: readonly Reason[]): Start | 'notYet' | Verdict<never> {
  const { reasonsReceivedOn, noticeReceivedOn } = facts;
  if (reasonsReceivedOn !== undefined) {
    return { on: reasonsReceivedOn, reasons: [because('appeal.fromReasons', section('publicAdministrationAct', '29', 3), { reasonsReceivedOn })] };
  }
  if (noticeReceivedOn !== undefined) return { on: noticeReceivedOn, reasons: [] };
  if (facts.noticeReceived === undefined) return needs('noticeReceived', ...why);
  return facts.noticeReceived ? needs('noticeReceivedOn', ...why) : 'notYet';
}

/** What is left after the last day. */
function late(on: IsoDate): Reason {
  return because('appeal.late', section('publicAdministrationAct', '31'), { lateMonths: inForce(lateAppealMonths, on).value });
}

function formerName(on: IsoDate): readonly Reason[] {
  const from = countyGovernorNameFrom.versions[0]!.value;
  return on < from ? [because('appeal.formerName', section('integrationAct', '47', 1), { nameFrom: from })] : [];
}
