import { inForce, type IsoDate } from './dated.ts';
import type { Facts } from './facts.ts';
import { section, type SectionRef } from './sources.ts';
import { integrationActInForce } from './values.ts';
import { because, decided, isVerdict, needs, type Reason, type Rule, type Verdict } from './verdict.ts';

/** The Introduction Act of 2003 (introduksjonsloven) goes on for permits older than the Integration Act. */
export type GoverningAct = 'integrationAct' | 'introductionAct';

const start = integrationActInForce.versions[0]!.value;
const renumberedFrom: IsoDate = '2022-08-01';

/**
 * The act that a person follows, or `undefined` while the day of the grant is unknown. A person
 * with an older permit who arrived after the Integration Act came into force follows the new act:
 * who arrives with a permit in hand has applied from abroad.
 */
export function governingAct(facts: Facts): GoverningAct | undefined | Verdict<never> {
  if (facts.permitGrantedOn === undefined) return undefined;
  if (facts.permitGrantedOn >= start) return 'integrationAct';
  if (facts.arrivedOn === undefined) return needs('arrivedOn', because('act.grantedBefore', section('integrationRegulation', '72', 1), { start }));
  return facts.arrivedOn >= start ? 'integrationAct' : 'introductionAct';
}

/** Why the Introduction Act applies. The transition rule was § 51 until a section was put in before it. */
export function introductionActReasons(on: IsoDate): readonly Reason[] {
  return [
    because('act.introduction', transition(on), { start }),
    because('act.introductionGoesOn', section('integrationRegulation', '72', 2)),
  ];
}

/** Said where a rule answers without knowing when the permit was granted. */
export function ifGrantedBeforeReason(on: IsoDate): Reason {
  return because('act.ifGrantedBefore', transition(on), { start });
}

export interface IntroductionAct {
  readonly result: 'introductionAct';
}

/**
 * What a rule of the Integration Act says, for those who follow that act. Where the day of the
 * grant is unknown it answers, and says that it holds for newer permits only.
 */
export function withinIntegrationAct<V>(facts: Facts, on: IsoDate, decide: () => Verdict<V>): Verdict<V | IntroductionAct> {
  const act = governingAct(facts);
  if (isVerdict(act)) return act;
  if (act === 'introductionAct') return decided({ result: 'introductionAct' }, ...introductionActReasons(on));
  const verdict = decide();
  if (act !== undefined || verdict.outcome !== 'decided') return verdict;
  return { ...verdict, reasons: [...verdict.reasons, ifGrantedBeforeReason(on)] };
}

export interface ApplicableAct {
  /** `noPermit`: neither act is about people without a permit under the Immigration Act. */
  readonly result: GoverningAct | 'noPermit';
}

/** Which act a person follows, § 52 and regulation § 72. Asylum seekers go by the day they applied. */
export const applicableAct: Rule<ApplicableAct> = {
  id: 'applicable-act',
  facts: ['permit', 'permitGrantedOn', 'arrivedOn', 'protectionAppliedOn'],
  decide(facts, on) {
    inForce(integrationActInForce, on);
    if (facts.permitGrantedOn === undefined) {
      const outcome = withoutGrant(facts);
      if (outcome) return outcome;
    }
    const act = governingAct(facts);
    if (isVerdict(act)) return act;
    if (act === 'introductionAct') return decided({ result: act }, ...introductionActReasons(on));
    if (act === undefined) return needs('permitGrantedOn', because('act.grantDecides', transition(on), { start }));
    return decided({ result: act }, grantedBefore(facts) ? because('act.arrivedLater', section('integrationRegulation', '72', 1), { start }) : because('act.grantedSince', transition(on), { start }));
  },
};

function withoutGrant(facts: Facts): Verdict<ApplicableAct> | undefined {
  const place = section('integrationRegulation', '72', 1);
  if (facts.permit === undefined) return needs('permit', because('act.permitDecides', place));
  if (facts.permit === 'eeaOrNordic') return decided({ result: 'noPermit' }, because('act.noPermit', section('integrationAct', '2')));
  if (facts.permit !== 'asylumSeeker') return undefined;
  if (facts.protectionAppliedOn === undefined) return needs('protectionAppliedOn', because('act.applicationDecides', place, { start }));
  if (facts.protectionAppliedOn >= start) return decided({ result: 'integrationAct' }, because('act.appliedSince', place, { start }));
  return decided({ result: 'introductionAct' }, because('act.appliedBefore', section('integrationRegulation', '72', 2), { start }));
}

function grantedBefore(facts: Facts): boolean {
  return facts.permitGrantedOn !== undefined && facts.permitGrantedOn < start;
}

function transition(on: IsoDate): SectionRef {
  return section('integrationAct', on < renumberedFrom ? '51' : '52');
}
