import { contact, type Contact } from '../contact.ts';

const checkedOn = '2026-11-21';

/** Guidance and legal help. Phone numbers that no official page was seen to give are left out. */
export const adviceContacts = {
  ldo: contact({
    name: 'Likestillings- og diskrimineringsombudet (LDO)', phone: '23 15 73 00', url: 'https://www.ldo.no', free: true, anonymous: true,
    source: { title: 'Veiledningstjenesten (LDO)', url: 'https://www.ldo.no/ombudet-og-samfunnet/ombudets-arbeid/veiledningstjenesten', checkedOn },
  }),
  labourInspection: contact({
    name: 'Arbeidstilsynet', phone: '73 19 97 00', url: 'https://www.sua.no/en/your-rights/', anonymous: true, languages: ['nb', 'en'],
    source: { title: 'Your rights (SUA)', url: 'https://www.sua.no/en/your-rights/', checkedOn },
  }),
  noas: contact({
    name: 'NOAS', url: 'https://www.noas.no', free: true,
    source: { title: 'Om NOAS', url: 'https://www.noas.no/om/', checkedOn },
  }),
  jurk: contact({
    name: 'Juridisk rådgivning for kvinner (JURK)', url: 'https://foreninger.uio.no/jurk/om/', free: true,
    source: { title: 'Klientkontrakt (JURK)', url: 'https://foreninger.uio.no/jurk/ny-sak/Klientkontrakt/Klientkontrakt', checkedOn: '2026-11-24' },
  }),
  jussbuss: contact({
    name: 'Jussbuss', free: true,
    source: { title: 'Besøkte Jussbuss (Det norske kongehus)', url: 'https://www.gonagasviessu.no/nyhet.html?tid=223634&sek=74887', checkedOn },
  }),
  jussformidlingen: contact({
    name: 'Jussformidlingen', url: 'https://jussformidlingen.no', free: true,
    source: { title: 'Hvordan jobber vi (Jussformidlingen)', url: 'https://jussformidlingen.no/om-jussformidlingen/hvordan-jobber-vi/', checkedOn },
  }),
  caritas: contact({
    name: 'Caritas', free: true,
    source: { title: 'Digital veiledningstjeneste for innvandrere (IMDi)', url: 'https://www.imdi.no/lar-fra-andre/digital-veiledningstjeneste-for-innvandrere/', checkedOn },
  }),
} as const satisfies Record<string, Contact>;
