import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const careerGuidance: Topic = {
  id: 'career-guidance',
  family: 'mapping and career guidance',
  audience: 'both',
  from: '2022-06-15',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-05-23',
  sections: [
    section('integrationAct', '11', 3), section('integrationAct', '4', 3), section('integrationAct', '8', 1),
    section('integrationAct', '11', 1), section('integrationAct', '15', 2), section('integrationAct', '12', 2),
    section('integrationAct', '11', 2), section('integrationAct', '11', 4), section('integrationAct', '37 b', 3),
    section('integrationRegulation', '59', 2), section('integrationRegulation', '59', 3), section('integrationAct', '48', 2),
  ],
  pages: [
    {
      title: 'Karriereveiledning etter integreringsloven (IMDi)',
      url: 'https://www.imdi.no/kvalifisering/regelverk/introduksjonsprogrammet/karriereveiledning-etter-integreringsloven/',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Kompetansekartlegging og karriereveiledning (IMDi)',
      url: 'https://introduksjonsprogrammet.imdi.no/temaer/kompetansekartlegging-og-karriereveiledning',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: [
    'competence-mapping', 'career-adviser-note', 'programme-integration-plan', 'recognition-foreign-education',
    'upper-secondary-adults',
  ],
  rules: ['career-guidance'],
  contacts: ['refugeeService', 'careerCentre'],
};
