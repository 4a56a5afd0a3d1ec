import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const nirRegistration: Topic = {
  id: 'nir-registration',
  family: 'registers and case processing',
  audience: 'caseworker',
  from: '2025-07-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('integrationAct', '43', 2), section('integrationRegulation', '58'),
    section('integrationRegulation', '59', 2), section('integrationRegulation', '47'),
    section('integrationRegulation', '49'), section('integrationRegulation', '52'),
    section('integrationRegulation', '53'), section('integrationRegulation', '56'),
    section('integrationRegulation', '60'), section('integrationRegulation', '62'),
    section('integrationAct', '48', 1),
  ],
  pages: [
    {
      title: 'Registrering i NIR etter integreringsloven: norsk og samfunnskunnskap (IMDi)',
      url: 'https://www.imdi.no/kvalifisering/regelverk/norsk-og-samfunnskunnskap/registrering-i-nir-etter-integreringsloven---norsk-og-samfunnskunnskap/',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Dette brukes NIR til (IMDi)',
      url: 'https://www.imdi.no/imdinett/nasjonalt-introduksjonsregister-nir/dette-brukes-nir-til/',
      checkedOn: '2026-11-21',
    },
    { title: 'Status utbetalinger (IMDi)', url: 'https://www.imdi.no/imdinett/status-utbetalinger/', checkedOn: '2026-11-21' },
  ],
  seeAlso: ['nir-county-flow', 'imdinett-access', 'norwegian-training-grant', 'privacy'],
  rules: ['registration-deadlines'],
  contacts: ['imdi'],
};
