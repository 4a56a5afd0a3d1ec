import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const vocationalTrainingGrant: Topic = {
  id: 'vocational-training-grant',
  family: 'grants',
  audience: 'caseworker',
  from: '2026-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('educationAct', '18-3'), section('educationAct', '18-5'), section('educationAct', '19-8', 2),
  ],
  pages: [
    {
      title: 'Regelverk: tilrettelagt fag- og yrkesopplæring for voksne innvandrere (IMDi)',
      url: 'https://www.imdi.no/tilskudd/tilskudd-offentlige-virksomheter-kommuner-og-fylkeskommuner/tilskudd-tilrettelagt-fag-yrkesopplaring-voksne-innvandrere/regelverk-tilrettelagt-fag--og-yrkesopplaring-for-voksne-innvandrere',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Tilskudd til tilrettelagt fag- og yrkesopplæring 2024 (IMDi)',
      url: 'https://www.imdi.no/tilskudd/2024/tilskudd-til-etablering-og-gjennomforing-av-tilbud-om-tilrettelagt-fag--og-yrkesopplaring2022/',
      checkedOn: '2026-11-24',
    },
    { title: 'Informasjon til fylkeskommunene (IMDi)', url: 'https://imdi.no/informasjon-til-fylkeskommunene', checkedOn: '2026-11-24' },
  ],
  seeAlso: ['upper-secondary-adults', 'programme-upper-secondary', 'county-responsibilities', 'prior-learning-assessment'],
  rules: [],
  contacts: ['countyAdmission', 'imdi'],
};
