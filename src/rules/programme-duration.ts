import { agesNow } from './age.ts';
import { governingAct, ifGrantedBeforeReason, introductionActReasons } from './applicable-act.ts';
import { inForce, type Dated, type IsoDate } from './dated.ts';
import type { Facts } from './facts.ts';
import { isSectionRef, section, type SectionRef } from './sources.ts';
import {
  addedTimeThresholdWorkingDays, collectiveProtectionLength, collectiveProtectionStudyLength, integrationActInForce, lowerSecondaryLength,
  newLengthsAfter, programmeLengths, upperSecondaryGoalAgeYears, type ProgrammeLength,
} from './values.ts';
import { because, decided, isVerdict, needs, open, type Reason, type Rule, type Verdict } from './verdict.ts';

export type ProgrammeDuration =
  | { readonly result: 'introductionAct' }
  | (ProgrammeLength & { readonly result: 'upToNoExtension' | 'between' | 'upToExtendable' });

type Goal = keyof typeof programmeLengths;

const reformFrom = newLengthsAfter.versions[0]!.from;
const lastDayOfOldText = programmeLengths.work.versions[0]!.to!;
const chapter6AFrom = collectiveProtectionLength.versions[0]!.from;
const studyLengthFrom = collectiveProtectionStudyLength.versions[0]!.from;
/** From this day a job close to full time ended the programme for holders of collective protection. */
const endsWithJobFrom: IsoDate = '2024-07-01';
/** On this day the last of the temporary rules that let some have more time because of covid-19 was repealed. */
const covidRulesRepealedOn: IsoDate = '2025-07-01';

/**
 * How long an introduction programme lasts, §§ 13-14. Which text counts depends on the day asked
 * about and, from 2026, on the day a start was offered (regulation §§ 75-76).
 */
export const programmeDuration: Rule<ProgrammeDuration> = {
  id: 'programme-duration',
  facts: [
    'completedUpperSecondary', 'endGoal', 'startOffered', 'programmeOfferedStartOn', 'permit', 'ukrainianUpperSecondaryOnly',
    'bornOn', 'age', 'permitGrantedOn', 'arrivedOn',
  ],
  decide(facts, on) {
    inForce(programmeLengths.work, on);
    const act = governingAct(facts);
    if (isVerdict(act)) return act;
    const offered = facts.programmeOfferedStartOn;
    if (act === 'introductionAct' || (offered !== undefined && offered < inForce(integrationActInForce, on).from)) {
      return decided({ result: 'introductionAct' }, ...introductionActReasons(on));
    }
    const length = on < reformFrom ? lengthBeforeReform(facts, on) : lengthSinceReform(facts, on);
    if (isVerdict(length)) return length;
    return finish(length, on, act === undefined ? [ifGrantedBeforeReason(on)] : []);
  },
};

interface Found {
  readonly length: ProgrammeLength;
  readonly reasons: readonly Reason[];
}

function finish({ length, reasons }: Found, on: IsoDate, caveats: readonly Reason[]): Verdict<ProgrammeDuration> {
  const threshold = inForce(addedTimeThresholdWorkingDays, on);
  const code = on < reformFrom ? 'duration.timeAddedTogether' : 'duration.timeAdded';
  const added = because(code, section('integrationRegulation', '19'), { workingDays: threshold.value });
  const covid = on < covidRulesRepealedOn ? [because('duration.covidRules', undefined, { repealedOn: covidRulesRepealedOn })] : [];
  return decided({ result: resultOf(length), ...length }, ...reasons, added, ...covid, ...caveats);
}

function resultOf(length: ProgrammeLength): 'upToNoExtension' | 'between' | 'upToExtendable' {
  if (length.extension === 'none') return 'upToNoExtension';
  return length.minimumMonths === undefined ? 'upToExtendable' : 'between';
}

// The text from 2026

function lengthSinceReform(facts: Facts, on: IsoDate): Found | Verdict<never> {
  const goal = goalOf(facts, on);
  if (isVerdict(goal)) return goal;
  const transition = inForce(newLengthsAfter, on).value;
  const after = goal === 'upperSecondary' ? transition.upperSecondary : goal === 'work' ? transition.work : transition.education;
  const place = section('integrationRegulation', goal === 'upperSecondary' ? '75' : '76', goal === 'upperSecondary' ? undefined : goal === 'work' ? 2 : 1);
  const offered = offeredStart(facts, because('duration.offerDecides', place, { after }));
  if (isVerdict(offered)) return offered;
  if (offered === 'notYet' || offered > after) {
    if (facts.endGoal === 'lowerSecondary' && goal !== 'upperSecondary') return goalDoesNotFit('duration.goalsOfNewText', on);
    return found(programmeLengths[goal], on, goal, because('duration.newText', place, { after, reformFrom }));
  }
  const old = because('duration.oldText', place, { after });
  if (offered === after) return open('offeredExactlyOn', 'refugeeService', because('duration.offeredOnTheDay', place, { after }));
  if (facts.permit === undefined) return needs('permit', old);
  if (facts.permit === 'collectiveProtection') return open('collectiveProtectionOldLength', 'refugeeService', old);
  return oldLength(facts, goal, old);
}

/** The day a start was offered, `notYet`, or the question for it. */
function offeredStart(facts: Facts, why: Reason): IsoDate | 'notYet' | Verdict<never> {
  if (facts.programmeOfferedStartOn !== undefined) return facts.programmeOfferedStartOn;
  if (facts.startOffered === undefined) return needs('startOffered', why);
  return facts.startOffered ? needs('programmeOfferedStartOn', why) : 'notYet';
}

/** The group that the length follows, or the question for what is missing. */
function goalOf(facts: Facts, on: IsoDate): Goal | Verdict<never> {
  if (facts.completedUpperSecondary === undefined) return needs('completedUpperSecondary', because('duration.educationDecides'));
  if (facts.completedUpperSecondary) return 'upperSecondary';
  if (facts.endGoal === undefined) return needs('endGoal', because('duration.goalDecides', section('integrationAct', on < reformFrom ? '13' : '14')), ...youngGoal(facts, on));
  if (facts.endGoal === 'higherEducation') return goalDoesNotFit(on < reformFrom ? 'duration.goalsOfOldText' : 'duration.goalsOfNewText', on);
  // Lower secondary was a goal of its own only in the old text; its transition is that of education.
  return facts.endGoal === 'lowerSecondary' ? 'partsOfUpperSecondary' : facts.endGoal;
}

/** End goals that the text does not have for people without upper secondary education. */
function goalDoesNotFit(code: string, on: IsoDate): Verdict<never> {
  return open('goalDoesNotFit', 'refugeeService', because(code, on < reformFrom ? section('integrationAct', '13') : section('integrationAct', '14', 1)));
}

function youngGoal(facts: Facts, on: IsoDate): readonly Reason[] {
  const limit = inForce(upperSecondaryGoalAgeYears, on);
  const ages = agesNow(facts, on);
  if (!ages || ages.from >= limit.value) return [];
  return [because('duration.youngGoal', isSectionRef(limit.source) ? limit.source : undefined, { age: limit.value })];
}

// The text before 2026

function lengthBeforeReform(facts: Facts, on: IsoDate): Found | Verdict<never> {
  if (facts.completedUpperSecondary && on >= chapter6AFrom) {
    if (facts.permit === undefined) return needs('permit', because('duration.permitDecides', section('integrationAct', '37 c', 2), { reformFrom }));
    if (facts.permit === 'collectiveProtection') return collectiveProtection(facts, on);
  }
  const goal = goalOf(facts, on);
  if (isVerdict(goal)) return goal;
  return oldLength(facts, goal);
}

function collectiveProtection(facts: Facts, on: IsoDate): Found | Verdict<never> {
  if (on >= studyLengthFrom) {
    const place = section('integrationRegulation', '43 d');
    if (facts.endGoal === undefined) return needs('endGoal', because('duration.collectiveProtectionStudyDecides', place));
    if (facts.endGoal === 'higherEducation') {
      if (facts.ukrainianUpperSecondaryOnly === undefined) return needs('ukrainianUpperSecondaryOnly', because('duration.collectiveProtectionStudyDecides', place));
      if (facts.ukrainianUpperSecondaryOnly) return found(collectiveProtectionStudyLength, on, 'collectiveProtectionStudy');
    }
  }
  const ends = on < endsWithJobFrom ? [] : [because('duration.endsWithJob', section('integrationAct', '37 c', 2))];
  return found(collectiveProtectionLength, on, 'collectiveProtection', ...ends);
}

function oldLength(facts: Facts, goal: Goal, ...reasons: readonly Reason[]): Found {
  if (facts.completedUpperSecondary === false && facts.endGoal === 'lowerSecondary') return found(lowerSecondaryLength, lastDayOfOldText, 'lowerSecondary', ...reasons);
  return found(programmeLengths[goal], lastDayOfOldText, goal, ...reasons);
}

/** The length in force on a day of the series, with its reasons. */
function found(series: Dated<ProgrammeLength>, day: IsoDate, group: string, ...reasons: readonly Reason[]): Found {
  const { value, source } = inForce(series, day);
  const place: SectionRef | undefined = isSectionRef(source) ? source : undefined;
  const about = because(`duration.group.${group}`, place);
  if (value.extension === 'none') return { length: value, reasons: [about, ...reasons, because('duration.noExtension', place)] };
  const code = value.extension === 'must' ? 'duration.extensionMust' : 'duration.extensionMay';
  const where = value.extension === 'may' && place?.section === '13' ? section('integrationAct', '13', 5) : place;
  return { length: value, reasons: [about, ...reasons, because(code, where, { extensionMonths: value.extensionMonths })] };
}
