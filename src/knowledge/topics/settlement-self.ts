import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const settlementSelf: Topic = {
  id: 'settlement-self',
  family: 'settlement',
  audience: 'both',
  from: '2026-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('integrationAct', '8', 1), section('integrationAct', '8', 3), section('integrationAct', '26', 1),
    section('integrationAct', '26', 2), section('integrationAct', '8', 2), section('integrationAct', '46', 4),
  ],
  pages: [
    {
      title: 'Avtalt selvbosetting av flyktninger (Veiviseren, Husbanken)',
      url: 'https://veiviseren.no/stotte-i-arbeidsprosess/overgang-til-bolig-i-kommune/flyktninger-som-finner-bolig-selv/avtalt-selvbosetting-fase',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Selvbosetting (UDI)',
      url: 'https://www.udi.no/informasjon-ukraina-russland/krisen-i-ukraina/vare-i-norge/beskyttelse-i-norge/har-fatt-svar/selvbosetting/',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Bosetting av flyktninger som finner bolig på egen hånd (IMDi)',
      url: 'https://www.imdi.no/planlegging-og-bosetting/bosettingsprosessen/selvbosetting/',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Privatboende: søknad om bosetting med offentlig hjelp (IMDi)',
      url: 'https://www.imdi.no/planlegging-og-bosetting/slik-bosettes-flyktninger/privatboende/',
      checkedOn: '2026-11-24',
    },
    { title: 'FOR-2011-12-16-1251, sosiale tjenester', url: 'https://lovdata.no/dokument/SF/forskrift/2011-12-16-1251', checkedOn: '2026-11-21' },
  ],
  seeAlso: ['settlement-process', 'programme-moving', 'programme-who', 'tenancy'],
  rules: [],
  contacts: ['imdi'],
};
