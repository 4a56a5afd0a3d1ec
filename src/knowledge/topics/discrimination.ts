import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const discrimination: Topic = {
  id: 'discrimination',
  family: 'rights',
  audience: 'both',
  from: '2021-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('integrationAct', '47', 1),
  ],
  pages: [
    {
      title: 'Veiledningstjenesten (LDO)',
      url: 'https://www.ldo.no/ombudet-og-samfunnet/ombudets-arbeid/veiledningstjenesten',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Likestillings- og diskrimineringsloven (Store norske leksikon)',
      url: 'https://snl.no/likestillings-_og_diskrimineringsloven',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Hva er likestilling og diskriminering? (Bufdir)',
      url: 'https://www.bufdir.no/fagstotte/produkter/aktivitets__og_redegjorelsesplikten_arp/hva_er_likestilling_og_diskriminering/likestilling/',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Om klagesystemet og loven (HLF)',
      url: 'https://www.hlf.no/diskrimineringsveileder/om-klagesystemet-og-loven/',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Hjelp fra Diskrimineringsnemnda (Utrop)',
      url: 'https://www.utrop.no/nyheter/lettnorsk/270889/',
      checkedOn: '2026-11-24',
    },
  ],
  seeAlso: ['workplace-rights', 'appeal', 'legal-aid', 'tenancy'],
  rules: [],
  contacts: ['ldo', 'discriminationTribunal', 'labourInspection', 'police'],
};
