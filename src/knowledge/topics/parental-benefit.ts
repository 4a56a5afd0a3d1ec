import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const parentalBenefit: Topic = {
  id: 'parental-benefit',
  family: 'daily life',
  audience: 'both',
  from: '2024-10-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('nationalInsuranceAct', '14-6'), section('nationalInsuranceAct', '14-7', 1),
    section('nationalInsuranceAct', '14-9', 1), section('nationalInsuranceAct', '14-12', 1),
    section('nationalInsuranceAct', '14-13', 1), section('nationalInsuranceAct', '14-14', 3),
    section('nationalInsuranceAct', '14-17'), section('integrationAct', '22', 1), section('workingEnvironmentAct', '12-7'),
  ],
  pages: [
    {
      title: 'Prop. 101 L (2023–2024), kapittel 6',
      url: 'https://regjeringen.no/no/dokumenter/prop.-101-l-20232024/id3037628/?ch=6',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Grunnbeløpet i folketrygden (Nav)',
      url: 'https://www.nav.no/grunnbelopet',
      checkedOn: '2026-10-08',
    },
  ],
  seeAlso: ['pregnancy-birth', 'child-benefit', 'programme-leave', 'nav-benefits'],
  rules: [],
  contacts: ['nav'],
};
