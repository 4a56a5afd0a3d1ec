import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const norwegianExemption: Topic = {
  id: 'norwegian-exemption',
  family: 'Norwegian and social studies',
  audience: 'both',
  from: '2026-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-05-23',
  sections: [
    section('integrationAct', '29'), section('integrationRegulation', '23'), section('integrationRegulation', '24'),
    section('integrationRegulation', '25'), section('integrationAct', '37', 3),
    section('integrationRegulation', '36'), section('integrationAct', '46', 2, 'b'),
    section('integrationAct', '47', 1), section('integrationRegulation', '53'),
  ],
  pages: [
    {
      title: 'FOR-2025-09-17-1909, endring i integreringsforskriften',
      url: 'https://lovdata.no/dokument/LTI/forskrift/2025-09-17-1909',
      checkedOn: '2026-11-21',
    },
    {
      title: 'FOR-2023-06-26-1105, endring i integreringsforskriften',
      url: 'https://lovdata.no/dokument/LTI/forskrift/2023-06-26-1105',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['norwegian-test', 'norwegian-goal', 'norwegian-not-completed', 'appeal'],
  rules: ['norwegian-exemption'],
  contacts: ['adultEducation'],
};
