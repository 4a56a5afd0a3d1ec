import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const regionalPlans: Topic = {
  id: 'regional-plans',
  family: 'who does what',
  audience: 'caseworker',
  from: '2026-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('integrationAct', '4', 1), section('integrationRegulation', '65', 1), section('integrationRegulation', '65', 2),
    section('integrationAct', '4', 2), section('integrationAct', '48', 2),
  ],
  pages: [
    { title: 'Informasjon til fylkeskommunene (IMDi)', url: 'https://imdi.no/informasjon-til-fylkeskommunene', checkedOn: '2026-11-24' },
    {
      title: 'Juridisk veileder til integreringsforskriften, kapittel 10 (IMDi)',
      url: 'http://www.imdi.no/kvalifisering/regelverk/juridisk-veileder-til-integreringsforskriften/kapittel-10.-forskjellige-bestemmer/',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['county-responsibilities', 'settlement-recommendation', 'career-guidance', 'start-business'],
  rules: [],
  contacts: ['county'],
};
