import { addDays, addMonths, ageOn, type IsoDate } from './dated.ts';
import type { Facts } from './facts.ts';

/** Youngest and oldest age that a person can have; equal when the age is known. */
export interface AgeRange {
  readonly from: number;
  readonly to: number;
}

/** Ages on the day asked about. */
export function agesNow(facts: Facts, on: IsoDate): AgeRange | undefined {
  const age = facts.bornOn === undefined ? facts.age : ageOn(facts.bornOn, on);
  return age === undefined ? undefined : { from: age, to: age };
}

/** Ages on the day the permit was granted, from date of birth, from the age told, or from today's age and the day of the grant. */
export function agesAtGrant(facts: Facts, on: IsoDate): AgeRange | undefined {
  const { permitGrantedOn } = facts;
  if (permitGrantedOn !== undefined && facts.bornOn !== undefined) return exactly(ageOn(facts.bornOn, permitGrantedOn));
  if (facts.ageAtGrant !== undefined) return exactly(facts.ageAtGrant);
  if (permitGrantedOn === undefined || facts.age === undefined) return undefined;
  const earliestBirth = addDays(addMonths(on, -12 * (facts.age + 1)), 1);
  const latestBirth = addMonths(on, -12 * facts.age);
  return { from: ageOn(latestBirth, permitGrantedOn), to: ageOn(earliestBirth, permitGrantedOn) };
}

function exactly(age: number): AgeRange {
  return { from: age, to: age };
}
