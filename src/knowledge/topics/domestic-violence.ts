import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const domesticViolence: Topic = {
  id: 'domestic-violence',
  family: 'safety',
  audience: 'both',
  from: '2021-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('penalCode', '282'), section('penalCode', '283'), section('penalCode', '196'), section('integrationAct', '49', 2),
    section('immigrationAct', '53'),
  ],
  pages: [
    {
      title: 'Er du utsatt for vold? (politiet)',
      url: 'https://www.politiet.no/rad/vold-i-nare-relasjoner/er-du-utsatt-for-vold/',
      checkedOn: '2026-11-21',
    },
    { title: 'Crisis centres (Bufdir)', url: 'https://www.bufdir.no/en/crisis-centres/', checkedOn: '2026-11-21' },
    {
      title: 'Krisesenter og senter mot incest og seksuelle overgrep (Bufdir)',
      url: 'https://www.bufdir.no/vold/krisesenter-og-senter-mot-incest-og-seksuelle-overgrep/',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Vold- og overgrepslinjen',
      url: 'https://www.krisesenter.com/vold-og-overgrepslinjen-116-006-opplever-stor-pagang/',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Tiltak som kan beskytte meg (VO-linjen)',
      url: 'https://www.volinjen.no/hvilke-tiltak-kan-beskytte-meg-som-voldsutsatt/',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Assistance for victims (Dinutvei.no)',
      url: 'https://dinutvei.no/en/subjected-to-violence-or-abuse/89-assistance-for-victim',
      checkedOn: '2026-11-21',
    },
    {
      title: 'UDI 2010-009, retningslinjer om mishandling',
      url: 'https://udiregelverk.no/rettskilder/udi-retningslinjer/udi-2010-009',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Prop. 66 L (2019–2020), kapittel 3: avvergeplikt',
      url: 'https://www.regjeringen.no/no/dokumenter/prop.-66-l-20192020/id2696290/?ch=3',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['crisis-centre', 'emergency-numbers', 'residence-after-violence', 'child-protection', 'divorce-custody'],
  rules: [],
  contacts: [
    'police', 'ambulance', 'violenceLine', 'crisisCentre', 'sexualAssaultCentre', 'childrensLine', 'policeNonUrgent',
    'expertTeam', 'udi',
  ],
};
