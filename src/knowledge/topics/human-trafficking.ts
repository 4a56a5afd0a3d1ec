import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const humanTrafficking: Topic = {
  id: 'human-trafficking',
  family: 'safety',
  audience: 'both',
  from: '2021-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('penalCode', '257'), section('penalCode', '258'), section('integrationAct', '49', 2),
    section('penalCode', '196'), section('immigrationRegulation', '8-3', 1), section('immigrationRegulation', '8-3', 2),
    section('immigrationRegulation', '8-3', 3), section('immigrationAct', '30', 1), section('immigrationAct', '38', 2),
  ],
  pages: [
    { title: 'Om ROSA', url: 'http://rosa-help.no/om-rosa/', checkedOn: '2026-11-21' },
    { title: 'Refleksjonsperiode (UDI)', url: 'https://www.udi.no/ord-og-begreper/refleksjonsperiode/', checkedOn: '2026-11-24' },
    {
      title: 'UDI 2013-014 Oppholdstillatelse til ofre for menneskehandel',
      url: 'https://udiregelverk.no/en/documents/udi-guidelines/udi-2013-014',
      checkedOn: '2026-11-24',
    },
    {
      title: 'NOU 2024: 13, særmerknad om straffeloven om menneskehandel',
      url: 'https://regjeringen.no/no/dokumenter/nou-2024-13/id3046261/?ch=11',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Straffeloven om menneskehandel (menneskertilsalgs.no)',
      url: 'https://menneskertilsalgs.no/om-menneskehandel/menneskehandel-definisjon-og-straffebestemmelse/straffeloven-sect-sect-257-og-258/',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Nasjonal strategi mot menneskehandel 2025–2030 (regjeringen.no)',
      url: 'https://www.regjeringen.no/no/dokumenter/nasjonal-strategi-mot-menneskehandel-2025-2030/id3103576/',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['workplace-rights', 'asylum-process', 'emergency-numbers', 'child-protection'],
  rules: [],
  contacts: ['police', 'rosa', 'childrensLine', 'labourInspection'],
};
