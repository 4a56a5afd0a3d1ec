import { withinIntegrationAct, type IntroductionAct } from './applicable-act.ts';
import { inForce, type Dated, type IsoDate } from './dated.ts';
import type { Facts } from './facts.ts';
import { absenceForSickness, absenceForSickChild, absenceFacts, type SicknessAbsence } from './programme-absence.ts';
import { isSectionRef, section, type SectionRef } from './sources.ts';
import { breastfeedingHours, leaveDays, longSicknessMonths, parentalLeave, reformFrom, religiousNoticeDays, workingDaysFrom } from './values-programme.ts';
import { because, decided, needs, open, type Reason, type Rule, type Verdict } from './verdict.ts';

/** Days, hours and months are the most that the rule gives. */
export type ProgrammeLeave =
  | IntroductionAct
  | SicknessAbsence
  | { readonly result: 'pregnancy' | 'birthMother' | 'birthFather' | 'birthHelper' | 'welfare' | 'peaceWork' | 'holiday'; readonly days: number }
  | { readonly result: 'peaceWorkNotYet' }
  | { readonly result: 'religiousDays'; readonly days: number; readonly noticeDays: number }
  | { readonly result: 'breastfeeding'; readonly hours: number }
  | { readonly result: 'parental' | 'longSickness'; readonly upToMonths: number }
  | { readonly result: 'parentalShared'; readonly upToMonths: number; readonly reservedDays: number };

type Kind = NonNullable<Facts['leaveKind']>;

/** Absence, time off and leave from the programme: how long, with benefit or not, on what papers. Act § 17, regulation chapters 3-4. */
export const programmeLeave: Rule<ProgrammeLeave> = {
  id: 'programme-leave',
  facts: ['leaveKind', ...absenceFacts, 'livesWithOtherParent', 'otherParentInProgramme', 'permitGrantedOn', 'arrivedOn'],
  decide(facts, on) {
    inForce(leaveDays.holiday, on);
    return withinIntegrationAct(facts, on, () => {
      if (facts.leaveKind === undefined) return needs('leaveKind', because('leave.apply', section('integrationAct', '17')));
      return leaves[facts.leaveKind](facts, on);
    });
  },
};

const leaves: Readonly<Record<Kind, (facts: Facts, on: IsoDate) => Verdict<ProgrammeLeave>>> = {
  ownSickness: absenceForSickness,
  childSickness: absenceForSickChild,
  pregnancy: (_facts, on) => timeOff('pregnancy', on, because('leave.checkUps', regulation('11', 1))),
  birthMother: (_facts, on) => timeOff('birthMother', on),
  birthFather,
  breastfeeding: (_facts, on) => decided(
    { result: 'breastfeeding', hours: inForce(breastfeedingHours, on).value },
    because('leave.breastfeeding', regulation('13')), decision(),
  ),
  parental,
  adoption: parental,
  welfare: (_facts, on) => welfare(on),
  peaceWork: (_facts, on) => (on < leaveDays.peaceWork.versions[0]!.from
    ? decided({ result: 'peaceWorkNotYet' }, because('leave.peaceWorkFrom', regulation('14 a'), { from: leaveDays.peaceWork.versions[0]!.from }))
    : timeOff('peaceWork', on, because('leave.mayGrant', regulation('14 a')))),
  longSickness: (_facts, on) => decided(
    { result: 'longSickness', upToMonths: inForce(longSicknessMonths, on).value },
    because('leave.longSickness', regulation('15')), because('leave.unpaid', regulation('15')), addedToTime(), decision(),
  ),
  religiousDays: (_facts, on) => decided(
    { result: 'religiousDays', days: inForce(leaveDays.religious, on).value, noticeDays: inForce(religiousNoticeDays, on).value },
    because('leave.religious', regulation('17', 2)), because('leave.paid', regulation('17', 2)), because('leave.notAdded', regulation('19')), decision(),
  ),
  holiday: (_facts, on) => decided(
    { result: 'holiday', days: inForce(leaveDays.holiday, on).value },
    because('leave.paid', regulation('18')), because('leave.holidayWhen', regulation('18')), ...holidayShorter(on),
    because('leave.notAdded', regulation('19')), because('leave.holidayNoDecision', regulation('69', 1)),
  ),
  temporaryWork: () => open('leaveForWork', 'refugeeService', because('leave.noWorkRule', section('integrationAct', '17', 2))),
};

function regulation(number: string, paragraph?: number): SectionRef {
  return section('integrationRegulation', number, paragraph);
}

/** Days with benefit that are added to the time of the programme like other leave. */
function timeOff(kind: 'pregnancy' | 'birthMother' | 'birthFather' | 'peaceWork', on: IsoDate, ...more: readonly Reason[]): Verdict<ProgrammeLeave> {
  const series: Dated<number> = leaveDays[kind];
  const { value, source } = inForce(series, on);
  const place = isSectionRef(source) ? source : undefined;
  return decided({ result: kind, days: value }, because(`leave.${kind}`, place), because('leave.paid', place), ...counting(on, place), ...more, addedToTime(), decision());
}

function birthFather(facts: Facts, on: IsoDate): Verdict<ProgrammeLeave> {
  const place = regulation('12', 2);
  const together = because('leave.fatherLivesTogether', place);
  if (facts.livesWithOtherParent === undefined) return needs('livesWithOtherParent', together);
  if (facts.livesWithOtherParent) return timeOff('birthFather', on, together);
  const days = inForce(leaveDays.birthFather, on).value;
  return decided({ result: 'birthHelper', days }, because('leave.birthHelper', place), ...counting(on, place), addedToTime(), decision());
}

function parental(facts: Facts, on: IsoDate): Verdict<ProgrammeLeave> {
  const { upToMonths, reservedDays, offerFromMonth, adoptedUnder } = inForce(parentalLeave, on).value;
  const reserved = because('leave.reserved', regulation('16', 4), { reservedDays });
  if (facts.otherParentInProgramme === undefined) return needs('otherParentInProgramme', reserved);
  const about = facts.leaveKind === 'adoption'
    ? because('leave.adoption', regulation('16', 3), { adoptedUnder })
    : because('leave.parental', regulation('16', 1));
  const rest = [because('leave.unpaid', regulation('16')), because('leave.offerInLeave', regulation('16', 2), { offerFromMonth }), addedToTime(), decision()];
  if (!facts.otherParentInProgramme) return decided({ result: 'parental', upToMonths }, about, ...rest);
  return decided({ result: 'parentalShared', upToMonths, reservedDays }, about, reserved, because('leave.reservedLost', regulation('16', 4)), ...rest);
}

function welfare(on: IsoDate): Verdict<ProgrammeLeave> {
  const examples = regulation('14', 2);
  return decided(
    { result: 'welfare', days: inForce(leaveDays.welfare, on).value },
    because('leave.mayGrant', regulation('14', 1)), because('leave.paid', regulation('14', 1)), ...counting(on, regulation('14', 1)),
    because('leave.kindergarten', examples, { days: inForce(leaveDays.kindergarten, on).value }), because('leave.schoolStart', examples), because('leave.wedding', examples),
    because('leave.death', examples, { days: inForce(leaveDays.death, on).value }), because('leave.funeralTravel', regulation('14', 3)),
    because('leave.appointments', examples), because('leave.relativeCare', examples), addedToTime(), decision(),
  );
}

/** From an instruction for the county governors' supervision, not from the regulation. */
function holidayShorter(on: IsoDate): readonly Reason[] {
  return on < reformFrom ? [] : [because('leave.holidayShorter')];
}

function counting(on: IsoDate, place: SectionRef | undefined): readonly Reason[] {
  return [on < workingDaysFrom ? because('leave.daysThen', place, { workingDaysFrom }) : because('leave.workingDays', place)];
}

function addedToTime(): Reason {
  return because('leave.addedToTime', regulation('19'));
}

function decision(): Reason {
  return because('leave.decision', regulation('69', 1));
}
