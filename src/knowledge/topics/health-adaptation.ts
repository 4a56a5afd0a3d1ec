import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const healthAdaptation: Topic = {
  id: 'health-adaptation',
  family: 'introduction programme',
  audience: 'caseworker',
  from: '2026-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('integrationAct', '14 a', 2), section('integrationAct', '3', 2), section('integrationAct', '13', 3),
    section('integrationAct', '14', 1), section('integrationAct', '15', 2), section('integrationAct', '15', 6),
    section('integrationAct', '50', 1), section('integrationAct', '50', 2), section('integrationRegulation', '5'),
    section('integrationRegulation', '15'), section('integrationAct', '18'), section('integrationRegulation', '25'),
    section('integrationRegulation', '40'), section('integrationAct', '22', 1), section('integrationAct', '42', 2),
  ],
  pages: [
    {
      title: 'Tilsynsinstruks 2026–2028, omfanget av programmet (IMDi)',
      url: 'https://www.imdi.no/regelverk/statlig-tilsyn/tilsynsinstruks-2026-2028/deltema-3-omfanget-av-introduksjonsprogrammet',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['programme-sickness', 'programme-hours', 'norwegian-exemption', 'discrimination'],
  rules: [],
  contacts: ['refugeeService', 'ldo'],
};
