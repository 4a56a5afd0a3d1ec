import type { IsoDate } from './dated.ts';
import type { Facts } from './facts.ts';
import { section } from './sources.ts';
import { integrationActInForce } from './values.ts';
import { because, needs, type Reason, type Verdict } from './verdict.ts';

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
    because('act.introduction', section('integrationAct', on < renumberedFrom ? '51' : '52'), { start }),
    because('act.introductionGoesOn', section('integrationRegulation', '72', 2)),
  ];
}

/** Said where a rule answers without knowing when the permit was granted. */
export function ifGrantedBeforeReason(on: IsoDate): Reason {
  return because('act.ifGrantedBefore', section('integrationAct', on < renumberedFrom ? '51' : '52'), { start });
}
