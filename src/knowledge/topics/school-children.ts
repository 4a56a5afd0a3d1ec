import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const schoolChildren: Topic = {
  id: 'school-children',
  family: 'daily life',
  audience: 'both',
  from: '2024-08-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-05-23',
  sections: [
    section('educationAct', '2-1'), section('educationAct', '2-2'), section('educationAct', '2-5'),
    section('educationAct', '2-6', 1), section('educationAct', '2-7'), section('educationAct', '3-6'),
    section('educationAct', '3-7'), section('educationAct', '4-1'),
  ],
  pages: [],
  seeAlso: ['kindergarten', 'combination-classes', 'interpreter-children', 'child-protection'],
  rules: [],
  contacts: ['municipality'],
};
