import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const programmeUkraine: Topic = {
  id: 'programme-ukraine',
  family: 'introduction programme',
  audience: 'both',
  from: '2026-07-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('integrationAct', '37 c'), section('integrationAct', '8', 1), section('integrationAct', '9', 1, 'e'),
    section('immigrationAct', '34'), section('integrationAct', '14 a'), section('integrationAct', '13'),
    section('integrationAct', '14'), section('integrationRegulation', '65 a', 2), section('integrationAct', '37 b'),
    section('integrationAct', '37 d'), section('integrationRegulation', '43 h'),
  ],
  pages: [
    {
      title: 'FOR-2025-09-17-1909, endring i integreringsforskriften',
      url: 'https://lovdata.no/dokument/LTI/forskrift/2025-09-17-1909',
      checkedOn: '2026-11-24',
    },
    {
      title: 'FOR-2026-06-12-1077, overgangsregler til kapittel 6A',
      url: 'https://lovdata.no/dokument/SF/forskrift/2026-06-12-1077',
      checkedOn: '2026-11-21',
    },
    {
      title: 'LOV-2024-06-25-53, kapittel 6A vedtatt på nytt',
      url: 'https://lovdata.no/dokument/LTI/lov/2024-06-25-53',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['collective-protection', 'programme-who', 'programme-duration', 'norwegian-who'],
  rules: ['programme-entitlement', 'programme-duration', 'collective-protection'],
  contacts: ['refugeeService'],
};
