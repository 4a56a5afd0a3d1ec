import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const programmeIntegrationContract: Topic = {
  id: 'programme-integration-contract',
  family: 'introduction programme',
  audience: 'both',
  from: '2026-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-05-23',
  sections: [
    section('integrationAct', '3', 3), section('integrationAct', '16'), section('integrationAct', '18'),
    section('integrationAct', '21'), section('integrationAct', '46', 2, 'c'),
  ],
  pages: [
    {
      title: 'LOV-2026-06-12-23, ny § 16 i integreringsloven',
      url: 'https://lovdata.no/dokument/LTI/lov/2026-06-12-23',
      checkedOn: '2026-11-21',
    },
    {
      title: 'LOV-2020-11-06-127, integreringsloven slik den ble vedtatt',
      url: 'https://lovdata.no/dokument/LTI/lov/2020-11-06-127',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['programme-integration-plan', 'programme-stop', 'interpreter-right', 'law-changes'],
  rules: [],
  contacts: ['refugeeService'],
};
