import { z } from 'zod';
import { BotError } from '../errors.ts';
import { ageOn, type IsoDate } from './dated.ts';

// z.iso.date knows the calendar (no 30 February) and is a plain date in JSON Schema.
const date = z.iso.date() as unknown as z.ZodType<IsoDate, IsoDate>;
const wholeNumber = (minimum: number, maximum: number) => z.number().int().min(minimum).max(maximum);

const oldestAge = 130;
const hoursInAWeek = 168;

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
  /** Lives with a spouse or cohabitant who is in a programme too. */
  partnerInProgramme: z.boolean().optional(),
  hasChildren: z.boolean().optional(),
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
  const parsed = factsSchema.safeParse(input);
  if (!parsed.success) {
    const fact = parsed.error.issues[0]?.path[0] as FactName;
    throw new BotError('FACT_INVALID', { fact, allowed: allowedFor(factInfo[fact]) });
  }
  const { bornOn } = parsed.data;
  if (bornOn !== undefined && (bornOn > on || ageOn(bornOn, on) > oldestAge)) {
    throw new BotError('FACT_INVALID', { fact: 'bornOn', allowed: `a date not after ${on}, at most ${oldestAge} years before it` });
  }
  return parsed.data;
}

function allowedFor(info: FactInfo): string {
  if (info.kind === 'date') return 'a calendar date, YYYY-MM-DD';
  if (info.kind === 'boolean') return 'true or false';
  if (info.kind === 'choice') return `one of ${info.choices?.join(', ')}`;
  return `a number from ${info.min} to ${info.max}`;
}

