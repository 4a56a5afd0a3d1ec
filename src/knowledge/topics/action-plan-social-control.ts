import type { Topic } from '../topic.ts';

export const actionPlanSocialControl: Topic = {
  id: 'action-plan-social-control',
  family: 'safety',
  audience: 'caseworker',
  from: '2025-05-26',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [],
  pages: [
    {
      title: 'Tvangsekteskap og kjønnslemlestelse (regjeringen.no)',
      url: 'https://www.regjeringen.no/en/topics/immigration-and-integration/innsikt/tvangsekteskap-og-kjonnslemlestelse/id2343479',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Action plan «Sjef i eget liv» 2025–2028, chapter 4: definitions (regjeringen.no)',
      url: 'https://www.regjeringen.no/en/documents/sjef-i-eget-liv-styrket-innsats-mot-negativ-sosial-kontroll-og-aresmotivert-vold-2025-2028/id3100799/?ch=4',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Action plan «Sjef i eget liv» 2025–2028, chapter 10: services (regjeringen.no)',
      url: 'https://www.regjeringen.no/en/documents/sjef-i-eget-liv-styrket-innsats-mot-negativ-sosial-kontroll-og-aresmotivert-vold-2025-2028/id3100799/?ch=10',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Prop. 159 L (2024–2025), kapittel 6: utreiseforbud',
      url: 'https://sch-dsos04mstrs76x6prod.dxcloud.episerver.net/no/dokumenter/prop.-159-l-20242025/id3109631/?ch=6',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['negative-social-control-what', 'expert-team', 'specialist-team', 'abroad-against-will'],
  rules: [],
  contacts: ['expertTeam', 'police', 'violenceLine', 'childrensLine'],
};
