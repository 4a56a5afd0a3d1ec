import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const expertTeam: Topic = {
  id: 'expert-team',
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
    { title: 'Kompetanseteamet (Bufdir)', url: 'https://www.bufdir.no/vold/aresrelatert/kompetanseteamet/', checkedOn: '2026-11-21' },
    { title: 'Forced marriage (Bufdir)', url: 'https://bufdir.no/en/forced-marriage', checkedOn: '2026-11-21' },
    {
      title: 'Action plan «Sjef i eget liv» 2025–2028, chapter 10: services (regjeringen.no)',
      url: 'https://www.regjeringen.no/en/documents/sjef-i-eget-liv-styrket-innsats-mot-negativ-sosial-kontroll-og-aresmotivert-vold-2025-2028/id3100799/?ch=10',
      checkedOn: '2026-11-21',
    },
    { title: 'Botilbud (Bufdir)', url: 'https://www.bufdir.no/vold/aresrelatert/botilbud/', checkedOn: '2026-11-21' },
  ],
  seeAlso: ['negative-social-control-help', 'forced-marriage', 'abroad-against-will', 'diversity-advisers', 'duty-to-avert'],
  rules: [],
  contacts: ['expertTeam', 'violenceLine', 'childrensLine', 'police'],
};
