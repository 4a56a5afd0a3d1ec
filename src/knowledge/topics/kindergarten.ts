import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const kindergarten: Topic = {
  id: 'kindergarten',
  family: 'daily life',
  audience: 'both',
  from: '2021-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-05-23',
  sections: [
    section('kindergartenAct', '10', 2), section('kindergartenAct', '16'), section('kindergartenAct', '17'),
    section('kindergartenAct', '18'), section('kindergartenAct', '20'),
  ],
  pages: [
    {
      title: 'Endring i foreldrebetaling (Stord kommune)',
      url: 'https://www.stord.kommune.no/endring-i-foreldrebetaling-for-barnehageaaret-2024-2025.6664138-593659.html',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Gratis kjernetid (Froland kommune)',
      url: 'https://www.froland.kommune.no/tjenester/barnehage/priser-og-betaling/gratis-kjernetid/',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['child-benefit', 'school-children', 'programme-hours'],
  rules: [],
  contacts: ['municipality'],
};
