import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const nirCountyFlow: Topic = {
  id: 'nir-county-flow',
  family: 'registers and case processing',
  audience: 'caseworker',
  from: '2023-08-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('integrationRegulation', '59', 3), section('integrationRegulation', '59', 2),
    section('integrationRegulation', '58', 2), section('integrationRegulation', '47', 2),
    section('integrationRegulation', '53'), section('integrationAct', '30', 2), section('integrationAct', '42', 2),
    section('integrationAct', '43', 2),
  ],
  pages: [
    {
      title: 'Karriereveiledning etter integreringsloven (IMDi)',
      url: 'https://www.imdi.no/kvalifisering/regelverk/introduksjonsprogrammet/karriereveiledning-etter-integreringsloven/',
      checkedOn: '2026-11-21',
    },
    { title: 'Status utbetalinger (IMDi)', url: 'https://www.imdi.no/imdinett/status-utbetalinger/', checkedOn: '2026-11-21' },
  ],
  seeAlso: ['nir-registration', 'county-training-grant', 'programme-upper-secondary', 'norwegian-who-provides'],
  rules: ['registration-deadlines'],
  contacts: ['imdi', 'county'],
};
