import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const programmeCertificate: Topic = {
  id: 'programme-certificate',
  family: 'introduction programme',
  audience: 'both',
  from: '2026-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-05-23',
  sections: [
    section('integrationAct', '18 a', 1), section('integrationAct', '12'), section('integrationAct', '18 a', 2),
    section('integrationAct', '18'), section('integrationRegulation', '52'), section('integrationRegulation', '58'),
    section('integrationAct', '46', 2),
  ],
  pages: [
    {
      title: 'Veileder til integreringsloven, introduksjonsprogram (IMDi)',
      url: 'https://www.imdi.no/regelverk/integreringsloven/veileder-til-integreringsloven/6.-introduksjonsprogram',
      checkedOn: '2026-11-24',
    },
  ],
  seeAlso: ['programme-stop', 'programme-duration', 'job-search', 'norwegian-test'],
  rules: [],
  contacts: ['refugeeService'],
};
