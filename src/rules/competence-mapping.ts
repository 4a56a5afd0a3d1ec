import { withinIntegrationAct, type IntroductionAct } from './applicable-act.ts';
import { inForce, type IsoDate } from './dated.ts';
import type { Facts } from './facts.ts';
import { afterChapter6A, coverage, groupFacts, isListedPermit, settledInMunicipality, underChapter6A } from './programme-group.ts';
import { section, type SectionRef } from './sources.ts';
import { programmeAgeYears, programmeStartDeadlineMonths } from './values.ts';
import { mappingDutyAfter, reformFrom } from './values-programme.ts';
import { because, decided, isVerdict, needs, open, type Reason, type Rule, type Verdict } from './verdict.ts';

/** Who maps: `hostMunicipality` that of the reception centre, `imdi` before entry, else the municipality of settlement. */
export interface CompetenceMapping {
  readonly result: 'hostMunicipality' | 'imdi' | 'rightAndDuty' | 'right' | 'alreadyDone' | 'noneBeforeSettlement' | 'notCovered';
}

/** Right and duty to have one's competence mapped (kompetansekartlegging), §§ 6, 10 and 37 b. */
export const competenceMapping: Rule<CompetenceMapping | IntroductionAct> = {
  id: 'competence-mapping',
  facts: [...groupFacts, 'mappedBefore'],
  decide(facts, on) {
    inForce(programmeAgeYears, on);
    return withinIntegrationAct(facts, on, () => mapping(facts, on));
  },
};

function mapping(facts: Facts, on: IsoDate): Verdict<CompetenceMapping> {
  if (facts.permit === undefined) return needs('permit', because('mapping.permitDecides', section('integrationAct', '6')));
  if (!isListedPermit(facts.permit)) return result('notCovered', because('entitlement.permitNotListed', section('integrationAct', '9', 1)));
  const ended = afterChapter6A(facts, on);
  if (ended) return ended;
  const settled = settledInMunicipality(facts, on);
  if (isVerdict(settled)) return settled;
  if (underChapter6A(facts, on)) return collectiveProtection(facts, on, settled);
  if (settled === 'notYet') return beforeSettlement(facts);
  if (settled === 'alone') return result('notCovered', because('mapping.onlyCovered', section('integrationAct', '10', 1)), because('entitlement.settledOnOwn', section('integrationAct', '8', 3)));
  if (facts.mappedBefore === undefined) return needs('mappedBefore', because('mapping.onlyOnce', section('integrationAct', '10', 1)));
  if (facts.mappedBefore) return result('alreadyDone', because('mapping.onlyOnce', section('integrationAct', '10', 1)));
  const group = coverage(facts, on);
  if (isVerdict(group)) return group;
  if (group.covered === 'no') return result('notCovered', because('mapping.onlyCovered', section('integrationAct', '10', 1)), ...group.reasons);
  return result('rightAndDuty', because('mapping.covered', section('integrationAct', '10', 1)), ...group.reasons, ...bySettlement(on));
}

function result(value: CompetenceMapping['result'], ...reasons: readonly Reason[]): Verdict<CompetenceMapping> {
  return decided({ result: value }, ...reasons);
}

function beforeSettlement(facts: Facts): Verdict<CompetenceMapping> {
  const duty = because('mapping.dutyBefore', section('integrationAct', '6', 3));
  if (facts.permit === 'resettlement') return result('imdi', because('mapping.imdi', section('integrationAct', '6', 2)), duty);
  return result('hostMunicipality', because('mapping.host', section('integrationAct', '6', 1)), duty, content());
}

/** First day on which the rules on the plan in chapter 6A stood in the seventh paragraph, not the sixth. */
const planMovedFrom: IsoDate = '2024-07-01';

/** Where it stands that the plan rests on the mapping; until the reform chapter 6A had its own rules on the plan. */
function planPlace(on: IsoDate, underChapter: boolean): SectionRef {
  return underChapter && on < reformFrom ? section('integrationAct', '37 c', on < planMovedFrom ? 6 : 7) : section('integrationAct', '15', 2);
}

/** What is mapped, by whom and by when after settlement; the act has no deadline for the mapping itself. */
function bySettlement(on: IsoDate, underChapter = false): readonly Reason[] {
  return [
    content(),
    because('mapping.municipality', section('integrationAct', '10', 3)),
    because('mapping.beforePlan', planPlace(on, underChapter)),
    because('mapping.noDeadline', section('integrationAct', '12', 2), { deadlineMonths: inForce(programmeStartDeadlineMonths, on).value }),
  ];
}

function content(): Reason {
  return because('mapping.content', section('integrationAct', '10', 2));
}

function collectiveProtection(facts: Facts, on: IsoDate, settled: 'yes' | 'notYet' | 'alone'): Verdict<CompetenceMapping> {
  const right = because('mapping.rightOnly', section('integrationAct', '37 b', 2));
  if (settled === 'notYet') return result('noneBeforeSettlement', because('mapping.noneBefore', section('integrationAct', '37 b', 1)), right);
  const dutySince = mappingDutyAfter.versions[0]!;
  if (on < dutySince.from) return result('right', right, ...bySettlement(on, true));
  const duty = because('mapping.dutyInProgramme', section('integrationAct', '37 b', 2), { after: dutySince.value });
  if (facts.inProgramme === undefined) return needs('inProgramme', right, duty);
  if (!facts.inProgramme) return result('right', right, duty, ...bySettlement(on, true));
  if (facts.programmeStartedOn === undefined) return needs('programmeStartedOn', duty);
  if (facts.programmeStartedOn === dutySince.value) return open('mappingStartedOnTheDay', 'refugeeService', duty);
  return facts.programmeStartedOn > dutySince.value ? result('rightAndDuty', duty, ...bySettlement(on, true)) : result('right', right, duty, ...bySettlement(on, true));
}
