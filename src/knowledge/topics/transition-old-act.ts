import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const transitionOldAct: Topic = {
  id: 'transition-old-act',
  family: 'registers and case processing',
  audience: 'caseworker',
  from: '2026-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-05-23',
  sections: [
    section('integrationAct', '52'), section('integrationRegulation', '72', 2),
    section('integrationRegulation', '72', 1), section('introductionAct', '5'), section('introductionAct', '2'),
    section('introductionAct', '8'), section('integrationRegulation', '73', 2),
    section('integrationRegulation', '75'), section('integrationRegulation', '76'),
    section('integrationRegulation', '73'), section('integrationRegulation', '74'), section('integrationAct', '51'),
  ],
  pages: [
    {
      title: 'Prop. 89 L (2019–2020), om integreringsloven',
      url: 'https://www.regjeringen.no/no/dokumenter/prop.-89-l-20192020/id2699012/?ch=8',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Regler om varighet og fravær etter introduksjonsloven (IMDi)',
      url: 'https://www.imdi.no/introduksjonsprogram/regler-om-deltakelse-i-introduksjonsprogramet/regler-om-varighet-og-fravar/',
      checkedOn: '2026-11-21',
    },
    {
      title: 'FOR-2024-06-25-1215, overgangsregel til integreringsloven § 20',
      url: 'https://lovdata.no/dokument/SF/forskrift/2024-06-25-1215',
      checkedOn: '2026-07-28',
    },
  ],
  seeAlso: ['law-changes', 'programme-duration', 'social-studies', 'programme-benefit'],
  rules: ['applicable-act'],
  contacts: ['refugeeService'],
};
