import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const settlementRecommendation: Topic = {
  id: 'settlement-recommendation',
  family: 'settlement',
  audience: 'caseworker',
  from: '2026-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('integrationAct', '4', 2),
  ],
  pages: [
    { title: 'Informasjon til fylkeskommunene (IMDi)', url: 'https://imdi.no/informasjon-til-fylkeskommunene', checkedOn: '2026-11-24' },
    {
      title: 'Regjeringen skjerper kriterier for bosetting av flyktninger (Dagsavisen/NTB)',
      url: 'https://www.dagsavisen.no/nyheter/regjeringen-skjerper-kriterier-for-bosetting-av-flyktninger/10019544',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Dokument 15:775 (2025–2026), svar om sekundærflytting (Stortinget)',
      url: 'https://stortinget.no/no/Saker-og-publikasjoner/Sporsmal/Skriftlige-sporsmal-og-svar/Skriftlig-sporsmal/?qnid=112814',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Oppmoding om busetting for 2022 (IMDi)',
      url: 'https://www.imdi.no/planlegging-og-bosetting/bosettingsprosessen/imdis-anmodning/',
      checkedOn: '2026-11-24',
    },
  ],
  seeAlso: ['county-responsibilities', 'regional-plans', 'settlement-numbers', 'settlement-process'],
  rules: [],
  contacts: ['county', 'imdi'],
};
