import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const qualificationProgramme: Topic = {
  id: 'qualification-programme',
  family: 'education and work',
  audience: 'both',
  from: '2024-07-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('socialServicesAct', '29'), section('socialServicesAct', '30'), section('socialServicesAct', '31'),
    section('socialServicesAct', '32', 1), section('socialServicesAct', '34'), section('socialServicesAct', '35'),
    section('socialServicesAct', '36'), section('socialServicesAct', '37'), section('socialServicesAct', '38', 1),
    section('socialServicesAct', '47'),
  ],
  pages: [
    {
      title: 'The Qualification Programme (Nav)',
      url: 'https://www.nav.no/kvalifiseringsprogrammet/en',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Grunnbeløpet i folketrygden (Nav)',
      url: 'https://www.nav.no/grunnbelopet',
      checkedOn: '2026-10-08',
    },
  ],
  seeAlso: ['social-assistance', 'nav-benefits', 'programme-what', 'job-search'],
  rules: [],
  contacts: ['nav', 'countyGovernor'],
};
