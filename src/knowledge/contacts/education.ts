import { contact, type Contact } from '../contact.ts';

const checkedOn = '2026-11-24';

/** Offices and services on the net for education and Norwegian tests. All are reached by address, none by phone here. */
export const educationContacts = {
  lanekassen: contact({
    name: 'Lånekassen', url: 'https://lanekassen.no',
    source: {
      title: 'Utenlandsk statsborger (Lånekassen)',
      url: 'https://lanekassen.no/nb-NO/regelverk/tildeling/del1-kapittel2/utenlandsk-statsborger/', checkedOn,
    },
  }),
  samordnaOpptak: contact({
    name: 'Samordna opptak', url: 'https://www.samordnaopptak.no',
    source: {
      title: 'Krav til norsk og engelsk (Samordna opptak)',
      url: 'https://www.samordnaopptak.no/info/utenlandsk_utdanning/sprakkrav/krav-til-norsk-og-engelsk-for_hoyere_utdannning/', checkedOn,
    },
  }),
  vigo: contact({
    name: 'Vigo', url: 'https://www.vigo.no',
    source: {
      title: 'Videregående opplæring for voksne (Vestfold fylkeskommune)',
      url: 'https://www.vestfoldfylke.no/no/meny/tjenester/opplaring/opplaring-for-voksne/for-deg-som-skal-soke-videregaende-opplaring-som-voksen/videregaende-opplaring-for-voksne/',
      checkedOn,
    },
  }),
  norwegianTests: contact({
    name: 'HK-dirs prøvesider', url: 'https://prove.hkdir.no',
    source: { title: 'Prøver i norsk og samfunnskunnskap (HK-dir)', url: 'https://prove.hkdir.no/nn-NO', checkedOn: '2026-11-21' },
  }),
  nyINorge: contact({
    name: 'Ny i Norge', url: 'https://nyinorge.no/en/learn-norwegian',
    source: { title: 'Learn Norwegian (nyinorge.no)', url: 'https://nyinorge.no/en/learn-norwegian', checkedOn: '2026-11-21' },
  }),
  helsedirektoratet: contact({
    name: 'Helsedirektoratet', url: 'https://www.helsedirektoratet.no',
    source: {
      title: 'Autorisasjon av yrker i Norge (Info Norden)', url: 'https://www.norden.org/no/info-norden/autorisasjon-av-yrker-i-norge', checkedOn,
    },
  }),
} as const satisfies Record<string, Contact>;
