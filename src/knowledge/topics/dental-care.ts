import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const dentalCare: Topic = {
  id: 'dental-care',
  family: 'daily life',
  audience: 'both',
  from: '2025-07-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-05-23',
  sections: [
    section('dentalCareAct', '1-1', 1), section('dentalCareAct', '1-3'), section('dentalCareAct', '1-3 d'),
    section('dentalCareAct', '2-1'), section('dentalCareAct', '2-1 a'), section('dentalCareAct', '2-2'),
    section('dentalCareAct', '2-3'),
  ],
  pages: [
    {
      title: 'Hvem har rett på gratis tannhelsetjenester (Agder fylkeskommune)',
      url: 'https://agderfk.no/vare-tjenester/tannhelse/tannbehandling/hvem-har-rett-pa-gratis-tannhelsetjenester',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Rett til helsehjelp for flyktninger og asylsøkere (Helsenorge)',
      url: 'https://helsenorge.no/utlendinger-i-norge/flyktninger-og-asylsokere',
      checkedOn: '2026-11-24',
    },
  ],
  seeAlso: ['healthcare', 'social-assistance', 'appeal'],
  rules: [],
  contacts: ['dentalClinic', 'nav'],
};
