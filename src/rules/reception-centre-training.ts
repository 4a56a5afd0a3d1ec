import { agesNow } from './age.ts';
import { inForce, type IsoDate } from './dated.ts';
import type { Facts } from './facts.ts';
import { section } from './sources.ts';
import { integrationActInForce } from './values.ts';
import {
  collectiveProtectionTrainingMonths, newHoursForPermitsFrom, receptionAgeYears, receptionCultureEnoughHours, receptionNorwegianHours, receptionSocietyHours,
} from './values-training.ts';
import { because, decided, needs, type Reason, type Rule, type Verdict } from './verdict.ts';

/** `dutyCulture`: until 2021 the second subject was Norwegian culture and values; `permitRules`: with a permit the ordinary training. */
export type ReceptionCentreTraining =
  | { readonly result: 'noDuty' | 'permitRules' | 'introductionAct' }
  | { readonly result: 'duty' | 'dutyCulture'; readonly norwegianHours: number; readonly societyHours: number }
  | { readonly result: 'dutyNorwegianOnly'; readonly norwegianHours: number };

const socialStudiesFrom = newHoursForPermitsFrom.versions[0]!.from;
const chapter6A = collectiveProtectionTrainingMonths.versions[0]!;
const actFrom = integrationActInForce.versions[0]!.value;

/** Duty of asylum seekers to take part in training in reception centres, §§ 5 and 37 a, regulation §§ 1-2 and 73. */
export const receptionCentreTraining: Rule<ReceptionCentreTraining> = {
  id: 'reception-centre-training',
  facts: ['asylumCase', 'receptionCentre', 'bornOn', 'age', 'protectionAppliedOn', 'cultureHoursBefore2022'],
  decide(facts, on) {
    const limit = inForce(receptionAgeYears, on).value;
    const place = section('integrationAct', '5', 1);
    const exceptions = because('receptionTraining.exceptions', place);
    if (facts.asylumCase === undefined) return needs('asylumCase', exceptions);
    if (facts.asylumCase === 'granted') return decided({ result: 'permitRules' }, because('receptionTraining.withPermit', section('integrationAct', '30', 1)));
    if (['fastTrack', 'notExamined', 'refused'].includes(facts.asylumCase)) return noDuty(because(`receptionTraining.${facts.asylumCase}`, place));
    if (facts.asylumCase === 'collectiveProtectionGroup' && on >= chapter6A.from && on <= chapter6A.to!) {
      return noDuty(because('receptionTraining.collectiveProtection', section('integrationAct', '37 a')));
    }
    if (facts.receptionCentre === undefined) return needs('receptionCentre', exceptions);
    if (facts.receptionCentre !== 'ordinary') return noDuty(because(`receptionTraining.${facts.receptionCentre}`, place));
    const ages = agesNow(facts, on);
    if (!ages) return needs('age', because('receptionTraining.age', place, { age: limit }));
    if (ages.from < limit) return noDuty(because('receptionTraining.age', place, { age: limit }));
    return byApplication(facts, on);
  },
};

function noDuty(why: Reason): Verdict<ReceptionCentreTraining> {
  return decided({ result: 'noDuty' }, why);
}

/** The act is for those who asked for protection after it came into force; who came in 2021 may have had the older subject. */
function byApplication(facts: Facts, on: IsoDate): Verdict<ReceptionCentreTraining> {
  const transition = section('integrationRegulation', '72', 1);
  const applied = facts.protectionAppliedOn;
  if (applied === undefined) return needs('protectionAppliedOn', because('receptionTraining.appliedDecides', transition, { actFrom }));
  if (applied < actFrom) return decided({ result: 'introductionAct' }, because('receptionTraining.appliedDecides', transition, { actFrom }));
  const norwegianHours = inForce(receptionNorwegianHours, on).value;
  const societyHours = inForce(receptionSocietyHours, on).value;
  if (on < socialStudiesFrom) return decided({ result: 'dutyCulture', norwegianHours, societyHours }, ...duty());
  const enough = inForce(receptionCultureEnoughHours, on).value;
  const hadCulture = because('receptionTraining.cultureCounts', section('integrationRegulation', '73', 1), { enough, socialStudiesFrom });
  if (applied < socialStudiesFrom) {
    if (facts.cultureHoursBefore2022 === undefined) return needs('cultureHoursBefore2022', hadCulture);
    if (facts.cultureHoursBefore2022 >= enough) return decided({ result: 'dutyNorwegianOnly', norwegianHours }, hadCulture, ...duty());
  }
  return decided({ result: 'duty', norwegianHours, societyHours }, ...duty(), because('receptionTraining.countsLater', section('integrationRegulation', '2', 3)));
}

function duty(): readonly Reason[] {
  return [
    because('receptionTraining.duty', section('integrationAct', '5', 1)),
    because('receptionTraining.municipality', section('integrationAct', '5', 2)),
    because('receptionTraining.exemption', section('integrationRegulation', '1', 2)),
    because('receptionTraining.exemptionSchool', section('integrationRegulation', '1', 3)),
  ];
}
