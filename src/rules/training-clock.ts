import type { IsoDate } from './dated.ts';
import type { Facts } from './facts.ts';
import { section } from './sources.ts';
import { offerClockAfter } from './values-training.ts';
import { because, needs, open, type Reason, type Verdict } from './verdict.ts';

const { from: clockFrom, value: after } = offerClockAfter.versions[0]!;

/** Which text counts the time: from the `offer` of a start, or the `earlier` one. */
export type TrainingClock = 'offer' | 'earlier';

/**
 * Regulation § 74: the clock that starts with the offer is for permits granted after 1 August 2023,
 * or granted before from abroad with arrival after it. That day itself is in neither text.
 */
export function clockOf(facts: Facts, on: IsoDate, grantedOn: IsoDate): TrainingClock | Verdict<never> {
  if (on < clockFrom) return 'earlier';
  const why = because('trainingClock.grantDecides', section('integrationRegulation', '74'), { after });
  if (grantedOn > after) return 'offer';
  if (grantedOn === after) return exactlyOn(why);
  if (facts.arrivedOn === undefined) return needs('arrivedOn', why);
  if (facts.arrivedOn === after) return exactlyOn(why);
  return facts.arrivedOn > after ? 'offer' : 'earlier';
}

function exactlyOn(why: Reason): Verdict<never> {
  return open('trainingClockExactlyOn', 'adultEducation', why);
}

/** The day a start was offered, `notYet`, or the question for it. */
export function trainingOffer(facts: Facts, why: Reason): IsoDate | 'notYet' | Verdict<never> {
  if (facts.trainingOfferedOn !== undefined) return facts.trainingOfferedOn;
  if (facts.trainingOffered === undefined) return needs('trainingOffered', why);
  return facts.trainingOffered ? needs('trainingOfferedOn', why) : 'notYet';
}
