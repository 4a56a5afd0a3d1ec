import { addMonths, inForce, type IsoDate } from './dated.ts';
import type { Facts } from './facts.ts';
import { section, type SectionRef } from './sources.ts';
import { registrationDeadlineMonths } from './values-process.ts';
import { because, decided, needs, type Rule } from './verdict.ts';

/** Who registers, and the last day. `municipalityFromCounty`: the county hands the data over, the municipality registers. */
export interface RegistrationDeadline {
  readonly result: 'municipality' | 'county' | 'municipalityFromCounty';
  readonly by: IsoDate;
  /** The day is past on the day asked about. */
  readonly overdue: boolean;
}

type Data = NonNullable<Facts['registration']>;

/** Where the regulation lists each kind of data. */
const listedIn: Record<Data, SectionRef> = {
  person: section('integrationRegulation', '46', 1),
  mapping: section('integrationRegulation', '47', 1),
  careerGuidance: section('integrationRegulation', '47', 2),
  receptionProgramme: section('integrationRegulation', '48'),
  receptionTraining: section('integrationRegulation', '49'),
  receptionMeasures: section('integrationRegulation', '50'),
  settlement: section('integrationRegulation', '51', 1),
  programme: section('integrationRegulation', '52'),
  guidanceDone: section('integrationRegulation', '52'),
  training: section('integrationRegulation', '53'),
  countyTrainingAbsence: section('integrationRegulation', '53'),
  tests: section('integrationRegulation', '54'),
};

/** What is to be in the national registers (NIR), by whom and by when, regulation §§ 46-54 and 58-59. */
export const registrationDeadlines: Rule<RegistrationDeadline> = {
  id: 'registration-deadlines',
  facts: ['registration', 'informationKnownOn'],
  decide(facts, on) {
    const { value: registrationMonths } = inForce(registrationDeadlineMonths, on);
    const { registration, informationKnownOn } = facts;
    if (registration === undefined) return needs('registration', because('register.dataDecide', section('integrationAct', '43', 2)));
    const result = bodyFor(registration);
    const place = section('integrationRegulation', result === 'county' ? '59' : '58', 2);
    const what = because(`register.what.${registration}`, listedIn[registration]);
    const clock = because('register.clock', place, { registrationMonths });
    if (informationKnownOn === undefined) return needs('informationKnownOn', what, clock);
    const by = addMonths(informationKnownOn, registrationMonths);
    return decided(
      { result, by, overdue: on > by }, what, clock,
      ...(on > by ? [because('register.overdue', place, { by })] : []),
      ...(result === 'municipalityFromCounty' ? [because('register.handedOver', section('integrationRegulation', '59', 3))] : []),
      because('register.ifCovered', section('integrationAct', '43', 2)),
    );
  },
};

function bodyFor(data: Data): RegistrationDeadline['result'] {
  if (data === 'careerGuidance') return 'county';
  return data === 'guidanceDone' || data === 'countyTrainingAbsence' ? 'municipalityFromCounty' : 'municipality';
}
