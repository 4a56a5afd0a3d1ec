import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const abroadAgainstWill: Topic = {
  id: 'abroad-against-will',
  family: 'safety',
  audience: 'both',
  from: '2021-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('integrationAct', '49', 2), section('penalCode', '196'), section('penalCode', '253'),
  ],
  pages: [
    {
      title: 'Etterlatte barn: ressurser (Bufdir)',
      url: 'https://bufdir.no/en/Barnevern/Fagstotte/etterlatte_barn/Ressurser/',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Do you fear that you will be forced to marry abroad? (UDI)',
      url: 'https://www.udi.no/en/word-definitions/forced-marriage/do-you-fear-that-you-will-be-forced-to-marry-abroad/',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Abandoned abroad (Røde Kors-telefonen)',
      url: 'https://rodekorstelefonen.no/english/abandoned-abroad',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Integreringsrådgivere ved utvalgte utenriksstasjoner (IMDi)',
      url: 'https://www.imdi.no/negativ-sosial-kontroll/integreringsradgivere-ved-utvalgte-utenriksstasjoner/',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Etterlatte barn: melde- og opplysningsplikt (Bufdir)',
      url: 'https://bufdir.no/Barnevern/Fagstotte/etterlatte_barn/melde_og_opplysningsplikt/',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Rundskriv F-02/18',
      url: 'https://www.udiregelverk.no/en/documents/circulars-and-instructions-from-the-ministries/f-02-18/',
      checkedOn: '2026-11-21',
    },
    {
      title: 'UDI rundskriv RS 2010-045',
      url: 'https://www.udiregelverk.no/no/rettskilder/udi-rundskriv/rs-2010-045/',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Innst. 85 L (2019–2020), pass og ID-kort for mindreårige (Stortinget)',
      url: 'https://www.stortinget.no/no/Saker-og-publikasjoner/Publikasjoner/Innstillinger/Stortinget/2019-2020/inns-201920-085l/?m=1',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['forced-marriage', 'negative-social-control-help', 'travel-document', 'expert-team', 'emergency-numbers'],
  rules: [],
  contacts: ['foreignMinistryAbroad', 'police', 'childrensLine', 'violenceLine', 'redCrossLine', 'expertTeam', 'udi'],
};
