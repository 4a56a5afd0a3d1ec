import { dated, type IsoDate } from '../../rules/dated.ts';
import { acts, section, type ActId, type Page, type SectionRef, type Source } from '../../rules/sources.ts';
import { basicAmount, chapter6APermitsFrom } from '../../rules/values.ts';
import type { Figure, FigureUnit } from './figure.ts';

const actBegins: IsoDate = '2021-01-01';

/** A value told on any day: a text names it together with the time for which it holds. */
function told(id: string, unit: FigureUnit, value: number | string, source: Source, readThrough: IsoDate): Figure {
  return { unit, series: dated({ id, versions: [{ from: actBegins, value, source }], readThrough }) };
}

function fromLaw(id: string, unit: FigureUnit, value: number | string, source: SectionRef): Figure {
  const act: ActId = source.act;
  return told(id, unit, value, source, acts[act].readThrough);
}

function regulation(id: string, unit: FigureUnit, value: number | string, number: string, paragraph?: number): Figure {
  return fromLaw(`introductionProgramme.${id}`, unit, value, section('integrationRegulation', number, paragraph));
}

/** A first day of a change in the law, as the amending act or regulation gives it. */
function changedOn(id: string, day: IsoDate, source: Source): Figure {
  return told(`lawChange.${id}`, 'date', day, source, acts.integrationAct.readThrough);
}

function fromPage(id: string, unit: FigureUnit, value: number, source: Page): Figure {
  return told(id, unit, value, source, source.checkedOn);
}

const checkedOn: IsoDate = '2026-11-24';

const imdi2022: Page = {
  title: 'Nøkkeltall for introduksjonsprogrammet 2022 (IMDi)',
  url: 'https://www.imdi.no/arkiv/arkiverte-nyheter/nokkeltall-for-introduksjonsprogrammet-2022/', checkedOn,
};
const imdi2023: Page = {
  title: 'Nøkkeltall for introduksjonsprogrammet 2023 (IMDi)', url: 'https://www.imdi.no/nokkeltall-for-introduksjonsprogrammet-2023/', checkedOn,
};
const ssb: Page = { title: 'Introduksjonsordningen for nyankomne innvandrere (SSB)', url: 'https://www.ssb.no/en/introinnv', checkedOn };
const ssbAfterwards: Page = { title: 'Introduksjonsordningen for nyankomne innvandrere (SSB)', url: 'https://ssb.no/introinnv', checkedOn };
const ksProject: Page = {
  title: 'Råd om veiledning i introduksjonsprogrammet: om prosjektet (KS)',
  url: 'https://www.ks.no/fagomrader/innvandring-og-integrering/integrering/rad-om-veiledning-i-introduksjonsprogrammet/om-prosjektet/', checkedOn,
};
const fafoEvaluation: Page = { title: 'Fafos evaluering av introduksjonslovens ordninger', url: 'https://digib.no/11943', checkedOn: '2026-11-21' };
const fafoStudy: Page = { title: 'Kvalitet, mening og medvirkning (Fafo)', url: 'https://fafo.no/zoo-publikasjoner/kvalitet-mening-og-medvirkning', checkedOn: '2026-11-21' };
const mappingPage: Page = {
  title: 'Kompetansekartlegging og karriereveiledning (IMDi)',
  url: 'https://introduksjonsprogrammet.imdi.no/temaer/kompetansekartlegging-og-karriereveiledning', checkedOn: '2026-11-21',
};
const supervisionNow: Page = {
  title: 'Tilsynsinstruks 2026–2028 (IMDi)',
  url: 'https://www.imdi.no/regelverk/statlig-tilsyn/tilsynsinstruks-2026-2028-nn/tema-for-nasjonalt-tilsyn-med-integreringsla-2026-2028', checkedOn,
};
const supervisionBefore: Page = { title: 'Tilsynsinstruks 2022–2025 (IMDi)', url: 'https://imdi.no/kvalifisering/tilsynsinstruks-2022-2025', checkedOn: '2026-11-21' };
const regulation2023: Page = {
  title: 'FOR-2023-06-09-831, endring i integreringsforskriften', url: 'https://lovdata.no/dokument/LTI/forskrift/2023-06-09-831', checkedOn: '2026-11-21',
};
const regulation2024: Page = {
  title: 'FOR-2024-01-30-146, endring i integreringsforskriften', url: 'https://lovdata.no/dokument/LTI/forskrift/2024-01-30-146', checkedOn: '2026-11-21',
};

/** Figures of absence, leave, other income, key figures and changes of law in the introduction programme. */
export const programmeMoreFigures = {
  // Illness. Working days (virkedager) with benefit, counted over the last `sickCountingMonths`.
  sickChildDays: regulation('sickChildDays', 'workingDays', 10, '7', 1),
  sickChildDaysMany: regulation('sickChildDaysMany', 'workingDays', 15, '7', 1),
  sickChildDaysAlone: regulation('sickChildDaysAlone', 'workingDays', 20, '7', 1),
  sickChildDaysManyAlone: regulation('sickChildDaysManyAlone', 'workingDays', 30, '7', 1),
  sickChildDaysChronic: regulation('sickChildDaysChronic', 'workingDays', 20, '7', 2),
  sickChildDaysChronicAlone: regulation('sickChildDaysChronicAlone', 'workingDays', 40, '7', 2),
  sickCountingMonths: regulation('sickCountingMonths', 'months', 12, '7', 1),
  /** To the end of the calendar year in which the child reaches it. */
  sickChildAge: regulation('sickChildAge', 'age', 12, '6', 2),
  sickChildAgeChronic: regulation('sickChildAgeChronic', 'age', 18, '6', 2),
  /** Calendar days within which new absence counts together with earlier days without a doctor's certificate. */
  sickSameAbsenceDays: regulation('sickSameAbsenceDays', 'days', 16, '8', 1),
  /** Absences with self-certification after which the municipality may take the right away. */
  selfCertificationLossCount: regulation('selfCertificationLossCount', 'count', 4, '9', 1),
  selfCertificationReviewMonths: regulation('selfCertificationReviewMonths', 'months', 6, '9', 3),
  /** Leave without benefit for long illness. */
  leaveIllnessYears: regulation('leaveIllnessYears', 'years', 1, '15'),

  leavePregnancyDays: regulation('leavePregnancyDays', 'workingDays', 10, '11', 2),
  leaveBirthMotherDays: regulation('leaveBirthMotherDays', 'workingDays', 20, '12', 1),
  leaveBirthFatherDays: regulation('leaveBirthFatherDays', 'workingDays', 7, '12', 2),
  /** A day, with benefit, in the child's first year. */
  leaveBreastfeedingHours: regulation('leaveBreastfeedingHours', 'hours', 1, '13'),
  /** For both parents together. */
  leaveParentalMonths: regulation('leaveParentalMonths', 'months', 10, '16', 1),
  leaveParentalReservedDays: regulation('leaveParentalReservedDays', 'days', 75, '16', 4),
  leaveAdoptionAge: regulation('leaveAdoptionAge', 'age', 15, '16', 3),
  /** Each calendar year. */
  leaveWelfareDays: regulation('leaveWelfareDays', 'workingDays', 10, '14', 1),
  leaveKindergartenDays: regulation('leaveKindergartenDays', 'workingDays', 3, '14', 2),
  leaveDeathDays: regulation('leaveDeathDays', 'workingDays', 3, '14', 2),
  leavePeaceDays: regulation('leavePeaceDays', 'workingDays', 10, '14 a'),

  /** Share of the transitional benefit above `transitionalBenefitFloor` that is deducted. */
  transitionalBenefitPercent: fromLaw('introductionBenefit.transitionalBenefitPercent', 'percent', 40, section('integrationAct', '22', 2)),
  /** Half the basic amount, a year. */
  transitionalBenefitFloor: { unit: 'kroner', series: basicAmount, pick: (g: number) => g / 2 },

  /** Permits granted from this day fall under chapter 6A. */
  collectivePermitsFrom: told('collectiveProtection.permitsFrom', 'date', chapter6APermitsFrom.versions[0]!.value, chapter6APermitsFrom.versions[0]!.source, chapter6APermitsFrom.readThrough),

  keyFiguresImdiYear: fromPage('keyFigures.imdiYear', 'year', 2023, imdi2023),
  keyFiguresImdiParticipants: fromPage('keyFigures.imdiParticipants', 'count', 32_500, imdi2023),
  keyFiguresImdiNew: fromPage('keyFigures.imdiNew', 'count', 17_699, imdi2023),
  keyFiguresImdiEnded: fromPage('keyFigures.imdiEnded', 'count', 11_400, imdi2023),
  keyFiguresImdiUkraineToWork: fromPage('keyFigures.imdiUkraineToWork', 'percent', 45, imdi2023),
  keyFiguresImdiOthersToWork: fromPage('keyFigures.imdiOthersToWork', 'percent', 23, imdi2023),
  keyFiguresEarlierYear: fromPage('keyFigures.earlierYear', 'year', 2022, imdi2022),
  keyFiguresEarlierParticipants: fromPage('keyFigures.earlierParticipants', 'count', 18_000, imdi2022),
  keyFiguresEarlierNew: fromPage('keyFigures.earlierNew', 'count', 11_166, imdi2022),
  keyFiguresEarlierEnded: fromPage('keyFigures.earlierEnded', 'count', 2800, imdi2022),
  keyFiguresEarlierToWorkOrEducation: fromPage('keyFigures.earlierToWorkOrEducation', 'percent', 52, imdi2022),
  keyFiguresSsbYear: fromPage('keyFigures.ssbYear', 'year', 2024, ssb),
  keyFiguresSsbParticipants: fromPage('keyFigures.ssbParticipants', 'count', 34_578, ssb),
  keyFiguresSsbWomen: fromPage('keyFigures.ssbWomen', 'count', 19_387, ssb),
  keyFiguresSsbUkraine: fromPage('keyFigures.ssbUkraine', 'count', 24_178, ssb),
  /** Year of the SSB table on former participants, one year after the programme. */
  keyFiguresAfterYear: fromPage('keyFigures.afterYear', 'year', 2023, ssbAfterwards),
  keyFiguresAfterPersons: fromPage('keyFigures.afterPersons', 'count', 3170, ssbAfterwards),
  keyFiguresAfterAll: fromPage('keyFigures.afterAll', 'percent', 65, ssbAfterwards),
  keyFiguresAfterMen: fromPage('keyFigures.afterMen', 'percent', 73, ssbAfterwards),
  keyFiguresAfterWomen: fromPage('keyFigures.afterWomen', 'percent', 59, ssbAfterwards),

  guidanceProjectFromYear: fromPage('guidance.projectFromYear', 'year', 2017, ksProject),
  guidanceProjectToYear: fromPage('guidance.projectToYear', 'year', 2018, ksProject),
  introductionActEvaluationYear: fromPage('guidance.introductionActEvaluationYear', 'year', 2017, fafoEvaluation),
  participantStudyYear: fromPage('guidance.participantStudyYear', 'year', 2024, fafoStudy),
  /** Year in which the digital interview form for mapping came; before it the tool was Kompass. */
  mappingFormYear: fromPage('competenceMapping.formYear', 'year', 2024, mappingPage),

  introductionActYears: fromLaw('introductionAct.years', 'years', 2, section('introductionAct', '5')),
  introductionActExtraYears: fromLaw('introductionAct.extraYears', 'years', 1, section('introductionAct', '5')),

  changeSocialStudiesFrom: changedOn('socialStudies', '2022-01-01', section('integrationRegulation', '73', 5)),
  changeChapter6AFrom: changedOn('chapter6A', '2022-06-15', section('integrationAct', '37 c')),
  changeCooperationFrom: changedOn('cooperation', '2022-08-01', section('integrationAct', '50')),
  changePeaceLeaveFrom: changedOn('peaceLeave', '2022-08-24', section('integrationRegulation', '14 a')),
  changeReducedGuidanceFrom: changedOn('reducedGuidance', '2023-07-01', regulation2023),
  changeCollectiveWorkHoursFrom: changedOn('collectiveWorkHours', '2024-02-01', regulation2024),
  changeChapter6AAgainFrom: changedOn('chapter6AAgain', '2026-07-01', section('integrationAct', '37 c')),

  /** A preliminary answer is due when an inquiry in a decision case is not answered within this time. */
  preliminaryAnswerMonths: fromLaw('publicAdministration.preliminaryAnswerMonths', 'months', 1, section('publicAdministrationAct', '11 a', 3)),

  supervisionFromYear: fromPage('supervision.fromYear', 'year', 2026, supervisionNow),
  supervisionToYear: fromPage('supervision.toYear', 'year', 2028, supervisionNow),
  supervisionEarlierFromYear: fromPage('supervision.earlierFromYear', 'year', 2022, supervisionBefore),
  supervisionEarlierToYear: fromPage('supervision.earlierToYear', 'year', 2025, supervisionBefore),
} as const satisfies Record<string, Figure>;
