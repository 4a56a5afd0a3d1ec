import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const receptionCentreMunicipality: Topic = {
  id: 'reception-centre-municipality',
  family: 'settlement',
  audience: 'caseworker',
  from: '2026-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('integrationAct', '5', 2), section('integrationRegulation', '1', 1), section('integrationRegulation', '2', 1),
    section('integrationAct', '5', 1), section('integrationAct', '37 a'), section('integrationAct', '30', 1),
    section('integrationAct', '26', 2), section('integrationAct', '6', 1), section('integrationAct', '37 b', 1),
    section('integrationAct', '7'), section('interpreterAct', '6'),
  ],
  pages: [
    {
      title: 'Prop. 84 L (2023–2024), kapittel 6',
      url: 'https://www.regjeringen.no/no/dokumenter/prop.-84-l-20232024/id3032199/?ch=6',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Flyktninger og asylsøkere: kommunens ansvar (Statsforvalteren)',
      url: 'https://www.statsforvalteren.no/nb/oslo-og-viken/folk-og-samfunn/flyktninger-og-asylsokere/',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Opprette, endre eller avvikle mottak (UDI)',
      url: 'https://www.udi.no/asylmottak/onsker-a-drive-mottak/a-opprette-og-bygge-ned-mottak/',
      checkedOn: '2026-11-24',
    },
    {
      title: 'RS 2011-025: tilskudd til vertskommuner (UDI)',
      url: 'https://www.udiregelverk.no/no/rettskilder/udi-rundskriv/rs-2011-025/',
      checkedOn: '2026-11-24',
    },
  ],
  seeAlso: ['norwegian-reception-centre', 'host-municipality-grant', 'settlement-process', 'interpreter-duty'],
  rules: [],
  contacts: ['municipality', 'udi', 'countyGovernor'],
};
