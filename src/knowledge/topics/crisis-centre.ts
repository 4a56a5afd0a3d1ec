import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const crisisCentre: Topic = {
  id: 'crisis-centre',
  family: 'safety',
  audience: 'both',
  from: '2026-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('crisisCentreAct', '2'), section('crisisCentreAct', '3'), section('crisisCentreAct', '5'),
    section('crisisCentreAct', '6'), section('immigrationAct', '53', 1, 'b'),
  ],
  pages: [
    {
      title: 'Krisesenter (Bufdir)',
      url: 'https://www.bufdir.no/vold/krisesenter-og-senter-mot-incest-og-seksuelle-overgrep/',
      checkedOn: '2026-11-21',
    },
    { title: 'Crisis centres (Bufdir)', url: 'https://www.bufdir.no/en/crisis-centres/', checkedOn: '2026-11-21' },
    {
      title: 'Rundskriv til krisesenterlova 20/2026 (Bufdir)',
      url: 'https://www.bufdir.no/fagstotte/produkter/rundskriv-til-krisesenterlova',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Krisesenter (Statsforvalteren)',
      url: 'https://statsforvalteren.no/nb/ostfold-buskerud-oslo-og-akershus/helse-omsorg-og-sosialtjenester/krisesenter',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Krisesenterveileder: tolk (Bufdir)',
      url: 'https://bufdir.no/vold/Krisesenterveileder/Under_oppholdet/Samtaler/tolk/',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Taushetsplikt (Krisesenteret for Tromsø og omegn)',
      url: 'https://www.tromsokrisesenter.no/no/taushetsplikt.html',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['domestic-violence', 'residence-after-violence', 'emergency-numbers', 'divorce-custody'],
  rules: [],
  contacts: ['police', 'violenceLine', 'crisisCentre', 'childrensLine'],
};
