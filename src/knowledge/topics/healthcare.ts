import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const healthcare: Topic = {
  id: 'healthcare',
  family: 'daily life',
  audience: 'both',
  from: '2021-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('patientRightsAct', '1-2', 1), section('patientRightsAct', '2-1'), section('patientRightsAct', '2-1 c'),
    section('patientRightsAct', '2-2', 1),
  ],
  pages: [
    {
      title: 'Helsehjelp for asylsøkere og flyktninger i Norge (Helsenorge)',
      url: 'https://www.helsenorge.no/utlendinger-i-norge/flyktninger-og-asylsokere/',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Rett til helsehjelp for flyktninger og asylsøkere (Helsenorge)',
      url: 'https://helsenorge.no/utlendinger-i-norge/flyktninger-og-asylsokere',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Rett til tolk (Helsenorge)',
      url: 'https://helsenorge.no/rettigheter/rett-til-tolk',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Fastlegen (Helsenorge)',
      url: 'https://www.helsenorge.no/fastlegen/',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Rett til fastlege, egenandeler og frikortordning (Helsedirektoratet)',
      url: 'https://www.helsedirektoratet.no/veiledere/helsetjenester-til-asylsokere-flyktninger-og-familiegjenforente/helse-og-omsorgstjenester-for-bosatte-flyktninger-og-familiegjenforente/rett-til-fastlege-egenandeler-og-frikortordning',
      checkedOn: '2026-11-24',
    },
  ],
  seeAlso: ['interpreter-right', 'mental-health', 'dental-care', 'pregnancy-birth'],
  rules: [],
  contacts: ['helsenorge', 'healthCentre', 'outOfHoursDoctor', 'ambulance'],
};
