import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const divorceCustody: Topic = {
  id: 'divorce-custody',
  family: 'daily life',
  audience: 'both',
  from: '2021-06-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('marriageAct', '20'), section('marriageAct', '21'), section('marriageAct', '22'), section('marriageAct', '23'),
    section('marriageAct', '26', 1), section('marriageAct', '27', 2), section('immigrationAct', '53', 1, 'b'), section('immigrationAct', '53', 2), section('integrationAct', '20'),
  ],
  pages: [
    {
      title: 'Separasjon og skilsmisse (Statsforvalteren)',
      url: 'https://www.statsforvalteren.no/nb/Nordland/Folk-og-samfunn/Separasjon-og-skilsmisse/',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Separasjon: ofte stilte spørsmål (Statsforvalteren)',
      url: 'https://www.statsforvalteren.no/nb/portal/Folk-og-samfunn/separasjon-og-skilsmisse/skjulte-sider/ofte-stilte-sporsmal/',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Mekling (Statsforvalteren)',
      url: 'https://www.statsforvalteren.no/nn/portal/Folk-og-samfunn/separasjon-og-skilsmisse/skjulte-sider/mekling/',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Rundskriv 10/2021 om mekling (Bufdir)',
      url: 'https://bufdir.no/fagstotte/produkter/rundskriv-mekling-etter-ekteskapsloven-og-barneloven',
      checkedOn: '2026-11-24',
    },
  ],
  seeAlso: ['residence-after-violence', 'domestic-violence', 'child-protection', 'legal-aid'],
  rules: [],
  contacts: ['familyCounselling', 'countyGovernor', 'violenceLine', 'police'],
};
