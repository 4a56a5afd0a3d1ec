import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

/** Reviewed again when the dispensation from the requirement of a qualified interpreter is set to end. */
export const interpreterMonitor: Topic = {
  id: 'interpreter-monitor',
  family: 'interpreters',
  audience: 'caseworker',
  from: '2022-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2026-12-31',
  sections: [
    section('interpreterAct', '7', 1), section('interpreterAct', '9'), section('interpreterAct', '12'),
  ],
  pages: [
    { title: 'Tolkemonitor (IMDi)', url: 'https://www.imdi.no/tolk/tolkemonitor', checkedOn: '2026-11-24' },
    {
      title: 'Om Tolkemonitor LOV 2024 (Fagforbundet)',
      url: 'https://prod.fagforbundet.no/a/384030/yrke/tolk/aktuelt/mange-offentlige-virksomheter-sliter-med-a-folge-tolkeloven',
      checkedOn: '2026-11-24',
    },
    { title: 'Tolkemonitor LOV 2023 (IMDi)', url: 'https://imdi.no/om-imdi/rapporter/2024/tolkemonitor-lov-2023', checkedOn: '2026-11-24' },
    {
      title: 'For mye bruk av ukvalifiserte tolker i det offentlige (IMDi)',
      url: 'https://www.imdi.no/arkiv/arkiverte-nyheter/for-mye-bruk-av-ukvalifiserte-tolker-i-det-offentlige/',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Tolkemonitor LOV 2021 (IMDi)',
      url: 'https://www.imdi.no/om-imdi/rapporter/2021/tolkemonitor-lov--2021/',
      checkedOn: '2026-11-24',
    },
  ],
  seeAlso: ['interpreter-duty', 'interpreter-register', 'interpreter-right'],
  rules: [],
  contacts: ['imdi'],
};
