import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const programmeBenefitOtherIncome: Topic = {
  id: 'programme-benefit-other-income',
  family: 'introduction programme',
  audience: 'both',
  from: '2021-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('integrationAct', '22'), section('integrationAct', '23', 1), section('integrationAct', '22', 1),
    section('integrationAct', '22', 2), section('integrationAct', '22', 3), section('integrationAct', '23', 2),
    section('integrationAct', '25', 3), section('integrationAct', '25', 2), section('integrationAct', '20'),
  ],
  pages: [
    {
      title: 'Introduksjonsstønad, skattespørsmål (Skatteetaten)',
      url: 'https://www.skatteetaten.no/person/folkeregister/flytte/til-norge/introduksjonsstonad-for-nyankomne-flyktninger---skattesporsmal/',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Introduksjonsstønad (IMDi)',
      url: 'https://www.imdi.no/kvalifisering/regelverk/introduksjonsprogrammet/introduksjonsstonad/',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Tiltakspengeforskriften',
      url: 'https://lovdata.no/dokument/SF/forskrift/2013-11-04-1286',
      checkedOn: '2026-07-28',
    },
    {
      title: 'Prop. 101 L (2023–2024), kapittel om integreringsloven',
      url: 'https://regjeringen.no/no/dokumenter/prop.-101-l-20232024/id3037628/?ch=5',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Bustøttelova',
      url: 'https://lovdata.no/dokument/NL/lov/2012-08-24-64',
      checkedOn: '2026-07-28',
    },
  ],
  seeAlso: ['programme-benefit', 'programme-benefit-deductions', 'social-assistance', 'tax-card'],
  rules: ['introduction-benefit', 'benefit-reductions'],
  contacts: ['refugeeService', 'nav'],
};
