import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const programmeExtension: Topic = {
  id: 'programme-extension',
  family: 'introduction programme',
  audience: 'both',
  from: '2026-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-05-23',
  sections: [
    section('integrationAct', '13', 3), section('integrationAct', '14', 4), section('integrationAct', '14', 5),
    section('integrationAct', '14', 6), section('integrationAct', '46', 2, 'f'),
    section('integrationRegulation', '10'), section('integrationRegulation', '19'),
    section('integrationRegulation', '75'), section('integrationRegulation', '76'),
  ],
  pages: [
    {
      title: 'FOR-2025-06-20-1154, overgangsregler for varigheten',
      url: 'https://lovdata.no/dokument/LTI/forskrift/2025-06-20-1154',
      checkedOn: '2026-11-21',
    },
    {
      title: 'FOR-2025-09-17-1909, endring i integreringsforskriften',
      url: 'https://lovdata.no/dokument/LTI/forskrift/2025-09-17-1909',
      checkedOn: '2026-11-21',
    },
    {
      title: 'LOV-2020-11-06-127, integreringsloven slik den ble vedtatt',
      url: 'https://lovdata.no/dokument/LTI/lov/2020-11-06-127',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['programme-duration', 'programme-leave', 'programme-sickness', 'appeal'],
  rules: ['programme-duration', 'programme-time-added'],
  contacts: ['refugeeService'],
};
