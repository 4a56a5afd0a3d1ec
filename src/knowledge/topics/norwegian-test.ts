import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const norwegianTest: Topic = {
  id: 'norwegian-test',
  family: 'Norwegian and social studies',
  audience: 'both',
  from: '2023-08-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-05-23',
  sections: [
    section('integrationAct', '37', 1), section('integrationAct', '37', 4), section('integrationRegulation', '34'),
    section('integrationRegulation', '38'), section('integrationRegulation', '39'),
    section('integrationRegulation', '40'), section('integrationRegulation', '42'),
    section('integrationRegulation', '43'), section('integrationAct', '37 d', 2),
  ],
  pages: [
    { title: 'Prøver i norsk og samfunnskunnskap (HK-dir)', url: 'https://prove.hkdir.no/nn-NO', checkedOn: '2026-11-21' },
    {
      title: 'FOR-2023-06-26-1105, endring i integreringsforskriften',
      url: 'https://lovdata.no/dokument/LTI/forskrift/2023-06-26-1105',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['norwegian-goal', 'social-studies-test', 'norwegian-cost', 'norwegian-exemption'],
  rules: ['tests-duty'],
  contacts: ['adultEducation', 'norwegianTests'],
};
