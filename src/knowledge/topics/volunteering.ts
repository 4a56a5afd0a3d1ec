import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const volunteering: Topic = {
  id: 'volunteering',
  family: 'daily life',
  audience: 'both',
  from: '2021-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-05-23',
  sections: [
    section('socialServicesAct', '14'), section('integrationAct', '15'),
  ],
  pages: [
    {
      title: 'Flyktningguide (Nannestad og Gjerdrum Røde Kors)',
      url: 'http://www.ngrkh.org/omsorg/flyktningeguide/',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Flyktningguide ønskes (Storfjord kommune)',
      url: 'https://www.storfjord.kommune.no/flyktningguide-oenskes.5838199-102429.html',
      checkedOn: '2026-11-24',
    },
  ],
  seeAlso: ['norwegian-online', 'ngo-grants', 'job-search'],
  rules: [],
  contacts: ['municipality', 'refugeeService'],
};
