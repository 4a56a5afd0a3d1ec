import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const higherEducation: Topic = {
  id: 'higher-education',
  family: 'education and work',
  audience: 'both',
  from: '2023-08-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-05-23',
  sections: [
    section('integrationRegulation', '65 a'), section('integrationRegulation', '28', 4),
    section('integrationRegulation', '63'),
  ],
  pages: [
    {
      title: 'Higher Education Entrance Qualification, GSU (HK-dir)',
      url: 'https://hkdir.no/en/foreign-education/lists-and-databases/higher-education-entrance-qualification-gsu',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Språkkrav, generell studiekompetanse (HK-dir)',
      url: 'https://hkdir.no/utdanning-fra-utlandet/lister-og-databaser/generell-studiekompetanse-gsu/sprakkrav-generell-studiekompetanse',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Krav til norsk og engelsk (Samordna opptak)',
      url: 'https://www.samordnaopptak.no/info/utenlandsk_utdanning/sprakkrav/krav-til-norsk-og-engelsk-for_hoyere_utdannning/',
      checkedOn: '2026-11-24',
    },
  ],
  seeAlso: ['recognition-foreign-education', 'norwegian-test', 'student-finance', 'upper-secondary-adults'],
  rules: [],
  contacts: ['samordnaOpptak', 'hkdir', 'careerGuidanceOnline'],
};
