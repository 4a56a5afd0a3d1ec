import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const programmeSickness: Topic = {
  id: 'programme-sickness',
  family: 'introduction programme',
  audience: 'both',
  from: '2026-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-05-23',
  sections: [
    section('integrationRegulation', '5', 1), section('integrationRegulation', '5', 2),
    section('integrationRegulation', '8', 1), section('integrationRegulation', '8', 2),
    section('integrationRegulation', '9', 1), section('integrationRegulation', '9', 3),
    section('integrationRegulation', '6', 2), section('integrationRegulation', '7', 1),
    section('integrationRegulation', '7', 2), section('integrationRegulation', '15'),
    section('integrationRegulation', '10'), section('integrationAct', '46', 2, 'e'),
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
  seeAlso: ['programme-leave', 'programme-benefit-deductions', 'health-adaptation', 'healthcare'],
  rules: ['programme-leave'],
  contacts: ['refugeeService'],
};
