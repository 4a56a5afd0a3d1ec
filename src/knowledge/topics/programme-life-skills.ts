import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const programmeLifeSkills: Topic = {
  id: 'programme-life-skills',
  family: 'introduction programme',
  audience: 'both',
  from: '2026-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-05-23',
  sections: [
    section('integrationAct', '14 a', 1), section('integrationRegulation', '4', 3),
    section('integrationRegulation', '4', 4), section('integrationRegulation', '4', 5),
    section('integrationRegulation', '4', 6), section('integrationRegulation', '4', 1),
    section('integrationRegulation', '52'), section('integrationRegulation', '58'),
    section('integrationRegulation', '65 a'), section('integrationAct', '11', 3), section('integrationAct', '3', 1),
  ],
  pages: [
    {
      title: 'FOR-2025-09-17-1909, endring i integreringsforskriften',
      url: 'https://lovdata.no/dokument/LTI/forskrift/2025-09-17-1909',
      checkedOn: '2026-11-24',
    },
  ],
  seeAlso: ['programme-content', 'programme-parental-guidance', 'career-guidance', 'mental-health'],
  rules: ['programme-content'],
  contacts: ['refugeeService'],
};
