import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const settlementUnaccompaniedMinors: Topic = {
  id: 'settlement-unaccompanied-minors',
  family: 'settlement',
  audience: 'caseworker',
  from: '2026-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('integrationAct', '46', 4), section('integrationAct', '8', 1), section('integrationAct', '26', 1),
  ],
  pages: [
    {
      title: 'Busetjing av mindreårige einslege flyktningar (UDI)',
      url: 'https://www.udi.no/asylmottak/jobber-i-en-kommune/opplaring-og-utdanning2/bosetting-av-mindrearige-enslige-flyktninger/',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Bosetting av flyktninger (regjeringen.no)',
      url: 'https://www.regjeringen.no/no/tema/innvandring-og-integrering/asd/bosetting-av-flyktninger/id2343754/',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Tildeling av bosettingskommune (IMDi)',
      url: 'https://www.imdi.no/planlegging-og-bosetting/bosettingsprosessen/tildeling-av-bosettingskommune/',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Tilskudd for enslige mindreårige flyktninger (Veiviseren, Husbanken)',
      url: 'https://veiviseren.no/forstaa-helheten/finansiering/tilskudd-enslige-mindrearige-flyktninger',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Tilskudd for enslige mindreårige flyktninger med flere (IMDi)',
      url: 'https://www.imdi.no/tilskudd/tilskudd-2021/tilskudd-for-enslige-mindrearige-flyktninger-med-flere/',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Kommunene bes sjekke status over bosatte i 2022 (IMDi)',
      url: 'https://www.imdi.no/kommunene-bes-sjekke-status-over-bosatte-i-2022/',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['settlement-process', 'integration-grant', 'child-protection', 'reception-centre-municipality'],
  rules: [],
  contacts: ['childWelfare', 'imdi'],
};
