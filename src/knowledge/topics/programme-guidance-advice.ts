import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const programmeGuidanceAdvice: Topic = {
  id: 'programme-guidance-advice',
  family: 'introduction programme',
  audience: 'caseworker',
  from: '2026-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-05-23',
  sections: [
    section('integrationAct', '15', 2), section('integrationAct', '15', 6), section('integrationAct', '14 a', 2),
    section('integrationAct', '12 a'), section('integrationAct', '14 a', 3),
  ],
  pages: [
    {
      title: 'Råd om veiledning i introduksjonsprogrammet: om prosjektet (KS)',
      url: 'https://www.ks.no/fagomrader/innvandring-og-integrering/integrering/rad-om-veiledning-i-introduksjonsprogrammet/om-prosjektet/',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Fafos evaluering av introduksjonslovens ordninger',
      url: 'https://digib.no/11943',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Kvalitet, mening og medvirkning (Fafo)',
      url: 'https://fafo.no/zoo-publikasjoner/kvalitet-mening-og-medvirkning',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['programme-integration-plan', 'user-survey', 'programme-results', 'career-guidance'],
  rules: [],
  contacts: ['refugeeService'],
};
