import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const programmeParentalGuidance: Topic = {
  id: 'programme-parental-guidance',
  family: 'introduction programme',
  audience: 'both',
  from: '2026-07-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('integrationAct', '14 a', 2), section('integrationRegulation', '3', 4),
    section('integrationRegulation', '3', 6), section('integrationRegulation', '3', 2),
    section('integrationRegulation', '3', 3), section('integrationRegulation', '3', 5),
    section('integrationRegulation', '52'), section('integrationRegulation', '58'), section('integrationAct', '37 c'),
    section('integrationAct', '7'),
  ],
  pages: [
    {
      title: 'FOR-2023-06-09-831, endring i integreringsforskriften',
      url: 'https://lovdata.no/dokument/LTI/forskrift/2023-06-09-831',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['programme-content', 'programme-life-skills', 'negative-social-control-what', 'child-protection'],
  rules: ['programme-content'],
  contacts: ['refugeeService'],
};
