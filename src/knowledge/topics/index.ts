import type { Topic } from '../topic.ts';
import { abroadAgainstWill } from './abroad-against-will.ts';
import { appeal } from './appeal.ts';
import { careerGuidance } from './career-guidance.ts';
import { competenceMapping } from './competence-mapping.ts';
import { countyResponsibilities } from './county-responsibilities.ts';
import { diversityAdvisers } from './diversity-advisers.ts';
import { domesticViolence } from './domestic-violence.ts';
import { emergencyNumbers } from './emergency-numbers.ts';
import { expertTeam } from './expert-team.ts';
import { forcedMarriage } from './forced-marriage.ts';
import { interpreterRight } from './interpreter-right.ts';
import { municipalityResponsibilities } from './municipality-responsibilities.ts';
import { negativeSocialControlHelp } from './negative-social-control-help.ts';
import { norwegianCost } from './norwegian-cost.ts';
import { norwegianDuration } from './norwegian-duration.ts';
import { norwegianGoal } from './norwegian-goal.ts';
import { norwegianWho } from './norwegian-who.ts';
import { norwegianWhoProvides } from './norwegian-who-provides.ts';
import { programmeBenefit } from './programme-benefit.ts';
import { programmeBenefitDeductions } from './programme-benefit-deductions.ts';
import { programmeContent } from './programme-content.ts';
import { programmeDuration } from './programme-duration.ts';
import { programmeExtension } from './programme-extension.ts';
import { programmeGoal } from './programme-goal.ts';
import { programmeHours } from './programme-hours.ts';
import { programmeIntegrationContract } from './programme-integration-contract.ts';
import { programmeIntegrationPlan } from './programme-integration-plan.ts';
import { programmeStart } from './programme-start.ts';
import { programmeWhat } from './programme-what.ts';
import { programmeWho } from './programme-who.ts';
import { programmeWhoProvides } from './programme-who-provides.ts';
import { suicideHelp } from './suicide-help.ts';

/** Every topic that has an answer. A topic without an entry here has a title only. */
export const topics: readonly Topic[] = [
  programmeWhat,
  programmeWho,
  programmeWhoProvides,
  programmeStart,
  programmeDuration,
  programmeExtension,
  programmeContent,
  programmeHours,
  programmeGoal,
  programmeIntegrationPlan,
  programmeIntegrationContract,
  programmeBenefit,
  programmeBenefitDeductions,
  norwegianWho,
  norwegianWhoProvides,
  norwegianGoal,
  norwegianDuration,
  norwegianCost,
  competenceMapping,
  careerGuidance,
  municipalityResponsibilities,
  countyResponsibilities,
  interpreterRight,
  negativeSocialControlHelp,
  forcedMarriage,
  abroadAgainstWill,
  domesticViolence,
  emergencyNumbers,
  suicideHelp,
  diversityAdvisers,
  expertTeam,
  appeal,
];
