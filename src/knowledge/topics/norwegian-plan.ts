import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const norwegianPlan: Topic = {
  id: 'norwegian-plan',
  family: 'Norwegian and social studies',
  audience: 'both',
  from: '2026-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('integrationAct', '34'), section('integrationAct', '15', 2), section('integrationAct', '15', 3),
    section('integrationAct', '15', 4), section('integrationAct', '15', 5), section('integrationAct', '15', 6),
    section('integrationAct', '15', 7), section('integrationAct', '46', 2, 'c'),
    section('integrationAct', '37 d', 3), section('integrationRegulation', '29', 3),
  ],
  pages: [
    {
      title: 'Juridisk veileder til integreringsloven, kapittel 6 (IMDi)',
      url: 'https://imdi.no/kvalifisering/regelverk/juridisk-veileder-til-integreringsloven/kapittel-6-opplaring-i-norsk-og-samfunnskunnskap',
      checkedOn: '2026-11-21',
    },
    {
      title: 'LOV-2023-06-09-24, endringer i integreringsloven',
      url: 'https://lovdata.no/dokument/LTI/lov/2023-06-09-24',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['norwegian-goal', 'programme-integration-plan', 'norwegian-duration', 'appeal'],
  rules: [],
  contacts: ['adultEducation'],
};
