import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const userSurvey: Topic = {
  id: 'user-survey',
  family: 'field knowledge',
  audience: 'caseworker',
  from: '2026-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('integrationAct', '15'),
  ],
  pages: [
    {
      title: 'Nasjonal brukerundersøkelse 2023 (IMDi)',
      url: 'https://www.imdi.no/kvalifisering/nasjonal-brukerundersokelse-2023-fortsatt-hoy-tilfredshet-blant-deltakere-i-introduksjonsprogrammet/',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Brukerundersøkelse introduksjonsprogram 2022 (IMDi)',
      url: 'https://www.imdi.no/introduksjonsprogram/brukerundersokelse-introduksjonsprogram/',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Nasjonal brukerundersøkelse 2021 (IMDi)',
      url: 'https://www.imdi.no/arkiv/arkiverte-publikasjoner/nasjonal-brukerundersokelse-blant-deltakere-i-introduksjonsprogrammet-i-2021/',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Kvalitet, mening og medvirkning (IMDi og Fafo)',
      url: 'https://www.imdi.no/om-imdi/rapporter/2024/kvalitet-mening-og-medvirkning/',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Tilsynsinstruks 2026–2028, deltema 1 (IMDi)',
      url: 'https://www.imdi.no/regelverk/statlig-tilsyn/tilsynsinstruks-2026-2028-nn/deltema-1-fastsetjing-av-sluttmal',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['programme-results', 'programme-guidance-advice', 'supervision', 'programme-integration-plan'],
  rules: [],
  contacts: ['refugeeService', 'imdi'],
};
