import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const emergencyNumbers: Topic = {
  id: 'emergency-numbers',
  family: 'safety',
  audience: 'both',
  from: '2021-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('penalCode', '196'), section('integrationAct', '49', 2),
  ],
  pages: [
    {
      title: 'Nødnummer, nødanrop og lokalisering (Nkom)',
      url: 'https://nkom.no/telefoni-og-telefonnummer/nodnummer-nodanrop-og-lokalisering',
      checkedOn: '2026-11-21',
    },
    { title: 'How Nød-SMS works', url: 'https://www.nodsms.no/en/how-nod-sms-works', checkedOn: '2026-11-21' },
    { title: 'Varsling (Viken nettskole)', url: 'https://www.viken-nettskole.no/lessons/varsling/', checkedOn: '2026-11-21' },
    { title: 'Om Alarmtelefonen for barn og unge', url: 'https://www.116111.no/omalarmtelefonen', checkedOn: '2026-11-21' },
    {
      title: 'Vold- og overgrepslinjen',
      url: 'https://www.krisesenter.com/vold-og-overgrepslinjen-116-006-opplever-stor-pagang/',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['domestic-violence', 'suicide-help', 'child-protection', 'healthcare'],
  rules: [],
  contacts: [
    'police', 'ambulance', 'fire', 'outOfHoursDoctor', 'policeNonUrgent', 'childrensLine', 'violenceLine', 'mentalHealthLine',
    'emergencyTextPhone', 'rosa', 'foreignMinistryAbroad', 'expertTeam', 'redCrossLine',
  ],
};
