import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const socialStudies: Topic = {
  id: 'social-studies',
  family: 'Norwegian and social studies',
  audience: 'both',
  from: '2026-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-05-23',
  sections: [
    section('integrationAct', '33'), section('integrationRegulation', '73'), section('integrationRegulation', '74'),
    section('integrationRegulation', '2', 3), section('integrationRegulation', '19 a', 2),
    section('integrationRegulation', '29'), section('integrationAct', '37 d', 1),
    section('integrationRegulation', '53'),
  ],
  pages: [
    {
      title: 'FOR-2021-12-22-3852, endring i integreringsforskriften',
      url: 'https://lovdata.no/dokument/LTI/forskrift/2021-12-22-3852',
      checkedOn: '2026-11-21',
    },
    {
      title: 'LOV-2023-06-09-24, endringer i integreringsloven',
      url: 'https://lovdata.no/dokument/LTI/lov/2023-06-09-24',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['social-studies-test', 'norwegian-duration', 'norwegian-exemption', 'programme-content'],
  rules: ['social-studies', 'training-absence'],
  contacts: ['adultEducation'],
};
