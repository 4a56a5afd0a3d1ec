import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const upperSecondaryAdults: Topic = {
  id: 'upper-secondary-adults',
  family: 'education and work',
  audience: 'both',
  from: '2024-08-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-05-23',
  sections: [
    section('educationAct', '18-3', 1), section('educationAct', '18-4'), section('educationAct', '18-5'),
    section('educationAct', '18-8'), section('educationAct', '18-9'), section('educationAct', '18-10'),
    section('educationAct', '18-11'), section('educationAct', '19-8'), section('integrationAct', '14', 2),
    section('integrationAct', '30', 2),
  ],
  pages: [
    { title: 'Opplæringslova', url: 'https://lovdata.no/dokument/NL/lov/2023-06-09-30', checkedOn: '2026-11-21' },
    {
      title: 'Videregående opplæring for voksne (Vestfold fylkeskommune)',
      url: 'https://www.vestfoldfylke.no/no/meny/tjenester/opplaring/opplaring-for-voksne/for-deg-som-skal-soke-videregaende-opplaring-som-voksen/videregaende-opplaring-for-voksne/',
      checkedOn: '2026-11-24',
    },
  ],
  seeAlso: ['prior-learning-assessment', 'programme-upper-secondary', 'adult-primary-education', 'student-finance'],
  rules: [],
  contacts: ['county', 'vigo', 'careerCentre'],
};
