import { governingAct, ifGrantedBeforeReason, introductionActReasons } from './applicable-act.ts';
import { inForce, type IsoDate } from './dated.ts';
import type { Facts } from './facts.ts';
import { section } from './sources.ts';
import { goalGrade, goalLevels, type GoalLevels } from './values-training.ts';
import { because, decided, isVerdict, needs, type Reason, type Rule, type Verdict } from './verdict.ts';

/** Guiding levels; `oneLevel`: the same in all parts; `grade`: lowest final grade in Norwegian. */
export type NorwegianGoalLevel =
  | { readonly result: 'introductionAct' }
  | ({ readonly result: 'levels' | 'oneLevel' } & GoalLevels)
  | { readonly result: 'grade'; readonly grade: number }
  | ({ readonly result: 'gradeOrLevels'; readonly grade: number } & GoalLevels);

/** The text named lower secondary (grunnskole) until this day; from it the preparatory education for adults (FOV). */
const adultEducationNamedFrom: IsoDate = '2026-01-01';

/** The guiding minimum level in Norwegian (norskmål), § 31 and regulation § 28. The goal of one person may be another. */
export const norwegianGoalLevel: Rule<NorwegianGoalLevel> = {
  id: 'norwegian-goal-level',
  facts: ['norwegianTaughtIn', 'completedUpperSecondary', 'needsB2', 'completedCompulsorySchool', 'permitGrantedOn', 'arrivedOn'],
  decide(facts, on) {
    const grade = inForce(goalGrade, on).value;
    const act = governingAct(facts);
    if (isVerdict(act)) return act;
    if (act === 'introductionAct') return decided({ result: 'introductionAct' }, ...introductionActReasons(on));
    const general = [
      because('goal.guiding', section('integrationAct', '31', 2)),
      because('goal.individual', section('integrationRegulation', '27')),
      because('goal.otherRequirements', section('integrationAct', '31')),
      ...(act === undefined ? [ifGrantedBeforeReason(on)] : []),
    ];
    if (facts.norwegianTaughtIn === undefined) return needs('norwegianTaughtIn', because('goal.placeDecides', section('integrationRegulation', '28')));
    if (facts.norwegianTaughtIn === 'upperSecondary') return decided({ result: 'grade', grade }, because('goal.upperSecondarySchool', section('integrationRegulation', '28', 5)), ...general);
    if (facts.norwegianTaughtIn === 'lowerSecondarySchool') {
      const code = on < adultEducationNamedFrom ? 'goal.lowerSecondarySchool' : 'goal.adultEducation';
      return decided({ result: 'gradeOrLevels', grade, ...inForce(goalLevels.lowerSecondarySchool, on).value }, because(code, section('integrationRegulation', '28', 6)), ...general);
    }
    return bySchooling(facts, on, general);
  },
};

function bySchooling(facts: Facts, on: IsoDate, general: readonly Reason[]): Verdict<NorwegianGoalLevel> {
  const asks = because('goal.schoolDecides', section('integrationRegulation', '28'));
  if (facts.completedUpperSecondary === undefined) return needs('completedUpperSecondary', asks);
  if (facts.completedUpperSecondary) {
    if (facts.needsB2 === undefined) return needs('needsB2', because('goal.needsB2', section('integrationRegulation', '28', 4)));
    return facts.needsB2 ? level('upperSecondaryNeedsB2', 4, on, general) : level('upperSecondary', 3, on, general);
  }
  if (facts.completedCompulsorySchool === undefined) return needs('completedCompulsorySchool', asks);
  return facts.completedCompulsorySchool ? level('compulsorySchool', 2, on, general) : level('noCompulsorySchool', 1, on, general);
}

function level(group: keyof typeof goalLevels, paragraph: number, on: IsoDate, general: readonly Reason[]): Verdict<NorwegianGoalLevel> {
  const { value } = inForce(goalLevels[group], on);
  const result = value.oral === value.readingListeningWriting ? 'oneLevel' : 'levels';
  return decided({ result, ...value }, because(`goal.${group}`, section('integrationRegulation', '28', paragraph)), ...general);
}
