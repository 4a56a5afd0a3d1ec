import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const imdinettAccess: Topic = {
  id: 'imdinett-access',
  family: 'registers and case processing',
  audience: 'caseworker',
  from: '2023-08-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('integrationAct', '43', 1), section('integrationRegulation', '45'),
    section('integrationRegulation', '56', 1),
  ],
  pages: [
    {
      title: 'Tilgang og pålogging til NIR og bosetting samt IMDi Tilskudd (IMDi)',
      url: 'https://imdi.no/imdinett/nir-og-bosetting-roller-og-tilganger',
      checkedOn: '2026-11-24',
    },
    { title: 'Om Supportportalen (IMDi)', url: 'https://support.imdinett.no/Home/About', checkedOn: '2026-11-24' },
    {
      title: 'Tildeling av bosettingskommune (IMDi)',
      url: 'https://www.imdi.no/planlegging-og-bosetting/bosettingsprosessen/tildeling-av-bosettingskommune/',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['nir-registration', 'nir-county-flow', 'career-adviser-note', 'privacy'],
  rules: [],
  contacts: ['imdi'],
};
