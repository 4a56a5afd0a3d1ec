import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const taxCard: Topic = {
  id: 'tax-card',
  family: 'daily life',
  audience: 'both',
  from: '2021-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-05-23',
  sections: [
    section('integrationAct', '19'),
  ],
  pages: [
    {
      title: 'Introduksjonsstønad for nyankomne flyktninger: skattespørsmål (Skatteetaten)',
      url: 'https://www.skatteetaten.no/person/folkeregister/flytte/til-norge/introduksjonsstonad-for-nyankomne-flyktninger---skattesporsmal/',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Slik søker du om skattekort når du er utenlandsk arbeidstaker (Skatteetaten)',
      url: 'https://www.skatteetaten.no/person/skatt/skattekort/jeg-er-utenlandsk-arbeidstaker/veiviser---slik-soker-du-om-skattekort-for-utenlandsk-arbeidstaker/',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Skattekort eller frikort (Skatteetaten)',
      url: 'https://www.skatteetaten.no/person/skatt/hjelp-til-riktig-skatt/ungdom-arbeid-og-skatt/skattekort-eller-frikort/',
      checkedOn: '2026-11-24',
    },
  ],
  seeAlso: ['programme-benefit', 'national-id', 'job-search', 'workplace-rights'],
  rules: [],
  contacts: ['taxAdministration'],
};
