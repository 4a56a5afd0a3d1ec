import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const housing: Topic = {
  id: 'housing',
  family: 'daily life',
  audience: 'both',
  from: '2023-07-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-05-23',
  sections: [
    section('socialServicesAct', '15'), section('socialServicesAct', '27'), section('housingAllowanceAct', '2'),
    section('housingAllowanceAct', '3'), section('housingAllowanceAct', '4', 2), section('housingAllowanceAct', '5'),
    section('housingAllowanceAct', '6'), section('tenancyAct', '1-8'),
  ],
  pages: [
    {
      title: 'Veileder i regelverk for bostøtte (Husbanken)',
      url: 'https://www.husbanken.no/kommune/bostotte/veileder-i-regelverk-for-bostotte/saksbehandle-ny-soknad/opplysninger-om-soker-og-andre-som-bor-i-boligen/studenter,-elever,-laerlinger,-personer-i-forst/',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Forskrift om startlån fra Husbanken (Veiviseren)',
      url: 'https://www.veiviseren.no/forstaa-helheten/lover-og-forskrifter/forskrift-om-startlan-fra-husbanken',
      checkedOn: '2026-11-24',
    },
  ],
  seeAlso: ['tenancy', 'settlement-process', 'social-assistance', 'debt'],
  rules: [],
  contacts: ['municipality', 'husbanken', 'nav'],
};
