import { governingAct, ifGrantedBeforeReason, introductionActReasons } from './applicable-act.ts';
import { inForce, type IsoDate } from './dated.ts';
import type { Facts } from './facts.ts';
import { section, type SectionRef } from './sources.ts';
import { trainingAgeYears } from './values.ts';
import { collectiveProtectionTrainingMonths, exemptionMayEndRightFrom } from './values-training.ts';
import { because, decided, isVerdict, needs, type Reason, type Rule, type Verdict } from './verdict.ts';

/**
 * Exemption (fritak) from the duty. `given…` is for documented knowledge, `mayBeGiven…` for health and
 * other weighty reasons; `…MayEndRight`: the municipality may let the right lapse with the duty.
 */
export interface NorwegianExemption {
  readonly result: 'given' | 'givenMayEndRight' | 'givenKeepsRight' | 'mayBeGivenKeepsRight' | 'noGround' | 'introductionAct';
}

/** Module 4 of adult education came into the list; the letters after it moved. */
const adultModuleFrom: IsoDate = '2024-08-23';
/** The admission requirement of vocational college came into the list. */
const vocationalCollegeFrom: IsoDate = '2026-01-01';
/** Days on which grounds came into the lists; the others have stood since 2021. */
const listedFrom: Readonly<Record<string, IsoDate>> = { adultModule4: adultModuleFrom, vocationalCollege: vocationalCollegeFrom };
/** Where a ground may be documented in Sami too; adult education only from the day the text was widened. */
const samiGrounds: ReadonlySet<string> = new Set(['compulsorySchool', 'upperSecondary', 'priorLearning', 'credits', 'admission', 'vocationalCollege']);
const samiInAdultEducationFrom: IsoDate = '2026-01-01';
const mayEndRightFrom = exemptionMayEndRightFrom.versions[0]!.from;
const chapter6A = collectiveProtectionTrainingMonths.versions[0]!;

const norwegianLetters: Readonly<Record<string, string>> = {
  b1AllParts: 'a', b1OlderTest: 'b', adultModule4: 'c', compulsorySchool: 'd', upperSecondary: 'e', priorLearning: 'f', credits: 'g', admission: 'h', vocationalCollege: 'h',
};
const societyLetters: Readonly<Record<string, string>> = { test: 'a', compulsorySchool: 'b', upperSecondary: 'c', priorLearning: 'd', credits: 'e' };

/** Exemption from the duty to take part, § 29 and regulation §§ 23-25; always on application to the municipality. */
export const norwegianExemption: Rule<NorwegianExemption> = {
  id: 'norwegian-exemption',
  facts: ['exemptionFrom', 'norwegianProof', 'proofInSami', 'societyProof', 'hindrance', 'permitGrantedOn', 'arrivedOn'],
  decide(facts, on) {
    inForce(trainingAgeYears, on);
    const act = governingAct(facts);
    if (isVerdict(act)) return act;
    if (act === 'introductionAct') return decided({ result: 'introductionAct' }, ...introductionActReasons(on));
    if (facts.exemptionFrom === undefined) return needs('exemptionFrom', because('exemption.subjectDecides', section('integrationAct', '29', 1)));
    const caveats = [
      because('exemption.onApplication', section('integrationAct', '29', 1)),
      ...(on >= chapter6A.from && on <= chapter6A.to! ? [because('exemption.noDutyWithCollectiveProtection', section('integrationAct', '37 d', 1))] : []),
      ...(act === undefined ? [ifGrantedBeforeReason(on)] : []),
    ];
    return facts.exemptionFrom === 'norwegian' ? fromNorwegian(facts, on, caveats) : fromSocialStudies(facts, on, caveats);
  },
};

function fromNorwegian(facts: Facts, on: IsoDate, caveats: readonly Reason[]): Verdict<NorwegianExemption> {
  const { norwegianProof: proof } = facts;
  if (proof === undefined) return needs('norwegianProof', because('exemption.proofDecides', section('integrationRegulation', '23', 1)));
  if (proof === 'none') return byHindrance(facts, caveats);
  const place = section('integrationRegulation', '23', 1, letterOf(proof, on));
  const from = listedFrom[proof];
  if (from !== undefined && on < from) return byHindrance(facts, [because('exemption.notListedYet', section('integrationRegulation', '23', 1), { from }), ...caveats]);
  if (on < mayEndRightFrom) return given('given', place, caveats);
  if (samiGrounds.has(proof) || (proof === 'adultModule4' && on >= samiInAdultEducationFrom)) {
    if (facts.proofInSami === undefined) return needs('proofInSami', because('exemption.samiKeepsRight', section('integrationRegulation', '23', 3)));
    if (facts.proofInSami) return given('givenKeepsRight', place, [because('exemption.samiKeepsRight', section('integrationRegulation', '23', 3)), ...caveats]);
  }
  return given('givenMayEndRight', place, [because('exemption.mayEndRight', section('integrationRegulation', '23', 3)), ...caveats]);
}

/** A letter was put in before the third in 2024. */
function letterOf(proof: string, on: IsoDate): string {
  const now = norwegianLetters[proof]!;
  return on < adultModuleFrom && now > 'c' ? String.fromCharCode(now.charCodeAt(0) - 1) : now;
}

function fromSocialStudies(facts: Facts, on: IsoDate, caveats: readonly Reason[]): Verdict<NorwegianExemption> {
  const { societyProof: proof } = facts;
  if (proof === undefined) return needs('societyProof', because('exemption.proofDecides', section('integrationRegulation', '24', 1)));
  if (proof === 'none') return byHindrance(facts, caveats);
  const place = section('integrationRegulation', '24', 1, societyLetters[proof]);
  if (on < mayEndRightFrom) return given('given', place, caveats);
  return given('givenMayEndRight', place, [because('exemption.mayEndRight', section('integrationRegulation', '24', 2)), ...caveats]);
}

function given(result: NorwegianExemption['result'], place: SectionRef, reasons: readonly Reason[]): Verdict<NorwegianExemption> {
  return decided({ result }, because('exemption.documented', place), ...reasons);
}

function byHindrance(facts: Facts, reasons: readonly Reason[]): Verdict<NorwegianExemption> {
  const place = section('integrationAct', '29', 2);
  if (facts.hindrance === undefined) return needs('hindrance', because('exemption.hindranceDecides', place));
  if (facts.hindrance === 'none') return decided({ result: 'noGround' }, because('exemption.hindranceDecides', place), ...reasons);
  const statement = facts.hindrance === 'health' ? [because('exemption.statement', section('integrationRegulation', '25', 2))] : [];
  return decided({ result: 'mayBeGivenKeepsRight' }, because('exemption.hindered', place), because('exemption.keepsRight', section('integrationRegulation', '25', 1)), ...statement, ...reasons);
}
