import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const programmeBenefit: Topic = {
  id: 'programme-benefit',
  family: 'introduction programme',
  audience: 'both',
  from: '2021-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('integrationAct', '19'), section('integrationAct', '20'), section('integrationAct', '22'),
    section('integrationAct', '23'), section('integrationAct', '24'), section('integrationAct', '46', 2, 'a'),
  ],
  pages: [
    {
      title: 'Grunnbeløpet i folketrygden (Nav)',
      url: 'https://www.nav.no/grunnbelopet',
      checkedOn: '2026-10-08',
    },
    {
      title: 'FOR-2024-06-25-1215, overgangsregel til integreringsloven § 20',
      url: 'https://lovdata.no/dokument/SF/forskrift/2024-06-25-1215',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Introduksjonsstønad for nyankomne flyktninger: skattespørsmål (Skatteetaten)',
      url: 'https://www.skatteetaten.no/person/folkeregister/flytte/til-norge/introduksjonsstonad-for-nyankomne-flyktninger---skattesporsmal/',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Prop. 101 L (2023–2024), kapittel 5',
      url: 'https://regjeringen.no/no/dokumenter/prop.-101-l-20232024/id3037628/?ch=5',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Prop. 89 L (2019–2020), kapittel 9',
      url: 'https://www.regjeringen.no/no/dokumenter/prop.-89-l-20192020/id2699012/?ch=9',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['programme-benefit-deductions', 'programme-benefit-other-income', 'tax-card', 'social-assistance'],
  rules: ['introduction-benefit'],
  contacts: ['refugeeService'],
};
