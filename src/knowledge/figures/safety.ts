import { dated, type IsoDate } from '../../rules/dated.ts';
import { acts, section, type Page, type Source } from '../../rules/sources.ts';
import type { Figure, FigureUnit } from './figure.ts';

/** The day the pages behind these figures were last compared with them. */
const pagesReadThrough = '2026-11-21';
/** Last day whose text of the Penal Code was read. */
const penalCodeReadThrough = acts.penalCode.readThrough;

function page(title: string, url: string): Page {
  return { title, url, checkedOn: pagesReadThrough };
}

const expertTeamPage = page('Bufdir: Kompetanseteamet', 'https://www.bufdir.no/vold/aresrelatert/kompetanseteamet/');
const housingPage = page('Bufdir: Botilbud', 'https://www.bufdir.no/vold/aresrelatert/botilbud/');
const abroadPage = page(
  'UDI: Do you fear that you will be forced to marry abroad?',
  'https://www.udi.no/en/word-definitions/forced-marriage/do-you-fear-that-you-will-be-forced-to-marry-abroad/',
);
const lapsePage = page('UDI rundskriv RS 2010-045', 'https://www.udiregelverk.no/no/rettskilder/udi-rundskriv/rs-2010-045/');
const refundPage = page('Rundskriv F-02/18', 'https://www.udiregelverk.no/en/documents/circulars-and-instructions-from-the-ministries/f-02-18/');
const advisersPage = page('NOU 2024: 13, kapittel 6', 'https://cms12.regjeringen.no/no/dokumenter/nou-2024-13/id3046261/?ch=6');

function constant(id: string, unit: FigureUnit, value: number | string, source: Source, readThrough: IsoDate = pagesReadThrough): Figure {
  return { unit, series: dated({ id, versions: [{ from: '2021-01-01', value, source }], readThrough }) };
}

/** Figures of the safety family. Phone numbers and opening hours stand in the contact directory. */
export const safetyFigures = {
  /** Below it the lines for children and young people come first. */
  adultAge: constant('safety.adultAge', 'age', 18, expertTeamPage),
  /** From this age a child may refuse to stay abroad without its parents. */
  refuseStayAbroadAge: constant('safety.refuseStayAbroadAge', 'age', 12, abroadPage),

  forcedMarriagePenaltyYears: constant('penalCode.forcedMarriageYears', 'years', 6, section('penalCode', '253'), penalCodeReadThrough),
  /** From this day marriages without legal effect are covered too. */
  forcedMarriageScopeFrom: constant('penalCode.forcedMarriageScopeFrom', 'date', '2021-04-01', section('penalCode', '253'), penalCodeReadThrough),
  /** Marriage with someone below this age is a crime in itself. */
  childMarriageAge: constant('penalCode.childMarriageAge', 'age', 16, section('penalCode', '262'), penalCodeReadThrough),
  abusePenaltyYears: constant('penalCode.abuseYears', 'years', 6, section('penalCode', '282'), penalCodeReadThrough),
  graveAbusePenaltyYears: constant('penalCode.graveAbuseYears', 'years', 15, section('penalCode', '283'), penalCodeReadThrough),

  /** Longest stay in the housing for adults who flee from honour-based violence. */
  safeHousingMonths: constant('safety.safeHousingMonths', 'months', 9, housingPage),
  /** A permanent residence permit can lapse after longer time abroad. */
  permanentPermitAbsenceYears: constant('safety.permanentPermitAbsenceYears', 'years', 2, lapsePage),
  travelRefundFrom: constant('safety.travelRefundFrom', 'date', '2018-09-01', refundPage),

  /** Last number found; how many there are today is not known. */
  diversityAdvisersCount: constant('safety.diversityAdvisersCount', 'count', 65, advisersPage),
  diversityAdvisersCountYear: constant('safety.diversityAdvisersCountYear', 'year', 2024, advisersPage),
  diversityAdvisersSinceYear: constant('safety.diversityAdvisersSinceYear', 'year', 2008, page(
    'IMDi: Fra minoritetsrådgiver til mangfoldsrådgiver',
    'https://www.imdi.no/arkiv/arkiverte-nyheter/fra-minoritetsradgiver-til-mangfoldsradgiver/',
  )),
} as const satisfies Record<string, Figure>;
