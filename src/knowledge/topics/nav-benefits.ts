import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const navBenefits: Topic = {
  id: 'nav-benefits',
  family: 'daily life',
  audience: 'both',
  from: '2026-07-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('nationalInsuranceAct', '4-3'), section('nationalInsuranceAct', '4-4', 1),
    section('nationalInsuranceAct', '4-5', 1), section('nationalInsuranceAct', '4-8', 2),
    section('nationalInsuranceAct', '8-2', 1), section('nationalInsuranceAct', '8-3', 2),
    section('nationalInsuranceAct', '8-7', 1), section('nationalInsuranceAct', '11-2'),
    section('nationalInsuranceAct', '11-5', 1), section('nationalInsuranceAct', '15-2'),
    section('nationalInsuranceAct', '15-5'), section('integrationAct', '22'), section('socialServicesAct', '18', 1),
  ],
  pages: [
    {
      title: 'Grunnbeløpet i folketrygden (Nav)',
      url: 'https://www.nav.no/grunnbelopet',
      checkedOn: '2026-10-08',
    },
  ],
  seeAlso: ['social-assistance', 'parental-benefit', 'programme-sickness', 'job-search'],
  rules: [],
  contacts: ['nav'],
};
