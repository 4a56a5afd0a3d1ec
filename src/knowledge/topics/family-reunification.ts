import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const familyReunification: Topic = {
  id: 'family-reunification',
  family: 'residence',
  audience: 'both',
  from: '2026-02-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('immigrationAct', '40'), section('immigrationAct', '41'), section('immigrationAct', '42'),
    section('immigrationAct', '28'), section('immigrationAct', '34'), section('immigrationAct', '43'),
    section('immigrationRegulation', '10-8', 1), section('immigrationRegulation', '10-9'),
    section('immigrationRegulation', '10-8', 4), section('immigrationAct', '40 a', 1), section('immigrationAct', '40 a', 2),
    section('immigrationAct', '41 a'), section('immigrationAct', '40', 4), section('immigrationAct', '40', 5),
    section('integrationAct', '9', 1, 'f'), section('immigrationAct', '76', 1),
  ],
  pages: [
    {
      title: 'FOR-2025-01-10-18, endring i utlendingsforskriften',
      url: 'https://lovdata.no/dokument/LTI/forskrift/2025-01-10-18',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Familieinnvandring med ein person som har vern (UDI)',
      url: 'https://www.udi.no/nn/ord-og-omgrep/familieinnvandring-med-ein-person-som-har-vern-asyl-i-noreg/',
      checkedOn: '2026-11-24',
    },
    { title: 'Grunnbeløpet i folketrygden (Nav)', url: 'https://www.nav.no/grunnbelopet', checkedOn: '2026-10-08' },
  ],
  seeAlso: ['asylum-process', 'permanent-residence', 'collective-protection', 'legal-aid'],
  rules: [],
  contacts: ['udi', 'refugeeService', 'une'],
};
