import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const negativeSocialControlHelp: Topic = {
  id: 'negative-social-control-help',
  family: 'safety',
  audience: 'both',
  from: '2021-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('penalCode', '196'), section('integrationAct', '49', 2),
  ],
  pages: [
    {
      title: 'Action plan «Sjef i eget liv» 2025–2028, chapter 10: services (regjeringen.no)',
      url: 'https://www.regjeringen.no/en/documents/sjef-i-eget-liv-styrket-innsats-mot-negativ-sosial-kontroll-og-aresmotivert-vold-2025-2028/id3100799/?ch=10',
      checkedOn: '2026-11-21',
    },
    { title: 'Kompetanseteamet (Bufdir)', url: 'https://www.bufdir.no/vold/aresrelatert/kompetanseteamet/', checkedOn: '2026-11-21' },
    { title: 'Hvem gjør hva (IMDi, Nora)', url: 'https://www.imdi.no/nora/hvem-gjor-hva/', checkedOn: '2026-11-21' },
    { title: 'Botilbud (Bufdir)', url: 'https://www.bufdir.no/vold/aresrelatert/botilbud/', checkedOn: '2026-11-21' },
    {
      title: 'Veileder til barnevernstjenesten om negativ sosial kontroll (Bufdir)',
      url: 'https://www.bufdir.no/fagstotte/produkter/negativ_sosial_kontroll_tvangsekteskap_og_aresrelatert_vold___en_veileder_til_barnevernstjenesten',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Prop. 66 L (2019–2020), kapittel 3: avvergeplikt',
      url: 'https://www.regjeringen.no/no/dokumenter/prop.-66-l-20192020/id2696290/?ch=3',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: [
    'negative-social-control-what', 'forced-marriage', 'abroad-against-will', 'expert-team', 'diversity-advisers',
    'emergency-numbers',
  ],
  rules: [],
  contacts: ['police', 'childrensLine', 'violenceLine', 'expertTeam', 'redCrossLine', 'diversityAdvisers', 'nora'],
};
