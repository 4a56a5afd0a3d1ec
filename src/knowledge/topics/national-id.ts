import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const nationalId: Topic = {
  id: 'national-id',
  family: 'daily life',
  audience: 'both',
  from: '2021-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-05-23',
  sections: [
    section('populationRegisterAct', '2-2'), section('populationRegisterAct', '4-1'),
    section('populationRegisterAct', '4-2'), section('populationRegisterAct', '6-1'),
    section('populationRegisterAct', '6-2'),
  ],
  pages: [
    {
      title: 'Information for asylum seekers from Ukraine (Skatteetaten)',
      url: 'https://skatteetaten.no/en/person/foreign/Information-for-asylum-seekers-from-Ukraine',
      checkedOn: '2026-11-24',
    },
    {
      title: 'ID controls (Skatteetaten)',
      url: 'https://www.skatteetaten.no/en/person/foreign/norwegian-identification-number/ID-controls/',
      checkedOn: '2026-11-24',
    },
  ],
  seeAlso: ['tax-card', 'healthcare', 'asylum-process'],
  rules: [],
  contacts: ['taxAdministration'],
};
