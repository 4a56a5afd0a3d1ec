import { agesAtGrant } from './age.ts';
import { governingAct, introductionActReasons } from './applicable-act.ts';
import { addMonths, inForce, type IsoDate } from './dated.ts';
import type { Facts, Permit } from './facts.ts';
import { section, type SectionRef } from './sources.ts';
import { sponsorUnderLimit } from './sponsor.ts';
import {
  adoptedProgrammeAge, chapter6APermitsFrom, jobExceptionWeeklyHours, programmeAgeYears, programmeStartDeadlineMonths, residenceLimitMonths,
  sponsorResidenceLimitYears,
} from './values.ts';
import { chapter6A } from './values-programme.ts';
import { noNewRightsFrom } from './values-training.ts';
import { because, decided, isVerdict, needs, open, type Reason, type Rule, type Verdict } from './verdict.ts';

/**
 * `right`: a right but no duty; `rightMayBeRefused`: the municipality may refuse because of a job;
 * `mayOffer`: neither right nor duty, but the municipality may; `mayComplete`: may finish what was
 * begun; `noDutyAfterDeclining`: the municipality's duty ended; `notYetSettled`: from settlement.
 */
export interface ProgrammeEntitlement {
  readonly result:
    | 'rightAndDuty' | 'right' | 'rightMayBeRefused' | 'mayOffer' | 'notCovered' | 'mayComplete' | 'noDutyAfterDeclining' | 'notYetSettled'
    | 'introductionAct';
}

type Result = ProgrammeEntitlement['result'];
type Listed = 'refugee' | 'resettlement' | 'humanitarian' | 'limitedIdentity' | 'collectiveProtection' | 'family' | 'independent';

const letters: Readonly<Record<Listed, string>> = {
  refugee: 'a', resettlement: 'b', humanitarian: 'c', limitedIdentity: 'd', collectiveProtection: 'e', family: 'f', independent: 'g',
};

/** First day of lov 9. juni 2023 nr. 24: § 8 second paragraph second sentence, and § 9 second paragraph put in before the old one. */
const clarifiedFrom: IsoDate = '2023-08-01';
/** First day of the main reform: § 8 fourth paragraph put in, special rules for collective protection gone. */
const reformFrom = jobExceptionWeeklyHours.versions[0]!.from;
const chapter6AFrom = chapter6APermitsFrom.versions[0]!.from;
/** From this day the municipality could refuse holders of collective protection with a job close to full time. */
const refusalFrom: IsoDate = '2024-02-01';
/** The day the ground for such refusal moved from the regulation to the act. */
const refusalInActFrom: IsoDate = '2024-07-01';
/** From this day only work in Norway kept the right of those who left the programme. */
const workInNorwayFrom: IsoDate = '2023-06-02';

/** Right and duty to the introduction programme, §§ 8-9 and chapter 6A, if the decision is made on the day asked about. */
export const programmeEntitlement: Rule<ProgrammeEntitlement> = {
  id: 'programme-entitlement',
  facts: [
    'permit', 'permitGrantedOn', 'arrivedOn', 'sponsorPermit', 'sponsorUnderFiveYears', 'sponsorResidenceFrom', 'familyAppliedOn', 'settlement',
    'municipalityResidenceFrom', 'ageAtGrant', 'bornOn', 'age', 'hadFamilyPermitBefore', 'weeklyWorkHours', 'nearFullTimeJob', 'inProgramme',
    'programmeStartedOn', 'declinedOrBrokenOff', 'leftForWork', 'hadCollectiveProtectionDecision',
  ],
  decide(facts, on) {
    inForce(programmeAgeYears, on);
    const { permit } = facts;
    if (permit === undefined) return needs('permit', because('entitlement.permitDecides', section('integrationAct', '9')));
    if (!isListed(permit)) return outside(facts, on, permit);
    if (facts.permitGrantedOn === undefined) return needs('permitGrantedOn', because('entitlement.grantDecides', section('integrationAct', '8', 1)));
    if (facts.permitGrantedOn > on) return result('notCovered', because('entitlement.permitNotYet', section('integrationAct', '9', 1)));
    const act = governingAct(facts);
    if (isVerdict(act)) return act;
    if (act === 'introductionAct') return result('introductionAct', ...introductionActReasons(on));
    return permit === 'family' ? family(facts, on) : withPermit(facts, on, permit);
  },
};

function result(value: Result, ...reasons: readonly Reason[]): Verdict<ProgrammeEntitlement> {
  return decided({ result: value }, ...reasons);
}

function isListed(permit: Permit): permit is Listed {
  return Object.hasOwn(letters, permit);
}

// Outside the list of § 9

function outside(facts: Facts, on: IsoDate, permit: Permit): Verdict<ProgrammeEntitlement> {
  if (permit === 'asylumSeeker') return result('notCovered', because('entitlement.noPermit', section('integrationAct', '9', 1)));
  const reason = permit === 'eeaOrNordic'
    ? because('entitlement.eeaOrNordic', section('integrationAct', '8', on < reformFrom ? 4 : 5))
    : because(permit === 'norwegianCitizen' ? 'entitlement.citizen' : 'entitlement.permitNotListed', section('integrationAct', '9', 1));
  return unlessBegun(facts, reason, because('entitlement.mayComplete', section('integrationAct', '9', on < clarifiedFrom ? 2 : 3)));
}

/** Not covered, except that a programme that was begun may be finished. */
function unlessBegun(facts: Facts, why: Reason, complete: Reason): Verdict<ProgrammeEntitlement> {
  if (facts.inProgramme === undefined) return needs('inProgramme', why);
  return facts.inProgramme ? result('mayComplete', complete) : result('notCovered', why);
}

// Family members, § 9 first paragraph letter f

function family(facts: Facts, on: IsoDate): Verdict<ProgrammeEntitlement> {
  const place = section('integrationAct', '9', 1, 'f');
  const { sponsorPermit } = facts;
  if (sponsorPermit === undefined) return needs('sponsorPermit', because('entitlement.sponsorDecides', place));
  if (sponsorPermit === 'worker' || sponsorPermit === 'other') return familyOutsideList(facts, on, because('entitlement.sponsorNotListed', place));
  if (sponsorPermit === 'permanentAfterProtection' && on < clarifiedFrom) {
    return open('sponsorPermanentBefore', 'imdi', because('entitlement.sponsorPermanentNotInText', place, { clarifiedFrom }));
  }
  const years = inForce(sponsorResidenceLimitYears, on).value;
  const under = sponsorUnderLimit(facts, years);
  if (under === undefined) return needs('sponsorUnderFiveYears', because('entitlement.sponsorYearsDecide', place, { years }));
  return under ? withPermit(facts, on, 'family') : familyOutsideList(facts, on, because('entitlement.sponsorTooLong', place, { years }));
}

function familyOutsideList(facts: Facts, on: IsoDate, why: Reason): Verdict<ProgrammeEntitlement> {
  const residence = residenceOf(facts, on, [why]);
  if (isVerdict(residence)) return residence;
  return result('mayOffer', why, because('entitlement.mayOfferFamily', section('integrationAct', '8', 3)), residence === 'ahead' ? residenceDecides(on) : residence);
}

// With a permit of § 9

function withPermit(facts: Facts, on: IsoDate, permit: Listed): Verdict<ProgrammeEntitlement> {
  const reasons: Reason[] = [because(`entitlement.permit.${permit}`, section('integrationAct', '9', 1, letters[permit]))];
  const needsAgreement = permit !== 'family' && permit !== 'independent';
  if (needsAgreement && facts.settlement === undefined) return needs('settlement', ...reasons, because('entitlement.settlementDecides', section('integrationAct', '8', 1)));
  if (needsAgreement && facts.settlement === 'notYet') return beforeSettlement(facts, on, reasons);
  const residence = residenceOf(facts, on, reasons);
  if (isVerdict(residence)) return residence;
  if (residence === 'ahead') return beforeSettlement(facts, on, reasons);
  const age = ageClass(facts, on);
  if (isVerdict(age)) return age;
  const limits = inForce(programmeAgeYears, on).value;
  if (age === 'under' || age === 'over') return outsideAge(age, on, residence);
  if (needsAgreement && facts.settlement === 'onOwn') {
    const alone = settledOnOwn(facts, on, permit, residence);
    if (alone) return alone;
    reasons.push(because('entitlement.refugeeAfterFamily', section('integrationAct', '8', 2)));
  } else {
    reasons.push(needsAgreement ? because('entitlement.settledByAgreement', section('integrationAct', '8', 1)) : because('entitlement.noAgreementNeeded', section('integrationAct', '8', 2)));
  }
  if (age === 'boundary') return open('ageBoundary', 'refugeeService', because('entitlement.ageBoundary', section('integrationAct', '8', 1), limits), ...adoptedAge(on));
  reasons.push(because('entitlement.ageInside', section('integrationAct', '8', 1), limits), residence);
  return underChapter6A(facts, on, permit) ? collectiveProtection(facts, on, reasons) : ordinary(facts, on, permit, reasons);
}

/** Not settled yet. The age is not asked for here, but one that is told can show that no right will come. */
function beforeSettlement(facts: Facts, on: IsoDate, reasons: readonly Reason[]): Verdict<ProgrammeEntitlement> {
  const age = ageClass(facts, on);
  if (age === 'under' || age === 'over') return outsideAge(age, on, residenceDecides(on));
  const place = section('integrationAct', '8', 1);
  const caveats = isVerdict(age) ? [because('entitlement.ageDecides', place, inForce(programmeAgeYears, on).value)] : [];
  return result('notYetSettled', ...reasons, because('entitlement.notYetSettled', place), ...caveats);
}

function outsideAge(age: 'under' | 'over', on: IsoDate, residence: Reason): Verdict<ProgrammeEntitlement> {
  const limits = inForce(programmeAgeYears, on).value;
  if (age === 'under') return result('notCovered', because('entitlement.tooYoung', section('integrationAct', '8', 1), limits));
  return result('mayOffer', because('entitlement.tooOld', section('integrationAct', '8', 3), limits), ...mustLeadToWork(on), ...adoptedAge(on), residence);
}

function residenceDecides(on: IsoDate): Reason {
  return because('entitlement.residenceDecides', section('integrationAct', '8', 1), { limitMonths: inForce(residenceLimitMonths, on).value });
}

/** Residence of less than two years, as a reason; `ahead` when it has not begun; else the outcome that follows. */
function residenceOf(facts: Facts, on: IsoDate, known: readonly Reason[]): Reason | 'ahead' | Verdict<ProgrammeEntitlement> {
  const place = section('integrationAct', '8', 1);
  const months = inForce(residenceLimitMonths, on).value;
  const from = facts.municipalityResidenceFrom;
  if (from === undefined) return needs('municipalityResidenceFrom', ...known, residenceDecides(on));
  if (from > on) return 'ahead';
  const until = addMonths(from, months);
  if (on < until) return because('entitlement.residenceShort', place, { limitMonths: months, until });
  const values = { limitMonths: months, until };
  return unlessBegun(facts, because('entitlement.residenceTooLong', place, values), because('entitlement.limitCountsAtDecision', place, values));
}

/**
 * Age at the grant. Whether "between 18 and 55" takes in the year after the 55th birthday is not
 * settled by the text, so that year is a class of its own.
 */
function ageClass(facts: Facts, on: IsoDate): 'under' | 'inside' | 'boundary' | 'over' | Verdict<never> {
  const limits = inForce(programmeAgeYears, on).value;
  const classOf = (age: number) => (age < limits.from ? 'under' : age < limits.to ? 'inside' : age === limits.to ? 'boundary' : 'over');
  const ages = agesAtGrant(facts, on);
  if (!ages || classOf(ages.from) !== classOf(ages.to)) return needs('ageAtGrant', because('entitlement.ageDecides', section('integrationAct', '8', 1), limits));
  return classOf(ages.from);
}

function adoptedAge(on: IsoDate): readonly Reason[] {
  return on < adoptedProgrammeAge.adoptedOn ? [] : [because('entitlement.adoptedAge', section('integrationAct', '8', 1), { to: adoptedProgrammeAge.to })];
}

function mustLeadToWork(on: IsoDate): readonly Reason[] {
  return on < reformFrom ? [] : [because('entitlement.mustLeadToWork', section('integrationAct', '14', 1))];
}

/** Settled without agreement: the outcome, or nothing where no agreement was needed after all. */
function settledOnOwn(facts: Facts, on: IsoDate, permit: Listed, residence: Reason): Verdict<ProgrammeEntitlement> | undefined {
  if (permit === 'refugee' && on >= clarifiedFrom) {
    if (facts.hadFamilyPermitBefore === undefined) return needs('hadFamilyPermitBefore', because('entitlement.refugeeAfterFamily', section('integrationAct', '8', 2)));
    if (facts.hadFamilyPermitBefore) return undefined;
  }
  const job = on < reformFrom ? false : hasJob(facts, on);
  if (isVerdict(job)) return job;
  if (job) return open('jobAndSettledOnOwn', 'refugeeService', because('entitlement.settledOnOwn', section('integrationAct', '8', 3)), jobReason(on, 'entitlement.jobException'));
  return result('mayOffer', because('entitlement.settledOnOwn', section('integrationAct', '8', 3)), residence);
}

// The ordinary rules

function hasJob(facts: Facts, on: IsoDate): boolean | Verdict<never> {
  if (facts.weeklyWorkHours === undefined) return needs('weeklyWorkHours', jobReason(on, 'entitlement.jobDecides'));
  return facts.weeklyWorkHours >= inForce(jobExceptionWeeklyHours, on).value;
}

function jobReason(on: IsoDate, code: string): Reason {
  return because(code, section('integrationAct', '8', 4), { hours: inForce(jobExceptionWeeklyHours, on).value });
}

function ordinary(facts: Facts, on: IsoDate, permit: Listed, reasons: Reason[]): Verdict<ProgrammeEntitlement> {
  if (on >= reformFrom) {
    const job = hasJob(facts, on);
    if (isVerdict(job)) return job;
    if (job) return withJob(facts, on);
    reasons.push(jobReason(on, 'entitlement.noJob'));
    const sinceReform = permit === 'collectiveProtection' ? begunBeforeReform(facts) : undefined;
    if (sinceReform) return sinceReform;
    if (permit !== 'collectiveProtection' && facts.hadCollectiveProtectionDecision) return afterCollectiveProtection(facts, on);
  }
  if (facts.declinedOrBrokenOff) return afterDeclining();
  return result('rightAndDuty', ...reasons, ...conditions(on, permit));
}

/** A job of 30 hours; the text does not say what it means for a programme that is under way. */
function withJob(facts: Facts, on: IsoDate): Verdict<ProgrammeEntitlement> {
  const why = jobReason(on, 'entitlement.jobException');
  if (facts.inProgramme === undefined) return needs('inProgramme', why);
  if (facts.inProgramme) return open('jobDuringProgramme', 'refugeeService', why);
  return result('notCovered', why, because('entitlement.jobMayEnd', section('integrationAct', '8', 4)));
}

/** Whether a right without a duty became a duty for those under way on 1 January 2026 is not regulated. */
function begunBeforeReform(facts: Facts): Verdict<never> | undefined {
  if (facts.permitGrantedOn === undefined || facts.permitGrantedOn >= reformFrom) return undefined;
  const why = because('entitlement.dutySinceReform', section('integrationAct', '37 c'), { reformFrom });
  if (facts.inProgramme === undefined) return needs('inProgramme', why);
  if (!facts.inProgramme) return undefined;
  if (facts.programmeStartedOn === undefined) return needs('programmeStartedOn', why);
  return facts.programmeStartedOn < reformFrom ? open('dutyAfterReform', 'refugeeService', why) : undefined;
}

/** A new permit after a decision under chapter 6A. The rule ends with the chapter; whether it reaches changes from before its first day is not in the text. */
function afterCollectiveProtection(facts: Facts, on: IsoDate): Verdict<ProgrammeEntitlement> {
  const place = section('integrationRegulation', '43 h', 1);
  if (on > chapter6A.to) return open('chapter6AEnds', 'imdi', because('collective.chapterUntil', place, { until: chapter6A.to }));
  const { from } = noNewRightsFrom.versions[0]!;
  if (facts.permitGrantedOn !== undefined && facts.permitGrantedOn < from) return open('changedBeforeNoNewRights', 'municipality', because('training.noNewRightsFrom', place, { from }));
  const why = because('entitlement.noNewRights', place);
  if (facts.inProgramme === undefined) return needs('inProgramme', why);
  return facts.inProgramme
    ? result('mayComplete', why, because('entitlement.mayCompleteChapter6A', section('integrationRegulation', '43 h', 2)))
    : result('notCovered', why);
}

function afterDeclining(): Verdict<ProgrammeEntitlement> {
  return result('noDutyAfterDeclining', because('entitlement.declined', section('integrationAct', '3', 3)));
}

/** What the outcome still hangs on without being asked for, and what follows from it. */
function conditions(on: IsoDate, permit: Listed): readonly Reason[] {
  const deadline = inForce(programmeStartDeadlineMonths, on).value;
  return [
    because('entitlement.startDeadline', section('integrationAct', '12', 2), { deadlineMonths: deadline }),
    because('entitlement.ifNotDeclined', section('integrationAct', '3', 3)),
    ...(on >= reformFrom && permit !== 'collectiveProtection' ? [because('entitlement.ifNoChapter6ADecision', section('integrationRegulation', '43 h', 1))] : []),
  ];
}

// Collective protection before 2026, chapter 6A

function underChapter6A(facts: Facts, on: IsoDate, permit: Listed): boolean {
  if (permit !== 'collectiveProtection' || on < chapter6AFrom || on >= reformFrom) return false;
  return facts.permitGrantedOn !== undefined && facts.permitGrantedOn >= inForce(chapter6APermitsFrom, on).value;
}

function collectiveProtection(facts: Facts, on: IsoDate, reasons: readonly Reason[]): Verdict<ProgrammeEntitlement> {
  const rightOnly = because('entitlement.rightOnly', section('integrationAct', '37 c', 1), { reformFrom });
  if (on >= refusalFrom) {
    const place: SectionRef = on < refusalInActFrom ? section('integrationRegulation', '43 j') : section('integrationAct', '37 c', 1);
    if (facts.nearFullTimeJob === undefined) return needs('nearFullTimeJob', rightOnly, because('entitlement.refusalDecides', place));
    if (facts.nearFullTimeJob) return result('rightMayBeRefused', rightOnly, because('entitlement.mayRefuse', place));
  }
  const back = facts.declinedOrBrokenOff ? returnAfterWork(facts, on) : undefined;
  if (isVerdict(back)) return back;
  return result('right', ...reasons, rightOnly, ...(back ? [back] : []), ...conditions(on, 'collectiveProtection').slice(0, back ? 1 : 2));
}

/** Who left for work kept the right, § 37 c fifth paragraph: as a reason, or the outcome that follows. */
function returnAfterWork(facts: Facts, on: IsoDate): Reason | Verdict<ProgrammeEntitlement> {
  const back = because(on < workInNorwayFrom ? 'entitlement.backAfterWork' : 'entitlement.backAfterWorkInNorway', section('integrationAct', '37 c', 5));
  if (facts.leftForWork === undefined) return needs('leftForWork', back);
  const counts = facts.leftForWork === 'inNorway' || (facts.leftForWork === 'abroad' && on < workInNorwayFrom);
  return counts ? back : afterDeclining();
}
