import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

/** Reviewed again when the dispensation from the requirement of a qualified interpreter is set to end. */
export const interpreterRight: Topic = {
  id: 'interpreter-right',
  family: 'interpreters',
  audience: 'both',
  from: '2022-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2026-12-31',
  sections: [
    section('interpreterAct', '6', 1), section('interpreterAct', '6', 2), section('interpreterAct', '7', 1),
    section('interpreterAct', '7', 2), section('interpreterAct', '7', 5), section('interpreterAct', '4'),
    section('interpreterAct', '8'), section('interpreterAct', '9'), section('interpreterAct', '11'),
    section('interpreterAct', '15'), section('interpreterAct', '16'), section('interpreterAct', '12'),
  ],
  pages: [
    { title: 'Rett til tolk (Helsenorge)', url: 'https://helsenorge.no/rettigheter/rett-til-tolk', checkedOn: '2026-11-21' },
    {
      title: 'Tolking i offentlig sektor (regjeringen.no)',
      url: 'https://www.regjeringen.no/no/tema/innvandring-og-integrering/asd/tolking-i-offentlig-sektor/id2343474',
      checkedOn: '2026-11-21',
    },
    { title: 'Forskrift til tolkeloven', url: 'https://lovdata.no/dokument/SF/forskrift/2021-09-13-2744', checkedOn: '2026-11-21' },
  ],
  seeAlso: ['interpreter-duty', 'interpreter-children', 'interpreter-register', 'healthcare'],
  rules: ['interpreter-duty'],
  contacts: ['countyGovernor', 'interpreterRegister'],
};
