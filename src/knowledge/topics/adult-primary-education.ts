import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const adultPrimaryEducation: Topic = {
  id: 'adult-primary-education',
  family: 'education and work',
  audience: 'both',
  from: '2026-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-05-23',
  sections: [
    section('educationAct', '18-2'), section('educationAct', '9-7'), section('educationAct', '18-9'), section('educationAct', '18-10'),
    section('educationAct', '18-11'), section('educationAct', '19-8'), section('integrationRegulation', '19 a', 1),
    section('integrationRegulation', '28', 6),
  ],
  pages: [
    { title: 'Opplæringslova', url: 'https://lovdata.no/dokument/NL/lov/2023-06-09-30', checkedOn: '2026-11-21' },
    {
      title: 'Hva er modulstrukturert opplæring? (HK-dir)',
      url: 'https://hkdir.no/voksenopplaering/modulstrukturert-opplaering-for-voksne/hva-er-modulstrukturert-opplaering',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['upper-secondary-adults', 'prior-learning-assessment', 'combination-classes', 'student-finance'],
  rules: [],
  contacts: ['adultEducation'],
};
