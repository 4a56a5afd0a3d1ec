import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const caseAccess: Topic = {
  id: 'case-access',
  family: 'rights',
  audience: 'both',
  from: '2021-06-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-05-23',
  sections: [
    section('publicAdministrationAct', '18', 1), section('publicAdministrationAct', '18', 2),
    section('publicAdministrationAct', '18 a'), section('publicAdministrationAct', '18 c'),
    section('publicAdministrationAct', '18 d'), section('publicAdministrationAct', '19', 1, 'd'),
    section('publicAdministrationAct', '19', 2), section('publicAdministrationAct', '20', 2),
    section('publicAdministrationAct', '20', 4), section('publicAdministrationAct', '21', 1),
    section('publicAdministrationAct', '21', 2), section('publicAdministrationAct', '24'),
    section('publicAdministrationAct', '24', 2),
    section('publicAdministrationAct', '25'), section('publicAdministrationAct', '29', 3),
    section('publicAdministrationAct', '12'),
  ],
  pages: [],
  seeAlso: ['appeal', 'decision-requirements', 'privacy', 'legal-aid'],
  rules: [],
  contacts: ['countyGovernor'],
};
