import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const startBusiness: Topic = {
  id: 'start-business',
  family: 'education and work',
  audience: 'both',
  from: '2021-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-05-23',
  sections: [
    section('immigrationAct', '55', 1), section('immigrationAct', '60', 3), section('nationalInsuranceAct', '4-6', 3), section('integrationRegulation', '65', 1),
  ],
  pages: [
    {
      title: 'Registreringsplikt i Foretaksregisteret (Brønnøysundregistrene)',
      url: 'https://www.brreg.no/enkeltpersonforetak/registreringsplikt-i-foretaksregisteret/',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Working (norge.no)',
      url: 'https://norge.no/en/life_situation/working',
      checkedOn: '2026-11-24',
    },
  ],
  seeAlso: ['job-search', 'tax-card', 'programme-work', 'nav-benefits'],
  rules: [],
  contacts: ['businessRegisters', 'county', 'taxAdministration'],
};
