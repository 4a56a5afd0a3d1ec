import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const negativeSocialControlWhat: Topic = {
  id: 'negative-social-control-what',
  family: 'safety',
  audience: 'both',
  from: '2021-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('penalCode', '282'), section('penalCode', '253'), section('integrationAct', '49', 2),
  ],
  pages: [
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
      title: 'Negativ sosial kontroll og tvangsekteskap: kunnskapsoversikt (IMDi)',
      url: 'https://www.imdi.no/om-integrering-i-norge/kunnskapsoversikt/negativ-sosial-kontroll-og-tvangsekteskap/',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Negativ sosial kontroll: definisjoner (NKVTS)',
      url: 'https://voldsveileder.nkvts.no/innhold/negativ-sosial-kontroll-tvangsekteskap-og-kjonnslemlestelse/negativ-sosial-kontroll-og-tvangsekteskap/definisjoner/',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Retten til å leve frie og selvstendige liv (IMDi)',
      url: 'https://introduksjonsprogrammet.imdi.no/temaer/retten-til-a-leve-frie-og-selvstendige-liv/',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['negative-social-control-help', 'forced-marriage', 'nora-portal', 'expert-team'],
  rules: [],
  contacts: ['police', 'childrensLine', 'violenceLine', 'nora', 'expertTeam'],
};
