import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const programmeWho: Topic = {
  id: 'programme-who',
  family: 'introduction programme',
  audience: 'both',
  from: '2026-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-05-23',
  sections: [
    section('integrationAct', '8'), section('integrationAct', '9'), section('integrationRegulation', '72', 2),
  ],
  pages: [
    {
      title: 'Veileder til integreringsloven, kapittel 6: introduksjonsprogram (IMDi)',
      url: 'https://www.imdi.no/regelverk/integreringsloven/veileder-til-integreringsloven/6.-introduksjonsprogram',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Målgruppe for introduksjonsprogram etter integreringsloven (IMDi)',
      url: 'https://www.imdi.no/kvalifisering/regelverk/introduksjonsprogrammet/malgruppe-for-introduksjonsprogram-etter-integreringsloven/',
      checkedOn: '2026-11-21',
    },
    {
      title: 'FOR-2025-06-20-1102, delt ikraftsetting av lov 20. juni 2025 nr. 35',
      url: 'https://lovdata.no/dokument/LTI/forskrift/2025-06-20-1102',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['programme-what', 'programme-start', 'programme-work', 'programme-ukraine', 'transition-old-act'],
  rules: ['programme-entitlement'],
  contacts: ['refugeeService'],
};
