import type { Page } from '../../rules/sources.ts';
import { contact, type Contact } from '../contact.ts';

const checkedOn = '2026-11-21';

const integrationAct: Page = { title: 'Integreringsloven', url: 'https://lovdata.no/dokument/NL/lov/2020-11-06-127', checkedOn };
const actionPlan: Page = {
  title: 'Sjef i eget liv (2025–2028): where to find help',
  url: 'https://www.regjeringen.no/en/documents/sjef-i-eget-liv-styrket-innsats-mot-negativ-sosial-kontroll-og-aresmotivert-vold-2025-2028/id3100799/?ch=10',
  checkedOn,
};
const careerGuidance: Page = {
  title: 'Karriereveiledning (regjeringen.no)',
  url: 'https://www.regjeringen.no/no/tema/utdanning/voksnes_laering_og_kompetanse/Karriereveiledning/id752422/', checkedOn: '2026-11-24',
};

/** Public bodies. Those without phone and address are local: every municipality and county has its own. */
export const publicServices = {
  municipality: contact({ name: 'kommunen', source: integrationAct }),
  refugeeService: contact({ name: 'flyktningtjenesten', source: integrationAct }),
  adultEducation: contact({ name: 'voksenopplæringen', source: integrationAct }),
  county: contact({ name: 'fylkeskommunen', source: integrationAct }),
  countyAdmission: contact({ name: 'inntakskontoret i fylkeskommunen', source: integrationAct }),
  careerCentre: contact({ name: 'karrieresenteret', free: true, source: careerGuidance }),
  careerGuidanceOnline: contact({ name: 'Karriereveiledning.no', url: 'https://karriereveiledning.no', free: true, source: careerGuidance }),
  countyGovernor: contact({
    name: 'statsforvalteren', url: 'https://www.statsforvalteren.no',
    source: { title: 'Introduksjonsordningen (Statsforvalteren)', url: 'https://www.statsforvalteren.no/portal/Folk-og-samfunn/Introduksjonsordningen/', checkedOn },
  }),
  /** Decides no single residence or benefit case. */
  imdi: contact({ name: 'Integrerings- og mangfoldsdirektoratet (IMDi)', email: 'post@imdi.no', url: 'https://www.imdi.no', source: actionPlan }),
  /** Teaches services; no line for those exposed. */
  specialistTeam: contact({ name: 'IMDis fagteam', email: 'post@imdi.no', source: actionPlan }),
  udi: contact({
    name: 'Utlendingsdirektoratet (UDI)', url: 'https://www.udi.no',
    source: { title: 'Personvern (UDI)', url: 'https://www.udi.no/om-udi/om-nettstedet/personvern/', checkedOn },
  }),
  hkdir: contact({
    name: 'Direktoratet for høyere utdanning og kompetanse (HK-dir)', url: 'https://hkdir.no',
    source: { title: 'Kvalifikasjonsvurdering (HK-dir)', url: 'https://hkdir.no/utdanning-fra-utlandet/kvalifikasjonsvurdering', checkedOn },
  }),
  nav: contact({
    name: 'Nav', url: 'https://www.nav.no',
    source: { title: 'General advice and guidance (Nav)', url: 'https://www.nav.no/en/home/benefits-and-services/relatert-informasjon/general-advice-and-guidance', checkedOn: '2026-11-24' },
  }),
  interpreterRegister: contact({
    name: 'Nasjonalt tolkeregister', url: 'https://www.tolkeregisteret.no',
    source: { title: 'Om Nasjonalt tolkeregister (IMDi)', url: 'https://www.imdi.no/tolk/om-nasjonalt-tolkeregister/', checkedOn: '2026-11-24' },
  }),
} as const satisfies Record<string, Contact>;
