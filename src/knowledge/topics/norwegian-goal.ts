import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const norwegianGoal: Topic = {
  id: 'norwegian-goal',
  family: 'Norwegian and social studies',
  audience: 'both',
  from: '2022-06-15',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-05-23',
  sections: [
    section('integrationAct', '31', 1), section('integrationRegulation', '28'), section('integrationRegulation', '27'),
    section('integrationAct', '34'), section('integrationAct', '15', 3), section('integrationAct', '15', 5),
    section('integrationAct', '46', 2), section('integrationAct', '37 d', 2), section('integrationAct', '37 d', 3),
  ],
  pages: [
    {
      title: 'Læreplan i norsk for voksne innvandrere (HK-dir)',
      url: 'https://hkdir.no/dokumenter/laereplan-i-norsk-for-voksne-innvandrere',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Juridisk veileder til integreringsloven, kapittel 6 (IMDi)',
      url: 'https://imdi.no/kvalifisering/regelverk/juridisk-veileder-til-integreringsloven/kapittel-6-opplaring-i-norsk-og-samfunnskunnskap',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['norwegian-plan', 'norwegian-test', 'norwegian-duration', 'permanent-residence', 'citizenship'],
  rules: ['norwegian-goal-level'],
  contacts: ['adultEducation'],
};
