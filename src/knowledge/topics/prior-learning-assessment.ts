import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const priorLearningAssessment: Topic = {
  id: 'prior-learning-assessment',
  family: 'education and work',
  audience: 'both',
  from: '2026-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-05-23',
  sections: [
    section('educationAct', '18-8'), section('educationAct', '18-9'), section('integrationAct', '15', 2),
    section('integrationRegulation', '23', 1), section('integrationRegulation', '24', 1),
  ],
  pages: [
    { title: 'Opplæringslova', url: 'https://lovdata.no/dokument/NL/lov/2023-06-09-30', checkedOn: '2026-11-21' },
    {
      title: 'Videregående opplæring for voksne (Vestfold fylkeskommune)',
      url: 'https://www.vestfoldfylke.no/no/meny/tjenester/opplaring/opplaring-for-voksne/for-deg-som-skal-soke-videregaende-opplaring-som-voksen/videregaende-opplaring-for-voksne/',
      checkedOn: '2026-11-24',
    },
  ],
  seeAlso: ['upper-secondary-adults', 'recognition-foreign-education', 'competence-mapping', 'norwegian-exemption'],
  rules: [],
  contacts: ['county', 'adultEducation', 'vigo'],
};
