import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const norwegianWhoProvides: Topic = {
  id: 'norwegian-who-provides',
  family: 'Norwegian and social studies',
  audience: 'both',
  from: '2021-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-05-23',
  sections: [
    section('integrationAct', '30', 1), section('integrationAct', '30', 2), section('integrationAct', '26', 1),
    section('integrationAct', '30', 3), section('integrationAct', '34'), section('integrationAct', '33', 2),
    section('integrationRegulation', '19 a'), section('integrationRegulation', '59', 3), section('integrationAct', '3', 4),
  ],
  pages: [
    { title: 'Learn Norwegian (nyinorge.no)', url: 'https://nyinorge.no/en/learn-norwegian', checkedOn: '2026-11-21' },
    {
      title: 'LOV-2023-06-09-24, endringer i integreringsloven',
      url: 'https://lovdata.no/dokument/LTI/lov/2023-06-09-24',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['norwegian-who', 'norwegian-duration', 'combination-classes', 'norwegian-cost', 'upper-secondary-adults'],
  rules: ['norwegian-provider'],
  contacts: ['refugeeService', 'county'],
};
