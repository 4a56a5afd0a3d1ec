import { inForce, type IsoDate } from './dated.ts';
import type { Facts } from './facts.ts';
import { norwegianProvider, type NorwegianProvider } from './norwegian-training.ts';
import { underChapter6A } from './programme-group.ts';
import { section, type SectionRef } from './sources.ts';
import { countyLowerSecondary, countySupervisionFrom } from './values-process.ts';
import { integrationActInForce } from './values.ts';
import { because, decided, needs, open, type Rule, type Verdict } from './verdict.ts';

/**
 * Who has a task. `hostMunicipality`: the municipality of the reception centre; `noPlan`: no plan
 * for the Norwegian training is required; `ended`: the county had the task until a day before.
 */
export interface CountyOrMunicipality {
  readonly result: NorwegianProvider['result'] | 'hostMunicipality' | 'imdi' | 'countyGovernor' | 'noPlan' | 'ended';
}

type Body = 'municipality' | 'county' | 'hostMunicipality' | 'imdi' | 'countyGovernor';
type Task = NonNullable<Facts['task']>;

const certificateMovedFrom: IsoDate = '2026-01-01';

/** Tasks that the act or regulation has given to the same body since 2021. */
const tasks: Partial<Record<Task, readonly [Body, SectionRef]>> = {
  introductionProgramme: ['municipality', section('integrationAct', '12', 1)],
  mappingInReception: ['hostMunicipality', section('integrationAct', '6', 1)],
  mappingBeforeEntry: ['imdi', section('integrationAct', '6', 2)],
  mappingAfterSettlement: ['municipality', section('integrationAct', '10', 3)],
  careerGuidance: ['county', section('integrationAct', '11', 3)],
  integrationPlan: ['municipality', section('integrationAct', '15', 1)],
  benefitPayment: ['municipality', section('integrationAct', '24')],
  receptionTraining: ['hostMunicipality', section('integrationAct', '5', 2)],
  tests: ['municipality', section('integrationAct', '37', 4)],
  regionalPlans: ['county', section('integrationAct', '4', 1)],
  settlementNumbers: ['county', section('integrationAct', '4', 2)],
  businessesAndSkilled: ['county', section('integrationRegulation', '65', 1)],
  socialControl: ['county', section('integrationRegulation', '65', 2)],
  civilSociety: ['county', section('integrationRegulation', '65', 2)],
  appeals: ['countyGovernor', section('integrationAct', '47', 1)],
  supervisionOfMunicipality: ['countyGovernor', section('integrationAct', '48', 1)],
};

/** Who is responsible for a named task, §§ 3-6, 10-12, 15, 24, 30, 34, 37, 37 d, 47-48, regulation § 65. */
export const countyOrMunicipality: Rule<CountyOrMunicipality> = {
  id: 'county-or-municipality',
  facts: ['task', ...norwegianProvider.facts],
  decide(facts, on) {
    inForce(integrationActInForce, on);
    const { task } = facts;
    if (task === undefined) return needs('task', because('task.decides', section('integrationAct', '3', 1)));
    const fixed = tasks[task];
    if (fixed) return given(fixed[0], task, fixed[1]);
    switch (task) {
      case 'norwegianTraining': return norwegianProvider.decide(facts, on);
      case 'norwegianPlan': return norwegianPlan(facts, on);
      case 'certificate': return given('municipality', task, on < certificateMovedFrom ? section('integrationAct', '12', 3) : section('integrationAct', '18 a', 1));
      case 'supervisionOfCounty': return supervisionOfCounty(on);
      default: return lowerSecondary(on);
    }
  },
};

function given(body: Body, task: Task, place: SectionRef): Verdict<CountyOrMunicipality> {
  const mayDelegate = body === 'municipality' ? [because('task.mayDelegate', section('integrationAct', '3', 4))] : [];
  return decided({ result: body }, because(`task.${task}`, place), ...mayDelegate);
}

/**
 * The plan follows the training, but where the county gives the training § 34 asks for no plan.
 * Chapter 6A has a rule of its own in place of § 34, without that exception.
 */
function norwegianPlan(facts: Facts, on: IsoDate): Verdict<CountyOrMunicipality> {
  const provider = norwegianProvider.decide(facts, on);
  if (provider.outcome !== 'decided') return provider;
  const place = underChapter6A(facts, on) ? section('integrationAct', '37 d', 3) : section('integrationAct', '34');
  if (provider.value.result === 'county' && place.section !== '34') return open('norwegianPlanByCounty', 'municipality', because('task.norwegianPlan', place), ...provider.reasons);
  if (provider.value.result === 'county') return decided({ result: 'noPlan' }, because('task.noNorwegianPlan', place), ...provider.reasons);
  return decided(provider.value, because('task.norwegianPlan', place), ...provider.reasons);
}

function supervisionOfCounty(on: IsoDate): Verdict<CountyOrMunicipality> {
  const from = countySupervisionFrom.versions[0]!.value;
  if (on < from) return open('supervisionOfCountyBefore', 'countyGovernor', because('task.countySupervisionFrom', section('integrationAct', '48', 2), { supervisionFrom: from }));
  return given('countyGovernor', 'supervisionOfCounty', section('integrationAct', '48', 2));
}

/** Taken out of the regulation; no one has been given the task since. */
function lowerSecondary(on: IsoDate): Verdict<CountyOrMunicipality> {
  const version = countyLowerSecondary.versions[0]!;
  const place = section('integrationRegulation', '65', 1);
  if (on > version.to!) return decided({ result: 'ended' }, because('task.lowerSecondaryEnded', place, { endedOn: version.to! }));
  return decided({ result: 'county' }, because('task.lowerSecondaryYouth', place));
}
