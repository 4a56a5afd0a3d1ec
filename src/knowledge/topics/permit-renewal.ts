import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const permitRenewal: Topic = {
  id: 'permit-renewal',
  family: 'residence',
  audience: 'both',
  from: '2021-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-05-23',
  sections: [
    section('immigrationAct', '61', 1), section('immigrationAct', '28'), section('immigrationAct', '34'),
    section('immigrationAct', '61', 2), section('immigrationAct', '61', 6), section('immigrationAct', '61', 7),
    section('immigrationAct', '61', 5), section('immigrationAct', '61', 3), section('immigrationAct', '60', 5),
    section('immigrationAct', '76', 1), section('immigrationAct', '53', 1, 'b'),
  ],
  pages: [
    {
      title: 'Fornyelse når du ikke får time hos politiet i tide (UDI)',
      url: 'https://www.udi.no/ord-og-begreper/timebestilling/hva-skjer-med-rettighetene-mine-hvis-jeg-skal-soke-fornyelse-men-ikke-far-time-hos-politiet-i-tide/',
      checkedOn: '2026-11-24',
    },
    {
      title: 'I utlandet med en utgått oppholdstillatelse (UDI)',
      url: 'https://www.udi.no/har-fatt-svar/beskyttelse-asyl/har-fatt-beskyttelse-asyl-i-norge/i-utlandet-med-en-utgatt-oppholdstillatelse/',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Jeg har kollektiv beskyttelse og tillatelsen går snart ut (UDI)',
      url: 'https://www.udi.no/informasjon-ukraina-russland/krisen-i-ukraina/vare-i-norge/beskyttelse-i-norge/har-fatt-svar/jeg-har-kollektiv-beskyttelse-og-tillatelsen-min-gar-snart-ut.-kan-jeg-fornye-tillatelsen/',
      checkedOn: '2026-11-24',
    },
  ],
  seeAlso: ['permanent-residence', 'permit-withdrawal', 'collective-protection', 'travel-document'],
  rules: [],
  contacts: ['udi'],
};
