import { inForce, type IsoDate } from './dated.ts';
import type { Facts } from './facts.ts';
import { section } from './sources.ts';
import { interpreterActFrom, interpreterDispensation, interpreterPrivateSchoolsFrom } from './values-process.ts';
import { integrationActInForce } from './values.ts';
import { because, decided, needs, open, type Reason, type Rule, type Verdict } from './verdict.ts';

/**
 * `duty`: an interpreter must be used, a qualified one is not required yet; `dutyQualified`: a
 * qualified one, unless the dispensation was prolonged; `shouldConsider`: ought to consider one;
 * `childNotAllowed`: a child is not to interpret, with narrow exceptions.
 */
export interface InterpreterDuty {
  readonly result: 'duty' | 'dutyQualified' | 'shouldConsider' | 'noDuty' | 'notCovered' | 'childNotAllowed' | 'childInEmergency';
}

/** Whether a public body must use an interpreter, and which, Interpreter Act §§ 2, 4 and 6-7. */
export const interpreterDuty: Rule<InterpreterDuty> = {
  id: 'interpreter-duty',
  facts: ['interpreterBody', 'childInterprets', 'interpreterEmergency', 'managesInNorwegian', 'interpreterMatter'],
  decide(facts, on) {
    inForce(integrationActInForce, on);
    const actFrom = interpreterActFrom.versions[0]!.value;
    if (on < actFrom) return open('beforeInterpreterAct', 'imdi', because('interpreter.actFrom', section('interpreterAct', '23'), { actFrom }));
    const covered = coverage(facts, on);
    if (covered) return covered;
    const child = childRule(facts);
    if (child) return child;
    return duty(facts, on);
  },
};

/** An outcome where the body is not bound, or the question for which body it is. */
function coverage(facts: Facts, on: IsoDate): Verdict<InterpreterDuty> | undefined {
  const place = section('interpreterAct', '2', 3);
  const body = facts.interpreterBody;
  if (body === undefined) return needs('interpreterBody', because('interpreter.bodyDecides', place));
  if (body === 'otherPrivate') return decided({ result: 'notCovered' }, because('interpreter.privateNotBound', place));
  const schoolsFrom = interpreterPrivateSchoolsFrom.versions[0]!.value;
  if (body === 'privateSchool' && on < schoolsFrom) return open('privateSchoolBefore', 'imdi', because('interpreter.privateSchoolsFrom', place, { schoolsFrom }));
  return undefined;
}

function childRule(facts: Facts): Verdict<InterpreterDuty> | undefined {
  const ban = because('interpreter.noChildren', section('interpreterAct', '4', 1));
  if (facts.childInterprets === undefined) return needs('childInterprets', ban);
  if (!facts.childInterprets) return undefined;
  const exceptions = because('interpreter.childExceptions', section('interpreterAct', '4', 2));
  if (facts.interpreterEmergency === undefined) return needs('interpreterEmergency', ban, exceptions);
  return decided({ result: facts.interpreterEmergency ? 'childInEmergency' : 'childNotAllowed' }, ban, exceptions);
}

function duty(facts: Facts, on: IsoDate): Verdict<InterpreterDuty> {
  const weighed = because('interpreter.weighed', section('interpreterAct', '6', 1));
  const otherLaw = because('interpreter.otherLaw', section('interpreterAct', '6', 1));
  if (facts.managesInNorwegian === undefined) return needs('managesInNorwegian', weighed);
  if (facts.managesInNorwegian) return decided({ result: 'noDuty' }, weighed, otherLaw);
  switch (facts.interpreterMatter) {
    case undefined: return needs('interpreterMatter', weighed);
    case 'other': return decided({ result: 'shouldConsider' }, because('interpreter.shouldConsider', section('interpreterAct', '6', 2)), otherLaw);
    case 'unsure': return open('interpreterNeed', 'imdi', weighed, because('interpreter.shouldConsider', section('interpreterAct', '6', 2)));
    default: return qualified(on, [because(`interpreter.matter.${facts.interpreterMatter}`, section('interpreterAct', '6', 1)), weighed]);
  }
}

/** Whether the interpreter must be a qualified one. */
function qualified(on: IsoDate, why: readonly Reason[]): Verdict<InterpreterDuty> {
  const until = interpreterDispensation.versions[0]!.to!;
  const register = because('interpreter.qualifiedMeans', section('interpreterAct', '7', 3));
  if (on <= until) return decided({ result: 'duty' }, ...why, because('interpreter.dispensation', section('interpreterAct', '7', 5), { until }), register);
  return decided(
    { result: 'dutyQualified' }, ...why, because('interpreter.qualified', section('interpreterAct', '7', 1)), register,
    because('interpreter.qualifiedExceptions', section('interpreterAct', '7', 2)), because('interpreter.mayBeProlonged', section('interpreterAct', '7', 5), { until }),
  );
}
