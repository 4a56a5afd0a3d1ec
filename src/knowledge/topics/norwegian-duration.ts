import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const norwegianDuration: Topic = {
  id: 'norwegian-duration',
  family: 'Norwegian and social studies',
  audience: 'both',
  from: '2022-06-15',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-05-23',
  sections: [
    section('integrationAct', '32', 1), section('integrationRegulation', '74'), section('integrationRegulation', '65 a'),
    section('integrationAct', '32', 2), section('integrationRegulation', '73'), section('integrationAct', '37 d', 2),
    section('integrationRegulation', '20'), section('integrationAct', '30', 3), section('integrationRegulation', '72'),
    section('integrationAct', '26', 7), section('integrationAct', '30', 4),
  ],
  pages: [
    {
      title: 'Målgruppe for opplæring i norsk og samfunnskunnskap (IMDi)',
      url: 'https://www.imdi.no/kvalifisering/regelverk/norsk-og-samfunnskunnskap/malgruppe-for-opplaring-i-norsk-og-samfunnskunnskap/',
      checkedOn: '2026-11-21',
    },
    {
      title: 'LOV-2023-06-09-24, endringer i integreringsloven',
      url: 'https://lovdata.no/dokument/LTI/lov/2023-06-09-24',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['norwegian-goal', 'norwegian-who', 'norwegian-plan', 'norwegian-not-completed', 'programme-duration'],
  rules: ['norwegian-duration', 'training-leave'],
  contacts: ['adultEducation'],
};
