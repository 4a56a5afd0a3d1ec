import { dated, type IsoDate } from '../../rules/dated.ts';
import { acts, section, type Page, type SectionRef } from '../../rules/sources.ts';
import { basicAmount } from '../../rules/values.ts';
import type { Figure, FigureUnit } from './figure.ts';

/** First day for which texts may name these figures; a text says itself from when a rule holds. */
const toldFrom: IsoDate = '2021-01-01';
/** The day the pages behind these figures were compared with them. */
const checkedOn: IsoDate = '2026-11-24';

function page(title: string, url: string): Page {
  return { title, url, checkedOn };
}

function fromLaw(id: string, unit: FigureUnit, value: number | string, source: SectionRef): Figure {
  return { unit, series: dated({ id, versions: [{ from: toldFrom, value, source }], readThrough: acts[source.act].readThrough }) };
}

function fromPage(id: string, unit: FigureUnit, value: number | string, source: Page): Figure {
  return { unit, series: dated({ id, versions: [{ from: toldFrom, value, source }], readThrough: source.checkedOn }) };
}

/** A yearly income given as a multiple of the basic amount, in whole kroner. */
function income(basicAmounts: number): Figure {
  return { unit: 'kroner', series: basicAmount, pick: (kroner: number) => Math.round(kroner * basicAmounts) };
}

const permanentIncomeG = 2.5;
const citizenshipIncomeG = 3;
const familyIncomeG = 3.2;

const permanent = section('immigrationAct', '62', 1);
const permanentProtection = section('immigrationAct', '62', 2);
const citizenship = section('citizenshipAct', '7', 1, 'e');
const familyIncome = section('immigrationRegulation', '10-8');
const collective = section('immigrationAct', '34', 2);
const collectiveMen = section('immigrationRegulation', '7-5 a');

const appointmentPage = page(
  'Fornyelse når du ikke får time i tide (UDI)',
  'https://www.udi.no/ord-og-begreper/timebestilling/hva-skjer-med-rettighetene-mine-hvis-jeg-skal-soke-fornyelse-men-ikke-far-time-hos-politiet-i-tide/',
);
const ukraineTravelPage = page(
  'Kan jeg reise hjem til Ukraina? (UDI)',
  'https://www.udi.no/informasjon-ukraina-russland/krisen-i-ukraina/vare-i-norge/beskyttelse-i-norge/har-fatt-svar/kan-jeg-reise-hjem-til-ukraina-nar-det-blir-fred-selv-om-jeg-har-fatt-kollektiv-beskyttelse-i-norge/',
);
const reflectionPage = page('Refleksjonsperiode (UDI)', 'https://www.udi.no/ord-og-begreper/refleksjonsperiode/');
const mediationPage = page(
  'Mekling (Statsforvalteren)',
  'https://www.statsforvalteren.no/nn/portal/Folk-og-samfunn/separasjon-og-skilsmisse/skjulte-sider/mekling/',
);
const divorceResidencePage = page(
  'Separasjon: ofte stilte spørsmål (Statsforvalteren)',
  'https://www.statsforvalteren.no/nb/portal/Folk-og-samfunn/separasjon-og-skilsmisse/skjulte-sider/ofte-stilte-sporsmal/',
);
const rapidHelpPage = page('Psykisk helsehjelp for voksne (Helsenorge)', 'https://www.helsenorge.no/nn/psykisk-helse/psykisk-helsehjelp-for-voksne/');
const mutilationCarePage = page('Kjønnslemlestelse (Helsenorge)', 'https://helsenorge.no/sykdom/underliv/kjonnslemlestelse');
const mutilationFollowUpPage = page(
  'Kjønnslemlestelse: oppfølging (NKVTS)',
  'https://voldsveileder.nkvts.no/innhold/negativ-sosial-kontroll-tvangsekteskap-og-kjonnslemlestelse/kjonnslemlestelse/oppfolging/',
);
const equalityActPage = page('Likestillings- og diskrimineringsloven (Store norske leksikon)', 'https://snl.no/likestillings-_og_diskrimineringsloven');
const privacyPage = page('Hvilke rettigheter har du? (Nasjonalt ID-senter)', 'https://www.nidsenter.no/om-oss/om-nasjonalt-id-senter/personvernerklaring/hvilke-rettigheter-har-du/');
const actionPlanPage = page(
  'Tvangsekteskap og kjønnslemlestelse (regjeringen.no)',
  'https://www.regjeringen.no/en/topics/immigration-and-integration/innsikt/tvangsekteskap-og-kjonnslemlestelse/id2343479',
);
const specialistTeamPage = page(
  'Tiltak for å styrke retten til å leve et fritt liv (IMDi)',
  'https://www.imdi.no/arkiv/arkiverte-nyheter/nyheter-2020/tiltak-for-a-styrke-retten-til-a-leve-et-fritt-liv/',
);
const noraPage = page(
  'Nytt nettsted for ungdom som lever under press (IMDi)',
  'https://www.imdi.no/arkiv/arkiverte-nyheter/nyheter-2019/nytt-nettsted-for-ungdom-som-lever-under-press/',
);
const traffickingStrategyPage = page(
  'Nasjonal strategi mot menneskehandel (regjeringen.no)',
  'https://www.regjeringen.no/no/dokumenter/nasjonal-strategi-mot-menneskehandel-2025-2030/id3103576/',
);

/** Figures of residence, citizenship, family immigration, rights and of the safety topics beside `safetyFigures`. */
export const residenceFigures = {
  permanentYears: fromLaw('permanentResidence.years', 'years', 3, permanent),
  /** Most time abroad, in all, within those years. */
  permanentAbroadMonths: fromLaw('permanentResidence.abroadMonths', 'months', 7, section('immigrationAct', '62', 1, 'a')),
  permanentProtectionYears: fromLaw('permanentResidence.protectionYears', 'years', 5, permanentProtection),
  permanentProtectionAbroadMonths: fromLaw('permanentResidence.protectionAbroadMonths', 'months', 10, permanentProtection),
  permanentSelfSupportMonths: fromLaw('permanentResidence.selfSupportMonths', 'months', 12, section('immigrationAct', '62', 1, 'f')),
  permanentIncome: income(permanentIncomeG),
  permanentIncomeG: fromLaw('permanentResidence.incomeG', 'count', permanentIncomeG, section('immigrationRegulation', '11-11')),
  permanentOralLevel: fromLaw('permanentResidence.oralLevel', 'level', 'A2', section('immigrationRegulation', '11-9', 1)),
  /** The level before the tests stood in the act itself. */
  permanentOralLevelBefore: fromLaw('permanentResidence.oralLevelBefore', 'level', 'A1', section('immigrationRegulation', '11-9', 1)),
  /** First day of the tests in the act itself. */
  permanentTestsFrom: fromLaw('permanentResidence.testsFrom', 'date', '2025-09-01', permanent),
  /** Both tests; the lower age on the day of application, the upper on the day of decision. */
  permanentTestMinAge: fromLaw('permanentResidence.testMinAge', 'age', 18, section('immigrationRegulation', '11-9', 1)),
  permanentTestMaxAge: fromLaw('permanentResidence.testMaxAge', 'age', 67, section('immigrationRegulation', '11-9', 1)),

  citizenshipYears: fromLaw('citizenship.years', 'years', 8, citizenship),
  citizenshipYearsWithin: fromLaw('citizenship.yearsWithin', 'years', 11, citizenship),
  citizenshipIncomeYears: fromLaw('citizenship.incomeYears', 'years', 6, section('citizenshipAct', '10', 2)),
  citizenshipIncomeYearsWithin: fromLaw('citizenship.incomeYearsWithin', 'years', 10, section('citizenshipAct', '10', 2)),
  citizenshipIncomeG: fromLaw('citizenship.incomeG', 'count', citizenshipIncomeG, section('citizenshipRegulation', '6-1')),
  citizenshipRefugeeYears: fromLaw('citizenship.refugeeYears', 'years', 7, section('citizenshipAct', '16 a')),
  citizenshipRefugeeYearsWithin: fromLaw('citizenship.refugeeYearsWithin', 'years', 10, section('citizenshipAct', '16 a')),
  citizenshipYoungYears: fromLaw('citizenship.youngYears', 'years', 5, section('citizenshipAct', '11')),
  citizenshipYoungYearsWithin: fromLaw('citizenship.youngYearsWithin', 'years', 7, section('citizenshipAct', '11')),
  citizenshipYoungAge: fromLaw('citizenship.youngAge', 'age', 18, section('citizenshipAct', '11')),
  citizenshipSpouseYears: fromLaw('citizenship.spouseYears', 'years', 5, section('citizenshipAct', '12', 1)),
  citizenshipSpouseYearsWithin: fromLaw('citizenship.spouseYearsWithin', 'years', 10, section('citizenshipAct', '12', 1)),
  /** Residence and time as a couple added up. */
  citizenshipSpouseSumYears: fromLaw('citizenship.spouseSumYears', 'years', 7, section('citizenshipAct', '12', 1)),
  citizenshipStatelessYears: fromLaw('citizenship.statelessYears', 'years', 3, section('citizenshipAct', '16', 1)),
  citizenshipNordicYears: fromLaw('citizenship.nordicYears', 'years', 2, section('citizenshipAct', '13')),
  citizenshipApplicantAge: fromLaw('citizenship.applicantAge', 'age', 12, section('citizenshipAct', '7', 1, 'b')),
  citizenshipOralLevel: fromLaw('citizenship.oralLevel', 'level', 'B1', section('citizenshipAct', '8', 1)),
  citizenshipOralLevelEased: fromLaw('citizenship.oralLevelEased', 'level', 'A2', section('citizenshipRegulation', '4-1', 1)),
  citizenshipOralLevelFrom: fromLaw('citizenship.oralLevelFrom', 'date', '2022-10-01', section('citizenshipAct', '8', 1)),
  citizenshipTestMinAge: fromLaw('citizenship.testMinAge', 'age', 18, section('citizenshipAct', '8', 1)),
  citizenshipTestMaxAge: fromLaw('citizenship.testMaxAge', 'age', 67, section('citizenshipAct', '8', 1)),
  citizenshipEasedAge: fromLaw('citizenship.easedAge', 'age', 55, section('citizenshipRegulation', '4-1', 1)),

  /** Apply this long before the permit ends to keep the right to stay on the same terms. */
  renewalMonths: fromLaw('permitRenewal.months', 'months', 1, section('immigrationAct', '61', 6)),
  /** Where no appointment can be had in time: registered online this long before the end. */
  renewalRegisterDays: fromPage('permitRenewal.registerDays', 'days', 37, appointmentPage),
  /** Least stay in Norway within a permit of one year. */
  permitStayMonths: fromLaw('permit.stayMonths', 'months', 6, section('immigrationAct', '60', 5)),

  familyIncome: income(familyIncomeG),
  familyIncomeG: fromLaw('familyImmigration.incomeG', 'count', familyIncomeG, familyIncome),
  familyIncomeFrom: fromLaw('familyImmigration.incomeFrom', 'date', '2025-02-01', familyIncome),
  /** The same multiple for the last tax year, for applications from `familyIncomeFrom` on. */
  familyPastIncomeFrom: fromLaw('familyImmigration.pastIncomeFrom', 'date', '2026-02-01', section('immigrationRegulation', '10-9')),
  familyApplyMonths: fromLaw('familyImmigration.applyMonths', 'months', 6, section('immigrationRegulation', '10-8', 4)),
  familyMeetYears: fromLaw('familyImmigration.meetYears', 'years', 1, section('immigrationRegulation', '10-8', 4)),
  familyChildAge: fromLaw('familyImmigration.childAge', 'age', 18, section('immigrationAct', '42', 1)),
  familyCoupleAge: fromLaw('familyImmigration.coupleAge', 'age', 24, section('immigrationAct', '41 a', 1)),
  familyWorkYears: fromLaw('familyImmigration.workYears', 'years', 4, section('immigrationAct', '40 a', 1)),
  familyCohabitationYears: fromLaw('familyImmigration.cohabitationYears', 'years', 2, section('immigrationAct', '41', 1)),

  collectivePermitYears: fromLaw('collectiveProtection.permitYears', 'years', 1, collective),
  /** Longest time with the permit, from the first one. */
  collectiveMaximumYears: fromLaw('collectiveProtection.maximumYears', 'years', 5, collective),
  /** With the later temporary permit, before permanent residence. */
  collectivePermanentYears: fromLaw('collectiveProtection.permanentYears', 'years', 3, collective),
  collectiveResidentBefore: fromLaw('collectiveProtection.residentBefore', 'date', '2022-02-24', collectiveMen),
  collectiveMenFrom: fromLaw('collectiveProtection.menFrom', 'date', '2026-05-04', collectiveMen),
  collectiveMenMinAge: fromLaw('collectiveProtection.menMinAge', 'age', 18, collectiveMen),
  collectiveMenMaxAge: fromLaw('collectiveProtection.menMaxAge', 'age', 60, collectiveMen),
  collectiveTravelFrom: fromPage('collectiveProtection.travelFrom', 'date', '2023-12-12', ukraineTravelPage),

  /** Where UDI finds it obvious that the conditions are not met. */
  asylumShortAppealWeeks: fromLaw('asylum.shortAppealWeeks', 'weeks', 1, section('immigrationAct', '94 a')),

  reflectionMonths: fromPage('trafficking.reflectionMonths', 'months', 6, reflectionPage),
  traffickingPenaltyYears: fromLaw('penalCode.traffickingYears', 'years', 6, section('penalCode', '257')),
  graveTraffickingPenaltyYears: fromLaw('penalCode.graveTraffickingYears', 'years', 10, section('penalCode', '258')),
  traffickingStrategyFromYear: fromPage('trafficking.strategyFromYear', 'year', 2025, traffickingStrategyPage),
  traffickingStrategyToYear: fromPage('trafficking.strategyToYear', 'year', 2030, traffickingStrategyPage),

  mutilationPenaltyYears: fromLaw('penalCode.mutilationYears', 'years', 6, section('penalCode', '284')),
  graveMutilationPenaltyYears: fromLaw('penalCode.graveMutilationYears', 'years', 15, section('penalCode', '285')),
  mutilationHospitals: fromPage('mutilation.hospitals', 'count', 6, mutilationCarePage),
  /** Older than this: health care without the consent of parents. */
  mutilationCareAge: fromPage('mutilation.careAge', 'age', 16, mutilationFollowUpPage),

  /** Younger parties do not see what a duty of confidentiality covers. */
  caseAccessMinorAge: fromLaw('caseAccess.minorAge', 'age', 15, section('publicAdministrationAct', '18', 1)),
  equalityActFrom: fromPage('equalityAct.from', 'date', '2018-01-01', equalityActPage),
  /** Usual time to answer someone who asks for their own data. */
  privacyAnswerMonths: fromPage('privacy.answerMonths', 'months', 1, privacyPage),
  /** Lawful stay on the earlier permit, for a new permit on other grounds. */
  renewalNewGroundMonths: fromLaw('permitRenewal.newGroundMonths', 'months', 9, section('immigrationAct', '61', 7)),

  avertPenaltyYears: fromLaw('penalCode.avertYears', 'years', 1, section('penalCode', '196')),

  actionPlanFromYear: fromPage('actionPlan.fromYear', 'year', 2025, actionPlanPage),
  actionPlanToYear: fromPage('actionPlan.toYear', 'year', 2028, actionPlanPage),
  actionPlanMeasures: fromPage('actionPlan.measures', 'count', 29, actionPlanPage),
  actionPlanBeforeFromYear: fromPage('actionPlan.beforeFromYear', 'year', 2021, actionPlanPage),
  actionPlanBeforeToYear: fromPage('actionPlan.beforeToYear', 'year', 2024, actionPlanPage),
  specialistTeamSinceYear: fromPage('specialistTeam.sinceYear', 'year', 2020, specialistTeamPage),
  noraSinceYear: fromPage('nora.sinceYear', 'year', 2019, noraPage),

  crisisCentreRulesFrom: fromLaw('crisisCentre.rulesFrom', 'date', '2026-01-01', section('crisisCentreAct', '2')),
  childReportWordingFrom: fromLaw('childWelfare.reportWordingFrom', 'date', '2026-01-01', section('integrationAct', '49', 2)),

  rapidHelpAge: fromPage('mentalHealth.rapidHelpAge', 'age', 16, rapidHelpPage),

  /** Parents with common children younger than this must meet for mediation. */
  mediationChildAge: fromPage('divorce.mediationChildAge', 'age', 16, mediationPage),
  mediationCertificateMonths: fromPage('divorce.mediationCertificateMonths', 'months', 6, mediationPage),
  /** From the separation licence to divorce. */
  separationYears: fromLaw('divorce.separationYears', 'years', 1, section('marriageAct', '21')),
  /** Having lived apart without a licence, to divorce. */
  livedApartYears: fromLaw('divorce.livedApartYears', 'years', 2, section('marriageAct', '22')),
  /** As a rule one of the two must have lived in Norway for this long. */
  divorceResidenceYears: fromPage('divorce.residenceYears', 'years', 2, divorceResidencePage),
} as const satisfies Record<string, Figure>;
