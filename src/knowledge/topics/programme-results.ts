import type { Topic } from '../topic.ts';

export const programmeResults: Topic = {
  id: 'programme-results',
  family: 'introduction programme',
  audience: 'caseworker',
  from: '2026-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [],
  pages: [
    {
      title: 'Nøkkeltall for introduksjonsprogrammet 2022 (IMDi)',
      url: 'https://www.imdi.no/arkiv/arkiverte-nyheter/nokkeltall-for-introduksjonsprogrammet-2022/',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Nøkkeltall for introduksjonsprogrammet 2023 (IMDi)',
      url: 'https://www.imdi.no/nokkeltall-for-introduksjonsprogrammet-2023/',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Introduksjonsordningen for nyankomne innvandrere (SSB)',
      url: 'https://www.ssb.no/en/introinnv',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Introduksjonsprogrammet, ordforklaring (SSB)',
      url: 'https://www.ssb.no/ajax/ordforklaring?key=452639&sprak=no',
      checkedOn: '2026-11-24',
    },
  ],
  seeAlso: ['user-survey', 'integration-status', 'programme-what'],
  rules: [],
  contacts: ['refugeeService'],
};
