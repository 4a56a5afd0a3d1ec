import type { Topic } from '../topic.ts';

export const integrationStatus: Topic = {
  id: 'integration-status',
  family: 'field knowledge',
  audience: 'caseworker',
  from: '2026-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [],
  pages: [
    {
      title: 'Ny IMDi-rapport: flere innvandrere i distriktene (NTB)',
      url: 'https://kommunikasjon.ntb.no/pressemelding/17993746/ny-imdi-rapport-flere-innvandrere-i-distriktene?lang=no&publisherId=89626',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Imdi: færre innvandrere velger byene (ABC Nyheter/NTB)',
      url: 'https://www.abcnyheter.no/amp/nyheter/norge/2023/08/28/195944735/imdi-faerre-innvandrere-velger-byene-flere-velger-distriktene',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Hvordan går det med integreringen i Norge? 2023 (IMDi)',
      url: 'https://www.imdi.no/om-integrering-i-norge/indikatorer-for-integrering-2023/',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Hvor mye jobber innvandrere i Norge? (SSB)',
      url: 'https://www.ssb.no/arbeid-og-lonn/sysselsetting/artikler/hvor-mye-jobber-innvandrere-i-norge',
      checkedOn: '2026-11-24',
    },
    { title: 'Fafos evaluering av introduksjonslovens ordninger', url: 'https://digib.no/11943', checkedOn: '2026-11-24' },
    {
      title: 'Regjeringen skjerper kriterier for bosetting av flyktninger (Dagsavisen/NTB)',
      url: 'https://www.dagsavisen.no/nyheter/regjeringen-skjerper-kriterier-for-bosetting-av-flyktninger/10019544',
      checkedOn: '2026-11-24',
    },
  ],
  seeAlso: ['programme-results', 'settlement-numbers', 'user-survey', 'programme-guidance-advice'],
  rules: [],
  contacts: ['imdi'],
};
