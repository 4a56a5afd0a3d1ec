import type { Topic } from '../topic.ts';

export const settlementNumbers: Topic = {
  id: 'settlement-numbers',
  family: 'settlement',
  audience: 'caseworker',
  from: '2026-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [],
  pages: [
    { title: 'Bosettingstall 2023 (IMDi)', url: 'https://www.imdi.no/planlegging-og-bosetting/bosettingstall/', checkedOn: '2026-11-24' },
    {
      title: 'Bosetting av flyktninger (regjeringen.no)',
      url: 'https://www.regjeringen.no/no/tema/innvandring-og-integrering/asd/bosetting-av-flyktninger/id2343754/',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Kommunene blir bedt om å bosette 35 000 flyktninger i 2022 (IMDi)',
      url: 'https://www.imdi.no/arkiv/arkiverte-nyheter/nyheter-2022/kommunene-blir-bedt-om-a-bosette-35-000-flyktninger-i-2022/',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Norge skal bosette 37.000 flyktninger i 2024 (NRK)',
      url: 'https://www.nrk.no/vestland/norge-skal-bosette-37.000-flyktninger-i-2024-1.16631939',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Kommunane blir bedne om å busetje 18.900 flyktningar til neste år (Grannar)',
      url: 'https://grannar.no/2024/11/kommunane-blir-bedne-om-a-busetje-18-900-flyktningar-til-neste-ar/',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Bosetting av flyktninger (Trøndelag i tall)',
      url: 'https://trondelagitall.no/statistikk/bosetting-av-flyktninger',
      checkedOn: '2026-11-24',
    },
  ],
  seeAlso: ['settlement-process', 'settlement-recommendation', 'integration-status', 'programme-results'],
  rules: [],
  contacts: ['municipality'],
};
