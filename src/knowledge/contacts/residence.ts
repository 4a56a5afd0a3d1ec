import { contact, type Contact } from '../contact.ts';

const checkedOn = '2026-11-24';

/** Bodies that decide or guide in cases of residence, discrimination, privacy and family. */
export const residenceContacts = {
  /** Decides appeals over decisions by UDI. */
  une: contact({
    name: 'Utlendingsnemnda (UNE)', url: 'https://une.no',
    source: { title: 'Til deg som har sak i UNE', url: 'https://une.no/saken-din/til-deg-som-har-sak-i-une/', checkedOn },
  }),
  discriminationTribunal: contact({
    name: 'Diskrimineringsnemnda', url: 'https://www.diskrimineringsnemnda.no', free: true,
    source: { title: 'Om klagesystemet og loven (HLF)', url: 'https://www.hlf.no/diskrimineringsveileder/om-klagesystemet-og-loven/', checkedOn },
  }),
  dataProtectionAuthority: contact({
    name: 'Datatilsynet', url: 'https://www.datatilsynet.no',
    source: { title: 'Klagegang (Datatilsynet)', url: 'http://www.datatilsynet.no/Om-Datatilsynet/Klagegang/', checkedOn },
  }),
  /** Local: offices all over the country. */
  familyCounselling: contact({
    name: 'familievernkontoret',
    source: {
      title: 'Mekling (Statsforvalteren)',
      url: 'https://www.statsforvalteren.no/nn/portal/Folk-og-samfunn/separasjon-og-skilsmisse/skjulte-sider/mekling/', checkedOn,
    },
  }),
} as const satisfies Record<string, Contact>;
