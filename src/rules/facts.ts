import { z } from 'zod';
import { BotError } from '../errors.ts';
import { ageOn, type IsoDate } from './dated.ts';

// z.iso.date knows the calendar (no 30 February) and is a plain date in JSON Schema.
const date = z.iso.date() as unknown as z.ZodType<IsoDate, IsoDate>;
const wholeNumber = (minimum: number, maximum: number) => z.number().int().min(minimum).max(maximum);

const oldestAge = 130;
const hoursInAWeek = 168;
const largestKroner = 1_000_000;

/**
 * Kinds of residence permit. The first seven are § 9 first paragraph letters a to g; `other` is a
 * permit that stands nowhere else in the list.
 */
export const permits = [
  'refugee', 'resettlement', 'humanitarian', 'limitedIdentity', 'collectiveProtection', 'family', 'independent',
  'work', 'study', 'eeaOrNordic', 'asylumSeeker', 'norwegianCitizen', 'other',
] as const;
export type Permit = (typeof permits)[number];

/**
 * Every fact of a case that a rule may ask for. A fact that is absent is unknown, which is never
 * the same as no. Questions, choices' titles and "why do you ask?" stand in `locales/<tag>/facts.json`.
 */
export const factsSchema = z.strictObject({
  /** Date of birth. Wins over `age` and `ageAtGrant` where both are told. */
  bornOn: date.optional(),
  /** Whole years on the day asked about. */
  age: wholeNumber(0, oldestAge).optional(),
  /** Whole years on the day the residence permit was granted. */
  ageAtGrant: wholeNumber(0, oldestAge).optional(),

  permit: z.enum(permits).optional(),
  permitGrantedOn: date.optional(),
  /** First arrival in Norway. */
  arrivedOn: date.optional(),
  /** The permit can lead to permanent residence (danner grunnlag for permanent oppholdstillatelse). */
  leadsToPermanentResidence: z.boolean().optional(),
  /** Had a family permit under § 9 f before refugee status. */
  hadFamilyPermitBefore: z.boolean().optional(),

  /** The permit of the family member in Norway; `protection` is § 9 letters a to d. */
  sponsorPermit: z.enum(['protection', 'collectiveProtection', 'permanentAfterProtection', 'worker', 'other']).optional(),
  /** The family member had lived in a municipality for less than five years at the application. */
  sponsorUnderFiveYears: z.boolean().optional(),
  /** With `familyAppliedOn` the exact form of `sponsorUnderFiveYears`, and wins over it. */
  sponsorResidenceFrom: date.optional(),
  familyAppliedOn: date.optional(),

  /** Settlement (bosetting) in a municipality; `onOwn` is without agreement with the authorities. */
  settlement: z.enum(['byAgreement', 'onOwn', 'notYet']).optional(),
  /** First day in any municipality with a permit that counts, outside reception centres. */
  municipalityResidenceFrom: date.optional(),
  /** Hours a week in work or in a job offered; 0 for none. */
  weeklyWorkHours: z.number().min(0).max(hoursInAWeek).optional(),
  /** Has, or is offered, a job close to full time (only before 2026, where no number stood in the text). */
  nearFullTimeJob: z.boolean().optional(),

  /** Takes part in an introduction programme, or has a decision on one. */
  inProgramme: z.boolean().optional(),
  programmeStartedOn: date.optional(),
  /** A start in the programme has been offered. */
  startOffered: z.boolean().optional(),
  programmeOfferedStartOn: date.optional(),
  /** Has turned down or broken off programme or training. Looked at when told, not asked for. */
  declinedOrBrokenOff: z.boolean().optional(),
  /** Turned down or broke off because of going out to work. */
  leftForWork: z.enum(['inNorway', 'abroad', 'no']).optional(),
  /** Earlier had collective protection and a decision under chapter 6A. Looked at when told, not asked for. */
  hadCollectiveProtectionDecision: z.boolean().optional(),

  /** Has completed education at upper secondary level or higher. */
  completedUpperSecondary: z.boolean().optional(),
  /** That education is Ukrainian upper secondary, without a year of higher education. */
  ukrainianUpperSecondaryOnly: z.boolean().optional(),
  /** The end goal (sluttmål); `higherEducation` includes vocational retraining and higher vocational education. */
  endGoal: z.enum(['work', 'partsOfUpperSecondary', 'completeUpperSecondary', 'tradeCertificate', 'higherEducation', 'lowerSecondary']).optional(),

  /** Attends upper secondary school; `combined` is together with lower secondary (kombinasjonsklasse). */
  upperSecondary: z.enum(['fullTime', 'partTime', 'unsure', 'combined', 'none']).optional(),
  /** Teaching hours a week in upper secondary. */
  upperSecondaryHours: z.number().min(0).max(hoursInAWeek).optional(),
  /** First day in upper secondary. */
  upperSecondaryFrom: date.optional(),
  /** Who has the main responsibility for a combined offer. */
  mainResponsibility: z.enum(['county', 'municipality', 'unclear']).optional(),
  /** Whom county and municipality have agreed on where the main responsibility is unclear. */
  agreedProvider: z.enum(['county', 'municipality', 'none']).optional(),

  /** Lives with one or both parents (foreldre). */
  livesWithParents: z.boolean().optional(),
  /** Has a spouse, or lives with a cohabitant, who is in a programme too. */
  partnerInProgramme: z.boolean().optional(),
  hasChildren: z.boolean().optional(),

  // Case processing: who has a task, registration, decisions, interpreters

  /** Registered as resident (folkeregistrert) in the municipality. */
  municipalityRegisteredOn: date.optional(),

  /** A task that someone is responsible for. */
  task: z.enum([
    'introductionProgramme', 'mappingInReception', 'mappingBeforeEntry', 'mappingAfterSettlement', 'careerGuidance', 'integrationPlan',
    'benefitPayment', 'norwegianTraining', 'norwegianPlan', 'receptionTraining', 'tests', 'certificate', 'regionalPlans', 'settlementNumbers',
    'businessesAndSkilled', 'socialControl', 'civilSociety', 'lowerSecondaryYouth', 'appeals', 'supervisionOfMunicipality', 'supervisionOfCounty',
  ]).optional(),

  /** Data to be registered in the national registers (NIR). */
  registration: z.enum([
    'person', 'mapping', 'careerGuidance', 'guidanceDone', 'settlement', 'programme', 'training', 'countyTrainingAbsence', 'tests',
    'receptionProgramme', 'receptionTraining', 'receptionMeasures',
  ]).optional(),
  /** The day the data became available to the body that registers them. */
  informationKnownOn: date.optional(),

  /** What a decision is about; `regulation` is another decision of the municipality under regulation chapters 3 to 8. */
  decisionAbout: z.enum([
    'programme', 'benefit', 'training', 'exemption', 'plan', 'planDetail', 'stop', 'absence', 'leave', 'holiday', 'extension', 'deduction',
    'repayment', 'refund', 'regulation', 'settlementPlace', 'someoneElse', 'test',
  ]).optional(),
  /** The benefit payment before the deduction, kroner. */
  paymentKroner: z.number().min(0).max(largestKroner).optional(),
  /** Taken from that payment, kroner. */
  deductionKroner: z.number().min(0).max(largestKroner).optional(),
  /** The notice of the decision has arrived. */
  noticeReceived: z.boolean().optional(),
  noticeReceivedOn: date.optional(),
  /** The day reasons that were asked for in time arrived. Looked at when told, not asked for. */
  reasonsReceivedOn: date.optional(),
  testComplaintAbout: z.enum(['result', 'conduct']).optional(),
  testPart: z.enum(['writing', 'reading', 'listening', 'speaking', 'socialStudies']).optional(),
  testLevel: z.enum(['upToB2', 'c1']).optional(),
  testHeldOn: date.optional(),
  testResultKnownOn: date.optional(),

  /** Who needs to talk to the person; `privateForPublic` decides or serves on behalf of a public body. */
  interpreterBody: z.enum(['publicBody', 'privateForPublic', 'privateSchool', 'otherPrivate']).optional(),
  /** Someone under 18 is to interpret. */
  childInterprets: z.boolean().optional(),
  /** An emergency in which it is necessary. */
  interpreterEmergency: z.boolean().optional(),
  /** Person and body can communicate properly without an interpreter. */
  managesInNorwegian: z.boolean().optional(),
  interpreterMatter: z.enum(['legalSafety', 'properHelp', 'other', 'unsure']).optional(),

  // The programme: start, content, absence and leave, deductions

  /** First application for protection. */
  protectionAppliedOn: date.optional(),
  /** The day of settlement in the municipality by agreement. */
  settledOn: date.optional(),
  /** Has asked the municipality for a programme. */
  programmeRequested: z.boolean().optional(),
  programmeRequestedOn: date.optional(),
  /** The day of the municipality's decision on the programme. */
  programmeDecidedOn: date.optional(),
  /** Has a child under 18, or gets one during the programme. */
  childrenUnder18: z.boolean().optional(),
  /** Competence was mapped before settlement. */
  mappedBefore: z.boolean().optional(),

  /** What the absence or leave is for; `parental` is after a birth. */
  leaveKind: z.enum([
    'ownSickness', 'childSickness', 'longSickness', 'pregnancy', 'birthMother', 'birthFather', 'breastfeeding', 'parental', 'adoption',
    'welfare', 'religiousDays', 'holiday', 'peaceWork', 'temporaryWork',
  ]).optional(),
  /** Calendar days of illness without a doctor's certificate, with those of the 16 days before. */
  absenceDays: wholeNumber(0, 366).optional(),
  childIllness: z.enum(['ordinary', 'chronic', 'chronicHighRisk']).optional(),
  /** The age that the child turns in the calendar year. */
  childAgeThisYear: wholeNumber(0, oldestAge).optional(),
  /** Children in the person's care. */
  childrenCaredFor: wholeNumber(0, 30).optional(),
  /** Alone in the care of the child. */
  soleCarer: z.boolean().optional(),
  livesWithOtherParent: z.boolean().optional(),
  otherParentInProgramme: z.boolean().optional(),
  /** Working days of absence so far under the regulation's rules on illness. */
  absenceWorkingDays: wholeNumber(0, 2000).optional(),
  /** Working days of time off and leave so far, without holiday and the days for one's own religion. */
  leaveWorkingDays: wholeNumber(0, 2000).optional(),

  /** What might cut the benefit; `earnedBenefit` is unemployment, sickness or parental benefit, `disabilityBenefit` also work assessment allowance. */
  reductionKind: z.enum([
    'unauthorisedAbsence', 'earnedBenefit', 'disabilityBenefit', 'transitionalBenefit', 'childBenefit', 'otherIncome', 'workInProgramme',
    'overpaid', 'decisionNeeded',
  ]).optional(),
  absenceHours: z.number().min(0).max(2000).optional(),
  /** The right to the other benefit was earned before the programme. */
  earnedBeforeProgramme: z.boolean().optional(),
  /** Transitional benefit (overgangsstønad), kroner a year. */
  transitionalBenefitPerYear: z.number().min(0).max(largestKroner).optional(),
  /** Hours of paid work that is part of the programme, and its pay before tax in kroner, in the same period. */
  programmeWorkHours: z.number().min(0).max(2000).optional(),
  programmeWorkPay: z.number().min(0).max(largestKroner).optional(),
  /** The programme was part-time because of the municipality (collective protection before 2026). */
  partTimeByMunicipality: z.boolean().optional(),

  // Training in Norwegian and social studies

  /** The limited permit for families with children has been renewed; `permitRenewedOn` wins over it. */
  permitRenewed: z.boolean().optional(),
  permitRenewedOn: date.optional(),
  /** Began programme or training while holding a permit that gave right and duty. */
  trainingBegunWithRight: z.boolean().optional(),
  /** Why the training could not be begun in time. Looked at when told, not asked for. */
  couldNotStart: z.enum(['care', 'heldBack', 'soleProvider']).optional(),
  couldNotStartSituation: z.enum(['ongoing', 'endedRecently', 'endedEarlier']).optional(),
  /** The day a place in the training was asked for. */
  trainingRequestedOn: date.optional(),
  /** A start in the training has been offered; `trainingOfferedOn` wins over it. */
  trainingOffered: z.boolean().optional(),
  trainingOfferedOn: date.optional(),
  trainingStartedOn: date.optional(),
  /** Approved leave (godkjent permisjon) from the training; 0 for none. */
  approvedLeaveMonths: wholeNumber(0, 60).optional(),
  /** Approved leave beside whole months, calendar days. Looked at when told, not asked for. */
  approvedLeaveDays: wholeNumber(0, 1000).optional(),
  /** The Norwegian goal (norskmål) is reached. */
  norwegianGoalReached: z.boolean().optional(),
  /** The right has ended: the goal is reached or the time is out. */
  trainingRightOver: z.boolean().optional(),
  /** Has completed compulsory school (grunnskole). */
  completedCompulsorySchool: z.boolean().optional(),
  /** Needs to document B2 in all parts. */
  needsB2: z.boolean().optional(),
  /** Where Norwegian is taught; `lowerSecondarySchool` is lower secondary for adults (FOV). */
  norwegianTaughtIn: z.enum(['course', 'lowerSecondarySchool', 'upperSecondary']).optional(),
  /** The county gives the training, as part of upper secondary. */
  countyProvidesTraining: z.boolean().optional(),
  /** The subject that exemption (fritak) is asked for. */
  exemptionFrom: z.enum(['norwegian', 'socialStudies']).optional(),
  /** What documents Norwegian; regulation § 23. */
  norwegianProof: z.enum([
    'b1AllParts', 'b1OlderTest', 'adultModule4', 'compulsorySchool', 'upperSecondary', 'priorLearning', 'credits', 'admission', 'vocationalCollege', 'none',
  ]).optional(),
  /** That proof is in Sami. */
  proofInSami: z.boolean().optional(),
  /** What documents knowledge of Norwegian society; regulation § 24. */
  societyProof: z.enum(['test', 'compulsorySchool', 'upperSecondary', 'priorLearning', 'credits', 'none']).optional(),
  /** What hinders from taking part. */
  hindrance: z.enum(['health', 'otherWeighty', 'none']).optional(),
  /** What the municipality has given exemption from. */
  exemptedFrom: z.enum(['none', 'norwegian', 'socialStudies', 'both']).optional(),
  trainingPart: z.enum(['norwegian', 'socialStudies']).optional(),
  /** Hours of the course in social studies, by the curriculum. */
  courseHours: wholeNumber(1, 200).optional(),
  /** Hours of absence from it. */
  courseAbsenceHours: z.number().min(0).max(200).optional(),
  /** A doctor's certificate (legeerklæring) documents the absence or illness. */
  doctorsCertificate: z.boolean().optional(),
  /** The training can be adapted so that no leave is needed. */
  adaptationPossible: z.boolean().optional(),
  /** Whole years of the child that is adopted. */
  adoptedChildAge: wholeNumber(0, oldestAge).optional(),

  // Asylum seekers in reception centres

  asylumCase: z.enum(['ordinary', 'fastTrack', 'notExamined', 'refused', 'collectiveProtectionGroup', 'granted']).optional(),
  receptionCentre: z.enum(['ordinary', 'arrivalOrTransit', 'notInCentre']).optional(),
  /** Hours of Norwegian culture and values taken before 2022. */
  cultureHoursBefore2022: wholeNumber(0, 100).optional(),

  // Permanent residence and citizenship

  /** Best result at an oral test in Norwegian. */
  oralLevel: z.enum(['none', 'A1', 'A2', 'B1', 'B2']).optional(),
  /** The test in social studies (samfunnskunnskapsprøven), by the language it was passed in. */
  societyTest: z.enum(['passedNorwegian', 'passedOther', 'none']).optional(),
  /** The citizenship test (statsborgerprøven), always in Norwegian. */
  citizenshipTestPassed: z.boolean().optional(),
  /** Grades, credits, health grounds or municipal exemption that stand for the tests. */
  otherProof: z.enum(['none', 'norwegian', 'socialStudies', 'both']).optional(),
  permanentApplied: z.boolean().optional(),
  permanentAppliedOn: date.optional(),
  /** First day that counts for permanent residence. Looked at when told, as are the four that follow. */
  permanentTimeFrom: date.optional(),
  /** Months abroad within that time, together. */
  monthsAbroad: z.number().min(0).max(120).optional(),
  /** Kroner in the last twelve months. */
  incomeLastYear: z.number().min(0).max(100_000_000).optional(),
  /** One of the groups without a requirement of income (disability benefit, permit after violence, illness, education). */
  noIncomeRequirement: z.boolean().optional(),
  citizenshipAppliedOn: date.optional(),
  /** A ground on which a lower oral level may be enough for citizenship: regulation § 4-1 first paragraph letters e, f, g, i. */
  lowerLevelGround: z.boolean().optional(),
  /** Years in Norway that count for citizenship. Looked at when told, not asked for. */
  residenceYears: z.number().min(0).max(130).optional(),
  /** Sufficient income for the shorter time. */
  sufficientIncome: z.boolean().optional(),
});

export type Facts = Readonly<z.infer<typeof factsSchema>>;
export type FactName = keyof Facts;

/** How a fact is asked for and read. */
export interface FactInfo {
  readonly kind: 'date' | 'boolean' | 'choice' | 'number';
  readonly choices?: readonly string[];
  readonly min?: number;
  readonly max?: number;
}

/** Read from the schema, so that the two cannot differ. */
export const factInfo: Readonly<Record<FactName, FactInfo>> = Object.fromEntries(
  Object.entries(factsSchema.shape).map(([name, schema]) => [name, infoOf(schema.unwrap())]),
) as Record<FactName, FactInfo>;

function infoOf(schema: unknown): FactInfo {
  if (schema instanceof z.ZodEnum) return { kind: 'choice', choices: schema.options.map(String) };
  if (schema instanceof z.ZodBoolean) return { kind: 'boolean' };
  if (schema instanceof z.ZodNumber) return { kind: 'number', min: schema.minValue ?? 0, max: schema.maxValue ?? hoursInAWeek };
  return { kind: 'date' };
}

export const factNames = Object.keys(factInfo) as readonly FactName[];

export function isFactName(name: string): name is FactName {
  return Object.hasOwn(factInfo, name);
}

/**
 * Facts from outside, checked.
 *
 * @param on - the day asked about: no one is born after it or more than 130 years before it
 * @throws {BotError} `FACT_UNKNOWN`, or `FACT_INVALID` naming the fact and what is allowed
 */
export function parseFacts(input: unknown, on: IsoDate): Facts {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) throw new BotError('FACT_INVALID', { fact: 'facts', allowed: 'an object of facts' });
  const unknown = Object.keys(input).find((name) => !isFactName(name));
  if (unknown !== undefined) throw new BotError('FACT_UNKNOWN', { fact: unknown.slice(0, 40) });
  // Only what is told is checked: the whole schema, of over a hundred facts, takes ten times as long.
  const facts = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as Facts;
  for (const [name, value] of Object.entries(facts) as [FactName, unknown][]) {
    if (!factsSchema.shape[name].safeParse(value).success) throw new BotError('FACT_INVALID', { fact: name, allowed: allowedFor(factInfo[name]) });
  }
  const { bornOn } = facts;
  if (bornOn !== undefined && (bornOn > on || ageOn(bornOn, on) > oldestAge)) {
    throw new BotError('FACT_INVALID', { fact: 'bornOn', allowed: `a date not after ${on}, at most ${oldestAge} years before it` });
  }
  return facts;
}

function allowedFor(info: FactInfo): string {
  if (info.kind === 'date') return 'a calendar date, YYYY-MM-DD';
  if (info.kind === 'boolean') return 'true or false';
  if (info.kind === 'choice') return `one of ${info.choices?.join(', ')}`;
  return `a number from ${info.min} to ${info.max}`;
}

