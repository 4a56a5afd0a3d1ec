import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const programmeHours: Topic = {
  id: 'programme-hours',
  family: 'introduction programme',
  audience: 'both',
  from: '2026-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-05-23',
  sections: [
    section('integrationAct', '13', 3), section('integrationAct', '14', 1), section('integrationAct', '14 a'),
    section('integrationAct', '20', 2), section('integrationRegulation', '17'),
    section('integrationRegulation', '18'), section('integrationRegulation', '69', 1),
  ],
  pages: [
    {
      title: 'Tilsynsinstruks 2026-2028, deltema 3: omfanget av introduksjonsprogrammet (IMDi)',
      url: 'https://www.imdi.no/regelverk/statlig-tilsyn/tilsynsinstruks-2026-2028/deltema-3-omfanget-av-introduksjonsprogrammet',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['programme-content', 'programme-leave', 'health-adaptation', 'programme-ukraine'],
  rules: [],
  contacts: ['refugeeService'],
};
