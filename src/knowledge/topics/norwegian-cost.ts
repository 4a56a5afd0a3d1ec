import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const norwegianCost: Topic = {
  id: 'norwegian-cost',
  family: 'Norwegian and social studies',
  audience: 'both',
  from: '2022-06-15',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-05-23',
  sections: [
    section('integrationAct', '26', 3), section('integrationAct', '26', 7), section('integrationAct', '30', 4),
    section('integrationAct', '32', 1), section('integrationAct', '37 d'), section('integrationRegulation', '29'),
    section('integrationAct', '37', 1), section('integrationRegulation', '38', 4), section('integrationRegulation', '38', 6),
    section('integrationRegulation', '38', 5), section('integrationAct', '37 d', 2),
  ],
  pages: [
    {
      title: 'Målgruppe for opplæring i norsk og samfunnskunnskap (IMDi)',
      url: 'https://www.imdi.no/kvalifisering/regelverk/norsk-og-samfunnskunnskap/malgruppe-for-opplaring-i-norsk-og-samfunnskunnskap/',
      checkedOn: '2026-11-21',
    },
    { title: 'Learn Norwegian (nyinorge.no)', url: 'https://nyinorge.no/en/learn-norwegian', checkedOn: '2026-11-21' },
  ],
  seeAlso: ['norwegian-who', 'norwegian-test', 'norwegian-duration', 'norwegian-labour-immigrants', 'norwegian-online'],
  rules: ['norwegian-cost'],
  contacts: ['adultEducation'],
};
