import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const workplaceRights: Topic = {
  id: 'workplace-rights',
  family: 'education and work',
  audience: 'both',
  from: '2024-07-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('workingEnvironmentAct', '10-4', 1), section('workingEnvironmentAct', '10-6'),
    section('workingEnvironmentAct', '10-8', 1), section('workingEnvironmentAct', '14-5'),
    section('workingEnvironmentAct', '14-6'), section('workingEnvironmentAct', '14-9'),
    section('workingEnvironmentAct', '15-3'), section('workingEnvironmentAct', '15-4'),
    section('workingEnvironmentAct', '15-6'), section('workingEnvironmentAct', '15-7', 1),
  ],
  pages: [
    {
      title: 'Minimum wage (Arbeidstilsynet)',
      url: 'https://arbeidstilsynet.no/en/working-conditions/pay-and-minimum-rates-of-pay/minimum-wage',
      checkedOn: '2026-11-24',
    },
    { title: 'Tips oss (Arbeidstilsynet)', url: 'https://www.arbeidstilsynet.no/kontakt-oss/tips/', checkedOn: '2026-11-25' },
    {
      title: 'Your rights (SUA)',
      url: 'https://www.sua.no/en/your-rights/',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Information for refugees about working in Norway (Nav)',
      url: 'https://arbeidsplassen.nav.no/en/work-in-norway/',
      checkedOn: '2026-11-24',
    },
  ],
  seeAlso: ['job-search', 'discrimination', 'human-trafficking', 'tax-card'],
  rules: [],
  contacts: ['labourInspection', 'jussbuss'],
};
