import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const legalAid: Topic = {
  id: 'legal-aid',
  family: 'rights',
  audience: 'both',
  from: '2021-06-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('immigrationAct', '92', 1), section('immigrationAct', '38'), section('immigrationAct', '92', 2),
    section('immigrationAct', '92', 6), section('citizenshipAct', '27', 7), section('publicAdministrationAct', '11'),
    section('publicAdministrationAct', '27', 4),
    section('publicAdministrationAct', '12'), section('publicAdministrationAct', '36'),
  ],
  pages: [
    {
      title: 'Rettshjelpordningen (Statsforvalteren)',
      url: 'https://www.statsforvalteren.no/nb/innlandet/folk-og-samfunn/fri-rettshjelp/rettshjelpordningen/',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Prop. 103 L (2024–2025), endringer i rettshjelpsloven',
      url: 'https://sch-dsos04mstrs76x6prod.dxcloud.episerver.net/no/dokumenter/prop.-103-l-20242025/id3094626/?ch=16',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Klientkontrakt (JURK)',
      url: 'https://foreninger.uio.no/jurk/english/contact-us/Client%20contract/index.html',
      checkedOn: '2026-11-21',
    },
    { title: 'Om NOAS', url: 'https://www.noas.no/om/', checkedOn: '2026-11-21' },
  ],
  seeAlso: ['appeal', 'case-access', 'asylum-process', 'permit-withdrawal'],
  rules: [],
  contacts: ['countyGovernor', 'jurk', 'jussbuss', 'jussformidlingen', 'seif', 'noas'],
};
