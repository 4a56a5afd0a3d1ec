import { contact, type Contact } from '../contact.ts';

const checkedOn = '2026-11-24';

/** Offices and services of daily life. All are reached by address or locally; no phone number of theirs was seen on their own pages. */
export const dailyLifeContacts = {
  taxAdministration: contact({
    name: 'Skatteetaten', url: 'https://www.skatteetaten.no',
    source: { title: 'Slik søker du om skattekort (Skatteetaten)', url: 'https://www.skatteetaten.no/person/skatt/skattekort/jeg-er-utenlandsk-arbeidstaker/veiviser---slik-soker-du-om-skattekort-for-utenlandsk-arbeidstaker/', checkedOn },
  }),
  husbanken: contact({
    name: 'Husbanken', url: 'https://www.husbanken.no',
    source: { title: 'Veileder i regelverk for bostøtte (Husbanken)', url: 'https://www.husbanken.no/kommune/bostotte/veileder-i-regelverk-for-bostotte/saksbehandle-ny-soknad/opplysninger-om-soker-og-andre-som-bor-i-boligen/studenter,-elever,-laerlinger,-personer-i-forst/', checkedOn: '2026-11-21' },
  }),
  roadAdministration: contact({
    name: 'Statens vegvesen', url: 'https://www.vegvesen.no/forerkort',
    source: { title: 'Innbytte av førerkort fra land utenfor EØS (Statens vegvesen)', url: 'https://www.vegvesen.no/forerkort/har-forerkort/forerkort-i-og-utenfor-norge/forerkort-fra-land-utenfor-eu-eos/innbytte-av-f%C3%B8rerkort-fra-land-utenfor-e%C3%B8s', checkedOn },
  }),
  helsenorge: contact({
    name: 'Helsenorge', url: 'https://www.helsenorge.no/utlendinger-i-norge/flyktninger-og-asylsokere/',
    source: { title: 'Helsehjelp for asylsøkere og flyktninger (Helsenorge)', url: 'https://www.helsenorge.no/utlendinger-i-norge/flyktninger-og-asylsokere/', checkedOn },
  }),
  healthCentre: contact({
    name: 'helsestasjonen', free: true,
    source: { title: 'Rett til helsehjelp for flyktninger og asylsøkere (Helsenorge)', url: 'https://helsenorge.no/utlendinger-i-norge/flyktninger-og-asylsokere', checkedOn },
  }),
  dentalClinic: contact({
    name: 'den offentlige tannklinikken',
    source: { title: 'Tannhelsetjenesteloven', url: 'https://lovdata.no/dokument/NL/lov/1983-06-03-54', checkedOn },
  }),
  jobVacancies: contact({
    name: 'Arbeidsplassen', url: 'https://arbeidsplassen.nav.no/en/work-in-norway/',
    source: { title: 'Information for refugees about working in Norway (Nav)', url: 'https://arbeidsplassen.nav.no/en/work-in-norway/', checkedOn },
  }),
  businessRegisters: contact({
    name: 'Brønnøysundregistrene', url: 'https://www.brreg.no',
    source: { title: 'Registreringsplikt i Foretaksregisteret (Brønnøysundregistrene)', url: 'https://www.brreg.no/enkeltpersonforetak/registreringsplikt-i-foretaksregisteret/', checkedOn },
  }),
  enforcementOfficer: contact({
    name: 'namsmannen',
    source: { title: 'Gjeldsordningsloven', url: 'https://lovdata.no/dokument/NL/lov/1992-07-17-99', checkedOn },
  }),
} as const satisfies Record<string, Contact>;
