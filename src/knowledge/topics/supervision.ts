import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const supervision: Topic = {
  id: 'supervision',
  family: 'registers and case processing',
  audience: 'caseworker',
  from: '2026-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('integrationAct', '39'), section('integrationAct', '40'), section('integrationAct', '43'),
    section('integrationAct', '50'), section('integrationAct', '48', 1), section('integrationAct', '11'),
    section('integrationAct', '30'), section('integrationAct', '48', 2), section('integrationAct', '48', 3),
    section('integrationAct', '15'), section('integrationAct', '43', 2), section('integrationAct', '15', 4),
    section('integrationAct', '15', 6), section('integrationAct', '47'),
  ],
  pages: [
    {
      title: 'Tilsynsinstruks 2026–2028 (IMDi)',
      url: 'https://www.imdi.no/regelverk/statlig-tilsyn/tilsynsinstruks-2026-2028-nn/tema-for-nasjonalt-tilsyn-med-integreringsla-2026-2028',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Tilsynsinstruks 2022–2025 (IMDi)',
      url: 'https://imdi.no/kvalifisering/tilsynsinstruks-2022-2025',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Tilsyn (IMDi)',
      url: 'https://www.imdi.no/kvalifisering/regelverk/generelle-bestemmelser/tilsyn/',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Metodehåndbok for tilsyn (IMDi)',
      url: 'https://imdi.no/regelverk/statlig-tilsyn/metodehandbok-bokmal/1.-innledning',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Dette brukes NIR til (IMDi)',
      url: 'https://www.imdi.no/imdinett/nasjonalt-introduksjonsregister-nir/dette-brukes-nir-til/',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['programme-integration-plan', 'decision-requirements', 'appeal', 'nir-registration'],
  rules: [],
  contacts: ['refugeeService', 'countyGovernor'],
};
