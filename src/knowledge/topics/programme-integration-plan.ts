import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const programmeIntegrationPlan: Topic = {
  id: 'programme-integration-plan',
  family: 'introduction programme',
  audience: 'both',
  from: '2026-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-05-23',
  sections: [
    section('integrationAct', '15'), section('integrationAct', '46', 2, 'c'), section('integrationAct', '47', 1),
    section('publicAdministrationAct', '29', 1),
  ],
  pages: [
    {
      title: 'Enkeltvedtak og klager (IMDi)',
      url: 'https://www.imdi.no/kvalifisering/regelverk/generelle-bestemmelser/enkeltvedtak-og-klager/',
      checkedOn: '2026-11-21',
    },
    {
      title: 'LOV-2020-11-06-127, integreringsloven slik den ble vedtatt',
      url: 'https://lovdata.no/dokument/LTI/lov/2020-11-06-127',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['programme-goal', 'programme-integration-contract', 'norwegian-goal', 'prior-learning-assessment', 'appeal'],
  rules: [],
  contacts: ['refugeeService'],
};
