import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const debt: Topic = {
  id: 'debt',
  family: 'daily life',
  audience: 'both',
  from: '2021-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-05-23',
  sections: [
    section('socialServicesAct', '17'), section('debtCollectionAct', '9'), section('debtCollectionAct', '10'),
    section('debtCollectionAct', '17', 2), section('debtSettlementAct', '1-3'), section('debtSettlementAct', '1-4', 2),
    section('debtSettlementAct', '1-5'), section('debtSettlementAct', '2-1', 1), section('debtSettlementAct', '2-2'),
    section('debtSettlementAct', '3-4'), section('tenancyAct', '9-11', 1),
  ],
  pages: [
    {
      title: 'Økonomisk rådgivning (Randaberg kommune)',
      url: 'https://www.randaberg.kommune.no/tjenestebeskrivelser/okonomisk-radgivning/',
      checkedOn: '2026-11-24',
    },
  ],
  seeAlso: ['social-assistance', 'tenancy', 'housing', 'legal-aid'],
  rules: [],
  contacts: ['nav', 'enforcementOfficer', 'jussbuss'],
};
