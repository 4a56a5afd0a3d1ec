import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

/** Also tells what this chat keeps; change it together with docs/decisions/0005-state.md. */
export const privacy: Topic = {
  id: 'privacy',
  family: 'rights',
  audience: 'both',
  from: '2021-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-05-23',
  sections: [
    section('publicAdministrationAct', '13', 1), section('publicAdministrationAct', '13 b', 1),
    section('publicAdministrationAct', '13 a'), section('publicAdministrationAct', '18', 1),
    section('immigrationAct', '84', 1),
  ],
  pages: [
    {
      title: 'Hvilke rettigheter har du? (Nasjonalt ID-senter)',
      url: 'https://www.nidsenter.no/om-oss/om-nasjonalt-id-senter/personvernerklaring/hvilke-rettigheter-har-du/',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Innsyn i personopplysninger (Ringsaker kommune)',
      url: 'https://www.ringsaker.kommune.no/innsyn.552405.no.html',
      checkedOn: '2026-11-24',
    },
  ],
  seeAlso: ['case-access', 'duty-to-avert', 'appeal'],
  rules: [],
  contacts: ['dataProtectionAuthority'],
};
