import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const residenceAfterViolence: Topic = {
  id: 'residence-after-violence',
  family: 'safety',
  audience: 'both',
  from: '2021-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('immigrationAct', '53', 1, 'b'), section('immigrationAct', '40'), section('immigrationAct', '41'),
    section('immigrationAct', '53', 1, 'a'), section('immigrationAct', '53', 2), section('immigrationAct', '53', 3),
    section('immigrationAct', '38', 1), section('integrationAct', '9', 1, 'g'), section('integrationAct', '8', 2),
    section('immigrationRegulation', '11-12'), section('immigrationAct', '61', 7),
  ],
  pages: [
    {
      title: 'UDI 2010-009 om oppholdstillatelse på selvstendig grunnlag',
      url: 'https://udiregelverk.no/rettskilder/udi-retningslinjer/udi-2010-009',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Residence permit for victims of abuse (UDI)',
      url: 'https://udi.no/en/want-to-apply/residence-permit-for-victims-of-abuse',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Praksisbeskrivelse: mishandlingsbestemmelsen (UNE)',
      url: 'https://une.no/en/sources/andre-praksisbeskrivelser/praksisbeskrivelse-mishandlingsbestemmelsen',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Klientkontrakt (JURK)',
      url: 'https://foreninger.uio.no/jurk/english/contact-us/Client%20contract/index.html',
      checkedOn: '2026-11-21',
    },
  ],
  seeAlso: ['domestic-violence', 'crisis-centre', 'divorce-custody', 'legal-aid'],
  rules: [],
  contacts: ['police', 'violenceLine', 'crisisCentre', 'jurk', 'seif', 'udi'],
};
