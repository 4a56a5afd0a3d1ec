import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const municipalityResponsibilities: Topic = {
  id: 'municipality-responsibilities',
  family: 'who does what',
  audience: 'both',
  from: '2026-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-05-23',
  sections: [
    section('integrationAct', '3', 1), section('integrationAct', '3', 2), section('integrationAct', '5', 2),
    section('integrationAct', '6', 1), section('integrationAct', '10', 3), section('integrationAct', '12', 2),
    section('integrationAct', '15'), section('integrationAct', '16'), section('integrationAct', '12 a'),
    section('integrationAct', '19'), section('integrationAct', '30'), section('integrationAct', '34'),
    section('integrationAct', '37', 4), section('integrationAct', '18 a', 1), section('integrationAct', '30', 5),
    section('integrationAct', '50'), section('integrationAct', '43', 2), section('integrationAct', '46'),
    section('integrationAct', '47'), section('integrationAct', '49', 2), section('integrationAct', '3', 3),
    section('integrationAct', '3', 4), section('integrationAct', '48', 1),
  ],
  pages: [
    {
      title: 'Veileder til integreringsloven, kapittel 6: introduksjonsprogram (IMDi)',
      url: 'https://www.imdi.no/regelverk/integreringsloven/veileder-til-integreringsloven/6.-introduksjonsprogram',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['county-responsibilities', 'programme-who-provides', 'norwegian-who-provides', 'appeal', 'decision-requirements'],
  rules: ['county-or-municipality', 'norwegian-provider'],
  contacts: ['refugeeService'],
};
