import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const norwegianReceptionCentre: Topic = {
  id: 'norwegian-reception-centre',
  family: 'Norwegian and social studies',
  audience: 'both',
  from: '2026-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('integrationAct', '5', 1), section('integrationAct', '5', 2), section('integrationRegulation', '1'),
    section('integrationRegulation', '2'), section('integrationAct', '37 a'), section('integrationAct', '30', 1), section('integrationAct', '26', 2),
    section('integrationAct', '3', 3), section('integrationRegulation', '49'),
    section('integrationRegulation', '73'),
  ],
  pages: [
    {
      title: 'FOR-2025-09-17-1909, endring i integreringsforskriften',
      url: 'https://lovdata.no/dokument/LTI/forskrift/2025-09-17-1909',
      checkedOn: '2026-11-21',
    },
    {
      title: 'FOR-2021-12-22-3852, endring i integreringsforskriften',
      url: 'https://lovdata.no/dokument/LTI/forskrift/2021-12-22-3852',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['norwegian-who', 'social-studies', 'asylum-process', 'reception-centre-municipality'],
  rules: ['reception-centre-training'],
  contacts: ['municipality'],
};
