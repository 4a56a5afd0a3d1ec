import type { Topic } from '../topic.ts';

export const specialistTeam: Topic = {
  id: 'specialist-team',
  family: 'safety',
  audience: 'caseworker',
  from: '2025-05-26',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [],
  pages: [
    {
      title: 'Tiltak for å styrke retten til å leve et fritt liv (IMDi)',
      url: 'https://www.imdi.no/arkiv/arkiverte-nyheter/nyheter-2020/tiltak-for-a-styrke-retten-til-a-leve-et-fritt-liv/',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Action plan «Sjef i eget liv» 2025–2028, chapter 10: services (regjeringen.no)',
      url: 'https://www.regjeringen.no/en/documents/sjef-i-eget-liv-styrket-innsats-mot-negativ-sosial-kontroll-og-aresmotivert-vold-2025-2028/id3100799/?ch=10',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['expert-team', 'diversity-advisers', 'nora-portal', 'action-plan-social-control'],
  rules: [],
  contacts: ['specialistTeam', 'expertTeam', 'police', 'violenceLine', 'childrensLine'],
};
