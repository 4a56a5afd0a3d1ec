import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const femaleGenitalMutilation: Topic = {
  id: 'female-genital-mutilation',
  family: 'safety',
  audience: 'both',
  from: '2021-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('penalCode', '284', 1), section('penalCode', '285'), section('penalCode', '284', 2),
    section('penalCode', '284', 3), section('penalCode', '196'), section('integrationAct', '49', 2),
  ],
  pages: [
    {
      title: 'Lovverk om æresrelatert vold (Bufdir)',
      url: 'https://www.bufdir.no/vold/aresrelatert/lovverk/',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Forbud mot kjønnslemlestelse (Helsedirektoratet)',
      url: 'https://www.helsedirektoratet.no/tema/innvandrere-asylsokere-og-flyktninger/forbud-mot-kjonnslemlestelse',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Kjønnslemlestelse (Helsenorge)',
      url: 'https://helsenorge.no/sykdom/underliv/kjonnslemlestelse',
      checkedOn: '2026-11-21',
    },
    { title: 'Kjønnslemlestelse (Dinutvei.no)', url: 'https://dinutvei.no/?p=11793', checkedOn: '2026-11-21' },
    {
      title: 'Kjønnslemlestelse: oppfølging (NKVTS)',
      url: 'https://voldsveileder.nkvts.no/innhold/negativ-sosial-kontroll-tvangsekteskap-og-kjonnslemlestelse/kjonnslemlestelse/oppfolging/',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['negative-social-control-help', 'abroad-against-will', 'child-protection', 'healthcare'],
  rules: [],
  contacts: ['police', 'childrensLine', 'violenceLine', 'redCrossLine', 'expertTeam'],
};
