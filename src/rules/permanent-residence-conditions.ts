import { addMonths, inForce, isPastExpectedChange, type IsoDate } from './dated.ts';
import type { Facts } from './facts.ts';
import type { PermanentVerdict } from './permanent-residence-integration-requirements.ts';
import { section } from './sources.ts';
import { basicAmount } from './values.ts';
import { permanentFamilyLongerFrom, permanentIncomeBasicAmounts, permanentTime } from './values-residence.ts';
import { because, decided, isVerdict, needs, open, type Reason } from './verdict.ts';

/**
 * Time and income as conditions for permanent residence (§ 62), where they were told: the reasons for
 * what is met, or the outcome that follows.
 */
export function permanentToldConditions(facts: Facts, on: IsoDate): readonly Reason[] | PermanentVerdict {
  const time = timeTold(facts, on);
  if (isVerdict(time)) return time;
  const income = incomeTold(facts, on);
  return isVerdict(income) ? income : [...time, ...income];
}

function timeTold(facts: Facts, on: IsoDate): readonly Reason[] | PermanentVerdict {
  if (facts.permanentTimeFrom === undefined && facts.monthsAbroad === undefined) return [];
  const longer = needsLongerTime(facts, on);
  if (isVerdict(longer)) return longer;
  const { value } = inForce(longer ? permanentTime.protection : permanentTime.main, on);
  const place = section('immigrationAct', '62', longer ? 2 : 1);
  const rule = because(longer ? 'permanent.timeProtection' : 'permanent.timeMain', place, { stayMonths: value.stayMonths, abroadMonths: value.abroadMonths });
  if (facts.permanentTimeFrom !== undefined) {
    const until = addMonths(facts.permanentTimeFrom, value.stayMonths);
    if (on < until) return decided({ result: 'timeMissing', stayMonths: value.stayMonths, until }, rule);
  }
  if (facts.monthsAbroad !== undefined && facts.monthsAbroad > value.abroadMonths) return decided({ result: 'abroadTooLong', abroadMonths: value.abroadMonths }, rule);
  return [rule];
}

/** Five years instead of three: permits under §§ 28 and 38 and family members of their holders. */
function needsLongerTime(facts: Facts, on: IsoDate): boolean | PermanentVerdict {
  const { permit, sponsorPermit } = facts;
  if (permit === 'refugee' || permit === 'resettlement' || permit === 'humanitarian') return true;
  if (permit !== 'family') return false;
  if (sponsorPermit === undefined) return needs('sponsorPermit', because('permanent.familyTime', section('immigrationAct', '62', 2)));
  return sponsorPermit === 'protection' || (sponsorPermit === 'permanentAfterProtection' && on >= permanentFamilyLongerFrom.versions[0]!.from);
}

/** Which basic amount counts when it changes within the twelve months is not in the text: between the two is open. */
function incomeTold(facts: Facts, on: IsoDate): readonly Reason[] | PermanentVerdict {
  const { value: times } = inForce(permanentIncomeBasicAmounts, on);
  const place = section('immigrationRegulation', '11-11');
  if (facts.noIncomeRequirement) return [because('permanent.noIncomeRequirement', section('immigrationRegulation', '11-12'))];
  if (facts.incomeLastYear === undefined) return [];
  if (isPastExpectedChange(basicAmount, on)) {
    const last = basicAmount.versions.at(-1)!;
    return open('figureOutdated', 'nav', because('benefit.lastBasicAmount', undefined, { basicAmount: last.value, from: last.from, nextChange: basicAmount.nextChange! }));
  }
  const now = inForce(basicAmount, on).value;
  // Before the first known amount nothing is known to be too little.
  const yearAgo = addMonths(on, -12);
  const before = yearAgo < basicAmount.versions[0]!.from ? 0 : inForce(basicAmount, yearAgo).value;
  const rule = because('permanent.income', place, { times, lowest: times * before, highest: times * now });
  if (facts.incomeLastYear >= times * now) return [rule];
  if (facts.incomeLastYear < times * before) return decided({ result: 'incomeMissing', times }, rule);
  return open('permanentWhichBasicAmount', 'udi', rule);
}
