import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

/** Reviewed again when the dispensation from the requirement of a qualified interpreter is set to end. */
export const interpreterDuty: Topic = {
  id: 'interpreter-duty',
  family: 'interpreters',
  audience: 'caseworker',
  from: '2022-06-15',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2026-12-31',
  sections: [
    section('interpreterAct', '6', 1), section('interpreterAct', '6', 2), section('interpreterAct', '7', 1),
    section('interpreterAct', '7', 2), section('interpreterAct', '7', 3), section('interpreterAct', '7', 5),
    section('interpreterAct', '2', 3), section('interpreterAct', '8', 2), section('interpreterAct', '9'),
    section('interpreterRegulation', '2'), section('interpreterAct', '11'), section('interpreterRegulation', '20'),
    section('interpreterAct', '10'), section('interpreterAct', '12'), section('interpreterAct', '13'),
    section('interpreterAct', '15', 3),
  ],
  pages: [
    {
      title: 'Hvordan lage egne retningslinjer for bruk av tolk (IMDi)',
      url: 'https://imdi.no/tolk/ressurser-for-offentlige-virksomheter/hvordan-lage-egne-retningslinjer-for-bruk-av-tolk-i-din-virksomhet',
      checkedOn: '2026-11-24',
    },
    { title: 'Om Nasjonalt tolkeregister (IMDi)', url: 'https://www.imdi.no/tolk/om-nasjonalt-tolkeregister/', checkedOn: '2026-11-24' },
  ],
  seeAlso: ['interpreter-right', 'interpreter-register', 'interpreter-children', 'interpreter-monitor'],
  rules: ['interpreter-duty'],
  contacts: ['interpreterRegister', 'imdi'],
};
