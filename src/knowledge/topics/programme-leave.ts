import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const programmeLeave: Topic = {
  id: 'programme-leave',
  family: 'introduction programme',
  audience: 'both',
  from: '2026-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-05-23',
  sections: [
    section('integrationAct', '17', 2), section('integrationAct', '46', 2, 'e'),
    section('integrationRegulation', '11'), section('integrationRegulation', '12'),
    section('integrationRegulation', '13'), section('integrationRegulation', '14'),
    section('integrationRegulation', '14 a'), section('integrationRegulation', '17', 2),
    section('integrationRegulation', '16'), section('integrationRegulation', '16', 2),
    section('integrationRegulation', '15'), section('integrationRegulation', '19'),
    section('integrationRegulation', '18'), section('integrationRegulation', '69', 1),
  ],
  pages: [
    {
      title: 'FOR-2023-06-26-1105, endring i integreringsforskriften',
      url: 'https://lovdata.no/dokument/LTI/forskrift/2023-06-26-1105',
      checkedOn: '2026-11-21',
    },
    {
      title: 'FOR-2025-09-17-1909, endring i integreringsforskriften',
      url: 'https://lovdata.no/dokument/LTI/forskrift/2025-09-17-1909',
      checkedOn: '2026-11-24',
    },
  ],
  seeAlso: ['programme-sickness', 'pregnancy-birth', 'programme-hours', 'appeal'],
  rules: ['programme-leave', 'programme-time-added'],
  contacts: ['refugeeService'],
};
