import { dated, type IsoDate } from '../../rules/dated.ts';
import type { Page } from '../../rules/sources.ts';
import type { Figure, FigureUnit } from './figure.ts';

const actBegins: IsoDate = '2021-01-01';

/** A value told on any day: a text names it together with the time for which it holds. */
function fromPage(id: string, unit: FigureUnit, value: number | string, source: Page): Figure {
  return { unit, series: dated({ id, versions: [{ from: actBegins, value, source }], readThrough: source.checkedOn }) };
}

const checkedOn: IsoDate = '2026-11-24';
const seenBefore: IsoDate = '2026-11-21';

const privateDwellers: Page = {
  title: 'Privatboende: søknad om bosetting med offentlig hjelp (IMDi)',
  url: 'https://www.imdi.no/planlegging-og-bosetting/slik-bosettes-flyktninger/privatboende/', checkedOn,
};
const settledNumbers: Page = {
  title: 'Bosetting av flyktninger (regjeringen.no)',
  url: 'https://www.regjeringen.no/no/tema/innvandring-og-integrering/asd/bosetting-av-flyktninger/id2343754/', checkedOn: seenBefore,
};
const request2022: Page = {
  title: 'Kommunene blir bedt om å bosette 35 000 flyktninger i 2022 (IMDi)',
  url: 'https://www.imdi.no/arkiv/arkiverte-nyheter/nyheter-2022/kommunene-blir-bedt-om-a-bosette-35-000-flyktninger-i-2022/', checkedOn,
};
const numbers2023: Page = {
  title: 'Bosettingstall 2023 (IMDi)', url: 'https://www.imdi.no/planlegging-og-bosetting/bosettingstall/', checkedOn,
};
const request2024: Page = {
  title: 'Norge skal bosette 37.000 flyktninger i 2024 (NRK)',
  url: 'https://www.nrk.no/vestland/norge-skal-bosette-37.000-flyktninger-i-2024-1.16631939', checkedOn,
};
const request2025: Page = {
  title: 'Kommunane blir bedne om å busetje 18.900 flyktningar til neste år (Grannar)',
  url: 'https://grannar.no/2024/11/kommunane-blir-bedne-om-a-busetje-18-900-flyktningar-til-neste-ar/', checkedOn: seenBefore,
};
const criteria2025: Page = {
  title: 'Regjeringen skjerper kriterier for bosetting av flyktninger (Dagsavisen/NTB)',
  url: 'https://www.dagsavisen.no/nyheter/regjeringen-skjerper-kriterier-for-bosetting-av-flyktninger/10019544', checkedOn,
};
const criteria2022: Page = {
  title: 'Oppmoding om busetting for 2022 (IMDi)',
  url: 'https://www.imdi.no/planlegging-og-bosetting/bosettingsprosessen/imdis-anmodning/', checkedOn,
};
const minorsPage: Page = {
  title: 'Busetjing av mindreårige einslege flyktningar (UDI)',
  url: 'https://www.udi.no/asylmottak/jobber-i-en-kommune/opplaring-og-utdanning2/bosetting-av-mindrearige-enslige-flyktninger/', checkedOn,
};
const minorsGrant: Page = {
  title: 'Tilskudd for enslige mindreårige flyktninger (Veiviseren, Husbanken)',
  url: 'https://veiviseren.no/forstaa-helheten/finansiering/tilskudd-enslige-mindrearige-flyktninger', checkedOn,
};
const integrationGrant: Page = {
  title: 'Integreringstilskot (IMDi)', url: 'https://www.imdi.no/tilskudd/integreringstilskot/', checkedOn,
};
const disabilityGrant: Page = {
  title: 'Tilskudd ved bosetting av personer med nedsatt funksjonsevne eller atferdsvansker (IMDi)',
  url: 'https://www.imdi.no/tilskudd/tilskudd-bosetting-personer-nedsatt-funksjonsevne-atferdsvansker/', checkedOn: seenBefore,
};
const digitalGrants: Page = {
  title: 'Digitalisering av tilskuddsordninger (IMDi)', url: 'https://imdi.no/tilskudd/digitalisering-av-tilskuddsordninger', checkedOn: seenBefore,
};
const bill2025: Page = {
  title: 'Prop. 81 L (2024–2025), kapittel 12', url: 'https://www.regjeringen.no/no/dokumenter/prop.-81-l-20242025/id3094568/?ch=12', checkedOn: seenBefore,
};
const vocationalRules: Page = {
  title: 'Regelverk: tilrettelagt fag- og yrkesopplæring for voksne innvandrere (IMDi)',
  url: 'https://www.imdi.no/tilskudd/tilskudd-offentlige-virksomheter-kommuner-og-fylkeskommuner/tilskudd-tilrettelagt-fag-yrkesopplaring-voksne-innvandrere/regelverk-tilrettelagt-fag--og-yrkesopplaring-for-voksne-innvandrere', checkedOn,
};
const vocational2024: Page = {
  title: 'Tilskudd til tilrettelagt fag- og yrkesopplæring 2024 (IMDi)',
  url: 'https://www.imdi.no/tilskudd/2024/tilskudd-til-etablering-og-gjennomforing-av-tilbud-om-tilrettelagt-fag--og-yrkesopplaring2022/', checkedOn,
};
const development2025: Page = {
  title: 'Tilskudd til utvikling av kvalifiserings- og integreringstiltak 2025 (IMDi)',
  url: 'https://imdi.no/tilskudd/2025/tilskudd-til-utvikling-av-kommunale-kvalifiserings-og-integreringstiltak', checkedOn,
};
const development2024: Page = {
  title: 'Tilskudd til utvikling av kvalifiserings- og integreringstiltak 2024 (IMDi)',
  url: 'https://imdi.no/tilskudd/2024/tilskudd-til-utvikling-av-kommunale-kvalifiserings-og-integreringstiltak', checkedOn,
};
const development2023: Page = {
  title: 'Tilleggsutlysning: tilskudd til utvikling av kommunale integreringstiltak (IMDi)',
  url: 'https://www.imdi.no/tilskudd/tilskudd-til-utvikling-av-kommunale-integreringstiltak/', checkedOn,
};
const regionalOrganisations: Page = {
  title: 'Driftsstøtte til regionale innvandrerorganisasjoner 2024 (IMDi)',
  url: 'https://www.imdi.no/tilskudd/2024/driftsstotte-til-regionale-innvandrerorganisasjoner/', checkedOn,
};
const hostCircular: Page = {
  title: 'RS 2011-025: tilskudd til vertskommuner (UDI)', url: 'https://www.udiregelverk.no/no/rettskilder/udi-rundskriv/rs-2011-025/', checkedOn,
};
const childrenDuties: Page = {
  title: 'Flyktninger og asylsøkere: kommunens ansvar (Statsforvalteren)',
  url: 'https://www.statsforvalteren.no/nb/oslo-og-viken/folk-og-samfunn/flyktninger-og-asylsokere/', checkedOn,
};
const expenses2016: Page = {
  title: 'Kommunene får dekket utgifter til flyktninger (KS)',
  url: 'https://www.ks.no/fagomrader/innvandring-og-integrering/flyktninger/kommunene-far-dekket-utgifter-til-flyktninger/', checkedOn,
};
const expenses2017: Page = {
  title: 'Beregningsutvalgets rapport for 2017 (IMDi)', url: 'https://www.imdi.no/om-imdi/rapporter/2018/beregningsutvalgets-rapport-for-2017/', checkedOn,
};
const expenses2020: Page = {
  title: 'Kommunenes utgifter til bosetting og integrering av flyktninger i 2020 (IMDi)',
  url: 'https://www.imdi.no/arkiv/arkiverte-publikasjoner/kommunenes-utgifter-til-bosetting-og-integrering-av-flyktninger-i-2020/', checkedOn: seenBefore,
};
const expenses2022: Page = {
  title: 'Kommunene fekk dekt utgifter til flyktninger (IMDi)',
  url: 'https://www.imdi.no/arkiv/arkiverte-nyheter/kommunene-fekk-dekt-utgifter-til-flyktninger/', checkedOn,
};
const survey2021: Page = {
  title: 'Nasjonal brukerundersøkelse 2021 (IMDi)',
  url: 'https://www.imdi.no/arkiv/arkiverte-publikasjoner/nasjonal-brukerundersokelse-blant-deltakere-i-introduksjonsprogrammet-i-2021/', checkedOn,
};
const survey2022: Page = {
  title: 'Brukerundersøkelse introduksjonsprogram 2022 (IMDi)',
  url: 'https://www.imdi.no/introduksjonsprogram/brukerundersokelse-introduksjonsprogram/', checkedOn: seenBefore,
};
const survey2023: Page = {
  title: 'Nasjonal brukerundersøkelse 2023 (IMDi)',
  url: 'https://www.imdi.no/kvalifisering/nasjonal-brukerundersokelse-2023-fortsatt-hoy-tilfredshet-blant-deltakere-i-introduksjonsprogrammet/', checkedOn,
};
const awardPage: Page = {
  title: 'Bosettings- og integreringsprisen (IMDi)', url: 'https://www.imdi.no/planlegging-og-bosetting/bosettings-og-integreringsprisen/', checkedOn,
};
const awardNominees: Page = {
  title: 'Disse kommunene er nominert til IMDis bosettings- og integreringspris (NTB)',
  url: 'https://kommunikasjon.ntb.no/pressemelding/18004586/disse-kommunene-er-nominert-til-imdis-bosettings-og-integreringsspris?publisherId=89626&lang=no', checkedOn,
};
const awardTonsberg: Page = {
  title: 'Bosettings- og integreringsprisen gikk til Tønsberg (Tønsberg kommune)',
  url: 'https://www.tonsberg.kommune.no/aktuelt/bosettings-og-integreringsprisen-gikk-til-tonsberg.32647.aspx', checkedOn,
};
const status2023: Page = {
  title: 'Ny IMDi-rapport: flere innvandrere i distriktene (NTB)',
  url: 'https://kommunikasjon.ntb.no/pressemelding/17993746/ny-imdi-rapport-flere-innvandrere-i-distriktene?lang=no&publisherId=89626', checkedOn,
};
const employment2023: Page = {
  title: 'Hvor mye jobber innvandrere i Norge? (SSB)', url: 'https://www.ssb.no/arbeid-og-lonn/sysselsetting/artikler/hvor-mye-jobber-innvandrere-i-norge', checkedOn,
};

/** Figures of settlement, of the grants around it, and of surveys, the award and reports. */
export const settlementFigures = {
  /** Time for those who live privately to contact IMDi, from when the police told of the permit. */
  settlementPrivateMonths: fromPage('settlement.privateMonths', 'months', 6, privateDwellers),
  /** Fewest refugees that one municipality was asked to settle, as a main rule for 2022. */
  settlementSmallestRequest: fromPage('settlement.smallestRequest', 'count', 10, criteria2022),
  settlementCriteriaSharpened: fromPage('settlement.criteriaSharpened', 'date', '2025-10-22', criteria2025),

  settlementYear2022: fromPage('settlement.year2022', 'year', 2022, request2022),
  settlementYear2023: fromPage('settlement.year2023', 'year', 2023, numbers2023),
  settlementYear2024: fromPage('settlement.year2024', 'year', 2024, request2024),
  settlementYear2025: fromPage('settlement.year2025', 'year', 2025, request2025),
  /** Refugees that the municipalities were asked to settle; "first" before the request was raised. */
  settlementRequest2022First: fromPage('settlement.request2022First', 'count', 5500, request2022),
  settlementRequest2022: fromPage('settlement.request2022', 'count', 35_000, request2022),
  settlementRequest2023: fromPage('settlement.request2023', 'count', 38_000, numbers2023),
  settlementRequest2024: fromPage('settlement.request2024', 'count', 37_000, request2024),
  settlementRequest2025: fromPage('settlement.request2025', 'count', 18_900, request2025),
  /** Places that the municipalities had decided on for 2023, by the day below. */
  settlementDecided2023: fromPage('settlement.decided2023', 'count', 35_499, numbers2023),
  settlementDecided2023On: fromPage('settlement.decided2023On', 'date', '2023-10-03', numbers2023),
  settlementMunicipalitiesAsked2023: fromPage('settlement.municipalitiesAsked2023', 'count', 356, numbers2023),
  settlementSettled2022: fromPage('settlement.settled2022', 'count', 31_258, settledNumbers),
  settlementSettled2022Ukraine: fromPage('settlement.settled2022Ukraine', 'count', 27_058, settledNumbers),
  settlementYear2021: fromPage('settlement.year2021', 'year', 2021, settledNumbers),
  settlementSettled2021: fromPage('settlement.settled2021', 'count', 4489, settledNumbers),

  /** Unaccompanied minors of this age or older live in a reception centre, younger ones in a care centre. */
  minorsReceptionAge: fromPage('unaccompaniedMinors.receptionAge', 'age', 15, minorsPage),
  minorsAdultAge: fromPage('unaccompaniedMinors.adultAge', 'age', 18, minorsPage),
  /** The separate grant runs up to and including the year of this birthday. */
  minorsGrantAge: fromPage('unaccompaniedMinors.grantAge', 'age', 20, minorsGrant),
  /** For minors settled after this day the grant is paid without an application. */
  minorsGrantAutomaticAfter: fromPage('unaccompaniedMinors.grantAutomaticAfter', 'date', '2021-01-01', minorsGrant),

  /** Years of integration grant after the settlement year. */
  integrationGrantLaterYears: fromPage('integrationGrant.laterYears', 'years', 4, integrationGrant),
  /** Family of someone with a permit on humanitarian grounds. */
  integrationGrantFamilyYears: fromPage('integrationGrant.familyYears', 'years', 3, integrationGrant),
  /** Latest first application for the disability grant of years one and two, from settlement. */
  disabilityGrantFirstMonths: fromPage('disabilityGrant.firstMonths', 'months', 14, disabilityGrant),
  disabilityGrantLaterMonths: fromPage('disabilityGrant.laterMonths', 'months', 2, disabilityGrant),
  disabilityGrantYears: fromPage('disabilityGrant.years', 'years', 5, disabilityGrant),
  /** Grant years of the person grant for training. */
  trainingGrantYears: fromPage('trainingGrant.years', 'years', 3, digitalGrants),
  /** The one year of training for people with collective protection gives one year of grant. */
  trainingGrantCollectiveYears: fromPage('trainingGrant.collectiveYears', 'years', 1, bill2025),

  vocationalGrantRulesFrom: fromPage('vocationalGrant.rulesFrom', 'date', '2026-01-01', vocationalRules),
  vocationalGrantEarlierYear: fromPage('vocationalGrant.earlierYear', 'year', 2024, vocational2024),
  vocationalGrantEarlierAmount: fromPage('vocationalGrant.earlierAmount', 'kroner', 16_400_000, vocational2024),
  vocationalGrantEarlierDeadline: fromPage('vocationalGrant.earlierDeadline', 'date', '2024-02-09', vocational2024),

  developmentGrantDeadline: fromPage('developmentGrant.deadline2025', 'date', '2025-02-19', development2025),
  developmentGrantAreas: fromPage('developmentGrant.areas2025', 'count', 5, development2025),
  /** The one area of 2025 in which only counties could apply. */
  developmentGrantCountyArea: fromPage('developmentGrant.countyArea2025', 'count', 4, development2025),
  developmentGrantParticipants: fromPage('developmentGrant.participants', 'count', 10, development2025),
  developmentGrantDeadline2024: fromPage('developmentGrant.deadline2024', 'date', '2024-02-14', development2024),
  developmentGrantAreas2024: fromPage('developmentGrant.areas2024', 'count', 8, development2024),
  developmentGrantDeadline2023: fromPage('developmentGrant.deadline2023', 'date', '2023-08-28', development2023),

  ngoGrantPageYear: fromPage('ngoGrant.pageYear', 'year', 2024, regionalOrganisations),
  /** Least municipalities side by side in which a regional immigrant organisation works. */
  ngoGrantRegionalMunicipalities: fromPage('ngoGrant.regionalMunicipalities', 'count', 3, regionalOrganisations),

  hostGrantCircularChanged: fromPage('hostGrant.circularChanged', 'date', '2019-08-27', hostCircular),
  /** Children younger than this have the right and duty to primary and lower secondary school. */
  receptionSchoolAge: fromPage('receptionCentre.schoolAge', 'age', 16, childrenDuties),

  expensesYear2016: fromPage('expensesSurvey.year2016', 'year', 2016, expenses2016),
  expensesCovered2016: fromPage('expensesSurvey.covered2016', 'percent', 92.3, expenses2016),
  expensesYear2017: fromPage('expensesSurvey.year2017', 'year', 2017, expenses2017),
  expensesCovered2017: fromPage('expensesSurvey.covered2017', 'percent', 95.2, expenses2017),
  expensesYear2020: fromPage('expensesSurvey.year2020', 'year', 2020, expenses2020),
  expensesCovered2020: fromPage('expensesSurvey.covered2020', 'percent', 105.9, expenses2020),
  expensesYear2022: fromPage('expensesSurvey.year2022', 'year', 2022, expenses2022),
  /** Members from the municipal sector, and as many from the state. */
  expensesMembers: fromPage('expensesSurvey.members', 'count', 4, expenses2017),

  surveyYear2021: fromPage('userSurvey.year2021', 'year', 2021, survey2021),
  surveyAnswers2021: fromPage('userSurvey.answers2021', 'count', 2245, survey2021),
  surveyMunicipalities2021: fromPage('userSurvey.municipalities2021', 'count', 129, survey2021),
  surveyYear2022: fromPage('userSurvey.year2022', 'year', 2022, survey2022),
  surveyAnswers2022: fromPage('userSurvey.answers2022', 'count', 6723, survey2022),
  surveyMunicipalities2022: fromPage('userSurvey.municipalities2022', 'count', 170, survey2022),
  surveyYear2023: fromPage('userSurvey.year2023', 'year', 2023, survey2023),
  surveyAnswers2023: fromPage('userSurvey.answers2023', 'count', 9900, survey2023),
  surveyMunicipalities2023: fromPage('userSurvey.municipalities2023', 'count', 158, survey2023),
  /** Share of all participants in the programme or the training who answered. */
  surveyShare2023: fromPage('userSurvey.share2023', 'percent', 25, survey2023),
  surveyUseful2023: fromPage('userSurvey.useful2023', 'percent', 79, survey2023),
  surveyRarely2023: fromPage('userSurvey.rarely2023', 'percent', 4, survey2023),

  awardSinceYear: fromPage('award.sinceYear', 'year', 2008, awardNominees),
  awardRenamedYear: fromPage('award.renamedYear', 'year', 2017, awardTonsberg),
  awardYear2022: fromPage('award.year2022', 'year', 2022, awardNominees),
  awardYear2023: fromPage('award.year2023', 'year', 2023, awardPage),

  statusReportYear: fromPage('integrationStatus.reportYear', 'year', 2023, status2023),
  statusEmploymentYear: fromPage('integrationStatus.employmentYear', 'year', 2023, employment2023),
  /** Employed among immigrants and among the rest of the population, aged as below, fourth quarter. */
  statusEmployedImmigrants: fromPage('integrationStatus.employedImmigrants', 'percent', 68.2, employment2023),
  statusEmployedOthers: fromPage('integrationStatus.employedOthers', 'percent', 79.8, employment2023),
  statusEmploymentMinAge: fromPage('integrationStatus.employmentMinAge', 'age', 20, employment2023),
  statusEmploymentMaxAge: fromPage('integrationStatus.employmentMaxAge', 'age', 66, employment2023),
} as const satisfies Record<string, Figure>;
