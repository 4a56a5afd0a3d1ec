import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const collectiveProtection: Topic = {
  id: 'collective-protection',
  family: 'residence',
  audience: 'both',
  from: '2026-07-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('immigrationAct', '34', 1), section('immigrationAct', '34', 2), section('immigrationRegulation', '7-5 a'),
    section('immigrationAct', '34', 3), section('immigrationAct', '61', 2), section('immigrationAct', '37', 1),
    section('integrationAct', '37 d'), section('integrationAct', '37 c'),
  ],
  pages: [
    { title: 'Utlendingsforskriften', url: 'https://lovdata.no/dokument/SF/forskrift/2009-10-15-1286', checkedOn: '2026-11-21' },
    {
      title: 'Kan jeg reise hjem til Ukraina? (UDI)',
      url: 'https://www.udi.no/informasjon-ukraina-russland/krisen-i-ukraina/vare-i-norge/beskyttelse-i-norge/har-fatt-svar/kan-jeg-reise-hjem-til-ukraina-nar-det-blir-fred-selv-om-jeg-har-fatt-kollektiv-beskyttelse-i-norge/',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Jeg har kollektiv beskyttelse og tillatelsen går snart ut (UDI)',
      url: 'https://www.udi.no/informasjon-ukraina-russland/krisen-i-ukraina/vare-i-norge/beskyttelse-i-norge/har-fatt-svar/jeg-har-kollektiv-beskyttelse-og-tillatelsen-min-gar-snart-ut.-kan-jeg-fornye-tillatelsen/',
      checkedOn: '2026-11-24',
    },
  ],
  seeAlso: ['programme-ukraine', 'permit-renewal', 'travel-document', 'permit-withdrawal'],
  rules: ['collective-protection'],
  contacts: ['udi'],
};
