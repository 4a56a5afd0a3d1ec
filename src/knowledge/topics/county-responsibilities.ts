import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const countyResponsibilities: Topic = {
  id: 'county-responsibilities',
  family: 'who does what',
  audience: 'both',
  from: '2021-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-05-23',
  sections: [
    section('integrationAct', '4'), section('integrationAct', '4', 1), section('integrationAct', '4', 2),
    section('integrationAct', '4', 3), section('integrationAct', '11', 3), section('integrationAct', '30', 2),
    section('integrationRegulation', '65', 1), section('integrationRegulation', '65', 2), section('integrationAct', '43', 2),
    section('integrationRegulation', '59', 3), section('integrationAct', '11'), section('integrationAct', '30'),
    section('integrationAct', '48', 2),
  ],
  pages: [
    {
      title: 'Juridisk veileder til integreringsforskriften, kapittel 10 (IMDi)',
      url: 'http://www.imdi.no/kvalifisering/regelverk/juridisk-veileder-til-integreringsforskriften/kapittel-10.-forskjellige-bestemmer/',
      checkedOn: '2026-11-21',
    },
    {
      title: 'FOR-2025-09-17-1909, endringer i integreringsforskriften',
      url: 'https://lovdata.no/dokument/LTI/forskrift/2025-09-17-1909',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['municipality-responsibilities', 'career-guidance', 'norwegian-who-provides', 'regional-plans', 'settlement-recommendation'],
  rules: ['county-or-municipality', 'norwegian-provider'],
  contacts: ['county', 'careerCentre', 'refugeeService'],
};
