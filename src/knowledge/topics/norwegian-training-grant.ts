import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const norwegianTrainingGrant: Topic = {
  id: 'norwegian-training-grant',
  family: 'grants',
  audience: 'caseworker',
  from: '2026-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('integrationAct', '27'), section('integrationAct', '30', 4), section('integrationAct', '43', 2),
  ],
  pages: [
    {
      title: 'Tilskot til opplæring i norsk og samfunnskunnskap (IMDi)',
      url: 'https://www.imdi.no/tilskudd/2024/tilskot-til-opplaring-i-norsk-og-samfunnskunnskap-for-vaksne-innvandrarar/',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Digitalisering av tilskuddsordninger (IMDi)',
      url: 'https://imdi.no/tilskudd/digitalisering-av-tilskuddsordninger',
      checkedOn: '2026-11-21',
    },
    { title: 'Status utbetalinger (IMDi)', url: 'https://www.imdi.no/imdinett/status-utbetalinger/', checkedOn: '2026-11-21' },
    {
      title: 'Prop. 81 L (2024–2025), kapittel 12',
      url: 'https://www.regjeringen.no/no/dokumenter/prop.-81-l-20242025/id3094568/?ch=12',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['county-training-grant', 'integration-grant', 'nir-registration', 'norwegian-cost'],
  rules: [],
  contacts: ['adultEducation', 'imdi'],
};
