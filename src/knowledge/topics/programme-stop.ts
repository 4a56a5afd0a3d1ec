import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const programmeStop: Topic = {
  id: 'programme-stop',
  family: 'introduction programme',
  audience: 'both',
  from: '2026-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-05-23',
  sections: [
    section('integrationAct', '18'), section('integrationAct', '46', 2, 'd'),
    section('publicAdministrationAct', '16'), section('publicAdministrationAct', '24', 1),
    section('publicAdministrationAct', '42', 1), section('integrationAct', '14 a', 2),
    section('integrationRegulation', '15'), section('integrationAct', '40', 2), section('integrationAct', '3', 3),
    section('integrationAct', '18 a', 1), section('integrationAct', '18 a', 2),
    section('integrationRegulation', '58'),
  ],
  pages: [
    {
      title: 'Enkeltvedtak og klager (IMDi)',
      url: 'https://www.imdi.no/kvalifisering/regelverk/generelle-bestemmelser/enkeltvedtak-og-klager/',
      checkedOn: '2026-11-21',
    },
    {
      title: 'LOV-2024-06-25-53, kapittel 6A vedtatt på nytt',
      url: 'https://lovdata.no/dokument/LTI/lov/2024-06-25-53',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['appeal', 'programme-certificate', 'programme-sickness', 'programme-moving'],
  rules: [],
  contacts: ['refugeeService'],
};
