import type { Topic } from '../topic.ts';

export const noraPortal: Topic = {
  id: 'nora-portal',
  family: 'safety',
  audience: 'both',
  from: '2021-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [],
  pages: [
    {
      title: 'Action plan «Sjef i eget liv» 2025–2028, chapter 10: services (regjeringen.no)',
      url: 'https://www.regjeringen.no/en/documents/sjef-i-eget-liv-styrket-innsats-mot-negativ-sosial-kontroll-og-aresmotivert-vold-2025-2028/id3100799/?ch=10',
      checkedOn: '2026-11-21',
    },
    { title: 'Hvem gjør hva (IMDi, Nora)', url: 'https://www.imdi.no/nora/hvem-gjor-hva/', checkedOn: '2026-11-21' },
    {
      title: 'Nytt nettsted for ungdom som lever under press (IMDi)',
      url: 'https://www.imdi.no/arkiv/arkiverte-nyheter/nyheter-2019/nytt-nettsted-for-ungdom-som-lever-under-press/',
      checkedOn: '2026-11-24',
    },
    { title: 'Skeive begreper (IMDi, Nora)', url: 'https://www.imdi.no/nora/skeive-begreper/', checkedOn: '2026-11-21' },
  ],
  seeAlso: ['negative-social-control-what', 'negative-social-control-help', 'diversity-advisers'],
  rules: [],
  contacts: ['police', 'childrensLine', 'violenceLine', 'nora', 'redCrossLine', 'expertTeam'],
};
