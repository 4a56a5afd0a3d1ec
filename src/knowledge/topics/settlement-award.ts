import type { Topic } from '../topic.ts';

export const settlementAward: Topic = {
  id: 'settlement-award',
  family: 'field knowledge',
  audience: 'caseworker',
  from: '2026-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [],
  pages: [
    {
      title: 'Bosettings- og integreringsprisen (IMDi)',
      url: 'https://www.imdi.no/planlegging-og-bosetting/bosettings-og-integreringsprisen/',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Disse kommunene er nominert til IMDis bosettings- og integreringspris (NTB)',
      url: 'https://kommunikasjon.ntb.no/pressemelding/18004586/disse-kommunene-er-nominert-til-imdis-bosettings-og-integreringsspris?publisherId=89626&lang=no',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Bosettings- og integreringsprisen gikk til Tønsberg (Tønsberg kommune)',
      url: 'https://www.tonsberg.kommune.no/aktuelt/bosettings-og-integreringsprisen-gikk-til-tonsberg.32647.aspx',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Bosettings- og integreringsprisen 2022 (IMDi)',
      url: 'https://www.imdi.no/planlegging-og-bosetting/bosettings--og-integreringsprisen-2022/',
      checkedOn: '2026-11-24',
    },
  ],
  seeAlso: ['settlement-numbers', 'programme-results', 'user-survey'],
  rules: [],
  contacts: ['imdi'],
};
