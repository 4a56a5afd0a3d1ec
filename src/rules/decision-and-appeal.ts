import { governingAct, introductionActReasons } from './applicable-act.ts';
import { inForce, isPastExpectedChange, type IsoDate } from './dated.ts';
import { endOfWeeks } from './deadlines.ts';
import type { Facts } from './facts.ts';
import { section, type SectionRef } from './sources.ts';
import { testComplaint } from './test-complaint.ts';
import { appealDeadlineWeeks, countyGovernorNameFrom, deductionDecision, lateAppealMonths } from './values-process.ts';
import { basicAmount } from './values.ts';
import { because, decided, isVerdict, needs, open, type Reason, type Rule, type Verdict } from './verdict.ts';

/**
 * `decision`: a written decision that can be appealed, no notice yet; `appealBy`, `appealLate`: the
 * last day to appeal is ahead or past; `noDecision`: no individual decision, so no appeal as one;
 * `noAppeal`: a decision without appeal. The last three are complaints over tests.
 */
export type DecisionAndAppeal =
  | { readonly result: 'decision' | 'noDecision' | 'noAppeal' | 'introductionAct' | 'noTestComplaint' }
  | { readonly result: 'appealBy' | 'appealLate' | 'testResultBy' | 'testConductBy' | 'testLate'; readonly by: IsoDate };

type About = NonNullable<Facts['decisionAbout']>;

const listed = section('integrationAct', '46', 2);

/** Matters on the list of § 46 second paragraph, by the code of the reason. */
const individual: Partial<Record<About, SectionRef>> = {
  programme: listed, benefit: listed, training: listed, exemption: listed, plan: listed, stop: listed, absence: listed, leave: listed,
  extension: listed, repayment: listed, refund: listed, regulation: section('integrationRegulation', '69', 1),
};

/** Whether something is an individual decision (enkeltvedtak), to whom one appeals and by when, §§ 46-47. */
export const decisionAndAppeal: Rule<DecisionAndAppeal> = {
  id: 'decision-and-appeal',
  facts: [
    'decisionAbout', 'paymentKroner', 'deductionKroner', 'noticeReceived', 'noticeReceivedOn', 'reasonsReceivedOn', 'testComplaintAbout',
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

/** Deductions from the benefit: a decision only from half of the payment, if it is also a twelfth of G. */
function deduction(facts: Facts, on: IsoDate): Verdict<DecisionAndAppeal> {
  const limit = inForce(deductionDecision, on).value;
  const why = because('appeal.deductionDecides', listed, { shareOfPayment: limit.shareOfPayment * 100 });
  if (facts.paymentKroner === undefined) return needs('paymentKroner', why);
  if (facts.deductionKroner === undefined) return needs('deductionKroner', why);
  const values = { deduction: facts.deductionKroner, payment: facts.paymentKroner };
  if (facts.deductionKroner < facts.paymentKroner * limit.shareOfPayment) {
    return decided({ result: 'noDecision' }, because('appeal.underHalf', listed, values), because('appeal.ordinaryComplaint', section('publicAdministrationAct', '11', 1)));
  }
  if (isPastExpectedChange(basicAmount, on)) return outdated();
  const leastKroner = toOre(inForce(basicAmount, on).value * limit.shareOfBasicAmount);
  if (facts.deductionKroner < leastKroner) {
    return decided({ result: 'noDecision' }, because('appeal.underTwelfth', listed, { ...values, least: leastKroner }), because('appeal.ordinaryComplaint', section('publicAdministrationAct', '11', 1)));
  }
  return appeal(facts, on, [because('appeal.matter.deduction', listed, { ...values, least: leastKroner })]);
}

function outdated(): Verdict<never> {
  const last = basicAmount.versions.at(-1)!;
  return open('figureOutdated', 'nav', because('benefit.lastBasicAmount', undefined, {
    basicAmount: last.value, from: last.from, nextChange: basicAmount.nextChange!,
  }));
}

function appeal(facts: Facts, on: IsoDate, why: readonly Reason[]): Verdict<DecisionAndAppeal> {
  const { value: weeks } = inForce(appealDeadlineWeeks, on);
  const rules = [...why, because('appeal.inWriting', section('publicAdministrationAct', '23')), because('appeal.tellsHow', section('publicAdministrationAct', '27', 3))];
  const clock = because('appeal.clock', section('publicAdministrationAct', '29', 1), { weeks });
  const start = startOf(facts, [...rules, clock]);
  if (isVerdict(start)) return start;
  const route = [because('appeal.countyGovernor', section('integrationAct', '47', 1)), ...formerName(on), because('appeal.sentTo', section('publicAdministrationAct', '32', 1))];
  if (start === 'notYet') return decided({ result: 'decision' }, ...rules, clock, ...route);
  const by = endOfWeeks(start.on, weeks);
  if (by === undefined) return open('holidaysUnknown', 'municipality', clock);
  const counted = [clock, ...start.reasons, because('appeal.restDays', section('publicAdministrationAct', '30', 1), { by })];
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

function toOre(kroner: number): number {
  return Math.round(kroner * 100) / 100;
}
