import type { IsoDate } from './dated.ts';
import type { Facts, FactName, Permit } from './facts.ts';
import { programmeEntitlement } from './programme-entitlement.ts';
import { section } from './sources.ts';
import { chapter6APermitsFrom } from './values.ts';
import { chapter6A } from './values-programme.ts';
import { because, needs, open, type Reason, type Verdict } from './verdict.ts';

/** Facts that `listedPermit`, `settledInMunicipality` and `coverage` look at. */
export const groupFacts: readonly FactName[] = [...new Set<FactName>(['permit', 'settlement', 'hadFamilyPermitBefore', ...programmeEntitlement.facts])];

const listed: readonly Permit[] = ['refugee', 'resettlement', 'humanitarian', 'limitedIdentity', 'collectiveProtection', 'family', 'independent'];
/** First day of § 8 second paragraph second sentence. */
const refugeeAfterFamilyFrom: IsoDate = '2023-08-01';

/** True for the permits of § 9; for family members only together with § 9 first paragraph letter f. */
export function isListedPermit(permit: Permit): boolean {
  return listed.includes(permit);
}

/** True where chapter 6A is in force for the case. Permits for collective protection before 11 March 2022 were not given. */
export function underChapter6A(facts: Facts, on: IsoDate): boolean {
  if (facts.permit !== 'collectiveProtection' || on < chapter6A.from || on > chapter6A.to) return false;
  return facts.permitGrantedOn === undefined || facts.permitGrantedOn >= chapter6APermitsFrom.versions[0]!.value;
}

/** What holds for collective protection after the last day of chapter 6A is not decided yet. */
export function afterChapter6A(facts: Facts, on: IsoDate): Verdict<never> | undefined {
  if (facts.permit !== 'collectiveProtection' || on <= chapter6A.to) return undefined;
  return open('chapter6AEnds', 'imdi', because('collective.chapterUntil', section('integrationAct', '37 c'), { until: chapter6A.to }));
}

/** Whether the person is settled in the way that § 8 asks for; `alone` is without the agreement that was needed. */
export function settledInMunicipality(facts: Facts, on: IsoDate): 'yes' | 'notYet' | 'alone' | Verdict<never> {
  const { permit, settlement } = facts;
  if (permit === 'family' || permit === 'independent') return 'yes';
  if (settlement === undefined) return needs('settlement', because('entitlement.settlementDecides', section('integrationAct', '8', 1)));
  if (settlement !== 'onOwn') return settlement === 'byAgreement' ? 'yes' : 'notYet';
  if (permit !== 'refugee' || on < refugeeAfterFamilyFrom) return 'alone';
  if (facts.hadFamilyPermitBefore === undefined) return needs('hadFamilyPermitBefore', because('entitlement.refugeeAfterFamily', section('integrationAct', '8', 2)));
  return facts.hadFamilyPermitBefore ? 'yes' : 'alone';
}

/** Whether § 8 first paragraph covers the person, as far as the facts that are told can show. Nothing is asked for it. */
export interface Coverage {
  readonly covered: 'yes' | 'no' | 'notShown';
  readonly reasons: readonly Reason[];
}

export function coverage(facts: Facts, on: IsoDate): Coverage | Verdict<never> {
  const verdict = programmeEntitlement.decide(facts, on);
  if (verdict.outcome === 'open') return verdict;
  const result = verdict.outcome === 'decided' ? verdict.value.result : undefined;
  if (result === 'rightAndDuty' || result === 'right') return { covered: 'yes', reasons: [] };
  if (result === 'notCovered' || result === 'mayOffer' || result === 'noDutyAfterDeclining') return { covered: 'no', reasons: verdict.reasons };
  return { covered: 'notShown', reasons: [because('group.ifCovered', section('integrationAct', '8', 1))] };
}
