import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const citizenship: Topic = {
  id: 'citizenship',
  family: 'residence',
  audience: 'both',
  from: '2022-10-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-05-23',
  sections: [
    section('citizenshipAct', '7', 1), section('immigrationAct', '62'), section('citizenshipAct', '10'),
    section('citizenshipAct', '16 a'), section('citizenshipAct', '11'), section('citizenshipAct', '12', 1),
    section('citizenshipAct', '16'), section('citizenshipAct', '13'), section('citizenshipAct', '8', 1),
    section('citizenshipRegulation', '4-1'), section('citizenshipRegulation', '4-2'), section('citizenshipAct', '17'),
    section('citizenshipAct', '27'),
  ],
  pages: [
    {
      title: 'LOV-2021-06-18-132, endringer i statsborgerloven',
      url: 'https://lovdata.no/dokument/LTI/lov/2021-06-18-132',
      checkedOn: '2026-11-21',
    },
    {
      title: 'LOV-2020-10-30-123, endringer i statsborgerloven',
      url: 'https://lovdata.no/dokument/LTI/lov/2020-10-30-123',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['permanent-residence', 'norwegian-test', 'social-studies-test'],
  rules: ['citizenship-integration-requirements'],
  contacts: ['udi', 'une'],
};
