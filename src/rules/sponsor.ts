import { addMonths } from './dated.ts';
import type { Facts } from './facts.ts';

/**
 * Whether the family member in Norway (referansepersonen) had lived in a municipality for less
 * than `years` when the family applied; from the two dates where both are known. Exactly `years`
 * is not less. Undefined: not known.
 */
export function sponsorUnderLimit(facts: Facts, years: number): boolean | undefined {
  const { sponsorResidenceFrom, familyAppliedOn } = facts;
  if (sponsorResidenceFrom === undefined || familyAppliedOn === undefined) return facts.sponsorUnderFiveYears;
  return familyAppliedOn < addMonths(sponsorResidenceFrom, 12 * years);
}
