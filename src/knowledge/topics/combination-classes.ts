import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const combinationClasses: Topic = {
  id: 'combination-classes',
  family: 'education and work',
  audience: 'both',
  from: '2026-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-05-23',
  sections: [
    section('integrationAct', '30', 2), section('integrationAct', '30', 3), section('integrationAct', '33', 2),
    section('integrationAct', '34'), section('integrationRegulation', '19 a'),
    section('integrationRegulation', '59', 3), section('integrationRegulation', '65', 1),
    section('educationAct', '9-7'), section('educationAct', '9-6'),
  ],
  pages: [
    {
      title: 'Kombinasjonsklasser (NAFO)',
      url: 'https://nafo.oslomet.no/videregaende/organisering-vgs/kombinasjonsklasser/',
      checkedOn: '2026-11-24',
    },
    {
      title: 'LOV-2023-06-09-24, endringer i integreringsloven',
      url: 'https://lovdata.no/dokument/LTI/lov/2023-06-09-24',
      checkedOn: '2026-11-21',
    },
    {
      title: 'FOR-2025-09-17-1909, endring i integreringsforskriften',
      url: 'https://lovdata.no/dokument/LTI/forskrift/2025-09-17-1909',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['norwegian-who-provides', 'upper-secondary-adults', 'adult-primary-education', 'county-responsibilities'],
  rules: [],
  contacts: ['county', 'adultEducation'],
};
