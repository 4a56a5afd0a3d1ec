import type { Topic } from '../topic.ts';

export const expensesSurvey: Topic = {
  id: 'expenses-survey',
  family: 'grants',
  audience: 'caseworker',
  from: '2026-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [],
  pages: [
    {
      title: 'Beregningsutvalgets rapport for 2017 (IMDi)',
      url: 'https://www.imdi.no/om-imdi/rapporter/2018/beregningsutvalgets-rapport-for-2017/',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Kommunenes utgifter til bosetting og integrering av flyktninger i 2015 (IMDi)',
      url: 'https://www.imdi.no/arkiv/arkiverte-publikasjoner/2016/kommunenes-utgifter-til-bosetting-og-integrering-av-flyktninger-i-2015/',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Kommunene får dekket utgifter til flyktninger (KS)',
      url: 'https://www.ks.no/fagomrader/innvandring-og-integrering/flyktninger/kommunene-far-dekket-utgifter-til-flyktninger/',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Kommunenes utgifter til bosetting og integrering av flyktninger i 2020 (IMDi)',
      url: 'https://www.imdi.no/arkiv/arkiverte-publikasjoner/kommunenes-utgifter-til-bosetting-og-integrering-av-flyktninger-i-2020/',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Kommunene fekk dekt utgifter til flyktninger (IMDi)',
      url: 'https://www.imdi.no/arkiv/arkiverte-nyheter/kommunene-fekk-dekt-utgifter-til-flyktninger/',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Ukrainske flyktninger koster kommunene mer enn ventet (Dagsavisen)',
      url: 'https://www.dagsavisen.no/nyheter/innenriks/2024/08/28/ukrainske-flyktninger-koster-kommunene-mer-enn-ventet/',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['integration-grant', 'norwegian-training-grant', 'host-municipality-grant'],
  rules: [],
  contacts: ['imdi'],
};
