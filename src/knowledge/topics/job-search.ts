import type { Topic } from '../topic.ts';

export const jobSearch: Topic = {
  id: 'job-search',
  family: 'education and work',
  audience: 'both',
  from: '2025-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-11-24',
  sections: [],
  pages: [
    {
      title: 'Register as a jobseeker (Nav)',
      url: 'https://nav.no/registrer-arbeidssoker/en',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Fill in employment status form as a job seeker (Nav)',
      url: 'https://nav.no/send-meldekort-arbeidssoker/en',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Information for refugees about working in Norway (Nav)',
      url: 'https://arbeidsplassen.nav.no/en/work-in-norway/',
      checkedOn: '2026-11-24',
    },
  ],
  seeAlso: ['programme-work', 'recognition-foreign-education', 'workplace-rights', 'nav-benefits'],
  rules: [],
  contacts: ['nav', 'jobVacancies', 'careerCentre'],
};
