import { BotError } from '../errors.ts';
import type { IsoDate } from './dated.ts';

/** An act or regulation, with the stable Lovdata address and the day it was read through. */
export interface Act {
  readonly lovdata: string;
  /** Norwegian short name, never translated: it is what the reader looks up. */
  readonly name: string;
  readonly readThrough: IsoDate;
}

/**
 * Acts and regulations we cite. `readThrough` is the last day whose text was read; asked about a
 * later day, an outcome says so.
 */
export const acts = {
  integrationAct: { lovdata: 'NL/lov/2020-11-06-127', name: 'integreringsloven', readThrough: '2026-07-28' },
  integrationRegulation: { lovdata: 'SF/forskrift/2020-12-15-2912', name: 'integreringsforskriften', readThrough: '2026-07-28' },
  introductionAct: { lovdata: 'NL/lov/2003-07-04-80', name: 'introduksjonsloven', readThrough: '2026-07-28' },
  interpreterAct: { lovdata: 'NL/lov/2021-06-11-79', name: 'tolkeloven', readThrough: '2026-05-02' },
  interpreterRegulation: { lovdata: 'SF/forskrift/2021-09-13-2744', name: 'tolkeforskriften', readThrough: '2026-07-28' },
  publicAdministrationAct: { lovdata: 'NL/lov/1967-02-10', name: 'forvaltningsloven', readThrough: '2026-05-02' },
  immigrationAct: { lovdata: 'NL/lov/2008-05-15-35', name: 'utlendingsloven', readThrough: '2026-05-02' },
  immigrationRegulation: { lovdata: 'SF/forskrift/2009-10-15-1286', name: 'utlendingsforskriften', readThrough: '2026-07-28' },
  citizenshipAct: { lovdata: 'NL/lov/2005-06-10-51', name: 'statsborgerloven', readThrough: '2026-05-02' },
  citizenshipRegulation: { lovdata: 'SF/forskrift/2006-06-30-756', name: 'statsborgerforskriften', readThrough: '2026-07-28' },
  socialServicesAct: { lovdata: 'NL/lov/2009-12-18-131', name: 'sosialtjenesteloven', readThrough: '2026-05-02' },
  educationAct: { lovdata: 'NL/lov/2023-06-09-30', name: 'opplæringslova', readThrough: '2026-01-01' },
  childBenefitAct: { lovdata: 'NL/lov/2002-03-08-4', name: 'barnetrygdloven', readThrough: '2026-05-02' },
  cashBenefitAct: { lovdata: 'NL/lov/1998-06-26-41', name: 'kontantstøtteloven', readThrough: '2026-07-28' },
  kindergartenAct: { lovdata: 'NL/lov/2005-06-17-64', name: 'barnehageloven', readThrough: '2026-07-28' },
  housingAllowanceAct: { lovdata: 'NL/lov/2012-08-24-64', name: 'bustøttelova', readThrough: '2026-07-28' },
  tenancyAct: { lovdata: 'NL/lov/1999-03-26-17', name: 'husleieloven', readThrough: '2026-07-28' },
  dentalCareAct: { lovdata: 'NL/lov/1983-06-03-54', name: 'tannhelsetjenesteloven', readThrough: '2026-07-28' },
  workingEnvironmentAct: { lovdata: 'NL/lov/2005-06-17-62', name: 'arbeidsmiljøloven', readThrough: '2026-07-28' },
  patientRightsAct: { lovdata: 'NL/lov/1999-07-02-63', name: 'pasient- og brukerrettighetsloven', readThrough: '2026-01-01' },
  populationRegisterAct: { lovdata: 'NL/lov/2016-12-09-88', name: 'folkeregisterloven', readThrough: '2026-01-01' },
  debtCollectionAct: { lovdata: 'NL/lov/1988-05-13-26', name: 'inkassoloven', readThrough: '2026-01-01' },
  debtSettlementAct: { lovdata: 'NL/lov/1992-07-17-99', name: 'gjeldsordningsloven', readThrough: '2026-01-01' },
  // Cited only for what official pages say of it: their day of reading counts.
  penalCode: { lovdata: 'NL/lov/2005-05-20-28', name: 'straffeloven', readThrough: '2026-11-21' },
  nationalInsuranceAct: { lovdata: 'NL/lov/1997-02-28-19', name: 'folketrygdloven', readThrough: '2025-11-01' },
  childWelfareAct: { lovdata: 'NL/lov/2021-06-18-97', name: 'barnevernsloven', readThrough: '2026-11-21' },
  crisisCentreAct: { lovdata: 'NL/lov/2009-06-19-44', name: 'krisesenterlova', readThrough: '2026-11-24' },
  marriageAct: { lovdata: 'NL/lov/1991-07-04-47', name: 'ekteskapsloven', readThrough: '2026-01-01' },
} as const satisfies Record<string, Act>;

export type ActId = keyof typeof acts;

/** A place in an act: section ("14 a", "20"), paragraph (ledd, from 1), letter (bokstav). */
export interface SectionRef {
  readonly act: ActId;
  readonly section: string;
  readonly paragraph?: number;
  readonly letter?: string;
}

/** A public page outside Lovdata that carries a fact. */
export interface Page {
  readonly title: string;
  readonly url: string;
  /** The day the page, or a stored copy of it, was last compared with what we say. */
  readonly checkedOn: IsoDate;
}

export type Source = SectionRef | Page;

export function isSectionRef(source: Source): source is SectionRef {
  return 'act' in source;
}

/**
 * A section reference from its short form: `section('integrationAct', '8', 1)` is § 8 first
 * paragraph (første ledd).
 */
export function section(act: ActId, number: string, paragraph?: number, letter?: string): SectionRef {
  return { act, section: number, ...(paragraph === undefined ? {} : { paragraph }), ...(letter === undefined ? {} : { letter }) };
}

/**
 * Reads the key form used in texts: `integrationAct.30.2`, `integrationAct.14a.3`,
 * `integrationAct.9.1.f` (act, section, paragraph, letter).
 *
 * @throws {BotError} `SECTION_INVALID`
 */
export function parseSection(key: string): SectionRef {
  const match = /^(\w+)\.(\d+(?:-\d+)?)(\p{Ll})?(?:\.(\d+))?(?:\.(\p{Ll}))?$/u.exec(key);
  const act = match?.[1];
  if (!match || act === undefined || !Object.hasOwn(acts, act)) throw new BotError('SECTION_INVALID', { section: key.slice(0, 60) });
  const number = match[3] ? `${match[2]} ${match[3]}` : match[2]!;
  return section(act as ActId, number, match[4] ? Number(match[4]) : undefined, match[5]);
}

/** The stable Lovdata address of a section. */
export function sectionUrl(ref: SectionRef): string {
  return `https://lovdata.no/dokument/${acts[ref.act].lovdata}/§${ref.section.replaceAll(' ', '')}`;
}

/**
 * The citation as Norwegian lawyers write it, the same in all languages: "integreringsloven § 14 a
 * tredje ledd". A citation is never translated. Acts set a space before the letter of a section,
 * regulations do not ("integreringsforskriften § 65a").
 */
export function citation(ref: SectionRef): string {
  const paragraph = ref.paragraph === undefined ? '' : ` ${ordinals[ref.paragraph - 1] ?? `${ref.paragraph}.`} ledd`;
  const letter = ref.letter === undefined ? '' : ` bokstav ${ref.letter}`;
  const { lovdata, name } = acts[ref.act];
  const number = lovdata.startsWith('SF/') ? ref.section.replaceAll(' ', '') : ref.section;
  return `${name} § ${number}${paragraph}${letter}`;
}

const ordinals = ['første', 'andre', 'tredje', 'fjerde', 'femte', 'sjette', 'sjuende', 'åttende', 'niende', 'tiende'];
