import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const programmeWhoProvides: Topic = {
  id: 'programme-who-provides',
  family: 'introduction programme',
  audience: 'both',
  from: '2026-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-05-23',
  sections: [
    section('integrationAct', '3'), section('integrationAct', '11', 3), section('integrationAct', '12', 1),
    section('integrationAct', '12 a'), section('integrationAct', '30', 2), section('integrationAct', '48'),
    section('integrationAct', '50'),
  ],
  pages: [
    {
      title: 'Veileder til integreringsloven, kapittel 6: introduksjonsprogram (IMDi)',
      url: 'https://www.imdi.no/regelverk/integreringsloven/veileder-til-integreringsloven/6.-introduksjonsprogram',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['municipality-responsibilities', 'county-responsibilities', 'norwegian-who-provides', 'programme-start'],
  rules: [],
  contacts: ['refugeeService'],
};
