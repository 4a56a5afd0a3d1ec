import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const hostMunicipalityGrant: Topic = {
  id: 'host-municipality-grant',
  family: 'grants',
  audience: 'caseworker',
  from: '2026-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('integrationAct', '5', 2),
  ],
  pages: [
    {
      title: 'Vertskommunetilskudd og andre tilskudd (UDI)',
      url: 'https://www.udi.no/asylmottak/jobber-i-en-kommune/kommunen-og-mottaket/vertskommunetilskudd-og-andre-tilskudd/',
      checkedOn: '2026-11-24',
    },
    {
      title: 'RS 2011-025: tilskudd til vertskommuner (UDI)',
      url: 'https://www.udiregelverk.no/no/rettskilder/udi-rundskriv/rs-2011-025/',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Prop. 84 L (2023–2024), kapittel 6',
      url: 'https://www.regjeringen.no/no/dokumenter/prop.-84-l-20232024/id3032199/?ch=6',
      checkedOn: '2026-11-24',
    },
  ],
  seeAlso: ['reception-centre-municipality', 'norwegian-reception-centre', 'integration-grant', 'expenses-survey'],
  rules: [],
  contacts: ['udi'],
};
