import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const decisionRequirements: Topic = {
  id: 'decision-requirements',
  family: 'registers and case processing',
  audience: 'caseworker',
  from: '2026-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('integrationAct', '46', 1), section('integrationAct', '46', 2), section('integrationRegulation', '69', 1),
    section('publicAdministrationAct', '11 a', 3), section('publicAdministrationAct', '16'),
    section('publicAdministrationAct', '17', 1), section('publicAdministrationAct', '23'),
    section('publicAdministrationAct', '24', 1), section('publicAdministrationAct', '24', 2),
    section('publicAdministrationAct', '25'), section('publicAdministrationAct', '27', 3),
    section('integrationAct', '15', 3), section('integrationAct', '15', 4), section('integrationAct', '46', 4),
  ],
  pages: [
    {
      title: 'Enkeltvedtak og klager (IMDi)',
      url: 'https://www.imdi.no/kvalifisering/regelverk/generelle-bestemmelser/enkeltvedtak-og-klager/',
      checkedOn: '2026-11-21',
    },
    {
      title: 'LOV-2025-06-20-81, ny forvaltningslov',
      url: 'https://lovdata.no/dokument/NL/lov/2025-06-20-81',
      checkedOn: '2026-07-28',
    },
  ],
  seeAlso: ['appeal', 'case-access', 'programme-integration-plan', 'programme-stop'],
  rules: ['decision-and-appeal'],
  contacts: ['refugeeService'],
};
