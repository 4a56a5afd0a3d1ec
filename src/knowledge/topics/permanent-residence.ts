import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const permanentResidence: Topic = {
  id: 'permanent-residence',
  family: 'residence',
  audience: 'both',
  from: '2025-09-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('immigrationAct', '62', 1), section('immigrationAct', '28'), section('immigrationAct', '38'),
    section('immigrationAct', '62', 2), section('immigrationAct', '34'), section('immigrationRegulation', '11-9'),
    section('immigrationRegulation', '11-10'), section('immigrationRegulation', '11-11'),
    section('immigrationRegulation', '11-12'), section('immigrationAct', '62', 3), section('immigrationAct', '62', 6),
    section('immigrationAct', '62', 5),
  ],
  pages: [
    {
      title: 'LOV-2025-06-20-84, endringer i utlendingsloven',
      url: 'https://lovdata.no/dokument/LTI/lov/2025-06-20-84',
      checkedOn: '2026-11-21',
    },
    {
      title: 'FOR-2025-06-26-1327, endring i utlendingsforskriften',
      url: 'https://lovdata.no/dokument/LTI/forskrift/2025-06-26-1327',
      checkedOn: '2026-11-21',
    },
    { title: 'Grunnbeløpet i folketrygden (Nav)', url: 'https://www.nav.no/grunnbelopet', checkedOn: '2026-10-08' },
  ],
  seeAlso: ['permit-renewal', 'norwegian-test', 'social-studies-test', 'citizenship'],
  rules: ['permanent-residence-integration-requirements'],
  contacts: ['udi'],
};
