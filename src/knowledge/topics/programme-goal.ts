import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const programmeGoal: Topic = {
  id: 'programme-goal',
  family: 'introduction programme',
  audience: 'both',
  from: '2026-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-05-23',
  sections: [
    section('integrationAct', '11', 4), section('integrationAct', '13'), section('integrationAct', '14'),
    section('integrationAct', '15'), section('integrationAct', '46', 2, 'c'),
    section('integrationRegulation', '75'), section('integrationRegulation', '76'),
  ],
  pages: [
    {
      title: 'FOR-2025-06-20-1154, overgangsregler for varigheten',
      url: 'https://lovdata.no/dokument/LTI/forskrift/2025-06-20-1154',
      checkedOn: '2026-11-21',
    },
    {
      title: 'LOV-2020-11-06-127, integreringsloven slik den ble vedtatt',
      url: 'https://lovdata.no/dokument/LTI/lov/2020-11-06-127',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['programme-integration-plan', 'programme-duration', 'career-guidance', 'programme-upper-secondary', 'appeal'],
  rules: [],
  contacts: ['refugeeService'],
};
