import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const programmeMoving: Topic = {
  id: 'programme-moving',
  family: 'introduction programme',
  audience: 'both',
  from: '2026-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('integrationAct', '8'), section('integrationAct', '8', 1), section('integrationAct', '8', 3),
    section('integrationAct', '9', 1, 'f'), section('integrationAct', '9', 1, 'g'), section('integrationAct', '8', 2),
    section('integrationAct', '3', 3), section('integrationAct', '9', 3), section('integrationAct', '18 a', 1),
    section('integrationRegulation', '58'), section('integrationAct', '46', 2),
    section('publicAdministrationAct', '11'),
  ],
  pages: [
    {
      title: 'Målgruppe for introduksjonsprogram (IMDi)',
      url: 'https://www.imdi.no/kvalifisering/regelverk/introduksjonsprogrammet/malgruppe-for-introduksjonsprogram-etter-integreringsloven/',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['programme-stop', 'programme-who', 'settlement-self', 'domestic-violence'],
  rules: ['programme-entitlement'],
  contacts: ['refugeeService', 'crisisCentre'],
};
