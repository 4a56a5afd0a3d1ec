import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const programmeUpperSecondary: Topic = {
  id: 'programme-upper-secondary',
  family: 'introduction programme',
  audience: 'both',
  from: '2026-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-05-23',
  sections: [
    section('integrationAct', '14', 2), section('integrationAct', '12', 1), section('integrationAct', '30', 2),
    section('integrationAct', '14', 1), section('integrationRegulation', '65 a'), section('integrationAct', '14', 3),
    section('integrationAct', '14', 4), section('integrationAct', '14', 5), section('integrationAct', '15', 2),
    section('integrationAct', '14 a'), section('integrationAct', '13', 1), section('integrationRegulation', '59', 3),
    section('integrationRegulation', '76', 1),
  ],
  pages: [
    {
      title: 'Veileder til integreringsloven, introduksjonsprogram (IMDi)',
      url: 'https://www.imdi.no/regelverk/integreringsloven/veileder-til-integreringsloven/6.-introduksjonsprogram',
      checkedOn: '2026-11-24',
    },
    {
      title: 'FOR-2025-06-20-1154, overgangsregler for varigheten',
      url: 'https://lovdata.no/dokument/LTI/forskrift/2025-06-20-1154',
      checkedOn: '2026-11-24',
    },
  ],
  seeAlso: ['programme-duration', 'programme-goal', 'upper-secondary-adults', 'prior-learning-assessment'],
  rules: ['programme-duration'],
  contacts: ['refugeeService', 'countyAdmission'],
};
