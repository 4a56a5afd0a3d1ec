import { agesNow } from './age.ts';
import { withinIntegrationAct, type IntroductionAct } from './applicable-act.ts';
import { inForce, isPastExpectedChange, type IsoDate } from './dated.ts';
import type { Facts } from './facts.ts';
import { introductionBenefit, outdatedBasicAmount, toOre, type IntroductionBenefit } from './introduction-benefit.ts';
import { underChapter6A } from './programme-group.ts';
import { section } from './sources.ts';
import {
  basicAmount, benefitBasicAmounts, benefitDivision, benefitFullAgeYears, benefitShareChildlessCouple, benefitShareUnder25, childlessCoupleStartFrom,
} from './values.ts';
import { deductionDecision } from './values-process.ts';
import { chapter6A, reformFrom, transitionalBenefitCut } from './values-programme.ts';
import { because, decided, isVerdict, needs, type Reason, type Rule, type Verdict } from './verdict.ts';

/** Amounts in kroner before tax, rounded to øre. */
export type BenefitReduction =
  | IntroductionAct
  | { readonly result: 'nothing' | 'sameAmount' | 'overpaid' | 'notOnThisGround' | 'asWorkInProgramme' }
  | { readonly result: 'absence'; readonly hours: number; readonly deductedKroner: number; readonly hourKroner: number }
  | { readonly result: 'byTime' | 'byPay'; readonly deductedKroner: number }
  | { readonly result: 'transitional'; readonly yearKroner: number; readonly monthKroner: number }
  | { readonly result: 'transitionalLeft'; readonly yearKroner: number; readonly monthKroner: number; readonly leftYearKroner: number; readonly leftMonthKroner: number }
  | { readonly result: 'decision' | 'noDecision'; readonly limitKroner: number };

type Kind = NonNullable<Facts['reductionKind']>;

/** First day of regulation § 43 b, on part-time programmes that were the municipality's doing. */
const partTimeFrom: IsoDate = '2022-06-27';

/** What cuts the introduction benefit, what does not, and when a cut needs a decision. §§ 21-23, 25 and 46. */
export const benefitReductions: Rule<BenefitReduction> = {
  id: 'benefit-reductions',
  facts: [
    'reductionKind', 'absenceHours', 'earnedBeforeProgramme', 'transitionalBenefitPerYear', 'programmeWorkHours', 'programmeWorkPay', 'deductionKroner', 'paymentKroner',
    'permit', 'partTimeByMunicipality', ...introductionBenefit.facts,
  ],
  decide(facts, on) {
    inForce(transitionalBenefitCut, on);
    return withinIntegrationAct(facts, on, () => {
      if (facts.reductionKind === undefined) return needs('reductionKind', because('reduction.kinds', section('integrationAct', '22')));
      return kinds[facts.reductionKind](facts, on);
    });
  },
};

const kinds: Readonly<Record<Kind, (facts: Facts, on: IsoDate) => Verdict<BenefitReduction>>> = {
  unauthorisedAbsence,
  earnedBenefit,
  disabilityBenefit: () => result('sameAmount', because('reduction.disability', section('integrationAct', '22', 1))),
  transitionalBenefit,
  childBenefit: () => result('nothing', because('reduction.childBenefit', section('integrationAct', '22', 3))),
  otherIncome,
  workInProgramme,
  overpaid: () => result('overpaid', because('reduction.overpaid', section('integrationAct', '25', 1)), because('reduction.paidBack', section('integrationAct', '25', 2))),
  decisionNeeded,
};

function result(value: 'nothing' | 'sameAmount' | 'overpaid' | 'notOnThisGround' | 'asWorkInProgramme', ...reasons: readonly Reason[]): Verdict<BenefitReduction> {
  return decided({ result: value }, ...reasons);
}

// Absence, § 21

function unauthorisedAbsence(facts: Facts, on: IsoDate): Verdict<BenefitReduction> {
  const place = section('integrationAct', '21');
  const why = because('reduction.absence', place);
  if (facts.absenceHours === undefined) return needs('absenceHours', why);
  if (facts.absenceHours === 0) return result('nothing', why);
  const rate = hourRate(facts, on);
  if (isVerdict(rate)) return rate;
  return decided(
    { result: 'absence', hours: facts.absenceHours, deductedKroner: toOre(facts.absenceHours * rate.hour), hourKroner: toOre(rate.hour) },
    why, because('reduction.byHour', section('integrationAct', '20', 2), { hoursPerYear: rate.hoursPerYear }), ...rate.reasons,
    because('reduction.absenceDecision', section('integrationAct', '46', 2, 'e')), decisionLimit(on),
  );
}

/** What an hour of the benefit is worth to this person, unrounded; else the question that is missing. */
function hourRate(facts: Facts, on: IsoDate): { hour: number; hoursPerYear: number; reasons: readonly Reason[] } | Verdict<never> {
  const benefit = introductionBenefit.decide(facts, on);
  if (benefit.outcome !== 'decided') return benefit;
  const value = benefit.value as Exclude<IntroductionBenefit, IntroductionAct>;
  const { hoursPerYear } = inForce(benefitDivision, on).value;
  return { hour: value.perYear / hoursPerYear, hoursPerYear, reasons: benefit.reasons };
}

// Other public benefits, § 22

function earnedBenefit(facts: Facts): Verdict<BenefitReduction> {
  const why = because('reduction.earnedBenefit', section('integrationAct', '22', 1));
  if (facts.earnedBeforeProgramme === undefined) return needs('earnedBeforeProgramme', why);
  return result(facts.earnedBeforeProgramme ? 'sameAmount' : 'notOnThisGround', why);
}

function transitionalBenefit(facts: Facts, on: IsoDate): Verdict<BenefitReduction> {
  if (isPastExpectedChange(basicAmount, on)) return outdatedBasicAmount();
  const { aboveBasicAmounts, percent } = inForce(transitionalBenefitCut, on).value;
  const freeKroner = inForce(basicAmount, on).value * aboveBasicAmounts;
  const why = because('reduction.transitional', section('integrationAct', '22', 2), { percent, freeKroner });
  if (facts.transitionalBenefitPerYear === undefined) return needs('transitionalBenefitPerYear', why);
  const cut = Math.max(0, facts.transitionalBenefitPerYear - freeKroner) * percent / 100;
  if (cut === 0) return result('nothing', why);
  const { monthsPerYear } = inForce(benefitDivision, on).value;
  const amounts = { yearKroner: toOre(cut), monthKroner: toOre(cut / monthsPerYear) };
  const benefit = introductionBenefit.decide(facts, on);
  if (benefit.outcome !== 'decided') return decided({ result: 'transitional', ...amounts }, why, decisionLimit(on));
  const left = Math.max(0, (benefit.value as Exclude<IntroductionBenefit, IntroductionAct>).perYear - cut);
  return decided({ result: 'transitionalLeft', ...amounts, leftYearKroner: toOre(left), leftMonthKroner: toOre(left / monthsPerYear) }, why, ...benefit.reasons, decisionLimit(on));
}

// Own means, § 23

function otherIncome(facts: Facts, on: IsoDate): Verdict<BenefitReduction> {
  const free = because('reduction.otherIncome', section('integrationAct', '23', 1));
  if (on < partTimeFrom || on >= reformFrom) return result('nothing', free);
  const partTime = because('reduction.partTime', section('integrationRegulation', '43 b'));
  if (facts.permit === undefined) return needs('permit', free, partTime);
  if (on < chapter6A.from || !underChapter6A(facts, on)) return result('nothing', free);
  if (facts.partTimeByMunicipality === undefined) return needs('partTimeByMunicipality', free, partTime);
  return facts.partTimeByMunicipality ? result('asWorkInProgramme', partTime) : result('nothing', free);
}

function workInProgramme(facts: Facts, on: IsoDate): Verdict<BenefitReduction> {
  const why = because('reduction.workInProgramme', section('integrationAct', '23', 2));
  if (facts.programmeWorkHours === undefined) return needs('programmeWorkHours', why);
  if (facts.programmeWorkPay === undefined) return needs('programmeWorkPay', why);
  if (!isPastExpectedChange(basicAmount, on) && facts.programmeWorkPay < facts.programmeWorkHours * lowestHour(facts, on)) {
    return decided({ result: 'byPay', deductedKroner: toOre(facts.programmeWorkPay) }, why, decisionLimit(on));
  }
  const rate = hourRate(facts, on);
  if (isVerdict(rate)) return rate;
  const byTime = facts.programmeWorkHours * rate.hour;
  const deductedKroner = toOre(Math.min(byTime, facts.programmeWorkPay));
  return decided(
    { result: facts.programmeWorkPay < byTime ? 'byPay' : 'byTime', deductedKroner },
    why, because('reduction.byHour', section('integrationAct', '20', 2), { hoursPerYear: rate.hoursPerYear }), ...rate.reasons, decisionLimit(on),
  );
}

/** The least that an hour can be worth to the person, so that nothing is asked that pay below it leaves without meaning. */
function lowestHour(facts: Facts, on: IsoDate): number {
  const ages = agesNow(facts, on);
  const young = !ages || ages.from < inForce(benefitFullAgeYears, on).value;
  const shares = inForce(benefitShareUnder25, on).value;
  const couple = on < childlessCoupleStartFrom.versions[0]!.from ? 1 : inForce(benefitShareChildlessCouple, on).value;
  const share = young ? (facts.livesWithParents === false ? shares.onOwn : shares.withParents) : couple;
  return inForce(basicAmount, on).value * inForce(benefitBasicAmounts, on).value * share / inForce(benefitDivision, on).value.hoursPerYear;
}

// When a cut is an individual decision, § 46

function decisionNeeded(facts: Facts, on: IsoDate): Verdict<BenefitReduction> {
  if (isPastExpectedChange(basicAmount, on)) return outdatedBasicAmount();
  const why = decisionLimit(on);
  const limitKroner = limitOf(on);
  if (facts.deductionKroner === undefined) return needs('deductionKroner', why);
  if (facts.deductionKroner < limitKroner) return decided({ result: 'noDecision', limitKroner }, why, otherDecisions());
  if (facts.paymentKroner === undefined) return needs('paymentKroner', why);
  const half = facts.deductionKroner >= facts.paymentKroner * inForce(deductionDecision, on).value.shareOfPayment;
  return decided({ result: half ? 'decision' : 'noDecision', limitKroner }, why, otherDecisions());
}

function otherDecisions(): Reason {
  return because('reduction.otherDecisions', section('integrationAct', '46', 2));
}

function decisionLimit(on: IsoDate): Reason {
  return because('reduction.decisionLimit', section('integrationAct', '46', 2, 'g'), { percent: 100 * inForce(deductionDecision, on).value.shareOfPayment, limitKroner: limitOf(on) });
}

function limitOf(on: IsoDate): number {
  return toOre(inForce(basicAmount, on).value * inForce(deductionDecision, on).value.shareOfBasicAmount);
}
