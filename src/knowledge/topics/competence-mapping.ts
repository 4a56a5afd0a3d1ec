import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const competenceMapping: Topic = {
  id: 'competence-mapping',
  family: 'mapping and career guidance',
  audience: 'both',
  from: '2022-06-15',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('integrationAct', '10', 3), section('integrationAct', '8', 1), section('integrationAct', '10', 1),
    section('integrationAct', '9'), section('integrationAct', '6', 1), section('integrationAct', '6', 2),
    section('integrationAct', '6', 3), section('integrationAct', '10', 2), section('integrationAct', '11', 1),
    section('integrationAct', '15', 2), section('integrationAct', '12', 2), section('integrationAct', '37 b'),
  ],
  pages: [
    {
      title: 'Kompetansekartlegging og karriereveiledning (IMDi)',
      url: 'https://introduksjonsprogrammet.imdi.no/temaer/kompetansekartlegging-og-karriereveiledning',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['career-guidance', 'programme-integration-plan', 'recognition-foreign-education', 'prior-learning-assessment'],
  rules: ['competence-mapping'],
  contacts: ['refugeeService'],
};
