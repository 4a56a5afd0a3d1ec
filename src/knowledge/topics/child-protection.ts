import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const childProtection: Topic = {
  id: 'child-protection',
  family: 'safety',
  audience: 'both',
  from: '2026-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('integrationAct', '49', 2), section('childWelfareAct', '13-2'), section('integrationAct', '49', 1),
    section('integrationAct', '49', 3), section('penalCode', '196'),
  ],
  pages: [
    {
      title: 'Hva er barnevernet? (ung.no)',
      url: 'https://www.ung.no/barnevern/921_Hva_er_barnevernet.html',
      checkedOn: '2026-11-24',
    },
    { title: 'Om Alarmtelefonen for barn og unge', url: 'https://www.116111.no/omalarmtelefonen', checkedOn: '2026-11-21' },
    {
      title: 'Taushetsplikt, opplysningsrett og opplysningsplikt i forvaltningen: veileder (regjeringen.no)',
      url: 'https://regjeringen.no/no/dokumenter/taushetsplikt-opplysningsrett-og-opplysningsplikt-i-forvaltningen-en-veileder/id2963083/?ch=2',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Etterlatte barn: melde- og opplysningsplikt (Bufdir)',
      url: 'https://bufdir.no/Barnevern/Fagstotte/etterlatte_barn/melde_og_opplysningsplikt/',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Veileder til barnevernstjenesten om negativ sosial kontroll (Bufdir)',
      url: 'https://www.bufdir.no/fagstotte/produkter/negativ_sosial_kontroll_tvangsekteskap_og_aresrelatert_vold___en_veileder_til_barnevernstjenesten',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['emergency-numbers', 'domestic-violence', 'duty-to-avert', 'divorce-custody'],
  rules: [],
  contacts: ['police', 'childrensLine', 'childWelfare'],
};
