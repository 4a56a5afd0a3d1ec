import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const appeal: Topic = {
  id: 'appeal',
  family: 'rights',
  audience: 'both',
  from: '2021-06-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-05-23',
  sections: [
    section('integrationAct', '47', 1), section('integrationAct', '46', 2), section('integrationRegulation', '69'),
    section('publicAdministrationAct', '29', 1), section('publicAdministrationAct', '29', 3),
    section('publicAdministrationAct', '29', 4), section('publicAdministrationAct', '30'),
    section('publicAdministrationAct', '31', 1), section('publicAdministrationAct', '31', 3),
    section('publicAdministrationAct', '24', 2), section('publicAdministrationAct', '32'), section('publicAdministrationAct', '33'),
    section('publicAdministrationAct', '27', 3), section('publicAdministrationAct', '42', 1), section('integrationAct', '47', 2),
    section('publicAdministrationAct', '34', 3), section('integrationAct', '46', 4), section('integrationAct', '46', 3),
    section('integrationRegulation', '42'),
  ],
  pages: [
    {
      title: 'Enkeltvedtak og klager (IMDi)',
      url: 'https://www.imdi.no/kvalifisering/regelverk/generelle-bestemmelser/enkeltvedtak-og-klager/',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Introduksjonsordningen (Statsforvalteren)',
      url: 'https://www.statsforvalteren.no/portal/Folk-og-samfunn/Introduksjonsordningen/',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['case-access', 'decision-requirements', 'legal-aid', 'discrimination'],
  rules: ['decision-and-appeal'],
  contacts: ['countyGovernor'],
};
