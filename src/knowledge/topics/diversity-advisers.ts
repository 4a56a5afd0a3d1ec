import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const diversityAdvisers: Topic = {
  id: 'diversity-advisers',
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
      title: 'Fra minoritetsrådgiver til mangfoldsrådgiver (IMDi)',
      url: 'https://www.imdi.no/arkiv/arkiverte-nyheter/fra-minoritetsradgiver-til-mangfoldsradgiver/',
      checkedOn: '2026-11-21',
    },
    {
      title: 'NOU 2024: 13, kapittel 6 (regjeringen.no)',
      url: 'https://cms12.regjeringen.no/no/dokumenter/nou-2024-13/id3046261/?ch=6',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Action plan «Sjef i eget liv» 2025–2028, chapter 10: services (regjeringen.no)',
      url: 'https://www.regjeringen.no/en/documents/sjef-i-eget-liv-styrket-innsats-mot-negativ-sosial-kontroll-og-aresmotivert-vold-2025-2028/id3100799/?ch=10',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Tiltak for å styrke retten til å leve et fritt liv (IMDi)',
      url: 'https://www.imdi.no/arkiv/arkiverte-nyheter/nyheter-2020/tiltak-for-a-styrke-retten-til-a-leve-et-fritt-liv/',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['negative-social-control-help', 'expert-team', 'nora-portal', 'specialist-team'],
  rules: [],
  contacts: ['diversityAdvisers', 'childrensLine', 'violenceLine', 'police', 'specialistTeam', 'expertTeam'],
};
