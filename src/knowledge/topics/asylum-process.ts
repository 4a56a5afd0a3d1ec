import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const asylumProcess: Topic = {
  id: 'asylum-process',
  family: 'residence',
  audience: 'both',
  from: '2021-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-05-23',
  sections: [
    section('immigrationAct', '28', 1), section('immigrationAct', '38'), section('immigrationAct', '28', 7),
    section('immigrationAct', '93', 1), section('immigrationAct', '93', 4), section('immigrationAct', '32', 1),
    section('immigrationAct', '81', 1), section('immigrationAct', '94', 1), section('immigrationAct', '95', 1),
    section('immigrationAct', '65', 1), section('immigrationAct', '76', 1), section('publicAdministrationAct', '29', 1),
    section('immigrationAct', '94 a'), section('immigrationAct', '92', 2), section('integrationAct', '5'),
    section('integrationAct', '37 a'),
  ],
  pages: [
    {
      title: 'What happens during the asylum interview? (UDI)',
      url: 'https://www.udi.no/en/have-applied/protection-asylum/what-happens-to-your-application/what-happens-during-the-asylum-interview/',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Jeg har fått avslag av UDI – kan jeg klage?',
      url: 'https://www.udi.no/har-fatt-svar/beskyttelse-asyl/har-fatt-avslag-pa-soknad-om-beskyttelse-eller-dublin-vedtak/du-har-fatt-avslag-av-udi/',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Can I work when I have applied for protection? (UDI)',
      url: 'https://udi.no/en/have-applied/protection-asylum/can-you-work',
      checkedOn: '2026-11-25',
    },
    {
      title: 'RS 2010-180 Rett til å ta arbeid for asylsøkere (UDI)',
      url: 'https://www.udiregelverk.no/en/documents/udi-circulars/rs-2010-180/',
      checkedOn: '2026-11-24',
    },
  ],
  seeAlso: ['norwegian-reception-centre', 'settlement-process', 'legal-aid', 'collective-protection'],
  rules: [],
  contacts: ['udi', 'noas', 'une'],
};
