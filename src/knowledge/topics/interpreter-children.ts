import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

/** Reviewed again when the dispensation from the requirement of a qualified interpreter is set to end. */
export const interpreterChildren: Topic = {
  id: 'interpreter-children',
  family: 'interpreters',
  audience: 'both',
  from: '2022-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2026-12-31',
  sections: [
    section('interpreterAct', '4'), section('interpreterAct', '7', 1), section('interpreterAct', '7', 2),
    section('interpreterAct', '7', 5), section('interpreterAct', '12'), section('interpreterAct', '13'),
    section('interpreterAct', '16'),
  ],
  pages: [
    {
      title: 'Veileder til tolkeloven: forbud mot bruk av barn som tolk (IMDi)',
      url: 'https://www.imdi.no/regelverk/veileder-til-tolkeloven-og-tolkeforskriften/2.-forbud-mot-bruk-av-barn-som-tolk',
      checkedOn: '2026-11-24',
    },
    { title: 'Rett til tolk (Helsenorge)', url: 'https://helsenorge.no/rettigheter/rett-til-tolk', checkedOn: '2026-11-21' },
  ],
  seeAlso: ['interpreter-right', 'interpreter-duty', 'healthcare', 'child-protection'],
  rules: ['interpreter-duty'],
  contacts: ['countyGovernor'],
};
