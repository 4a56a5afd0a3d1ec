import type { Topic } from '../topic.ts';
import { abroadAgainstWill } from './abroad-against-will.ts';
import { actionPlanSocialControl } from './action-plan-social-control.ts';
import { adultPrimaryEducation } from './adult-primary-education.ts';
import { appeal } from './appeal.ts';
import { asylumProcess } from './asylum-process.ts';
import { careerAdviserNote } from './career-adviser-note.ts';
import { careerGuidance } from './career-guidance.ts';
import { caseAccess } from './case-access.ts';
import { childBenefit } from './child-benefit.ts';
import { childProtection } from './child-protection.ts';
import { citizenship } from './citizenship.ts';
import { collectiveProtection } from './collective-protection.ts';
import { combinationClasses } from './combination-classes.ts';
import { competenceMapping } from './competence-mapping.ts';
import { countyResponsibilities } from './county-responsibilities.ts';
import { countyTrainingGrant } from './county-training-grant.ts';
import { crisisCentre } from './crisis-centre.ts';
import { debt } from './debt.ts';
import { decisionRequirements } from './decision-requirements.ts';
import { dentalCare } from './dental-care.ts';
import { developmentGrant } from './development-grant.ts';
import { discrimination } from './discrimination.ts';
import { diversityAdvisers } from './diversity-advisers.ts';
import { divorceCustody } from './divorce-custody.ts';
import { domesticViolence } from './domestic-violence.ts';
import { drivingLicence } from './driving-licence.ts';
import { dutyToAvert } from './duty-to-avert.ts';
import { emergencyNumbers } from './emergency-numbers.ts';
import { expensesSurvey } from './expenses-survey.ts';
import { expertTeam } from './expert-team.ts';
import { familyReunification } from './family-reunification.ts';
import { femaleGenitalMutilation } from './female-genital-mutilation.ts';
import { forcedMarriage } from './forced-marriage.ts';
import { healthAdaptation } from './health-adaptation.ts';
import { healthcare } from './healthcare.ts';
import { higherEducation } from './higher-education.ts';
import { hostMunicipalityGrant } from './host-municipality-grant.ts';
import { housing } from './housing.ts';
import { humanTrafficking } from './human-trafficking.ts';
import { imdinettAccess } from './imdinett-access.ts';
import { integrationGrant } from './integration-grant.ts';
import { integrationStatus } from './integration-status.ts';
import { interpreterChildren } from './interpreter-children.ts';
import { interpreterDuty } from './interpreter-duty.ts';
import { interpreterMonitor } from './interpreter-monitor.ts';
import { interpreterRegister } from './interpreter-register.ts';
import { interpreterRight } from './interpreter-right.ts';
import { jobSearch } from './job-search.ts';
import { kindergarten } from './kindergarten.ts';
import { lawChanges } from './law-changes.ts';
import { legalAid } from './legal-aid.ts';
import { mentalHealth } from './mental-health.ts';
import { municipalityResponsibilities } from './municipality-responsibilities.ts';
import { nationalId } from './national-id.ts';
import { navBenefits } from './nav-benefits.ts';
import { negativeSocialControlHelp } from './negative-social-control-help.ts';
import { negativeSocialControlWhat } from './negative-social-control-what.ts';
import { ngoGrants } from './ngo-grants.ts';
import { nirCountyFlow } from './nir-county-flow.ts';
import { nirRegistration } from './nir-registration.ts';
import { noraPortal } from './nora-portal.ts';
import { norwegianCost } from './norwegian-cost.ts';
import { norwegianDuration } from './norwegian-duration.ts';
import { norwegianExemption } from './norwegian-exemption.ts';
import { norwegianGoal } from './norwegian-goal.ts';
import { norwegianLabourImmigrants } from './norwegian-labour-immigrants.ts';
import { norwegianNotCompleted } from './norwegian-not-completed.ts';
import { norwegianOnline } from './norwegian-online.ts';
import { norwegianPlan } from './norwegian-plan.ts';
import { norwegianReceptionCentre } from './norwegian-reception-centre.ts';
import { norwegianTeacherRequirements } from './norwegian-teacher-requirements.ts';
import { norwegianTest } from './norwegian-test.ts';
import { norwegianTrainingGrant } from './norwegian-training-grant.ts';
import { norwegianWho } from './norwegian-who.ts';
import { norwegianWhoProvides } from './norwegian-who-provides.ts';
import { parentalBenefit } from './parental-benefit.ts';
import { permanentResidence } from './permanent-residence.ts';
import { permitRenewal } from './permit-renewal.ts';
import { permitWithdrawal } from './permit-withdrawal.ts';
import { pregnancyBirth } from './pregnancy-birth.ts';
import { priorLearningAssessment } from './prior-learning-assessment.ts';
import { privacy } from './privacy.ts';
import { programmeBenefit } from './programme-benefit.ts';
import { programmeBenefitDeductions } from './programme-benefit-deductions.ts';
import { programmeBenefitOtherIncome } from './programme-benefit-other-income.ts';
import { programmeCertificate } from './programme-certificate.ts';
import { programmeContent } from './programme-content.ts';
import { programmeDuration } from './programme-duration.ts';
import { programmeExtension } from './programme-extension.ts';
import { programmeGoal } from './programme-goal.ts';
import { programmeGuidanceAdvice } from './programme-guidance-advice.ts';
import { programmeHours } from './programme-hours.ts';
import { programmeIntegrationContract } from './programme-integration-contract.ts';
import { programmeIntegrationPlan } from './programme-integration-plan.ts';
import { programmeLeave } from './programme-leave.ts';
import { programmeLifeSkills } from './programme-life-skills.ts';
import { programmeMoving } from './programme-moving.ts';
import { programmeParentalGuidance } from './programme-parental-guidance.ts';
import { programmeResults } from './programme-results.ts';
import { programmeSickness } from './programme-sickness.ts';
import { programmeStart } from './programme-start.ts';
import { programmeStop } from './programme-stop.ts';
import { programmeUkraine } from './programme-ukraine.ts';
import { programmeUpperSecondary } from './programme-upper-secondary.ts';
import { programmeWhat } from './programme-what.ts';
import { programmeWho } from './programme-who.ts';
import { programmeWhoProvides } from './programme-who-provides.ts';
import { programmeWork } from './programme-work.ts';
import { qualificationProgramme } from './qualification-programme.ts';
import { receptionCentreMunicipality } from './reception-centre-municipality.ts';
import { recognitionForeignEducation } from './recognition-foreign-education.ts';
import { regionalPlans } from './regional-plans.ts';
import { residenceAfterViolence } from './residence-after-violence.ts';
import { schoolChildren } from './school-children.ts';
import { settlementAward } from './settlement-award.ts';
import { settlementNumbers } from './settlement-numbers.ts';
import { settlementProcess } from './settlement-process.ts';
import { settlementRecommendation } from './settlement-recommendation.ts';
import { settlementSelf } from './settlement-self.ts';
import { settlementUnaccompaniedMinors } from './settlement-unaccompanied-minors.ts';
import { socialAssistance } from './social-assistance.ts';
import { socialStudies } from './social-studies.ts';
import { socialStudiesTest } from './social-studies-test.ts';
import { specialistTeam } from './specialist-team.ts';
import { startBusiness } from './start-business.ts';
import { studentFinance } from './student-finance.ts';
import { suicideHelp } from './suicide-help.ts';
import { supervision } from './supervision.ts';
import { taxCard } from './tax-card.ts';
import { tenancy } from './tenancy.ts';
import { transitionOldAct } from './transition-old-act.ts';
import { travelDocument } from './travel-document.ts';
import { upperSecondaryAdults } from './upper-secondary-adults.ts';
import { userSurvey } from './user-survey.ts';
import { vocationalTrainingGrant } from './vocational-training-grant.ts';
import { volunteering } from './volunteering.ts';
import { workplaceRights } from './workplace-rights.ts';

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
  programmeBenefitOtherIncome,
  programmeSickness,
  programmeLeave,
  programmeStop,
  programmeMoving,
  programmeWork,
  programmeUkraine,
  programmeParentalGuidance,
  programmeLifeSkills,
  programmeCertificate,
  programmeUpperSecondary,
  programmeResults,
  programmeGuidanceAdvice,
  healthAdaptation,
  careerAdviserNote,
  transitionOldAct,
  lawChanges,
  decisionRequirements,
  supervision,
  socialAssistance,
  childBenefit,
  kindergarten,
  schoolChildren,
  healthcare,
  housing,
  nationalId,
  taxCard,
  drivingLicence,
  volunteering,
  parentalBenefit,
  navBenefits,
  dentalCare,
  pregnancyBirth,
  debt,
  tenancy,
  jobSearch,
  startBusiness,
  qualificationProgramme,
  workplaceRights,
  norwegianExemption,
  norwegianPlan,
  norwegianTest,
  norwegianLabourImmigrants,
  norwegianReceptionCentre,
  norwegianOnline,
  norwegianNotCompleted,
  norwegianTeacherRequirements,
  socialStudies,
  socialStudiesTest,
  combinationClasses,
  upperSecondaryAdults,
  adultPrimaryEducation,
  priorLearningAssessment,
  recognitionForeignEducation,
  higherEducation,
  studentFinance,
  interpreterDuty,
  interpreterRegister,
  interpreterChildren,
  interpreterMonitor,
  nirRegistration,
  nirCountyFlow,
  imdinettAccess,
  settlementProcess,
  settlementSelf,
  settlementRecommendation,
  settlementNumbers,
  settlementUnaccompaniedMinors,
  receptionCentreMunicipality,
  regionalPlans,
  integrationGrant,
  norwegianTrainingGrant,
  countyTrainingGrant,
  vocationalTrainingGrant,
  developmentGrant,
  ngoGrants,
  hostMunicipalityGrant,
  expensesSurvey,
  userSurvey,
  settlementAward,
  integrationStatus,
  negativeSocialControlWhat,
  femaleGenitalMutilation,
  crisisCentre,
  childProtection,
  humanTrafficking,
  residenceAfterViolence,
  noraPortal,
  specialistTeam,
  actionPlanSocialControl,
  dutyToAvert,
  caseAccess,
  discrimination,
  legalAid,
  privacy,
  permanentResidence,
  citizenship,
  familyReunification,
  collectiveProtection,
  asylumProcess,
  permitRenewal,
  travelDocument,
  permitWithdrawal,
  mentalHealth,
  divorceCustody,
];
