import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const suicideHelp: Topic = {
  id: 'suicide-help',
  family: 'safety',
  audience: 'both',
  from: '2021-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('integrationAct', '49', 2), section('penalCode', '196'),
  ],
  pages: [
    {
      title: 'Hjelpetelefoner (NRK)',
      url: 'https://www.nrk.no/osloogviken/over-100-barn-under-ni-ar-har-tatt-kontakt-_-hjelpetelefoner-slar-alarm-1.15736352',
      checkedOn: '2026-11-21',
    },
    { title: 'Kirkens SOS: telefon', url: 'https://www.girku-sos.no/nordsamisk/telefon', checkedOn: '2026-11-21' },
    {
      title: 'Samaritans guidelines on suicide online (NSPA)',
      url: 'https://nspa.org.uk/resource/samaritans-guidelines-for-managing-self-harm-and-suicide-online/',
      checkedOn: '2026-11-21',
    },
    { title: 'Om Alarmtelefonen for barn og unge', url: 'https://www.116111.no/omalarmtelefonen', checkedOn: '2026-11-21' },
  ],
  seeAlso: ['mental-health', 'emergency-numbers', 'healthcare'],
  rules: [],
  contacts: ['ambulance', 'outOfHoursDoctor', 'mentalHealthLine', 'kirkensSos', 'childrensLine', 'expertTeam'],
};
