import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const travelDocument: Topic = {
  id: 'travel-document',
  family: 'residence',
  audience: 'both',
  from: '2021-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('immigrationAct', '28'), section('immigrationAct', '64', 1), section('immigrationAct', '64', 2),
    section('immigrationAct', '64', 3), section('immigrationAct', '65'), section('immigrationAct', '37', 1),
    section('immigrationAct', '62', 8),
  ],
  pages: [
    {
      title: 'Reisedokument (UDI)',
      url: 'https://www.udi.no/nn/ord-og-omgrep/reisedokument-pass-utlendingspass-og-reisebevis-for-flyktningar/',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Hva kan jeg bruke utlendingspasset til? (UDI)',
      url: 'https://www.udi.no/har-fatt-svar/utlendingspass-og-reisebevis/har-fatt-ja-pa-soknad-om-utlendingspass-eller-reisebevis/utlendingspass/hva-kan-jeg-bruke-utlendingspasset-mitt-til/',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Reise til hjemlandet med utlendingspass (UDI)',
      url: 'https://www.udi.no/har-fatt-svar/utlendingspass-og-reisebevis/har-fatt-ja-pa-soknad-om-utlendingspass-eller-reisebevis/utlendingspass/hva-skjer-hvis-jeg-reiser-til-hjemlandet-mitt-med-utlendingspass/',
      checkedOn: '2026-11-24',
    },
    {
      title: 'RS 2019-001 om reisebevis og utlendingspass (UDI)',
      url: 'https://udiregelverk.no/no/rettskilder/udi-rundskriv/rs-2019-001/',
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
  seeAlso: ['permit-withdrawal', 'abroad-against-will', 'permit-renewal', 'programme-leave'],
  rules: [],
  contacts: ['udi', 'police', 'violenceLine', 'childrensLine'],
};
