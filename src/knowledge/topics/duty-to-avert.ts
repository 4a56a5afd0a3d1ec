import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const dutyToAvert: Topic = {
  id: 'duty-to-avert',
  family: 'safety',
  audience: 'caseworker',
  from: '2021-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('penalCode', '196'), section('integrationAct', '49', 2), section('childWelfareAct', '13-2'),
    section('publicAdministrationAct', '13 b', 1), section('publicAdministrationAct', '13 a'),
  ],
  pages: [
    {
      title: 'Prop. 66 L (2019–2020), kapittel 3: avvergeplikt',
      url: 'https://www.regjeringen.no/no/dokumenter/prop.-66-l-20192020/id2696290/?ch=3',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Generell avvergingsplikt (Dinutvei.no)',
      url: 'https://dinutvei.no/lover-beskyttelse/generell-avvergeplikt-etter-straffeloven-196/',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Lovverk om æresrelatert vold (Bufdir)',
      url: 'https://www.bufdir.no/vold/aresrelatert/lovverk/',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Taushetsplikt, opplysningsrett og opplysningsplikt i forvaltningen: veileder (regjeringen.no)',
      url: 'https://regjeringen.no/no/dokumenter/taushetsplikt-opplysningsrett-og-opplysningsplikt-i-forvaltningen-en-veileder/id2963083/?ch=2',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['child-protection', 'expert-team', 'negative-social-control-help', 'privacy'],
  rules: [],
  contacts: ['police', 'expertTeam', 'violenceLine', 'childrensLine'],
};
