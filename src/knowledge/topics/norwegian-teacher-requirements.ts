import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const norwegianTeacherRequirements: Topic = {
  id: 'norwegian-teacher-requirements',
  family: 'Norwegian and social studies',
  audience: 'caseworker',
  from: '2024-08-23',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('integrationAct', '39', 1), section('integrationRegulation', '67'),
    section('integrationRegulation', '68'), section('integrationRegulation', '43 c'),
    section('integrationAct', '48', 1),
  ],
  pages: [
    {
      title: 'Kompetansekrav for lærere (HK-dir)',
      url: 'https://hkdir.no/voksenopplaering/norsk-og-samfunnskunnskap/opplaering-i-norsk-og-samfunnskunnskap/kompetansekrav-og-videreutdanning-for-laerere/kompetansekrav-for-laerere',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Godkjente opplæringstilbydere (HK-dir)',
      url: 'https://hkdir.no/voksenopplaering/norsk-og-samfunnskunnskap/opplaering-i-norsk-og-samfunnskunnskap/godkjente-opplaeringstilbydere',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['norwegian-who-provides', 'supervision', 'municipality-responsibilities'],
  rules: [],
  contacts: ['hkdir'],
};
