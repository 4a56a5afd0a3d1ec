import { section } from '../../rules/sources.ts';
import type { Topic } from '../topic.ts';

export const settlementProcess: Topic = {
  id: 'settlement-process',
  family: 'settlement',
  audience: 'both',
  from: '2026-01-01',
  owner: 'editor',
  reviewedOn: '2026-11-24',
  reviewBy: '2027-02-22',
  sections: [
    section('integrationAct', '46', 4), section('integrationAct', '6', 1), section('integrationAct', '6', 2),
    section('integrationAct', '37 b', 1), section('integrationAct', '12', 2), section('integrationAct', '30', 3),
    section('integrationAct', '8', 1), section('integrationAct', '8', 3), section('integrationAct', '8', 2), section('integrationAct', '26', 2),
  ],
  pages: [
    {
      title: 'Familier og enslige voksne på asylmottak (IMDi)',
      url: 'https://www.imdi.no/planlegging-og-bosetting/slik-bosettes-flyktninger/familier-og-enslige-voksne/',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Tildeling av bosettingskommune (IMDi)',
      url: 'https://www.imdi.no/planlegging-og-bosetting/bosettingsprosessen/tildeling-av-bosettingskommune/',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Formidling av flyktninger til kommunene (Veiviseren, Husbanken)',
      url: 'https://www.veiviseren.no/stotte-i-arbeidsprosess/overgang-til-bolig-i-kommune/fra-asylmottak-til-kommune/formidling-av-flyktninger-til-kommunene',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Privatboende: søknad om bosetting med offentlig hjelp (IMDi)',
      url: 'https://www.imdi.no/planlegging-og-bosetting/slik-bosettes-flyktninger/privatboende/',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Fastsettelse av bosettingsbehov og anmodning til kommunene (Veiviseren, Husbanken)',
      url: 'https://veiviseren.no/planlegge-lede-og-utvikle/helhetlig-boligpolitisk-planlegging/anmodning-og-vedtak-om-bosetting-av-flyktninger/fastsettelse-av-bosettingsbehov-og-anmodning-til-kommunene',
      checkedOn: '2026-11-21',
    },
    {
      title: 'Meld. St. 17 (2023–2024), kapittel 4',
      url: 'https://www.regjeringen.no/no/dokumenter/meld.-st.-17-20232024/id3030469/?ch=4',
      checkedOn: '2026-11-24',
    },
    {
      title: 'Selvbosetting (UDI)',
      url: 'https://www.udi.no/informasjon-ukraina-russland/krisen-i-ukraina/vare-i-norge/beskyttelse-i-norge/har-fatt-svar/selvbosetting/',
      checkedOn: '2026-11-24',
    },
  ],
  seeAlso: ['settlement-self', 'programme-start', 'programme-who', 'norwegian-who', 'housing'],
  rules: [],
  contacts: ['imdi'],
};
