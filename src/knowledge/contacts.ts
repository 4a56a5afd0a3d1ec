import { BotError } from '../errors.ts';
import type { Contact } from './contact.ts';
import { adviceContacts } from './contacts/advice.ts';
import { dailyLifeContacts } from './contacts/daily-life.ts';
import { educationContacts } from './contacts/education.ts';
import { helpLines } from './contacts/help-lines.ts';
import { publicServices } from './contacts/public-services.ts';
import { residenceContacts } from './contacts/residence.ts';

export type { Contact, OpeningHours } from './contact.ts';

const directory = { ...helpLines, ...publicServices, ...adviceContacts, ...educationContacts, ...residenceContacts, ...dailyLifeContacts } as const satisfies Record<string, Contact>;

export type ContactId = keyof typeof directory;

/** The directory: every phone number, e-mail and address that an answer may show, once. */
export const contacts: Readonly<Record<ContactId, Contact>> = directory;
export const contactIds = Object.keys(directory) as readonly ContactId[];

export function isContactId(text: string): text is ContactId {
  return Object.hasOwn(directory, text);
}

/** @throws {BotError} `CONTACT_UNKNOWN` */
export function contactOf(id: string): Contact {
  if (!isContactId(id)) throw new BotError('CONTACT_UNKNOWN', { contact: id.slice(0, 60) });
  return contacts[id];
}

/**
 * The address behind a tap on a phone number. Eight-digit numbers get +47, so that a foreign SIM
 * card in Norway reaches them; short numbers and those that begin with 8 exist only as dialled here.
 */
export function telUri(phone: string): string {
  const digits = phone.replaceAll(' ', '');
  return `tel:${digits.length === 8 && !digits.startsWith('8') ? '+47' : ''}${digits}`;
}
