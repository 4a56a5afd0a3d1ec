import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const tenancy: Topic = {
  id: 'tenancy',
  family: 'daily life',
  audience: 'both',
  from: '2021-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-05-23',
  sections: [
    section('tenancyAct', '1-2', 1), section('tenancyAct', '1-4'), section('tenancyAct', '1-8'),
    section('tenancyAct', '2-10'), section('tenancyAct', '3-5'), section('tenancyAct', '3-7'),
    section('tenancyAct', '4-2'), section('tenancyAct', '4-3'), section('tenancyAct', '5-5', 1), section('tenancyAct', '5-6'),
    section('tenancyAct', '9-2'), section('tenancyAct', '9-3'), section('tenancyAct', '9-5'),
    section('tenancyAct', '9-6'), section('tenancyAct', '9-7'), section('tenancyAct', '9-8'),
    section('tenancyAct', '9-9'), section('tenancyAct', '9-11'), section('tenancyAct', '11-1', 6),
    section('tenancyAct', '11-2'), section('tenancyAct', '11-3'), section('tenancyAct', '11-4'), section('tenancyAct', '12-5', 4),
  ],
  pages: [],
  seeAlso: ['housing', 'debt', 'legal-aid', 'discrimination'],
  rules: [],
  contacts: ['municipality', 'jussbuss'],
};
