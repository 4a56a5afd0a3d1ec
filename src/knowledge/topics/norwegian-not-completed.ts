import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const norwegianNotCompleted: Topic = {
  id: 'norwegian-not-completed',
  family: 'Norwegian and social studies',
  audience: 'both',
  from: '2025-09-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-05-23',
  sections: [
    section('integrationAct', '3', 3), section('integrationRegulation', '29'), section('integrationAct', '36'),
    section('integrationAct', '30', 5), section('integrationRegulation', '30'),
    section('integrationRegulation', '31'), section('integrationRegulation', '32'),
    section('integrationRegulation', '33'), section('integrationAct', '46', 2, 'd'),
    section('socialServicesAct', '20 a', 1),
  ],
  pages: [
    {
      title: 'LOV-2025-06-20-84, endringer i utlendingsloven mv.',
      url: 'https://lovdata.no/dokument/LTI/lov/2025-06-20-84',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Juridisk veileder til integreringsloven, kapittel 6 (IMDi)',
      url: 'https://imdi.no/kvalifisering/regelverk/juridisk-veileder-til-integreringsloven/kapittel-6-opplaring-i-norsk-og-samfunnskunnskap',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['norwegian-duration', 'norwegian-exemption', 'programme-benefit-deductions', 'permanent-residence'],
  rules: ['training-absence', 'training-leave'],
  contacts: ['adultEducation'],
};
