import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const permitWithdrawal: Topic = {
  id: 'permit-withdrawal',
  family: 'residence',
  audience: 'both',
  from: '2025-09-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('immigrationAct', '63', 1), section('immigrationAct', '37', 1), section('immigrationAct', '37', 2),
    section('immigrationAct', '62', 8), section('immigrationAct', '67'), section('immigrationAct', '68'),
    section('immigrationAct', '70', 1), section('publicAdministrationAct', '33', 2),
    section('immigrationAct', '81', 1), section('immigrationAct', '92', 1), section('immigrationAct', '76', 1),
    section('immigrationAct', '73'), section('citizenshipAct', '26'),
  ],
  pages: [
    {
      title: 'Du har flyktningstatus og har vært på reise til hjemlandet (UDI)',
      url: 'https://www.udi.no/ord-og-begreper/a-miste-en-permanent-oppholdstillatelse/du-har-vart-pa-reise-til-hjemlandet-ditt/',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Kan jeg reise hjem til Ukraina? (UDI)',
      url: 'https://www.udi.no/informasjon-ukraina-russland/krisen-i-ukraina/vare-i-norge/beskyttelse-i-norge/har-fatt-svar/kan-jeg-reise-hjem-til-ukraina-nar-det-blir-fred-selv-om-jeg-har-fatt-kollektiv-beskyttelse-i-norge/',
      checkedOn: '2026-11-24',
    },
    {
      title: 'UDI rundskriv RS 2010-045',
      url: 'https://www.udiregelverk.no/no/rettskilder/udi-rundskriv/rs-2010-045/',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['travel-document', 'legal-aid', 'permit-renewal', 'collective-protection'],
  rules: [],
  contacts: ['une', 'udi', 'seif'],
};
