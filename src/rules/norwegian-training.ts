import { agesAtGrant, agesNow } from './age.ts';
import { governingAct, ifGrantedBeforeReason, introductionActReasons } from './applicable-act.ts';
import { inForce, type IsoDate } from './dated.ts';
import type { Facts } from './facts.ts';
import { section } from './sources.ts';
import { combinedOfferRuleFrom, fullTimeUpperSecondaryHours, sponsorResidenceLimitYears, trainingAgeYears } from './values.ts';
import { sponsorUnderLimit } from './sponsor.ts';
import { because, decided, isVerdict, needs, open, type Reason, type Rule, type Verdict } from './verdict.ts';

/**
 * Who provides the training in Norwegian and social studies. `mayOffer`: nobody must, the
 * municipality may; `receptionRules`: the rules for asylum seekers in reception centres.
 */
export interface NorwegianProvider {
  readonly result: 'municipality' | 'county' | 'mayOffer' | 'receptionRules' | 'introductionAct';
}

/** Groups of §§ 27-28: right and duty, duty only, or neither. */
export type TrainingGroup = 'rightAndDuty' | 'dutyOnly' | 'neither';

const chapter6AFrom: IsoDate = '2022-06-15';

/** Municipality or county, § 30. Whether a person has right or duty at all is another rule's matter. */
export const norwegianProvider: Rule<NorwegianProvider> = {
  id: 'norwegian-provider',
  facts: [
    'upperSecondary', 'upperSecondaryHours', 'upperSecondaryFrom', 'permit', 'leadsToPermanentResidence', 'sponsorPermit', 'sponsorUnderFiveYears',
    'sponsorResidenceFrom', 'familyAppliedOn', 'ageAtGrant', 'bornOn', 'age', 'permitGrantedOn', 'arrivedOn', 'mainResponsibility', 'agreedProvider',
  ],
  decide(facts, on) {
    inForce(trainingAgeYears, on);
    const act = governingAct(facts);
    if (isVerdict(act)) return act;
    if (act === 'introductionAct') return decided({ result: 'introductionAct' }, ...introductionActReasons(on));
    const caveats = act === undefined ? [ifGrantedBeforeReason(on)] : [];
    if (facts.permit === 'asylumSeeker') return decided({ result: 'receptionRules' }, because('provider.reception', section('integrationAct', '5', 2)));
    const school = schoolOf(facts, on);
    if (isVerdict(school)) return school;
    if (school.kind === 'other') return municipality(...school.reasons, ...caveats);
    if (facts.upperSecondaryFrom !== undefined && on < facts.upperSecondaryFrom) {
      return municipality(because('provider.countyFromStart', section('integrationAct', '30', 3), { from: facts.upperSecondaryFrom }), ...caveats);
    }
    return school.kind === 'combined' ? combined(facts, on, caveats) : fullTime(facts, on, [...school.reasons, ...caveats]);
  },
};

interface School {
  readonly kind: 'fullTime' | 'combined' | 'other';
  readonly reasons: readonly Reason[];
}

function schoolOf(facts: Facts, on: IsoDate): School | Verdict<never> {
  const { upperSecondary, upperSecondaryHours } = facts;
  const limit = inForce(fullTimeUpperSecondaryHours, on);
  const place = section('integrationAct', '30', 2);
  if (upperSecondary === 'fullTime' || upperSecondary === 'combined') return { kind: upperSecondary, reasons: [] };
  if (upperSecondary === 'none') return { kind: 'other', reasons: [because('provider.noUpperSecondary', section('integrationAct', '30', 1))] };
  if (upperSecondary === 'partTime') return { kind: 'other', reasons: [because('provider.notFullTime', place, { hours: limit.value })] };
  if (upperSecondaryHours !== undefined) {
    const full = upperSecondaryHours >= limit.value;
    return { kind: full ? 'fullTime' : 'other', reasons: [because(full ? 'provider.fullTimeByHours' : 'provider.notFullTime', place, { hours: limit.value })] };
  }
  return upperSecondary === 'unsure'
    ? needs('upperSecondaryHours', because('provider.hoursDecide', place, { hours: limit.value }))
    : needs('upperSecondary', because('provider.schoolDecides', place));
}

function municipality(...reasons: readonly Reason[]): Verdict<NorwegianProvider> {
  return decided({ result: 'municipality' }, because('provider.municipality', section('integrationAct', '30', 1)), ...reasons, because('provider.ifCovered', section('integrationAct', '26')));
}

function mayOffer(...reasons: readonly Reason[]): Verdict<NorwegianProvider> {
  return decided({ result: 'mayOffer' }, ...reasons, because('provider.mayOffer', section('integrationAct', '26', 7)));
}

/** The county provides only for people with right and duty, § 26 first paragraph. */
function fullTime(facts: Facts, on: IsoDate, caveats: readonly Reason[]): Verdict<NorwegianProvider> {
  const group = trainingGroup(facts, on);
  if (isVerdict(group)) return group;
  if (group === 'neither') return mayOffer(because('provider.neither', section('integrationAct', '27')), because('training.unlessBegun', section('integrationAct', '26', 6)));
  if (group === 'dutyOnly') return municipality(because('provider.dutyOnly', section('integrationAct', '30', 2)), because('provider.mayCharge', section('integrationAct', '30', 4)), ...caveats);
  const limit = inForce(trainingAgeYears, on).value;
  const now = agesNow(facts, on);
  if (now && now.from >= limit.to) return mayOffer(because('provider.endedByAge', section('integrationAct', '26', 5), { age: limit.to }));
  const ages = agesAtGrant(facts, on);
  const inside = (age: number): boolean => age >= limit.from && age < limit.to;
  if (!ages || inside(ages.from) !== inside(ages.to)) return needs('ageAtGrant', because('provider.ageDecides', section('integrationAct', '26', 5), limit));
  if (!inside(ages.from)) return mayOffer(because('provider.outsideAge', section('integrationAct', '26', 5), limit));
  return decided({ result: 'county' }, because('provider.county', section('integrationAct', '30', 2)), ...special(facts, on), because('provider.fromSchoolStart', section('integrationAct', '30', 3)), ...caveats);
}

/** Groups whose right begins later, or is without a duty. */
function special(facts: Facts, on: IsoDate): readonly Reason[] {
  if (facts.permit === 'limitedIdentity') return [because('provider.fromFirstRenewal', section('integrationAct', '26', 2))];
  if (facts.permit !== 'collectiveProtection') return [];
  const rightOnly = on < chapter6AFrom ? [] : [because('provider.rightOnly', section('integrationAct', '37 d', 1))];
  return [because('provider.fromSettlement', section('integrationAct', '26', 2)), ...rightOnly];
}

/** Combined lower and upper secondary offers (kombinasjonstilbud): in the act from 2023-08-01. */
function combined(facts: Facts, on: IsoDate, caveats: readonly Reason[]): Verdict<NorwegianProvider> {
  const place = section('integrationAct', '30', 2);
  const ruleFrom = combinedOfferRuleFrom.versions[0]!.value;
  if (on < ruleFrom) return open('combinedOfferBeforeRule', 'county', because('provider.combinedNotInText', place, { ruleFrom }));
  if (facts.mainResponsibility === undefined) return needs('mainResponsibility', because('provider.responsibilityDecides', place));
  if (facts.mainResponsibility === 'municipality') return municipality(because('provider.municipalityMain', place), ...caveats);
  if (facts.mainResponsibility === 'county') return countyCombined('provider.countyMain', caveats);
  if (facts.agreedProvider === undefined) return needs('agreedProvider', because('provider.responsibilityUnclear', place));
  if (facts.agreedProvider === 'municipality') return municipality(because('provider.agreedMunicipality', place), ...caveats);
  return countyCombined(facts.agreedProvider === 'county' ? 'provider.agreedCounty' : 'provider.responsibilityUnclear', caveats);
}

function countyCombined(code: string, caveats: readonly Reason[]): Verdict<NorwegianProvider> {
  return decided({ result: 'county' }, because(code, section('integrationAct', '30', 2)), ...caveats, because('provider.ifCovered', section('integrationAct', '26')));
}

/** Which group of §§ 27-28 a permit puts a person in, or the question for what is missing. */
export function trainingGroup(facts: Facts, on: IsoDate): TrainingGroup | Verdict<never> {
  switch (facts.permit) {
    case undefined: return needs('permit', because('provider.permitDecides', section('integrationAct', '30', 2)));
    case 'eeaOrNordic': case 'norwegianCitizen': case 'asylumSeeker': return 'neither';
    case 'work': return ifPermanent(facts, 'dutyOnly');
    case 'study': case 'other': return ifPermanent(facts, 'rightAndDuty');
    case 'family': return familyGroup(facts, on);
    default: return 'rightAndDuty';
  }
}

function familyGroup(facts: Facts, on: IsoDate): TrainingGroup | Verdict<never> {
  const { sponsorPermit } = facts;
  if (sponsorPermit === undefined) return needs('sponsorPermit', because('provider.sponsorDecides', section('integrationAct', '27')));
  if (sponsorPermit === 'worker') return ifPermanent(facts, 'dutyOnly');
  // A family permit can lead to permanent residence unless the decision says otherwise: looked at when told, not asked for.
  if (sponsorPermit === 'other') return facts.leadsToPermanentResidence === false ? 'neither' : 'rightAndDuty';
  if (sponsorPermit !== 'collectiveProtection') return 'rightAndDuty';
  const years = inForce(sponsorResidenceLimitYears, on).value;
  const under = sponsorUnderLimit(facts, years);
  if (under === undefined) return needs('sponsorUnderFiveYears', because('provider.sponsorYearsDecide', section('integrationAct', '9', 1, 'f'), { years }));
  return under ? 'rightAndDuty' : open('familyOfCollectiveProtection', 'municipality', because('provider.sponsorYearsDecide', section('integrationAct', '9', 1, 'f'), { years }));
}

/** Permits that cannot lead to permanent residence give neither right nor duty. */
function ifPermanent(facts: Facts, group: TrainingGroup): TrainingGroup | Verdict<never> {
  if (facts.leadsToPermanentResidence === undefined) {
    const place = group === 'dutyOnly' ? section('integrationAct', '28') : section('integrationAct', '27');
    return needs('leadsToPermanentResidence', because('provider.permanentDecides', place));
  }
  return facts.leadsToPermanentResidence ? group : 'neither';
}
