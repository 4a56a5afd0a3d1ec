import { dated, inForce, type IsoDate } from '../../rules/dated.ts';
import { acts, section, type Source } from '../../rules/sources.ts';
import {
  combinedOfferRuleFrom, fullTimeUpperSecondaryHours, integrationActInForce, trainingAgeYears, trainingStartDeadlineMonths,
} from '../../rules/values.ts';
import type { Figure, FigureUnit } from './figure.ts';

/** Last day whose text of the Integration Act and Regulation was read. */
const lawReadThrough = acts.integrationAct.readThrough;
/** Last day whose text of the Public Administration Act and the Interpreter Act was read. */
const administrationReadThrough = acts.publicAdministrationAct.readThrough;
const actBegins: IsoDate = '2021-01-01';

/** A value that has been the same since `from`. */
function constant(id: string, unit: FigureUnit, value: number | string, source: Source, from: IsoDate = actBegins, readThrough: IsoDate = lawReadThrough): Figure {
  return { unit, series: dated({ id, versions: [{ from, value, source }], readThrough }) };
}

/**
 * Figures of training in Norwegian and social studies, of mapping, guidance, interpreters and
 * appeal. A `date` that tells when a rule began or ends holds for every day, so that a text can
 * name it whichever day is asked about.
 */
export const norwegianFigures = {
  /** Permits granted from this day follow the Integration Act. */
  integrationActFrom: { unit: 'date', series: integrationActInForce },

  norwegianMinimumAge: { unit: 'age', series: trainingAgeYears, pick: (age: { readonly from: number }) => age.from },
  /** Right and duty end on this birthday. */
  norwegianMaximumAge: { unit: 'age', series: trainingAgeYears, pick: (age: { readonly to: number }) => age.to },
  /** From this day those who only had begun training may finish it when their permit changes. */
  norwegianFinishFrom: constant('norwegianTraining.finishFrom', 'date', '2025-09-01', section('integrationAct', '26', 6)),
  /** Latest offer after registration in the municipality, or after the person asked. */
  norwegianStartMonths: { unit: 'months', series: trainingStartDeadlineMonths },
  /** The rule on combination classes in § 30 second paragraph began; told on any day. */
  combinationClassesFrom: constant(
    'norwegianTraining.combinedOfferTold', 'date', inForce(combinedOfferRuleFrom, '2023-08-01').value, section('integrationAct', '30', 2),
  ),
  /** From this day training by the county may follow the curricula under the Education Act. */
  educationActCurriculaFrom: constant('norwegianTraining.educationActCurriculaFrom', 'date', '2024-08-23', section('integrationRegulation', '19 a')),

  /** Guidance from IMDi on "full time" in § 30 second paragraph; the act itself names no number. */
  fullTimeUpperSecondaryHours: { unit: 'hoursPerWeek', series: fullTimeUpperSecondaryHours },

  norwegianMonthsUpperSecondary: constant('norwegianTraining.monthsUpperSecondary', 'months', 18, section('integrationAct', '32', 1)),
  norwegianYears: constant('norwegianTraining.years', 'years', 3, section('integrationAct', '32', 1)),
  /** Permits granted after this day count from the offered start. */
  norwegianDurationFrom: constant('norwegianTraining.durationFrom', 'date', '2023-08-01', section('integrationRegulation', '74')),
  /** Hours for those with duty only; today's value holds for permits granted from 2022 on. */
  norwegianDutyHours: {
    unit: 'hours',
    series: dated({
      id: 'norwegianTraining.dutyHours',
      versions: [
        { from: '2021-01-01', to: '2021-12-31', value: 300, source: section('integrationAct', '32', 2) },
        { from: '2022-01-01', value: 225, source: section('integrationAct', '32', 2) },
      ],
      readThrough: lawReadThrough,
    }),
  },
  /** Hours for those with duty only whose permit was granted in 2021; the rule itself began in 2022. */
  norwegianDutyHoursEarlier: constant('norwegianTraining.dutyHoursEarlier', 'hours', 250, section('integrationRegulation', '73')),
  norwegianDutyHoursFrom: constant('norwegianTraining.dutyHoursFrom', 'date', '2022-01-01', section('integrationRegulation', '73')),
  /** How long after the right arose a late start may still be asked for. */
  norwegianLateStartYears: constant('norwegianTraining.lateStartYears', 'years', 10, section('integrationRegulation', '20', 3)),
  /** Absence from social studies that may be made up free of charge, as a share of the hours. */
  socialStudiesAbsencePercent: constant('socialStudies.absencePercent', 'percent', 10, section('integrationRegulation', '29', 1)),

  /** Guiding minimum levels: listening, reading and writing, and oral, by earlier schooling. */
  levelNoSchool: constant('norwegianGoal.noSchool', 'level', 'A2', section('integrationRegulation', '28', 1)),
  levelNoSchoolOral: constant('norwegianGoal.noSchoolOral', 'level', 'B1', section('integrationRegulation', '28', 1)),
  levelCompulsorySchool: constant('norwegianGoal.compulsorySchool', 'level', 'B1', section('integrationRegulation', '28', 2)),
  levelUpperSecondary: constant('norwegianGoal.upperSecondary', 'level', 'B1', section('integrationRegulation', '28', 3)),
  levelUpperSecondaryOral: constant('norwegianGoal.upperSecondaryOral', 'level', 'B2', section('integrationRegulation', '28', 3)),
  /** For those with upper secondary who must document it in all four skills. */
  levelAllSkills: constant('norwegianGoal.allSkills', 'level', 'B2', section('integrationRegulation', '28', 4)),
  /** Lowest final grade that is the goal where Norwegian is taught in upper secondary. */
  gradeUpperSecondary: constant('norwegianGoal.gradeUpperSecondary', 'count', 2, section('integrationRegulation', '28', 5)),

  /** Year of Norwegian for people with collective protection. */
  collectiveNorwegianYears: constant('collectiveProtection.norwegianYears', 'years', 1, section('integrationAct', '37 d', 2), '2022-06-15'),
  /** Last day of chapter 6A as last prolonged. */
  collectiveRulesTo: {
    unit: 'date',
    series: dated({
      id: 'collectiveProtection.rulesTo',
      versions: [{ from: '2021-01-01', value: '2028-06-30', source: section('integrationAct', '37 d') }],
      readThrough: lawReadThrough,
      nextChange: '2028-07-01',
    }),
  },
  /** Last day of the rules on extended Norwegian training after the first year. */
  collectiveExtendedTo: constant('collectiveProtection.extendedTo', 'date', '2026-06-30', section('integrationRegulation', '43 g')),
  /** Programme participants who started after this day must take part in mapping. */
  collectiveMappingDutyAfter: constant('collectiveProtection.mappingDutyAfter', 'date', '2023-06-02', section('integrationAct', '37 b', 2)),

  /** Deadline for the county to register data on career guidance. */
  countyRegistrationMonths: constant('county.registrationMonths', 'months', 2, section('integrationRegulation', '59', 2)),
  /** Last day of the county's duty to make more compulsory schooling possible for young people. */
  countySchoolDutyTo: constant('county.schoolDutyTo', 'date', '2025-12-31', section('integrationRegulation', '65', 1)),
  /** The municipality's duty to coordinate the programme in § 12 a began. */
  coordinationFrom: constant('municipality.coordinationFrom', 'date', '2026-01-01', section('integrationAct', '12 a')),
  countySupervisionFrom: constant('county.supervisionFrom', 'date', '2025-06-20', section('integrationAct', '48', 2)),

  interpreterActFrom: constant('interpreterAct.from', 'date', '2022-01-01', section('interpreterAct', '23'), actBegins, administrationReadThrough),
  /** Last day of the dispensation from the requirement of a qualified interpreter, unless prolonged. */
  interpreterDispensationTo: {
    unit: 'date',
    series: dated({
      id: 'interpreterAct.dispensationTo',
      versions: [{ from: '2021-01-01', value: '2026-12-31', source: section('interpreterAct', '7', 5) }],
      readThrough: administrationReadThrough,
      nextChange: '2027-01-01',
    }),
  },

  /** Counted from when the notice of the decision reached the party. */
  appealWeeks: constant('appeal.weeks', 'weeks', 3, section('publicAdministrationAct', '29', 1), actBegins, administrationReadThrough),
  /** After this time from the decision no late appeal can be taken up. */
  appealLatestYears: constant('appeal.latestYears', 'years', 1, section('publicAdministrationAct', '31', 3), actBegins, administrationReadThrough),
} as const satisfies Record<string, Figure>;
