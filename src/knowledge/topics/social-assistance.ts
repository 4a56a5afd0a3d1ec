import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const socialAssistance: Topic = {
  id: 'social-assistance',
  family: 'daily life',
  audience: 'both',
  from: '2022-09-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-05-23',
  sections: [
    section('socialServicesAct', '2'), section('socialServicesAct', '3'), section('socialServicesAct', '17'),
    section('socialServicesAct', '18'), section('socialServicesAct', '19'), section('socialServicesAct', '20'),
    section('socialServicesAct', '20 a'), section('socialServicesAct', '21', 1), section('socialServicesAct', '27'),
    section('socialServicesAct', '47'),
  ],
  pages: [
    {
      title: 'FOR-2011-12-16-1251, sosiale tjenester for personer uten fast bopel',
      url: 'https://lovdata.no/dokument/SF/forskrift/2011-12-16-1251',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['nav-benefits', 'qualification-programme', 'housing', 'appeal'],
  rules: [],
  contacts: ['nav', 'countyGovernor'],
};
