import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const programmeBenefitDeductions: Topic = {
  id: 'programme-benefit-deductions',
  family: 'introduction programme',
  audience: 'both',
  from: '2021-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('integrationAct', '20', 2), section('integrationAct', '21'), section('integrationAct', '22'),
    section('integrationAct', '23', 2), section('integrationAct', '25', 1), section('integrationAct', '46', 2, 'e'),
    section('integrationAct', '46', 2, 'g'), section('integrationRegulation', '5', 1),
    section('integrationRegulation', '6'), section('integrationRegulation', '7'),
    section('integrationRegulation', '8', 1),
  ],
  pages: [
    {
      title: 'Enkeltvedtak og klager (IMDi)',
      url: 'https://www.imdi.no/kvalifisering/regelverk/generelle-bestemmelser/enkeltvedtak-og-klager/',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Grunnbeløpet i folketrygden (Nav)',
      url: 'https://www.nav.no/grunnbelopet',
      checkedOn: '2026-10-08',
    },
  ],
  seeAlso: ['programme-benefit', 'programme-benefit-other-income', 'programme-sickness', 'programme-leave', 'appeal'],
  rules: ['benefit-reductions'],
  contacts: ['refugeeService'],
};
