import { dated, type IsoDate } from '../../rules/dated.ts';
import { acts, section, type Page, type SectionRef, type Source } from '../../rules/sources.ts';
import type { Figure, FigureUnit } from './figure.ts';

const actBegins: IsoDate = '2021-01-01';

/** A value told on any day: a text names it together with the time for which it holds. */
function told(id: string, unit: FigureUnit, value: number | string, source: Source, readThrough: IsoDate): Figure {
  return { unit, series: dated({ id, versions: [{ from: actBegins, value, source }], readThrough }) };
}

function fromLaw(id: string, unit: FigureUnit, value: number | string, source: SectionRef): Figure {
  return told(id, unit, value, source, acts[source.act].readThrough);
}

function regulation(id: string, unit: FigureUnit, value: number | string, number: string, paragraph?: number): Figure {
  return fromLaw(id, unit, value, section('integrationRegulation', number, paragraph));
}

function fromPage(id: string, unit: FigureUnit, value: number, source: Page): Figure {
  return told(id, unit, value, source, source.checkedOn);
}

const checkedOn: IsoDate = '2026-11-24';
const seenBefore: IsoDate = '2026-11-21';

const refugeeGrant: Page = {
  title: 'Flyktning (Lånekassen)',
  url: 'https://lanekassen.no/nb-NO/regelverk/tildeling/del1-kapittel2/utenlandsk-statsborger/flyktning/', checkedOn,
};
const combinationClasses: Page = {
  title: 'Kombinasjonsklasser (NAFO)', url: 'https://nafo.oslomet.no/videregaende/organisering-vgs/kombinasjonsklasser/', checkedOn,
};
const qualificationAssessment: Page = {
  title: 'Kvalifikasjonsvurdering (HK-dir)', url: 'https://hkdir.no/utdanning-fra-utlandet/kvalifikasjonsvurdering', checkedOn,
};
const admissionLanguage: Page = {
  title: 'Krav til norsk og engelsk (Samordna opptak)',
  url: 'https://www.samordnaopptak.no/info/utenlandsk_utdanning/sprakkrav/krav-til-norsk-og-engelsk-for_hoyere_utdannning/', checkedOn,
};
const adultRightBefore: Page = {
  title: 'Voksnes rett til videregående opplæring, Udir-2-2008',
  url: 'https://www.udir.no/regelverkstolkninger/opplaring/Voksne/Udir-2-2008/?depth=0&print=1', checkedOn: seenBefore,
};
const monitor2021: Page = {
  title: 'Tolkemonitor LOV 2021 (IMDi)', url: 'https://www.imdi.no/om-imdi/rapporter/2021/tolkemonitor-lov--2021/', checkedOn,
};
const monitor2022: Page = {
  title: 'For mye bruk av ukvalifiserte tolker i det offentlige (IMDi)',
  url: 'https://www.imdi.no/arkiv/arkiverte-nyheter/for-mye-bruk-av-ukvalifiserte-tolker-i-det-offentlige/', checkedOn: seenBefore,
};
const monitor2024: Page = {
  title: 'Om Tolkemonitor LOV 2024 (Fagforbundet)',
  url: 'https://prod.fagforbundet.no/a/384030/yrke/tolk/aktuelt/mange-offentlige-virksomheter-sliter-med-a-folge-tolkeloven', checkedOn,
};
const monitorPage: Page = { title: 'Tolkemonitor (IMDi)', url: 'https://www.imdi.no/tolk/tolkemonitor', checkedOn };
const childGuide: Page = {
  title: 'Veileder til tolkeloven: forbud mot bruk av barn som tolk (IMDi)',
  url: 'https://www.imdi.no/regelverk/veileder-til-tolkeloven-og-tolkeforskriften/2.-forbud-mot-bruk-av-barn-som-tolk', checkedOn,
};

/** Figures of exemption, tests, social studies, reception training, teachers, adult education, interpreters and registers. */
export const trainingFigures = {
  /** Lowest level in each of the four parts of the Norwegian test that gives exemption. */
  exemptionLevel: regulation('norwegianExemption.level', 'level', 'B1', '23', 1),
  /** Lowest school grade that gives exemption. */
  exemptionGrade: regulation('norwegianExemption.grade', 'count', 2, '23', 1),
  /** University credits (studiepoeng) in Norwegian or Sami that give exemption. */
  exemptionNorwegianCredits: regulation('norwegianExemption.credits', 'count', 30, '23', 1),
  exemptionSocialCredits: regulation('socialStudiesExemption.credits', 'count', 10, '24', 1),
  /** The municipality may decide from this day that the right lapses with the exemption. */
  exemptionRightLapsesFrom: regulation('norwegianExemption.rightLapsesFrom', 'date', '2023-08-01', '23', 3),
  exemptionListsFrom: regulation('norwegianExemption.listsFrom', 'date', '2026-01-01', '23', 1),

  testLevelLowest: regulation('norwegianTest.lowest', 'level', 'A1', '34', 1),
  testLevelHighest: regulation('norwegianTest.highest', 'level', 'B2', '34', 1),
  testLevelAdvanced: regulation('norwegianTest.advanced', 'level', 'C1', '34', 2),
  /** Fewest times a year that Norwegian tests are held. */
  testTimesAYear: regulation('norwegianTest.timesAYear', 'count', 2, '39', 3),
  /** From the day the result became known, or for formal errors from the test. */
  testComplaintWeeks: regulation('norwegianTest.complaintWeeks', 'weeks', 3, '42', 4),
  /** Longest wait after cheating. */
  testQuarantineYears: regulation('norwegianTest.quarantineYears', 'years', 1, '43', 3),

  /** Hours of social studies today. */
  socialStudiesHours: fromLaw('socialStudies.hours', 'hours', 75, section('integrationAct', '33', 1)),
  /** Permits granted under the Integration Act before the day below, and the Introduction Act. */
  socialStudiesHoursEarlier: regulation('socialStudies.hoursEarlier', 'hours', 50, '73'),
  socialStudiesHoursFrom: regulation('socialStudies.hoursFrom', 'date', '2022-01-01', '73'),
  /** Time for course and final test, counted from the offered start. */
  socialStudiesYears: fromLaw('socialStudies.years', 'years', 1, section('integrationAct', '33', 1)),

  receptionNorwegianHours: regulation('receptionTraining.norwegianHours', 'hours', 175, '1', 1),
  receptionSocialHours: regulation('receptionTraining.socialHours', 'hours', 25, '2', 1),
  /** The duty is for people older than this; the text says "over 18". */
  receptionAge: fromLaw('receptionTraining.age', 'age', 18, section('integrationAct', '5', 1)),

  /** Welfare leave from the training outside the programme, each calendar year. */
  trainingLeaveDays: regulation('trainingLeave.welfareDays', 'workingDays', 10, '31', 1),
  trainingLeaveIllness: regulation('trainingLeave.illness', 'years', 1, '32'),
  /** Both parents together, in the child's first year. */
  trainingLeaveParents: regulation('trainingLeave.parents', 'months', 10, '33', 1),

  /** Credits in Norwegian as a second language. */
  teacherCredits: regulation('teacher.credits', 'count', 30, '67', 1),
  /** Year up to which the dispensation from the credits runs ("until 2029"). */
  teacherDispensationUntil: regulation('teacher.dispensationUntil', 'year', 2029, '67', 3),
  /** The dispensation is for those in a teaching position before this year. */
  teacherEmployedBefore: regulation('teacher.employedBefore', 'year', 2021, '67', 3),
  teacherTemporary: regulation('teacher.temporary', 'years', 1, '68', 1),
  teacherBeginWithin: regulation('teacher.beginWithin', 'years', 1, '68', 2),
  teacherCompleteWithin: regulation('teacher.completeWithin', 'years', 3, '68', 2),

  /** Chapter 18 of the Education Act on adults came into force. */
  adultRightsFrom: fromLaw('educationAct.from', 'date', '2024-08-01', section('educationAct', '18-3')),
  /** The right begins with the school year that starts in the year of this birthday. */
  adultUpperSecondaryAge: fromLaw('educationAct.adultUpperSecondaryAge', 'age', 19, section('educationAct', '18-3', 1)),
  /** Age for the same right under the act before. */
  adultUpperSecondaryAgeBefore: fromPage('educationAct.adultUpperSecondaryAgeBefore', 'age', 25, adultRightBefore),
  adultWaitingAge: fromLaw('educationAct.waitingAge', 'age', 18, section('educationAct', '18-10')),
  combinationClassMinAge: fromPage('combinationClass.minAge', 'age', 16, combinationClasses),
  combinationClassMaxAge: fromPage('combinationClass.maxAge', 'age', 24, combinationClasses),
  qualificationAssessmentYears: fromPage('recognition.qualificationAssessment', 'years', 3, qualificationAssessment),
  /** In all four parts of the Norwegian test, for general admission to higher education. */
  higherEducationLevel: told('higherEducation.norwegianLevel', 'level', 'B2', admissionLanguage, admissionLanguage.checkedOn),

  refugeeGrantYears: fromPage('studentFinance.refugeeGrantYears', 'years', 3, refugeeGrant),
  refugeeGrantWithin: fromPage('studentFinance.refugeeGrantWithin', 'years', 6, refugeeGrant),
  refugeeGrantWithinExtended: fromPage('studentFinance.refugeeGrantWithinExtended', 'years', 8, refugeeGrant),

  interpreterChildAge: fromPage('interpreter.childAge', 'age', 18, childGuide),
  /** Highest fee for not turning up, as a share of the court fee (rettsgebyr). */
  interpreterFeeShare: fromLaw('interpreter.feeShare', 'share', 0.5, section('interpreterRegulation', '20')),
  interpreterWarnings: fromLaw('interpreter.warnings', 'count', 3, section('interpreterAct', '21', 2)),
  interpreterWarningYears: fromLaw('interpreter.warningYears', 'years', 5, section('interpreterAct', '21', 2)),
  /** Credits of the basic course for interpreters. */
  interpreterCredits: fromLaw('interpreter.credits', 'count', 30, section('interpreterRegulation', '9')),

  /** Shares of assignments done by qualified interpreters, by the year measured. */
  monitorQualified2021: fromPage('monitor.qualified2021', 'percent', 60, monitor2021),
  monitorQualified2022: fromPage('monitor.qualified2022', 'percent', 66, monitor2022),
  monitorQualified2024: fromPage('monitor.qualified2024', 'percent', 70, monitor2024),
  /** Bodies whose guidelines meet the act, meet it in part, or not at all (measured for 2024). */
  monitorGuidelinesMet: fromPage('monitor.guidelinesMet', 'percent', 15, monitor2024),
  monitorGuidelinesPartly: fromPage('monitor.guidelinesPartly', 'percent', 52, monitor2024),
  monitorGuidelinesMissing: fromPage('monitor.guidelinesMissing', 'percent', 33, monitor2024),
  /** Interpreted assignments in the public sector in the year, an estimate. */
  monitorAssignments2024: fromPage('monitor.assignments2024', 'count', 1_341_610, monitorPage),
  monitorYear2021: fromPage('monitor.year2021', 'year', 2021, monitor2021),
  monitorYear2022: fromPage('monitor.year2022', 'year', 2022, monitor2022),
  monitorYear2023: fromPage('monitor.year2023', 'year', 2023, monitorPage),
  monitorYear2024: fromPage('monitor.year2024', 'year', 2024, monitorPage),

  registerStorageYears: regulation('register.storageYears', 'years', 15, '60'),
  registerTestStorageYears: regulation('register.testStorageYears', 'years', 20, '60'),
  registerReceptionStorageYears: regulation('register.receptionStorageYears', 'years', 5, '60'),
} as const satisfies Record<string, Figure>;
