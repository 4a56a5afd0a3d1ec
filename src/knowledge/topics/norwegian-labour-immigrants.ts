import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const norwegianLabourImmigrants: Topic = {
  id: 'norwegian-labour-immigrants',
  family: 'Norwegian and social studies',
  audience: 'both',
  from: '2022-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-05-23',
  sections: [
    section('integrationAct', '28'), section('integrationAct', '26', 3), section('integrationAct', '26', 7),
    section('integrationAct', '27'), section('integrationAct', '9'), section('integrationAct', '30', 4),
    section('integrationAct', '32', 2), section('integrationAct', '33', 1), section('integrationAct', '37', 1),
  ],
  pages: [
    {
      title: 'Målgruppe for opplæring i norsk og samfunnskunnskap (IMDi)',
      url: 'https://www.imdi.no/kvalifisering/regelverk/norsk-og-samfunnskunnskap/malgruppe-for-opplaring-i-norsk-og-samfunnskunnskap/',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Rett og plikt til opplæring (Arendal kommune)',
      url: 'https://www.arendal.kommune.no/tjenester/skole/voksenopplaringen/rett-og-plikt-til-opplaring/',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Tilskudd til norskopplæringsordningen 2025 (IMDi)',
      url: 'https://arkiv.imdi.no/tilskudd/2025/tilskudd-til-norskopplaringsordningen',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['norwegian-who', 'norwegian-cost', 'norwegian-online', 'permanent-residence'],
  rules: ['norwegian-entitlement', 'norwegian-cost'],
  contacts: ['adultEducation', 'nyINorge'],
};
