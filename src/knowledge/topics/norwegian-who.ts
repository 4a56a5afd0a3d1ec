import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const norwegianWho: Topic = {
  id: 'norwegian-who',
  family: 'Norwegian and social studies',
  audience: 'both',
  from: '2022-06-15',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('integrationAct', '27'), section('integrationAct', '26', 1), section('integrationAct', '28'),
    section('integrationAct', '26', 3), section('integrationAct', '26', 5), section('integrationAct', '9'),
    section('integrationAct', '9', 1, 'f'), section('integrationAct', '26', 2), section('integrationAct', '37 d', 1),
    section('integrationAct', '26', 6), section('integrationAct', '26', 7), section('integrationAct', '30', 4),
    section('integrationAct', '2'), section('integrationRegulation', '72'), section('integrationRegulation', '43 h'),
  ],
  pages: [
    {
      title: 'Målgruppe for opplæring i norsk og samfunnskunnskap (IMDi)',
      url: 'https://www.imdi.no/kvalifisering/regelverk/norsk-og-samfunnskunnskap/malgruppe-for-opplaring-i-norsk-og-samfunnskunnskap/',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Juridisk veileder til integreringsloven, kapittel 6 (IMDi)',
      url: 'https://imdi.no/kvalifisering/regelverk/juridisk-veileder-til-integreringsloven/kapittel-6-opplaring-i-norsk-og-samfunnskunnskap',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: [
    'norwegian-who-provides', 'norwegian-duration', 'norwegian-labour-immigrants', 'norwegian-exemption', 'norwegian-cost',
    'transition-old-act',
  ],
  rules: ['norwegian-entitlement'],
  contacts: ['refugeeService', 'adultEducation'],
};
