import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const norwegianOnline: Topic = {
  id: 'norwegian-online',
  family: 'Norwegian and social studies',
  audience: 'both',
  from: '2024-08-23',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-05-23',
  sections: [
    section('integrationAct', '30', 1), section('integrationAct', '3', 2), section('integrationAct', '3', 4),
    section('integrationRegulation', '19 a', 1),
  ],
  pages: [
    { title: 'Learn Norwegian (nyinorge.no)', url: 'https://nyinorge.no/en/learn-norwegian', checkedOn: '2026-11-21' },
    {
      title: 'Hva er det nasjonale tilbudet? (HK-dir)',
      url: 'https://hkdir.no/voksenopplaering/norsk-og-samfunnskunnskap/opplaering-i-norsk-og-samfunnskunnskap/nasjonalt-tilbud-om-digital-laererstyrt-norskopplaering/hva-er-det-nasjonale-tilbudet',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Godkjente opplæringstilbydere (HK-dir)',
      url: 'https://hkdir.no/voksenopplaering/norsk-og-samfunnskunnskap/opplaering-i-norsk-og-samfunnskunnskap/godkjente-opplaeringstilbydere',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Tips og råd til norsktrenere (HK-dir)',
      url: 'https://hkdir.no/voksenopplaering/norsk-og-samfunnskunnskap/opplaering-i-norsk-og-samfunnskunnskap/norsktrening-for-frivilligheten/tips-og-rad-til-norsktrenere',
      checkedOn: '2026-11-24',
    },
  ],
  seeAlso: ['norwegian-who-provides', 'norwegian-cost', 'norwegian-labour-immigrants', 'volunteering'],
  rules: [],
  contacts: ['adultEducation', 'nyINorge'],
};
