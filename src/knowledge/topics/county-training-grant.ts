import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const countyTrainingGrant: Topic = {
  id: 'county-training-grant',
  family: 'grants',
  audience: 'caseworker',
  from: '2026-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('integrationAct', '30', 2), section('integrationAct', '43', 2), section('integrationRegulation', '58', 2),
  ],
  pages: [
    { title: 'Informasjon til fylkeskommunene (IMDi)', url: 'https://imdi.no/informasjon-til-fylkeskommunene', checkedOn: '2026-11-24' },
    {
      title: 'Tilskot til opplæring i norsk og samfunnskunnskap (IMDi)',
      url: 'https://www.imdi.no/tilskudd/2024/tilskot-til-opplaring-i-norsk-og-samfunnskunnskap-for-vaksne-innvandrarar/',
      checkedOn: '2026-11-24',
    },
  ],
  seeAlso: ['norwegian-training-grant', 'nir-county-flow', 'combination-classes', 'norwegian-who-provides'],
  rules: [],
  contacts: ['county'],
};
