import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const developmentGrant: Topic = {
  id: 'development-grant',
  family: 'grants',
  audience: 'caseworker',
  from: '2026-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('integrationAct', '9'), section('integrationAct', '28'),
  ],
  pages: [
    {
      title: 'Tilskudd til utvikling av kvalifiserings- og integreringstiltak 2025 (IMDi)',
      url: 'https://imdi.no/tilskudd/2025/tilskudd-til-utvikling-av-kommunale-kvalifiserings-og-integreringstiltak',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Tilskudd til utvikling av kvalifiserings- og integreringstiltak 2024 (IMDi)',
      url: 'https://imdi.no/tilskudd/2024/tilskudd-til-utvikling-av-kommunale-kvalifiserings-og-integreringstiltak',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Tilleggsutlysning: tilskudd til utvikling av kommunale integreringstiltak (IMDi)',
      url: 'https://www.imdi.no/tilskudd/tilskudd-til-utvikling-av-kommunale-integreringstiltak/',
      checkedOn: '2026-11-24',
    },
  ],
  seeAlso: ['integration-grant', 'vocational-training-grant', 'ngo-grants'],
  rules: [],
  contacts: ['refugeeService', 'imdi'],
};
