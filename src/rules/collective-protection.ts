import { withinIntegrationAct, type IntroductionAct } from './applicable-act.ts';
import { inForce, type IsoDate } from './dated.ts';
import type { Facts, Permit } from './facts.ts';
import { afterChapter6A, underChapter6A } from './programme-group.ts';
import { section, type SectionRef } from './sources.ts';
import { chapter6APermitsFrom, collectiveProtectionLength, programmeAgeYears } from './values.ts';
import { chapter6A, mappingDutyAfter, reformFrom, workDirectedHoursChapter6A } from './values-programme.ts';
import { collectiveProtectionTrainingMonths, extendedTrainingMonths, noNewRightsFrom } from './values-training.ts';
import { because, decided, needs, open, type Reason, type Rule, type Verdict } from './verdict.ts';

/** `ordinaryRules`: nothing differs; `noNewRights`: another permit after collective protection with a decision. */
export interface CollectiveProtection {
  readonly result: 'ordinaryRules' | 'beforeChapter' | 'rightNoDuty' | 'rightAndDuty' | 'noNewRights' | 'inReception';
}

/** All that differs for people with collective protection (kollektiv beskyttelse) on a day, chapter 6A and regulation chapter 8A. */
export const collectiveProtection: Rule<CollectiveProtection | IntroductionAct> = {
  id: 'collective-protection',
  facts: ['permit', 'hadCollectiveProtectionDecision', 'permitGrantedOn', 'arrivedOn'],
  decide(facts, on) {
    inForce(programmeAgeYears, on);
    return withinIntegrationAct(facts, on, () => differing(facts, on));
  },
};

function differing(facts: Facts, on: IsoDate): Verdict<CollectiveProtection> {
  if (facts.permit === undefined) return needs('permit', because('collective.onlyPermit', section('integrationAct', '37 c')));
  if (facts.permit === 'asylumSeeker') return asylumSeeker(on);
  if (facts.permit !== 'collectiveProtection') return otherPermit(facts, on, facts.permit);
  if (on < chapter6A.from) return result('beforeChapter', because('collective.chapterFrom', section('integrationAct', '37 c'), { from: chapter6A.from }));
  const ended = afterChapter6A(facts, on);
  if (ended) return ended;
  if (!underChapter6A(facts, on)) return result('ordinaryRules', because('collective.olderPermit', section('integrationAct', '37 c'), { permitsFrom: permitsFrom() }));
  const reasons = differences.filter(({ from, to }) => (from === undefined || from <= on) && (to === undefined || on <= to)).map(({ reason }) => reason);
  return result(on < reformFrom ? 'rightNoDuty' : 'rightAndDuty', ...reasons, because('collective.elseOrdinary', section('integrationAct', '37 c')));
}

function result(value: CollectiveProtection['result'], ...reasons: readonly Reason[]): Verdict<CollectiveProtection> {
  return decided({ result: value }, ...reasons);
}

function permitsFrom(): IsoDate {
  return chapter6APermitsFrom.versions[0]!.value;
}

function asylumSeeker(on: IsoDate): Verdict<CollectiveProtection> {
  const place = section('integrationAct', '37 a');
  if (on < chapter6A.from) return result('ordinaryRules', because('collective.chapterFrom', place, { from: chapter6A.from }));
  if (on > chapter6A.to) return open('chapter6AEnds', 'imdi', because('collective.chapterUntil', place, { until: chapter6A.to }));
  return result('inReception', because('collective.noReceptionDuty', place));
}

/** Permits that give neither right nor duty, and citizens, are outside the rule on a new permit. */
const withoutRights: readonly Permit[] = ['study', 'eeaOrNordic', 'norwegianCitizen'];

function otherPermit(facts: Facts, on: IsoDate, permit: Permit): Verdict<CollectiveProtection> {
  const ordinary = because('collective.onlyPermit', section('integrationAct', '37 c'));
  const place = section('integrationRegulation', '43 h', 1);
  if (on < reformFrom || on > chapter6A.to || withoutRights.includes(permit)) return result('ordinaryRules', ordinary);
  const newPermit = because('collective.newPermit', place);
  if (facts.hadCollectiveProtectionDecision === undefined) return needs('hadCollectiveProtectionDecision', newPermit);
  if (!facts.hadCollectiveProtectionDecision) return result('ordinaryRules', ordinary);
  if (facts.permitGrantedOn === undefined) return needs('permitGrantedOn', newPermit);
  const { from } = noNewRightsFrom.versions[0]!;
  if (facts.permitGrantedOn < from) return open('changedBeforeNoNewRights', 'municipality', because('training.noNewRightsFrom', place, { from }));
  return result('noNewRights', newPermit, because('entitlement.mayCompleteChapter6A', section('integrationRegulation', '43 h', 2)));
}

/** One thing that differs; without `from` and `to` it has held as long as the chapter. */
interface Difference {
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  readonly reason: Reason;
}

const lastOldDay: IsoDate = '2025-12-31';
const act = (number: string, paragraph?: number): SectionRef => section('integrationAct', number, paragraph);
const regulation = (number: string, paragraph?: number): SectionRef => section('integrationRegulation', number, paragraph);
const mapping = mappingDutyAfter.versions[0]!;
const workHours = workDirectedHoursChapter6A.versions[0]!;
const extended = extendedTrainingMonths.versions[0]!;
const length = collectiveProtectionLength.versions[0]!.value;

const differences: readonly Difference[] = [
  // the programme
  { to: lastOldDay, reason: because('collective.rightNoDuty', act('37 c', 1)) },
  { to: lastOldDay, reason: because('collective.lessContent', act('37 c', 4)) },
  { to: lastOldDay, reason: because('collective.length', act('37 c', 2), { maximumMonths: length.maximumMonths, extensionMonths: length.extensionMonths }) },
  { to: '2024-06-30', reason: because('collective.ownPlan', act('37 c', 6)) },
  { from: '2024-07-01', to: lastOldDay, reason: because('collective.ownPlan', act('37 c', 7)) },
  { to: lastOldDay, reason: because('collective.partTimeBenefit', act('37 c', 4)) },
  { to: '2023-06-01', reason: because('collective.backAfterWork', act('37 c', 5)) },
  { from: '2023-06-02', to: lastOldDay, reason: because('collective.backAfterWorkInNorway', act('37 c', 5)) },
  { from: '2022-06-27', to: lastOldDay, reason: because('collective.ukrainianSchool', regulation('43 a')) },
  { from: '2023-07-01', to: lastOldDay, reason: because('collective.studyLength', regulation('43 d')) },
  { from: '2023-07-01', to: lastOldDay, reason: because('collective.studyContent', regulation('43 e')) },
  { from: workHours.from, to: lastOldDay, reason: because('collective.workHours', regulation('43 h'), { hours: workHours.value.hours, afterMonths: workHours.value.afterMonths, from: workHours.from }) },
  { from: workHours.from, to: lastOldDay, reason: because('content.partTimeOnly', regulation('43 i'), { from: workHours.from }) },
  { from: workHours.from, to: '2024-06-30', reason: because('collective.refusal', regulation('43 j')) },
  { from: '2024-07-01', to: lastOldDay, reason: because('collective.refusal', act('37 c', 1)) },
  { from: '2024-07-01', to: lastOldDay, reason: because('collective.endsWithJob', act('37 c', 2)) },
  { from: reformFrom, reason: because('collective.noSocialStudiesInProgramme', act('37 c')) },
  { from: reformFrom, reason: because('collective.restOrdinary', act('37 c')) },
  { from: reformFrom, reason: because('collective.begunBefore', act('37 c'), { reformFrom }) },
  { from: reformFrom, reason: because('collective.ukrainianSchool', regulation('65 a', 2)) },
  // mapping and guidance
  { reason: because('mapping.noneBefore', act('37 b', 1)) },
  { reason: because('mapping.rightOnly', act('37 b', 2)) },
  { from: mapping.from, reason: because('mapping.dutyInProgramme', act('37 b', 2), { after: mapping.value }) },
  { reason: because('guidance.rightOnly', act('37 b', 3)) },
  // Norwegian
  { reason: because('collective.norwegian', act('37 d', 2), { limitMonths: inForce(collectiveProtectionTrainingMonths, chapter6A.from).value }) },
  { reason: because('collective.norwegianFromSettlement', act('26', 2)) },
  { reason: because('collective.noSocialStudies', act('37 d', 1)) },
  { reason: because('collective.noTests', act('37 d', 2)) },
  { from: extended.from, to: extended.to!, reason: because('collective.extended', regulation('43 g', 2), { schoolMonths: extended.value.upperSecondary, stepMonths: extended.value.upperSecondary, mostMonths: extended.value.others }) },
  { from: '2026-07-01', reason: because('collective.extendedGone', regulation('43 g')) },
  { from: reformFrom, reason: because('collective.interplay', act('37 d', 2)) },
  // the chapter itself
  { reason: because('collective.permits', act('37 c'), { permitsFrom: permitsFrom() }) },
  { from: reformFrom, reason: because('collective.newPermit', regulation('43 h', 1)) },
  { reason: because('collective.chapterUntil', act('37 c'), { until: chapter6A.to }) },
];
