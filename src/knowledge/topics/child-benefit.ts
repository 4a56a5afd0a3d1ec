import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const childBenefit: Topic = {
  id: 'child-benefit',
  family: 'daily life',
  audience: 'both',
  from: '2025-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-05-23',
  sections: [
    section('childBenefitAct', '2', 1), section('childBenefitAct', '4'), section('childBenefitAct', '9', 1),
    section('childBenefitAct', '10'), section('childBenefitAct', '11'), section('childBenefitAct', '14', 2),
    section('childBenefitAct', '15'), section('childBenefitAct', '17', 1), section('cashBenefitAct', '2', 1),
    section('cashBenefitAct', '3'), section('cashBenefitAct', '7'), section('integrationAct', '22', 3),
  ],
  pages: [
    {
      title: 'Forskottering av barnetrygd (UDI)',
      url: 'https://www.udi.no/kontakt-oss/offentlig-ansatte/ansatte-i-andre-offentlige-etater/forskottering-av-barnetrygd/',
      checkedOn: '2026-11-21',
    },
    {
      title: 'LOV-2024-06-25-53, endringer i barnetrygdloven',
      url: 'https://lovdata.no/dokument/LTI/lov/2024-06-25-53',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['kindergarten', 'parental-benefit', 'nav-benefits', 'social-assistance'],
  rules: [],
  contacts: ['nav'],
};
