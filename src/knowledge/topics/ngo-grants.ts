import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const ngoGrants: Topic = {
  id: 'ngo-grants',
  family: 'grants',
  audience: 'both',
  from: '2026-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('integrationRegulation', '65', 2),
  ],
  pages: [
    {
      title: 'Driftsstøtte til regionale innvandrerorganisasjoner 2024 (IMDi)',
      url: 'https://www.imdi.no/tilskudd/2024/driftsstotte-til-regionale-innvandrerorganisasjoner/',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Integreringsarbeid i regi av frivillige organisasjoner (DFØ)',
      url: 'https://tilskudd.dfo.no/ordning/DT-0118/2022',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Høring: forskrift om tilskudd for integreringsarbeid i regi av frivillige organisasjoner (regjeringen.no)',
      url: 'https://www.regjeringen.no/no/dokumenter/horing-forslag-til-forskrift-om-tilskudd-for-integreringsarbeid-i-regi-av-frivillige-organisasjoner/id3009066/',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Tilskudd til norskopplæringsordningen 2025 (IMDi)',
      url: 'https://arkiv.imdi.no/tilskudd/2025/tilskudd-til-norskopplaringsordningen',
      checkedOn: '2026-11-24',
    },
    { title: 'Informasjon til fylkeskommunene (IMDi)', url: 'https://imdi.no/informasjon-til-fylkeskommunene', checkedOn: '2026-11-24' },
  ],
  seeAlso: ['volunteering', 'development-grant', 'county-responsibilities'],
  rules: [],
  contacts: ['municipality', 'imdi'],
};
