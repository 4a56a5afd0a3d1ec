import { withinIntegrationAct, type IntroductionAct } from './applicable-act.ts';
import { inForce, type IsoDate } from './dated.ts';
import type { Facts } from './facts.ts';
import { section } from './sources.ts';
import { addedTimeThresholdWorkingDays } from './values.ts';
import { reformFrom, workingDaysFrom } from './values-programme.ts';
import { because, decided, needs, open, type Reason, type Rule, type Verdict } from './verdict.ts';

/**
 * Working days added to the programme. The text adds absence "that together is over" the limit;
 * whether the days up to the limit are then added too is not said, so both readings are given.
 */
export type ProgrammeTimeAdded =
  | IntroductionAct
  | { readonly result: 'nothing'; readonly threshold: number }
  | { readonly result: 'addedAll'; readonly threshold: number; readonly days: number }
  | { readonly result: 'added'; readonly threshold: number; readonly fewestDays: number; readonly mostDays: number };

/** What absence and leave add to the time of the programme, regulation §§ 10 and 19. */
export const programmeTimeAdded: Rule<ProgrammeTimeAdded> = {
  id: 'programme-time-added',
  facts: ['absenceWorkingDays', 'leaveWorkingDays', 'programmeStartedOn', 'permitGrantedOn', 'arrivedOn'],
  decide(facts, on) {
    inForce(addedTimeThresholdWorkingDays, on);
    return withinIntegrationAct(facts, on, () => added(facts, on));
  },
};

const absencePlace = section('integrationRegulation', '10');
const leavePlace = section('integrationRegulation', '19');

function added(facts: Facts, on: IsoDate): Verdict<ProgrammeTimeAdded> {
  const threshold = inForce(addedTimeThresholdWorkingDays, on).value;
  const { absenceWorkingDays: absence, leaveWorkingDays: leave } = facts;
  if (absence === undefined) return needs('absenceWorkingDays', limit('timeAdded.absence', 'timeAdded.together', on, threshold));
  if (leave === undefined) return needs('leaveWorkingDays', because(on < reformFrom ? 'timeAdded.together' : 'timeAdded.leave', leavePlace, { threshold }), notCounted());
  return on < reformFrom ? together(absence, leave, threshold, on) : apart(facts, absence, leave, threshold);
}

function limit(code: string, before: string, on: IsoDate, threshold: number): Reason {
  return because(on < reformFrom ? before : code, absencePlace, { threshold });
}

/** Until the end of 2025: one limit for absence and leave together, and the act on approved leave besides. */
function together(absence: number, leave: number, threshold: number, on: IsoDate): Verdict<ProgrammeTimeAdded> {
  const reasons = [
    because('timeAdded.together', absencePlace, { threshold }), notCounted(), onlyByRules(),
    because('timeAdded.approvedLeave', section('integrationAct', '13', 6)),
    ...(on < workingDaysFrom ? [because('timeAdded.daysThen', absencePlace, { workingDaysFrom })] : []),
  ];
  const days = absence + leave;
  // Approved leave is added by the act in any case, so that the least cannot be under it.
  if (days > threshold) return result([days], threshold, reasons, leave);
  if (leave > 0) return open('approvedLeaveUnderLimit', 'refugeeService', ...reasons);
  return result([], threshold, reasons);
}

/** From 2026: a limit for each. No transition rule says what holds for days of both kinds before that. */
function apart(facts: Facts, absence: number, leave: number, threshold: number): Verdict<ProgrammeTimeAdded> {
  const reasons = [because('timeAdded.absence', absencePlace, { threshold }), because('timeAdded.leave', leavePlace, { threshold }), notCounted(), onlyByRules()];
  const over = [absence, leave].filter((days) => days > threshold);
  if (over.length < 2 && absence > 0 && leave > 0 && absence + leave > threshold) {
    const why = because('timeAdded.changed', leavePlace, { reformFrom });
    if (facts.programmeStartedOn === undefined) return needs('programmeStartedOn', ...reasons, why);
    if (facts.programmeStartedOn < reformFrom) return open('timeAddedBeforeReform', 'refugeeService', ...reasons, why);
  }
  return result(over, threshold, reasons);
}

function result(over: readonly number[], threshold: number, reasons: readonly Reason[], least = 0): Verdict<ProgrammeTimeAdded> {
  if (over.length === 0) return decided({ result: 'nothing', threshold }, ...reasons);
  const mostDays = over.reduce((sum, days) => sum + days, 0);
  const fewestDays = Math.max(least, mostDays - threshold * over.length);
  if (fewestDays === mostDays) return decided({ result: 'addedAll', threshold, days: mostDays }, ...reasons);
  return decided({ result: 'added', threshold, fewestDays, mostDays }, ...reasons, because('timeAdded.firstDaysOpen', absencePlace, { threshold }));
}

function notCounted(): Reason {
  return because('timeAdded.notCounted', leavePlace);
}

function onlyByRules(): Reason {
  return because('timeAdded.onlyByRules', absencePlace);
}
