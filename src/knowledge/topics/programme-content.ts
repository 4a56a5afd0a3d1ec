import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const programmeContent: Topic = {
  id: 'programme-content',
  family: 'introduction programme',
  audience: 'both',
  from: '2026-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('integrationAct', '14 a'), section('integrationAct', '37 c'), section('integrationRegulation', '3'),
    section('integrationRegulation', '4'),
  ],
  pages: [
    {
      title: 'FOR-2025-09-17-1909, endring i integreringsforskriften',
      url: 'https://lovdata.no/dokument/LTI/forskrift/2025-09-17-1909',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['programme-hours', 'programme-life-skills', 'programme-parental-guidance', 'social-studies', 'programme-ukraine'],
  rules: ['programme-content'],
  contacts: ['refugeeService'],
};
