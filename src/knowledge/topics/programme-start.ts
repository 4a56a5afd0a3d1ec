import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const programmeStart: Topic = {
  id: 'programme-start',
  family: 'introduction programme',
  audience: 'both',
  from: '2021-06-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-05-23',
  sections: [
    section('integrationAct', '8', 1), section('integrationAct', '8', 3), section('integrationAct', '10', 1),
    section('integrationAct', '11', 1), section('integrationAct', '12', 2), section('integrationAct', '15', 1),
    section('integrationAct', '46', 2, 'a'), section('integrationAct', '48', 1),
    section('integrationRegulation', '58'),
  ],
  pages: [
    {
      title: 'Veileder til integreringsloven, kapittel 6: introduksjonsprogram (IMDi)',
      url: 'https://www.imdi.no/regelverk/integreringsloven/veileder-til-integreringsloven/6.-introduksjonsprogram',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['programme-who', 'competence-mapping', 'career-guidance', 'programme-integration-plan', 'appeal'],
  rules: ['programme-entitlement', 'programme-start-deadline', 'timeline'],
  contacts: ['refugeeService', 'countyGovernor'],
};
