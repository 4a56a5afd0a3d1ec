import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const interpreterRegister: Topic = {
  id: 'interpreter-register',
  family: 'interpreters',
  audience: 'caseworker',
  from: '2022-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('interpreterAct', '17'), section('interpreterAct', '18'), section('interpreterRegulation', '9'),
    section('interpreterRegulation', '10'), section('interpreterRegulation', '11'), section('interpreterAct', '14'),
    section('interpreterAct', '19'), section('interpreterAct', '21'),
  ],
  pages: [
    { title: 'Om Nasjonalt tolkeregister (IMDi)', url: 'https://www.imdi.no/tolk/om-nasjonalt-tolkeregister/', checkedOn: '2026-11-24' },
    {
      title: 'Hvordan lage egne retningslinjer for bruk av tolk (IMDi)',
      url: 'https://imdi.no/tolk/ressurser-for-offentlige-virksomheter/hvordan-lage-egne-retningslinjer-for-bruk-av-tolk-i-din-virksomhet',
      checkedOn: '2026-11-24',
    },
  ],
  seeAlso: ['interpreter-duty', 'interpreter-right', 'interpreter-monitor'],
  rules: [],
  contacts: ['interpreterRegister', 'imdi'],
};
