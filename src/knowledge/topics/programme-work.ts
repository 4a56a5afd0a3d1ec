import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const programmeWork: Topic = {
  id: 'programme-work',
  family: 'introduction programme',
  audience: 'both',
  from: '2026-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-05-23',
  sections: [
    section('integrationAct', '23', 1), section('integrationAct', '23', 2), section('integrationAct', '8', 4),
    section('integrationAct', '14 a', 4), section('integrationAct', '21'), section('integrationAct', '18 a', 2),
    section('integrationAct', '18'), section('integrationAct', '3', 3),
  ],
  pages: [
    {
      title: 'LOV-2024-06-25-53, kapittel 6A vedtatt på nytt',
      url: 'https://lovdata.no/dokument/LTI/lov/2024-06-25-53',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['programme-benefit-other-income', 'programme-who', 'programme-stop', 'job-search'],
  rules: ['programme-entitlement'],
  contacts: ['refugeeService'],
};
