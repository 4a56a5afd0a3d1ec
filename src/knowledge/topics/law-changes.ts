import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const lawChanges: Topic = {
  id: 'law-changes',
  family: 'registers and case processing',
  audience: 'caseworker',
  from: '2026-07-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('integrationAct', '8', 4), section('integrationAct', '12 a'), section('integrationAct', '13'),
    section('integrationAct', '14'), section('integrationAct', '14 a', 3), section('integrationAct', '15'),
    section('integrationAct', '37 c'), section('integrationRegulation', '4'), section('integrationRegulation', '10'),
    section('integrationRegulation', '19'), section('integrationAct', '26', 6), section('integrationAct', '48', 2),
    section('integrationAct', '20', 4), section('integrationRegulation', '14 a'), section('integrationAct', '50'),
    section('integrationAct', '16'), section('integrationRegulation', '72'), section('integrationRegulation', '76'),
  ],
  pages: [
    {
      title: 'FOR-2025-06-20-1102, delt ikraftsetting',
      url: 'https://lovdata.no/dokument/LTI/forskrift/2025-06-20-1102',
      checkedOn: '2026-11-24',
    },
    {
      title: 'FOR-2025-09-17-1909, endring i integreringsforskriften',
      url: 'https://lovdata.no/dokument/LTI/forskrift/2025-09-17-1909',
      checkedOn: '2026-11-24',
    },
    {
      title: 'FOR-2023-06-09-831, endring i integreringsforskriften',
      url: 'https://lovdata.no/dokument/LTI/forskrift/2023-06-09-831',
      checkedOn: '2026-11-21',
    },
    {
      title: 'FOR-2024-01-30-146, endring i integreringsforskriften',
      url: 'https://lovdata.no/dokument/LTI/forskrift/2024-01-30-146',
      checkedOn: '2026-11-21',
    },
    {
      title: 'LOV-2026-06-12-23, integreringserklæring',
      url: 'https://lovdata.no/dokument/LTI/lov/2026-06-12-23',
      checkedOn: '2026-11-21',
    },
    {
      title: 'LOV-2025-06-20-81, ny forvaltningslov',
      url: 'https://lovdata.no/dokument/NL/lov/2025-06-20-81',
      checkedOn: '2026-07-28',
    },
  ],
  seeAlso: ['transition-old-act', 'programme-duration', 'programme-ukraine', 'decision-requirements'],
  rules: [],
  contacts: ['refugeeService'],
};
