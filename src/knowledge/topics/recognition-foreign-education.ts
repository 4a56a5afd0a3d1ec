import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const recognitionForeignEducation: Topic = {
  id: 'recognition-foreign-education',
  family: 'education and work',
  audience: 'both',
  from: '2026-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-05-23',
  sections: [
    section('educationAct', '18-3', 1), section('integrationRegulation', '65 a'),
  ],
  pages: [
    {
      title: 'Godkjenningsordning for personer uten verifiserbar dokumentasjon (HK-dir)',
      url: 'https://hkdir.no/utdanning-fra-utlandet/jeg-har-utdanning-fra-utlandet/sok-godkjenning-av-hoyere-utdanning-bachelor-master-ph-d/om-godkjenning-av-hoyere-utdanning/godkjenningsordning-for-personer-uten-verifiserbar-dokumentasjon-UVD-ordningen',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Kvalifikasjonsvurdering (HK-dir)',
      url: 'https://hkdir.no/utdanning-fra-utlandet/kvalifikasjonsvurdering',
      checkedOn: '2026-11-24',
    },
    {
      title: 'To nye land i godkjenningsordningen for utenlandsk fag- og yrkesopplæring (HK-dir)',
      url: 'https://hkdir.no/no/aktuelt/to-nye-land-i-godkjenningsordningen-for-utenlandsk-fag-og-yrkesopplaering',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Autorisasjon av yrker i Norge (Info Norden)',
      url: 'https://www.norden.org/no/info-norden/autorisasjon-av-yrker-i-norge',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Godkjenning av ukrainsk utdanning og kvalifikasjoner (NOKUT)',
      url: 'https://www.nokut.no/nyheter/godkjenning-av-ukrainsk-utdanning-og-kvalifikasjoner/',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['higher-education', 'prior-learning-assessment', 'job-search', 'competence-mapping'],
  rules: [],
  contacts: ['hkdir', 'helsedirektoratet'],
};
