import { ageOn, inForce, type IsoDate } from './dated.ts';
import { agesNow, type AgeRange } from './age.ts';
import type { Facts } from './facts.ts';
import { permanentToldConditions } from './permanent-residence-conditions.ts';
import { section } from './sources.ts';
import { permanentAgeYears, permanentOralLevel, socialAssistanceNoBarFrom } from './values-residence.ts';
import type { Level } from './values-training.ts';
import { because, decided, isVerdict, needs, open, type Reason, type Rule, type Verdict } from './verdict.ts';

/**
 * The first requirement that is not met, or `met`. Only language and test are asked for; time and
 * income are looked at when told. Other requirements (§ 66, the basis for the permit) are not in it.
 */
export type PermanentResidenceRequirements =
  | { readonly result: 'met' | 'testMissing' | 'noTestRequirement' | 'timeDoesNotCount' | 'otherRules' | 'noPermit' | 'alreadyCitizen' }
  | { readonly result: 'oralMissing'; readonly level: Level }
  | { readonly result: 'timeMissing'; readonly stayMonths: number; readonly until: IsoDate }
  | { readonly result: 'abroadTooLong'; readonly abroadMonths: number }
  | { readonly result: 'incomeMissing'; readonly times: number };

export type PermanentVerdict = Verdict<PermanentResidenceRequirements>;
const higherLevelFrom = permanentOralLevel.versions[1]!.from;
const levels = ['none', 'A1', 'A2', 'B1', 'B2'] as const;

/** Norwegian and social studies as requirements for permanent residence, Immigration Act § 62, for a decision on the day asked about. */
export const permanentResidenceRequirements: Rule<PermanentResidenceRequirements> = {
  id: 'permanent-residence-integration-requirements',
  facts: [
    'permit', 'age', 'bornOn', 'oralLevel', 'permanentApplied', 'permanentAppliedOn', 'societyTest', 'otherProof', 'permanentTimeFrom',
    'monthsAbroad', 'incomeLastYear', 'noIncomeRequirement', 'sponsorPermit',
  ],
  decide(facts, on) {
    inForce(permanentOralLevel, on);
    const byPermit = otherPermit(facts);
    if (byPermit) return byPermit;
    const missing = permanentToldConditions(facts, on);
    if (isVerdict(missing)) return missing;
    const subject = hasTestRequirement(facts, on);
    if (isVerdict(subject)) return subject;
    const rest = [...missing, ...basis(facts), ...general(on)];
    if (!subject) return decided({ result: 'noTestRequirement' }, because('permanent.age', section('immigrationRegulation', '11-9', 1), inForce(permanentAgeYears, on).value), ...rest);
    return byTests(facts, on, rest);
  },
};

function otherPermit(facts: Facts): PermanentVerdict | undefined {
  const place = section('immigrationAct', '62', 1);
  switch (facts.permit) {
    case undefined: return needs('permit', because('permanent.permitDecides', place));
    case 'norwegianCitizen': return decided({ result: 'alreadyCitizen' }, because('permanent.permitDecides', place));
    case 'eeaOrNordic': return decided({ result: 'otherRules' }, because('permanent.eeaOrNordic', place));
    case 'asylumSeeker': return decided({ result: 'noPermit' }, because('permanent.noPermit', place));
    case 'collectiveProtection': return decided({ result: 'timeDoesNotCount' }, because('permanent.collectiveProtection', section('immigrationAct', '34', 2)));
    case 'limitedIdentity': return open('permanentBasis', 'udi', because('permanent.permitDecides', place));
    default: return undefined;
  }
}

/** Age at the application counts for 18, at the decision for 67. What ages the text had before was not read. */
function hasTestRequirement(facts: Facts, on: IsoDate): boolean | Verdict<never> {
  const now = agesNow(facts, on);
  const limits = permanentAgeYears.versions[0]!.value;
  const why = because('permanent.age', section('immigrationRegulation', '11-9', 1), limits);
  if (!now) return needs('age', why);
  if (on < higherLevelFrom) return now.from >= limits.from && now.from < limits.to ? true : open('permanentAgeBefore', 'udi', why);
  if (now.from >= limits.to) return false;
  const then = agesAt(facts, now, facts.permanentAppliedOn ?? on, on);
  if (then.from < limits.from && then.to >= limits.from) return needs('bornOn', why);
  return then.from >= limits.from;
}

/** Ages on an earlier day. */
export function agesAt(facts: Facts, now: AgeRange, day: IsoDate, on: IsoDate): AgeRange {
  if (day >= on) return now;
  if (facts.bornOn !== undefined) return { from: ageOn(facts.bornOn, day), to: ageOn(facts.bornOn, day) };
  const years = ageOn(day, on);
  return { from: now.from - years - 1, to: now.to - years };
}

/** Said for permits that often cannot lead to permanent residence. */
function basis({ permit }: Facts): readonly Reason[] {
  return permit === 'study' || permit === 'other' ? [because('permanent.permitDecides', section('immigrationAct', '62', 1))] : [];
}

function general(on: IsoDate): readonly Reason[] {
  const now = on >= higherLevelFrom;
  return [
    now ? because('permanent.whenMet', section('immigrationAct', '62', 3)) : because('permanent.trainingToo', section('immigrationAct', '62', 1)),
    because('permanent.otherConditions', section('immigrationAct', '62', 1)),
    because(on < socialAssistanceNoBarFrom.versions[0]!.from ? 'permanent.socialAssistanceBars' : 'permanent.socialAssistanceNoBar', section('immigrationRegulation', '11-11')),
  ];
}

function byTests(facts: Facts, on: IsoDate, rest: readonly Reason[]): PermanentVerdict {
  const language = languageMet(facts, on);
  if (isVerdict(language)) return language;
  const place = section('immigrationAct', '62', 1, on < higherLevelFrom ? undefined : 'e');
  const rule = because('permanent.test', place);
  const proof = because('permanent.testOrProof', section('immigrationRegulation', '11-10', 2));
  if (facts.otherProof === 'socialStudies' || facts.otherProof === 'both') return decided({ result: 'met' }, ...language, proof, ...rest);
  if (facts.societyTest === undefined) return needs('societyTest', rule);
  if (facts.societyTest !== 'none') return decided({ result: 'met' }, ...language, rule, ...rest);
  return facts.otherProof === undefined ? needs('otherProof', proof) : decided({ result: 'testMissing' }, rule, ...rest);
}

/** The language requirement is met for these reasons; else the outcome. */
function languageMet(facts: Facts, on: IsoDate): readonly Reason[] | PermanentVerdict {
  if (facts.oralLevel === undefined) return needs('oralLevel', because('permanent.oralDecides', section('immigrationRegulation', '11-9', 1)));
  const level = levelFor(facts, on);
  if (isVerdict(level)) return level;
  const rule = because('permanent.oralLevel', section('immigrationRegulation', '11-9', 1), { level });
  if (atLeast(facts.oralLevel, level)) return [rule];
  const proof = because('permanent.oralOrProof', section('immigrationRegulation', '11-9', 2));
  if (facts.otherProof === undefined) return needs('otherProof', proof);
  return facts.otherProof === 'norwegian' || facts.otherProof === 'both' ? [proof] : decided({ result: 'oralMissing', level }, rule);
}

/** The level follows the day of the application; the day is asked for only where it decides. */
function levelFor(facts: Facts, on: IsoDate): Level | Verdict<never> {
  const { value: level } = inForce(permanentOralLevel, on);
  const earlier = permanentOralLevel.versions[0]!.value;
  if (on < higherLevelFrom || facts.oralLevel !== earlier) return level;
  const why = because('permanent.appliedDecides', section('immigrationRegulation', '11-9', 1), { after: higherLevelFrom, earlier });
  if (facts.permanentAppliedOn === undefined) {
    if (facts.permanentApplied === undefined) return needs('permanentApplied', why);
    return facts.permanentApplied ? needs('permanentAppliedOn', why) : level;
  }
  if (facts.permanentAppliedOn === higherLevelFrom) return open('permanentFiledExactlyOn', 'udi', why);
  return facts.permanentAppliedOn < higherLevelFrom ? earlier : level;
}

/** True when an oral level is at least another. */
export function atLeast(level: (typeof levels)[number], required: Level): boolean {
  return levels.indexOf(level) >= levels.indexOf(required);
}
