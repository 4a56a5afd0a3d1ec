import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const forcedMarriage: Topic = {
  id: 'forced-marriage',
  family: 'safety',
  audience: 'both',
  from: '2021-04-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('penalCode', '253'), section('penalCode', '262'), section('penalCode', '196'), section('integrationAct', '49', 2),
    section('integrationRegulation', '20'),
  ],
  pages: [
    { title: 'Lovverk om æresrelatert vold (Bufdir)', url: 'https://www.bufdir.no/vold/aresrelatert/lovverk/', checkedOn: '2026-11-21' },
    {
      title: 'Retten til å leve frie og selvstendige liv (IMDi)',
      url: 'https://introduksjonsprogrammet.imdi.no/temaer/retten-til-a-leve-frie-og-selvstendige-liv/',
      checkedOn: '2026-11-21',
    },
    { title: 'Forced marriage (Bufdir)', url: 'https://bufdir.no/en/forced-marriage', checkedOn: '2026-11-21' },
    {
      title: 'Action plan «Sjef i eget liv» 2025–2028, chapter 10: services (regjeringen.no)',
      url: 'https://www.regjeringen.no/en/documents/sjef-i-eget-liv-styrket-innsats-mot-negativ-sosial-kontroll-og-aresmotivert-vold-2025-2028/id3100799/?ch=10',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Do you fear that you will be forced to marry abroad? (UDI)',
      url: 'https://www.udi.no/en/word-definitions/forced-marriage/do-you-fear-that-you-will-be-forced-to-marry-abroad/',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Prop. 66 L (2019–2020), kapittel 3: avvergeplikt',
      url: 'https://www.regjeringen.no/no/dokumenter/prop.-66-l-20192020/id2696290/?ch=3',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['negative-social-control-help', 'abroad-against-will', 'expert-team', 'residence-after-violence', 'emergency-numbers'],
  rules: [],
  contacts: ['police', 'childrensLine', 'expertTeam', 'violenceLine', 'redCrossLine', 'foreignMinistryAbroad'],
};
