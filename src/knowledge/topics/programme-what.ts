import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const programmeWhat: Topic = {
  id: 'programme-what',
  family: 'introduction programme',
  audience: 'both',
  from: '2026-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('integrationAct', '1', 1), section('integrationAct', '8', 1), section('integrationAct', '12', 1),
    section('integrationAct', '13', 3), section('integrationAct', '14', 4), section('integrationAct', '14 a', 1),
    section('integrationAct', '14 a', 2), section('integrationAct', '18 a'), section('integrationAct', '19'),
    section('integrationAct', '37 c'), section('integrationRegulation', '72', 2),
  ],
  pages: [
    {
      title: 'Veileder til integreringsloven, kapittel 6: introduksjonsprogram (IMDi)',
      url: 'https://www.imdi.no/regelverk/integreringsloven/veileder-til-integreringsloven/6.-introduksjonsprogram',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['programme-who', 'programme-content', 'programme-duration', 'programme-benefit'],
  rules: ['programme-entitlement', 'timeline'],
  contacts: ['refugeeService'],
};
