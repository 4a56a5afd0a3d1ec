import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const pregnancyBirth: Topic = {
  id: 'pregnancy-birth',
  family: 'daily life',
  audience: 'both',
  from: '2021-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('patientRightsAct', '2-1', 2), section('workingEnvironmentAct', '12-1'),
    section('workingEnvironmentAct', '12-2'), section('workingEnvironmentAct', '12-4'),
  ],
  pages: [
    {
      title: 'Rett til helsehjelp for flyktninger og asylsøkere (Helsenorge)',
      url: 'https://helsenorge.no/utlendinger-i-norge/flyktninger-og-asylsokere',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Folketrygdloven § 5-12, jordmor: formål (Helsedirektoratet)',
      url: 'https://www.helsedirektoratet.no/rundskriv/-5-12-jordmor/formal',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Graviditet og fødsel i Norge (Info Norden)',
      url: 'https://www.norden.org/no/info-norden/graviditet-og-fodsel-i-norge',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Rett til tolk (Helsenorge)',
      url: 'https://helsenorge.no/rettigheter/rett-til-tolk',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['parental-benefit', 'healthcare', 'programme-leave', 'interpreter-right'],
  rules: [],
  contacts: ['healthCentre', 'outOfHoursDoctor', 'ambulance'],
};
