import { withinIntegrationAct, type IntroductionAct } from './applicable-act.ts';
import { inForce, type IsoDate } from './dated.ts';
import type { Facts } from './facts.ts';
import { afterChapter6A, underChapter6A } from './programme-group.ts';
import { section } from './sources.ts';
import {
  chapter6A, lifeSkillsHours, parentalGuidance, parentalGuidanceLeast, reformFrom, workDirectedHours, workDirectedHoursChapter6A, type LifeSkillsHours,
} from './values-programme.ts';
import { because, decided, isVerdict, needs, open, type Reason, type Rule, type Verdict } from './verdict.ts';

/** `…Work`: with the rule on hours of work-directed elements; `noSocialStudies`: collective protection from 2026; `languageOffer`: before. */
export type ProgrammeContent =
  | IntroductionAct
  | ({ readonly result: 'full' | 'noSocialStudies'; readonly parentalGuidance: boolean } & LifeSkillsHours)
  | ({ readonly result: 'fullWork' | 'noSocialStudiesWork'; readonly parentalGuidance: boolean } & LifeSkillsHours & WorkHours)
  | { readonly result: 'languageOffer'; readonly parentalGuidance: boolean }
  | ({ readonly result: 'languageOfferWork'; readonly parentalGuidance: boolean } & WorkHours);

interface WorkHours {
  readonly hours: number;
  readonly afterMonths: number;
}

/** Any day under the text before 2026, which was the same throughout. */
const lastOldDay: IsoDate = '2025-12-31';
/** First day on which the regulation named other language offers. */
const otherLanguageFrom: IsoDate = '2023-07-01';

/** What a programme must hold at least, § 14 a (before 2026 § 14), § 37 c, regulation §§ 3-4. */
export const programmeContent: Rule<ProgrammeContent> = {
  id: 'programme-content',
  facts: [
    'permit', 'permitGrantedOn', 'arrivedOn', 'childrenUnder18', 'completedUpperSecondary', 'endGoal', 'inProgramme', 'programmeDecidedOn', 'programmeStartedOn',
  ],
  decide(facts, on) {
    inForce(lifeSkillsHours, on);
    return withinIntegrationAct(facts, on, () => content(facts, on));
  },
};

function content(facts: Facts, on: IsoDate): Verdict<ProgrammeContent> {
  if (on >= chapter6A.from && facts.permit === undefined) return needs('permit', because('content.permitDecides', section('integrationAct', '37 c')));
  const ended = afterChapter6A(facts, on);
  if (ended) return ended;
  if (facts.childrenUnder18 === undefined) return needs('childrenUnder18', ...parents(facts, on));
  const collective = on >= chapter6A.from && underChapter6A(facts, on);
  if (on >= reformFrom) return sinceReform(facts, on, collective, facts.childrenUnder18);
  return collective ? languageOffer(facts, on, facts.childrenUnder18) : fullBefore(facts, on, facts.childrenUnder18);
}

// From 2026

function sinceReform(facts: Facts, on: IsoDate, collective: boolean, parent: boolean): Verdict<ProgrammeContent> {
  const elements = elementsOf(facts, on, collective);
  if (facts.completedUpperSecondary === undefined) return needs('completedUpperSecondary', ...elements, because('content.lifeSkillsDecides', section('integrationRegulation', '4')));
  if (facts.endGoal === undefined) return needs('endGoal', ...elements, because('content.workHoursDecides', section('integrationAct', '14 a', 3)));
  const work = facts.endGoal === 'work';
  const decidedOn = work || facts.completedUpperSecondary ? decisionDay(facts) : 'notYet';
  if (isVerdict(decidedOn)) return decidedOn;
  const before = decidedOn !== 'notYet' && decidedOn < reformFrom;
  const least = lifeHours(facts.completedUpperSecondary, before ? lastOldDay : on);
  const reasons = [...elements, lifeSkills(least)];
  if (work && before) return open('workHoursBegunBefore', 'refugeeService', ...reasons, because('content.workHoursSince', section('integrationAct', '14 a', 3), { reformFrom }));
  if (!work) return decided({ result: collective ? 'noSocialStudies' : 'full', parentalGuidance: parent, ...least }, ...reasons, because('content.noWorkHours', section('integrationAct', '14 a', 3)));
  const rule = inForce(workDirectedHours, on).value;
  const value: WorkHours = { hours: rule.hours, afterMonths: facts.completedUpperSecondary ? rule.withUpperSecondaryMonths : rule.withoutMonths };
  return decided(
    { result: collective ? 'noSocialStudiesWork' : 'fullWork', parentalGuidance: parent, ...least, ...value },
    ...reasons, because('content.workHours', section('integrationAct', '14 a', 3), { ...value }), because('content.workHoursMetBy', section('integrationAct', '14 a', 4)),
  );
}

/** The day of the decision on the programme, `notYet`, or the question for it. */
function decisionDay(facts: Facts): IsoDate | 'notYet' | Verdict<never> {
  const why = because('content.decisionDecides', section('integrationRegulation', '4'), { reformFrom });
  if (facts.programmeDecidedOn !== undefined) return facts.programmeDecidedOn;
  if (facts.inProgramme === undefined) return needs('inProgramme', why);
  return facts.inProgramme ? needs('programmeDecidedOn', why) : 'notYet';
}

// Before 2026

function fullBefore(facts: Facts, on: IsoDate, parent: boolean): Verdict<ProgrammeContent> {
  const least = lifeHours(false, on);
  return decided({ result: 'full', parentalGuidance: parent, ...least }, ...elementsOf(facts, on, false), lifeSkills(least));
}

/** Collective protection before 2026, § 37 c fourth paragraph. */
function languageOffer(facts: Facts, on: IsoDate, parent: boolean): Verdict<ProgrammeContent> {
  const place = section('integrationAct', '37 c', 4);
  const reasons = [
    because('content.workOrEducation', place), because('content.languageOffer', place), ...otherLanguage(on),
    ...parents(facts, on), because('content.notRequired', place), ...partTime(on),
  ];
  const since = workDirectedHoursChapter6A.versions[0]!.from;
  if (on < since) return decided({ result: 'languageOffer', parentalGuidance: parent }, ...reasons);
  const hours = chapter6AHours(facts, on, reasons);
  if (isVerdict(hours)) return hours;
  if (!hours) return decided({ result: 'languageOffer', parentalGuidance: parent }, ...reasons);
  return decided({ result: 'languageOfferWork', parentalGuidance: parent, ...hours.value }, ...reasons, ...hours.reasons);
}

function chapter6AHours(facts: Facts, on: IsoDate, known: readonly Reason[]): { value: WorkHours; reasons: readonly Reason[] } | undefined | Verdict<never> {
  const place = section('integrationRegulation', '43 h');
  const { value, from } = inForce(workDirectedHoursChapter6A, on);
  const why = because('content.workHoursChapter6ADecides', place, { from });
  if (facts.completedUpperSecondary === undefined) return needs('completedUpperSecondary', ...known, why);
  if (!facts.completedUpperSecondary) return undefined;
  if (facts.endGoal === undefined) return needs('endGoal', ...known, why);
  if (facts.endGoal !== 'work') return undefined;
  if (facts.programmeStartedOn === undefined && facts.inProgramme !== false) return needs(facts.inProgramme ? 'programmeStartedOn' : 'inProgramme', ...known, why);
  if (facts.programmeStartedOn !== undefined && facts.programmeStartedOn < from) return undefined;
  const { hours, afterMonths, partTimeHours, partTimePercent } = value;
  return {
    value: { hours, afterMonths },
    reasons: [because('content.workHours', place, { hours, afterMonths }), because('content.workHoursPartTime', place, { hours: partTimeHours, percent: partTimePercent })],
  };
}

function otherLanguage(on: IsoDate): readonly Reason[] {
  return on < otherLanguageFrom ? [] : [because('content.otherLanguage', section('integrationRegulation', '43 f'))];
}

function partTime(on: IsoDate): readonly Reason[] {
  const { from } = workDirectedHoursChapter6A.versions[0]!;
  return on < from ? [] : [because('content.partTimeOnly', section('integrationRegulation', '43 i'), { from })];
}

// Shared

/** The elements of the ordinary programme, with the paragraph that they stood in on the day. */
function elementsOf(facts: Facts, on: IsoDate, collective: boolean): readonly Reason[] {
  const place = on < reformFrom ? section('integrationAct', '14', 1) : section('integrationAct', '14 a', 1);
  const social = collective ? because('content.noSocialStudies', section('integrationAct', '37 c')) : because('content.socialStudies', place);
  return [because('content.workOrEducation', place), because('content.norwegian', place), social, ...parents(facts, on), fullTime(facts, on), ...(collective ? [begunBeforeReform()] : [])];
}

/** No transition rule says whether programmes under the lighter rules of chapter 6A had to be filled up. */
function begunBeforeReform(): Reason {
  return because('content.collectiveBegunBefore', section('integrationAct', '37 c'), { reformFrom });
}

function fullTime(facts: Facts, on: IsoDate): Reason {
  if (on < reformFrom) return because('content.fullTime', section('integrationAct', '14', 4));
  return because('content.fullTime', facts.completedUpperSecondary ? section('integrationAct', '13', 3) : section('integrationAct', '14', 1));
}

function lifeHours(upperSecondary: boolean, day: IsoDate): LifeSkillsHours {
  const { withUpperSecondary, without } = inForce(lifeSkillsHours, day).value;
  return upperSecondary ? withUpperSecondary : without;
}

function lifeSkills(hours: LifeSkillsHours): Reason {
  return because('content.lifeSkills', section('integrationRegulation', '4'), { ...hours });
}

/** Parental guidance for those who have, or get, a child; the regulation says how much. */
function parents(facts: Facts, on: IsoDate): readonly Reason[] {
  const collective = on < reformFrom && underChapter6A(facts, on);
  const place = collective ? section('integrationAct', '37 c', 4) : on < reformFrom ? section('integrationAct', '14', 2) : section('integrationAct', '14 a', 2);
  if (facts.childrenUnder18 === undefined) return [because('content.parentalDecides', place)];
  if (!facts.childrenUnder18) return [because('content.noParental', place)];
  const least = parentalGuidanceLeast.versions[0]!;
  const reducible = on >= least.from && on <= least.to!;
  return [
    because('content.parental', place),
    because('content.parentalSize', section('integrationRegulation', '3', 4), { ...inForce(parentalGuidance, on).value }),
    ...(reducible ? [because('content.parentalLeast', section('integrationRegulation', '3', 6), { ...least.value })] : []),
  ];
}
