import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const socialStudiesTest: Topic = {
  id: 'social-studies-test',
  family: 'Norwegian and social studies',
  audience: 'both',
  from: '2025-09-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-05-23',
  sections: [
    section('integrationAct', '37'), section('integrationRegulation', '74'),
    section('integrationRegulation', '35', 3), section('integrationRegulation', '38', 6),
    section('integrationRegulation', '40', 3), section('integrationRegulation', '41', 5),
    section('integrationRegulation', '42'), section('immigrationAct', '62', 1), section('citizenshipAct', '8'),
  ],
  pages: [
    { title: 'Prøver i norsk og samfunnskunnskap (HK-dir)', url: 'https://prove.hkdir.no/nn-NO', checkedOn: '2026-11-21' },
    { title: 'Statsborgerforskriften', url: 'https://lovdata.no/dokument/SF/forskrift/2006-06-30-756', checkedOn: '2026-11-21' },
    {
      title: 'FOR-2025-06-26-1327, endring i utlendingsforskriften',
      url: 'https://lovdata.no/dokument/LTI/forskrift/2025-06-26-1327',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['social-studies', 'norwegian-test', 'permanent-residence', 'citizenship'],
  rules: ['tests-duty', 'social-studies'],
  contacts: ['adultEducation', 'norwegianTests'],
};
