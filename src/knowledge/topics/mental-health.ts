import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const mentalHealth: Topic = {
  id: 'mental-health',
  family: 'daily life',
  audience: 'both',
  from: '2022-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('interpreterAct', '6', 1), section('interpreterAct', '7'), section('interpreterAct', '4'), section('integrationAct', '50', 1),
    section('integrationRegulation', '5', 1), section('publicAdministrationAct', '13', 1),
  ],
  pages: [
    {
      title: 'Psykisk helsehjelp for voksne (Helsenorge)',
      url: 'https://www.helsenorge.no/nn/psykisk-helse/psykisk-helsehjelp-for-voksne/',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Psykososial oppfølging av asylsøkere og flyktninger (Helsedirektoratet)',
      url: 'https://www.helsedirektoratet.no/veiledere/helsetjenester-til-asylsokere-flyktninger-og-familiegjenforente/psykososial-oppfolging',
      checkedOn: '2026-11-24',
    },
    { title: 'Rett til tolk (Helsenorge)', url: 'https://helsenorge.no/rettigheter/rett-til-tolk', checkedOn: '2026-11-21' },
  ],
  seeAlso: ['suicide-help', 'healthcare', 'programme-sickness', 'interpreter-right'],
  rules: [],
  contacts: ['ambulance', 'outOfHoursDoctor', 'mentalHealthLine', 'kirkensSos'],
};
