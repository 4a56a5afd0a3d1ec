import { agesNow } from './age.ts';
import { governingAct, ifGrantedBeforeReason, introductionActReasons } from './applicable-act.ts';
import { addMonths, inForce, isPastExpectedChange, type IsoDate } from './dated.ts';
import type { Facts } from './facts.ts';
import { isSectionRef, section, type SectionRef, type Source } from './sources.ts';
import {
  basicAmount, benefitBasicAmounts, benefitDivision, benefitFullAgeYears, benefitShareChildlessCouple, benefitShareUnder25,
  childlessCoupleStartFrom,
} from './values.ts';
import { because, decided, isVerdict, needs, open, type Reason, type Rule, type Verdict } from './verdict.ts';

/** Amounts in kroner before tax, rounded to øre; the act says nothing on rounding. */
export type IntroductionBenefit =
  | { readonly result: 'introductionAct' }
  | {
      readonly result: 'full' | 'reduced';
      /** Share of the full benefit. */
      readonly share: number;
      readonly perYear: number;
      readonly perMonth: number;
      readonly perDay: number;
      readonly perHour: number;
    };

interface Share {
  readonly share: number;
  readonly reasons: readonly Reason[];
}

/** How much a participant is paid (introduksjonsstønad), § 20. Reductions (§§ 21-23) are not in it. */
export const introductionBenefit: Rule<IntroductionBenefit> = {
  id: 'introduction-benefit',
  facts: ['bornOn', 'age', 'livesWithParents', 'partnerInProgramme', 'hasChildren', 'programmeStartedOn', 'permitGrantedOn', 'arrivedOn'],
  decide(facts, on) {
    inForce(benefitBasicAmounts, on);
    if (isPastExpectedChange(basicAmount, on)) return outdatedBasicAmount();
    const act = governingAct(facts);
    if (isVerdict(act)) return act;
    if (act === 'introductionAct') return decided({ result: 'introductionAct' }, ...introductionActReasons(on));
    const share = shareOf(facts, on);
    if (isVerdict(share)) return share;
    return amount(share, on, [...birthdayMonth(facts, on), ...(act === undefined ? [ifGrantedBeforeReason(on)] : [])]);
  },
};

/** The amounts of a day after the next expected change of G. */
export function outdatedBasicAmount(): Verdict<never> {
  const last = basicAmount.versions.at(-1)!;
  return open('figureOutdated', 'nav', because('benefit.lastBasicAmount', undefined, {
    basicAmount: last.value, from: last.from, nextChange: basicAmount.nextChange!,
  }));
}

function shareOf(facts: Facts, on: IsoDate): Share | Verdict<never> {
  const ages = agesNow(facts, on);
  const fullAge = inForce(benefitFullAgeYears, on);
  if (!ages) return needs('age', because('benefit.ageDecides', sectionOf(fullAge.source), { fullAge: fullAge.value }));
  if (ages.from >= fullAge.value) {
    const grown = because('benefit.agedFull', sectionOf(fullAge.source), { age: ages.from, fullAge: fullAge.value });
    return withCouple(facts, on, { share: 1, reasons: [grown] });
  }
  const young = inForce(benefitShareUnder25, on);
  const values = { age: ages.from, fullAge: fullAge.value };
  if (facts.livesWithParents === undefined) return needs('livesWithParents', because('benefit.under25', sectionOf(young.source), values));
  const share = facts.livesWithParents ? young.value.withParents : young.value.onOwn;
  const code = facts.livesWithParents ? 'benefit.under25WithParents' : 'benefit.under25OnOwn';
  return withCouple(facts, on, { share, reasons: [because(code, sectionOf(young.source), { ...values, share })] });
}

/** The rule for childless couples; how it goes together with the shares under 25 is not in the text. */
function withCouple(facts: Facts, on: IsoDate, alone: Share): Share | Verdict<never> {
  const from = childlessCoupleStartFrom.versions[0]!.from;
  if (on < from) return alone;
  const couple = inForce(benefitShareChildlessCouple, on);
  const place = sectionOf(couple.source);
  const and = (code: string, values?: Reason['values']): readonly Reason[] => [...alone.reasons, because(code, place, values)];
  if (facts.partnerInProgramme === undefined) return needs('partnerInProgramme', ...and('benefit.coupleDecides', { share: couple.value }));
  if (!facts.partnerInProgramme) return alone;
  if (facts.hasChildren === undefined) return needs('hasChildren', ...and('benefit.couple', { share: couple.value }));
  if (facts.hasChildren) return { ...alone, reasons: and('benefit.coupleWithChildren') };
  const startFrom = inForce(childlessCoupleStartFrom, on).value;
  if (facts.programmeStartedOn === undefined) return needs('programmeStartedOn', ...and('benefit.coupleStart', { startFrom }));
  if (facts.programmeStartedOn < startFrom) return { ...alone, reasons: and('benefit.coupleStartedBefore', { startFrom }) };
  if (alone.share !== 1) return open('coupleUnder25', 'refugeeService', ...and('benefit.childlessCouple', { share: couple.value }));
  return { share: couple.value, reasons: and('benefit.childlessCouple', { share: couple.value }) };
}

function amount(given: Share, on: IsoDate, caveats: readonly Reason[]): Verdict<IntroductionBenefit> {
  const basic = inForce(basicAmount, on);
  const times = inForce(benefitBasicAmounts, on);
  const division = inForce(benefitDivision, on);
  const perYear = basic.value * times.value * given.share;
  const perMonth = perYear / division.value.monthsPerYear;
  return decided(
    {
      result: given.share === 1 ? 'full' : 'reduced',
      share: given.share,
      perYear: toOre(perYear),
      perMonth: toOre(perMonth),
      perDay: toOre(perMonth / division.value.daysPerMonth),
      perHour: toOre(perYear / division.value.hoursPerYear),
    },
    because('benefit.forParticipants', section('integrationAct', '19')),
    ...given.reasons,
    because('benefit.basicAmount', sectionOf(times.source), { times: times.value, basicAmount: basic.value, from: basic.from }),
    because('benefit.beforeTax'),
    ...caveats,
  );
}

/** The share follows the age of each day; how the month of the birthday is paid is not in the text. */
function birthdayMonth(facts: Facts, on: IsoDate): readonly Reason[] {
  const fullAge = inForce(benefitFullAgeYears, on);
  if (facts.bornOn === undefined || addMonths(facts.bornOn, 12 * fullAge.value).slice(0, 7) !== on.slice(0, 7)) return [];
  return [because('benefit.birthdayMonth', sectionOf(fullAge.source), { fullAge: fullAge.value })];
}

/** Rounded to øre. */
export function toOre(kroner: number): number {
  return Math.round(kroner * 100) / 100;
}

/** The series of this rule rest on sections; a page has none to show beside the reason. */
function sectionOf(source: Source): SectionRef | undefined {
  return isSectionRef(source) ? source : undefined;
}
