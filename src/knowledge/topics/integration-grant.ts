import type { Topic } from '../topic.ts';

export const integrationGrant: Topic = {
  id: 'integration-grant',
  family: 'grants',
  audience: 'caseworker',
  from: '2026-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [],
  pages: [
    { title: 'Integreringstilskot (IMDi)', url: 'https://www.imdi.no/tilskudd/integreringstilskot/', checkedOn: '2026-11-24' },
    {
      title: 'Digitalisering av tilskuddsordninger (IMDi)',
      url: 'https://imdi.no/tilskudd/digitalisering-av-tilskuddsordninger',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Bosetting og kommuneøkonomi (IMDi)',
      url: 'https://www.imdi.no/planlegging-og-bosetting/kommunens-arbeid/bosetting-og-kommuneokonomi/',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Tilskudd ved bosetting av personer med nedsatt funksjonsevne eller atferdsvansker (IMDi)',
      url: 'https://www.imdi.no/tilskudd/tilskudd-bosetting-personer-nedsatt-funksjonsevne-atferdsvansker/',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Kommunene bes sjekke status over bosatte i 2022 (IMDi)',
      url: 'https://www.imdi.no/kommunene-bes-sjekke-status-over-bosatte-i-2022/',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['norwegian-training-grant', 'settlement-unaccompanied-minors', 'expenses-survey', 'programme-moving'],
  rules: [],
  contacts: ['refugeeService', 'imdi'],
};
