import { agesNow } from './age.ts';
import { inForce, type IsoDate } from './dated.ts';
import type { Facts } from './facts.ts';
import { agesAt, atLeast } from './permanent-residence-integration-requirements.ts';
import { section } from './sources.ts';
import { citizenshipAgeYears, citizenshipIncomeBasicAmounts, citizenshipOralLevel, citizenshipTime, type CitizenshipTime } from './values-residence.ts';
import type { Level } from './values-training.ts';
import { because, decided, isVerdict, needs, open, type Reason, type Rule, type Verdict } from './verdict.ts';

/** The first requirement that is not met, or `met`. Language and tests are asked for; time is looked at when told. */
export type CitizenshipRequirements =
  | { readonly result: 'met' | 'permanentTestMissing' | 'citizenshipTestMissing' | 'noTestRequirement' | 'alreadyCitizen' | 'noPermit' | 'timeDoesNotCount' }
  | { readonly result: 'oralMissing'; readonly level: Level }
  | ({ readonly result: 'timeMissing' } & CitizenshipTime);

type CitizenshipVerdict = Verdict<CitizenshipRequirements>;
const higherLevelFrom = citizenshipOralLevel.versions[1]!.from;

/** Norwegian and tests as requirements for citizenship, Citizenship Act §§ 7-8, with the residence time where it was told. */
export const citizenshipRequirements: Rule<CitizenshipRequirements> = {
  id: 'citizenship-integration-requirements',
  facts: [
    'permit', 'age', 'bornOn', 'oralLevel', 'lowerLevelGround', 'otherProof', 'societyTest', 'citizenshipTestPassed', 'citizenshipAppliedOn', 'residenceYears',
    'sufficientIncome',
  ],
  decide(facts, on) {
    inForce(citizenshipAgeYears, on);
    const rule = because('citizenship.conditions', section('citizenshipAct', '7', 1));
    const byPermit = otherPermit(facts, rule);
    if (byPermit) return byPermit;
    const time = timeTold(facts, on);
    if (isVerdict(time)) return time;
    const subject = hasTestRequirement(facts, on);
    if (isVerdict(subject)) return subject;
    const rest = [...time, rule];
    if (!subject) return decided({ result: 'noTestRequirement' }, because('citizenship.age', section('citizenshipAct', '8', 1), inForce(citizenshipAgeYears, on).value), ...rest);
    const language = languageMet(facts, on);
    if (isVerdict(language)) return language;
    return byTests(facts, language, rest);
  },
};

/** Permits that settle the matter, for the conditions for permanent residence must be met too. */
function otherPermit(facts: Facts, rule: Reason): CitizenshipVerdict | undefined {
  const place = section('citizenshipAct', '7', 1, 'd');
  switch (facts.permit) {
    case undefined: return needs('permit', rule);
    case 'norwegianCitizen': return decided({ result: 'alreadyCitizen' }, rule);
    case 'asylumSeeker': return decided({ result: 'noPermit' }, because('permanent.noPermit', place));
    case 'collectiveProtection': return decided({ result: 'timeDoesNotCount' }, because('permanent.collectiveProtection', section('immigrationAct', '34', 2)), rule);
    case 'limitedIdentity': return open('permanentBasis', 'udi', because('permanent.permitDecides', place));
    default: return undefined;
  }
}

/** Between 18, on the day of the application, and 67. Whether the year after the 67th birthday is inside, and on which day, the text does not say. */
function hasTestRequirement(facts: Facts, on: IsoDate): boolean | Verdict<never> {
  const limits = inForce(citizenshipAgeYears, on).value;
  const why = because('citizenship.age', section('citizenshipAct', '8', 1), limits);
  const now = agesNow(facts, on);
  if (!now) return needs('age', why);
  if (now.from === limits.to) return open('citizenshipAge', 'udi', why);
  if (now.from > limits.to) return false;
  const then = agesAt(facts, now, facts.citizenshipAppliedOn ?? on, on);
  if (then.from < limits.from && then.to >= limits.from) return needs('bornOn', why);
  return then.from >= limits.from;
}

function languageMet(facts: Facts, on: IsoDate): readonly Reason[] | CitizenshipVerdict {
  const level = levelFor(facts, on);
  const rule = because('citizenship.oralLevel', section('citizenshipAct', '8', 1), { level });
  if (facts.oralLevel === undefined) return needs('oralLevel', rule);
  if (atLeast(facts.oralLevel, level)) return [rule];
  const lower = because('citizenship.lowerLevel', section('citizenshipRegulation', '4-1', 1));
  if (facts.otherProof === undefined) return needs('otherProof', because('citizenship.oralOrProof', section('citizenshipRegulation', '4-1', 1)));
  if (facts.otherProof === 'norwegian' || facts.otherProof === 'both') return [because('citizenship.oralOrProof', section('citizenshipRegulation', '4-1', 1))];
  if (facts.citizenshipAppliedOn === higherLevelFrom && atLeast(facts.oralLevel, 'A2')) return open('citizenshipFiledExactlyOn', 'udi', rule);
  if (on < higherLevelFrom) return decided({ result: 'oralMissing', level }, rule);
  if (facts.lowerLevelGround === undefined) return needs('lowerLevelGround', lower);
  if (!facts.lowerLevelGround) return decided({ result: 'oralMissing', level }, rule, lower);
  return atLeast(facts.oralLevel, 'A2') ? [lower] : open('citizenshipBelowA2', 'udi', lower);
}

/** The level follows the day of the application; where it was not told, an application on the day asked about. */
function levelFor(facts: Facts, on: IsoDate): Level {
  const applied = facts.citizenshipAppliedOn ?? on;
  return on < higherLevelFrom || applied >= higherLevelFrom ? inForce(citizenshipOralLevel, on).value : citizenshipOralLevel.versions[0]!.value;
}

/** The social studies test is a condition through permanent residence; in Norwegian it stands for the citizenship test. */
function byTests(facts: Facts, language: readonly Reason[], rest: readonly Reason[]): CitizenshipVerdict {
  const permanent = because('citizenship.permanentTest', section('citizenshipAct', '7', 1, 'd'));
  const test = because('citizenship.test', section('citizenshipRegulation', '4-2'));
  const met = (...why: readonly Reason[]): CitizenshipVerdict => decided({ result: 'met' }, ...language, ...why, ...rest);
  const needsPermanent = facts.permit !== 'eeaOrNordic';
  const proof = because('citizenship.testOrProof', section('citizenshipRegulation', '4-2'));
  if (facts.otherProof === 'socialStudies' || facts.otherProof === 'both') return met(proof);
  if (needsPermanent) {
    if (facts.societyTest === undefined) return needs('societyTest', permanent);
    if (facts.societyTest === 'passedNorwegian') return met(permanent, test);
    if (facts.societyTest === 'none') return facts.otherProof === undefined ? needs('otherProof', proof) : decided({ result: 'permanentTestMissing' }, permanent, ...rest);
  }
  if (facts.citizenshipTestPassed === undefined) return needs('citizenshipTestPassed', test);
  if (facts.citizenshipTestPassed) return met(test);
  if (!needsPermanent && facts.societyTest === undefined) return needs('societyTest', test);
  if (facts.societyTest === 'passedNorwegian') return met(test);
  if (facts.otherProof === undefined) return needs('otherProof', proof);
  return decided({ result: 'citizenshipTestMissing' }, test, ...rest);
}

// Residence time, where it was told

function timeTold(facts: Facts, on: IsoDate): readonly Reason[] | CitizenshipVerdict {
  if (facts.residenceYears === undefined || facts.permit === 'eeaOrNordic') return [];
  const refugee = (facts.permit === 'refugee' || facts.permit === 'resettlement') && on >= citizenshipTime.refugee.versions[0]!.from;
  const time = inForce(refugee ? citizenshipTime.refugee : citizenshipTime.main, on).value;
  const place = refugee ? section('citizenshipAct', '16 a') : section('citizenshipAct', '7', 1, 'e');
  const rule = because(refugee ? 'citizenship.timeRefugee' : 'citizenship.timeMain', place, { ...time });
  if (facts.residenceYears >= time.years) return [rule];
  return withIncome(facts, on, rule, time);
}

function withIncome(facts: Facts, on: IsoDate, rule: Reason, time: CitizenshipTime): readonly Reason[] | CitizenshipVerdict {
  const others = because('citizenship.otherTimes', section('citizenshipAct', '7', 1, 'e'));
  const missing = decided<CitizenshipRequirements>({ result: 'timeMissing', ...time }, rule, others);
  if (on < citizenshipTime.income.versions[0]!.from) return missing;
  const shorter = inForce(citizenshipTime.income, on).value;
  const income = because('citizenship.timeIncome', section('citizenshipAct', '10'), { ...shorter, times: inForce(citizenshipIncomeBasicAmounts, on).value });
  if (facts.residenceYears! < shorter.years) return missing;
  if (facts.sufficientIncome === undefined) return needs('sufficientIncome', income);
  return facts.sufficientIncome ? [income] : missing;
}
