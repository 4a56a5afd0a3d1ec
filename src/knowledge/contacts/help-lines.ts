import type { Page } from '../../rules/sources.ts';
import { contact, weekdays, type Contact } from '../contact.ts';

const checkedOn = '2026-11-21';

const emergencyNumbers: Page = {
  title: 'Nødnummer, nødanrop og lokalisering (Nkom)',
  url: 'https://nkom.no/telefoni-og-telefonnummer/nodnummer-nodanrop-og-lokalisering', checkedOn,
};
const actionPlan: Page = {
  title: 'Sjef i eget liv (2025–2028): where to find help',
  url: 'https://www.regjeringen.no/en/documents/sjef-i-eget-liv-styrket-innsats-mot-negativ-sosial-kontroll-og-aresmotivert-vold-2025-2028/id3100799/?ch=10',
  checkedOn,
};

/** Emergency numbers and lines for people in danger or in crisis. */
export const helpLines = {
  police: contact({ name: 'politiet', phone: '112', hours: 'always', source: emergencyNumbers }),
  ambulance: contact({ name: 'medisinsk nødtelefon', phone: '113', hours: 'always', source: emergencyNumbers }),
  fire: contact({ name: 'brannvesenet', phone: '110', hours: 'always', source: emergencyNumbers }),
  emergencyTextPhone: contact({ name: 'nødnummer for teksttelefon', phone: '1412', hours: 'always', source: emergencyNumbers }),
  policeNonUrgent: contact({
    name: 'politiet', phone: '02800', url: 'https://www.politiet.no',
    source: { title: 'Varsling (Viken nettskole)', url: 'https://www.viken-nettskole.no/lessons/varsling/', checkedOn },
  }),
  outOfHoursDoctor: contact({
    name: 'legevakta', phone: '116 117', hours: 'always',
    source: { title: 'Varsling (Viken nettskole)', url: 'https://www.viken-nettskole.no/lessons/varsling/', checkedOn },
  }),
  /** May be anonymous, but every contact is written down and child welfare can be told. */
  childrensLine: contact({
    name: 'Alarmtelefonen for barn og unge', phone: '116 111', email: 'alarm@116111.no', url: 'https://www.116111.no',
    hours: 'always', free: true, anonymous: true,
    source: { title: 'Om Alarmtelefonen for barn og unge', url: 'https://www.116111.no/omalarmtelefonen', checkedOn },
  }),
  /** Hours are left out: the only source is about 2023 and says to look again. */
  korsPaHalsen: contact({
    name: 'Kors på halsen', phone: '800 333 21', ages: { to: 17 },
    source: { title: 'Psykisk helsetjeneste (TV 2)', url: 'https://www.tv2.no/nyheter/viral/reagerer-pa-mental-helse-tjeneste-kan-vaere-farlig/15883317/', checkedOn },
  }),
  violenceLine: contact({
    name: 'Vold- og overgrepslinjen (VO-linjen)', phone: '116 006', url: 'https://www.volinjen.no',
    hours: 'always', free: true, anonymous: true, ages: { from: 18 },
    source: { title: 'Vold- og overgrepslinjen 116 006 (Krisesentersekretariatet)', url: 'https://www.krisesenter.com/vold-og-overgrepslinjen-116-006-opplever-stor-pagang/', checkedOn },
  }),
  /** No hours: the act asks for an offer open day and night, but Bufdir says only that most centres are. */
  crisisCentre: contact({
    name: 'krisesenter', url: 'https://www.bufdir.no/vold/krisesenter-og-senter-mot-incest-og-seksuelle-overgrep/', free: true,
    source: { title: 'Krisesenter (Bufdir)', url: 'https://www.bufdir.no/vold/krisesenter-og-senter-mot-incest-og-seksuelle-overgrep/', checkedOn },
  }),
  /** Reached through the out-of-hours doctor's number. */
  sexualAssaultCentre: contact({
    name: 'overgrepsmottaket', phone: '116 117', hours: 'always', free: true,
    source: { title: 'Assistance for victims (Dinutvei.no)', url: 'https://dinutvei.no/en/subjected-to-violence-or-abuse/89-assistance-for-victim', checkedOn },
  }),
  dinutvei: contact({ name: 'Dinutvei.no', url: 'https://dinutvei.no', anonymous: true, source: actionPlan }),
  expertTeam: contact({
    name: 'Kompetanseteamet mot negativ sosial kontroll og æresrelatert vold', phone: '47 80 90 50', email: 'kompetanseteamet@bufdir.no',
    url: 'https://www.bufdir.no/vold/aresrelatert/kompetanseteamet/',
    hours: [{ days: weekdays, from: '09:00', to: '15:00' }], closedOnHolidays: true, ages: { from: 18 },
    source: { title: 'Forced marriage (Bufdir)', url: 'https://bufdir.no/en/forced-marriage', checkedOn },
  }),
  /** Two pages give different closing times; this is the earlier one. Phone and chat are anonymous, e-mail is not. */
  redCrossLine: contact({
    name: 'Røde Kors-telefonen', phone: '815 55 201', url: 'https://rodekorstelefonen.no', anonymous: true,
    hours: [{ days: weekdays, from: '09:00', to: '15:30' }], closedOnHolidays: true,
    source: { title: 'Hvem gjør hva (IMDi, Nora)', url: 'https://www.imdi.no/nora/hvem-gjor-hva/', checkedOn },
  }),
  rosa: contact({
    name: 'ROSA', phone: '22 33 11 60', url: 'http://rosa-help.no/om-rosa/', hours: 'always',
    source: { title: 'Om ROSA', url: 'http://rosa-help.no/om-rosa/', checkedOn },
  }),
  mentalHealthLine: contact({
    name: 'Hjelpetelefonen til Mental Helse', phone: '116 123', url: 'https://sidetmedord.no', hours: 'always', free: true, anonymous: true,
    source: { title: 'Hjelpetelefoner (NRK)', url: 'https://www.nrk.no/osloogviken/over-100-barn-under-ni-ar-har-tatt-kontakt-_-hjelpetelefoner-slar-alarm-1.15736352', checkedOn },
  }),
  kirkensSos: contact({
    name: 'Kirkens SOS', phone: '22 40 00 40', hours: 'always', free: false, languages: ['nb'],
    source: { title: 'Kirkens SOS: telefon', url: 'https://www.girku-sos.no/nordsamisk/telefon', checkedOn },
  }),
  foreignMinistryAbroad: contact({
    name: 'Utenriksdepartementets operative senter', phone: '+47 23 95 00 00', email: 'UDops@mfa.no', hours: 'always', fromAbroad: true,
    source: { title: 'Etterlatte barn: ressurser (Bufdir)', url: 'https://bufdir.no/en/Barnevern/Fagstotte/etterlatte_barn/Ressurser/', checkedOn },
  }),
  /** At the embassies in Amman, Ankara, Islamabad and Nairobi. */
  integrationEnvoys: contact({
    name: 'integreringsrådgiverne ved utenriksstasjonene', url: 'https://www.imdi.no/negativ-sosial-kontroll/integreringsradgivere-ved-utvalgte-utenriksstasjoner/',
    source: { title: 'Integreringsrådgivere ved utvalgte utenriksstasjoner (IMDi)', url: 'https://www.imdi.no/negativ-sosial-kontroll/integreringsradgivere-ved-utvalgte-utenriksstasjoner/', checkedOn },
  }),
  diversityAdvisers: contact({
    name: 'mangfoldsrådgiverne', url: 'https://www.imdi.no/negativ-sosial-kontroll/',
    source: { title: 'Negativ sosial kontroll (IMDi)', url: 'https://www.imdi.no/negativ-sosial-kontroll/', checkedOn },
  }),
  nora: contact({
    name: 'Nora', url: 'https://www.imdi.no/nora/hvem-gjor-hva/',
    source: { title: 'Hvem gjør hva (IMDi, Nora)', url: 'https://www.imdi.no/nora/hvem-gjor-hva/', checkedOn },
  }),
  ungNo: contact({ name: 'ung.no', url: 'https://www.ung.no', anonymous: true, source: actionPlan }),
  childWelfare: contact({
    name: 'barnevernstjenesten', url: 'https://barnevernvakten.no',
    source: { title: 'Om Alarmtelefonen for barn og unge', url: 'https://www.116111.no/omalarmtelefonen', checkedOn },
  }),
  seif: contact({ name: 'SEIF', phone: '22 03 48 30', email: 'seif@seif.no', source: actionPlan }),
} as const satisfies Record<string, Contact>;
