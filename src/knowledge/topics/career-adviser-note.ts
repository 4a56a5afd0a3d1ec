import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const careerAdviserNote: Topic = {
  id: 'career-adviser-note',
  family: 'mapping and career guidance',
  audience: 'caseworker',
  from: '2026-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-05-23',
  sections: [
    section('integrationAct', '11', 4), section('integrationAct', '11', 1), section('integrationAct', '15', 2),
    section('integrationAct', '13', 2), section('integrationAct', '14', 2), section('integrationAct', '15', 5),
    section('integrationRegulation', '47', 2), section('integrationRegulation', '59', 2),
    section('integrationRegulation', '59', 3), section('integrationAct', '37 b', 3),
    section('publicAdministrationAct', '18'),
  ],
  pages: [
    {
      title: 'Karriereveiledning etter integreringsloven (IMDi)',
      url: 'https://www.imdi.no/kvalifisering/regelverk/introduksjonsprogrammet/karriereveiledning-etter-integreringsloven/',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Kompetansekartlegging og karriereveiledning (IMDi)',
      url: 'https://introduksjonsprogrammet.imdi.no/temaer/kompetansekartlegging-og-karriereveiledning',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Bosetting i IMDinett (IMDi)',
      url: 'https://www.imdi.no/nir-og-bosetting/bosetting/',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['career-guidance', 'competence-mapping', 'imdinett-access', 'programme-integration-plan'],
  rules: [],
  contacts: ['careerCentre', 'refugeeService'],
};
