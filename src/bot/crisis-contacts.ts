import { contacts, type ContactId } from '../knowledge/contacts.ts';
import { isOpen } from '../knowledge/opening-hours.ts';
import type { TopicId } from '../knowledge/topic-ids.ts';
import type { DangerDegree, DangerKind } from '../safety/ports.ts';
import type { CrisisChoice } from './turn.ts';

/** Whom the words of a crisis answer are for: the one in danger, somebody who worries, or a caseworker who does. */
export type CrisisReader = 'self' | 'other' | 'caseworker';

/**
 * Whom to call, best first, by kind of danger. Every list holds a line that is open day and night;
 * those closed at the moment are shown after those that are open. From the directory of help
 * services, section "which number first".
 */
const byKind: Readonly<Record<DangerKind, readonly ContactId[]>> = {
  suicide: ['ambulance', 'outOfHoursDoctor', 'mentalHealthLine', 'kirkensSos', 'childrensLine'],
  abroad: ['foreignMinistryAbroad', 'police', 'childrensLine', 'violenceLine', 'redCrossLine', 'expertTeam'],
  violence: ['police', 'violenceLine', 'childrensLine', 'crisisCentre'],
  threat: ['police', 'violenceLine', 'childrensLine', 'crisisCentre', 'expertTeam'],
  'forced-marriage': ['expertTeam', 'redCrossLine', 'violenceLine', 'childrensLine', 'police'],
  fgm: ['police', 'childrensLine', 'expertTeam', 'redCrossLine', 'violenceLine'],
  'sexual-abuse': ['sexualAssaultCentre', 'violenceLine', 'childrensLine', 'police'],
  'child-harm': ['childrensLine', 'police', 'childWelfare'],
  trafficking: ['rosa', 'police', 'childrensLine'],
  passport: ['expertTeam', 'violenceLine', 'childrensLine', 'foreignMinistryAbroad', 'redCrossLine', 'police'],
  control: ['expertTeam', 'redCrossLine', 'violenceLine', 'childrensLine', 'police', 'diversityAdvisers'],
};

const byChoice: Readonly<Record<CrisisChoice, readonly ContactId[]>> = {
  under18: ['childrensLine'],
  abroad: ['foreignMinistryAbroad', 'redCrossLine', 'expertTeam', 'integrationEnvoys'],
  cannotCall: ['childrensLine', 'violenceLine', 'redCrossLine'],
};

/** Limb or life today: the emergency number comes before all else. */
const emergency: Readonly<Partial<Record<DangerKind, ContactId>>> = { suicide: 'ambulance' };

/** Kinds where honour may lie behind: there caseworkers get the expert team first while it is open. */
const honourMayLieBehind: ReadonlySet<DangerKind> = new Set(['abroad', 'violence', 'threat', 'forced-marriage', 'fgm', 'passport', 'control']);

const withChat: ReadonlySet<ContactId> = new Set(['childrensLine', 'violenceLine', 'redCrossLine', 'mentalHealthLine']);

/** Whether the service has a chat on its site, as far as verified. */
export function hasChat(id: ContactId): boolean {
  return withChat.has(id);
}

/** ROSA gives no age itself; the state calls it a line for adults. */
function isForAdults(id: ContactId): boolean {
  return id === 'rosa' || (contacts[id].ages?.from ?? 0) >= 18;
}

/**
 * Short numbers and those that begin with 8 may not work from abroad. The Red Cross stays: it
 * chats, and helps those left abroad to reach an embassy.
 */
function isReachedFromAbroad(id: ContactId): boolean {
  const digits = contacts[id].phone?.replaceAll(' ', '');
  return id === 'redCrossLine' || digits === undefined || digits.startsWith('+') || (digits.length === 8 && !digits.startsWith('8'));
}

/** What a choice rules out: lines that would send the user on, or that cannot be reached. */
const suits: Readonly<Record<CrisisChoice, (id: ContactId) => boolean>> = {
  under18: (id) => !isForAdults(id),
  abroad: isReachedFromAbroad,
  cannotCall: () => true,
};

/**
 * At most `limit` contacts: for limb or life today the emergency number, then what the user chose,
 * then those whose phone is answered at this moment, then the others. So a weekday line never
 * pushes out one that is open. Abroad the emergency number is the local one, which we do not know.
 */
export function crisisContacts(
  danger: { kind: DangerKind; degree: DangerDegree }, choice: CrisisChoice | undefined, at: number, limit: number, reader: CrisisReader = 'self',
): readonly ContactId[] {
  const { kind, degree } = danger;
  const first: readonly ContactId[] = degree === 'now' && choice !== 'abroad' ? [emergency[kind] ?? 'police'] : [];
  const usual = [...new Set(choice ? [...chosenFirst(choice, kind), ...byKind[kind]].filter(suits[choice]) : usualFor(reader, kind))];
  const isAnswered = (id: ContactId) => isOpen(contacts[id], at) === true;
  return [...new Set([...first, ...usual.filter(isAnswered), ...usual])].slice(0, limit);
}

function chosenFirst(choice: CrisisChoice, kind: DangerKind): readonly ContactId[] {
  return choice === 'cannotCall' ? [...byKind[kind].filter(hasChat), ...byChoice[choice]] : byChoice[choice];
}

function usualFor(reader: CrisisReader, kind: DangerKind): readonly ContactId[] {
  return reader === 'caseworker' && honourMayLieBehind.has(kind) ? ['expertTeam', ...byKind[kind]] : byKind[kind];
}

/** The topics behind a kind of danger, whose sources the crisis answer carries; at least three. */
export const crisisTopics: Readonly<Record<DangerKind, readonly [TopicId, TopicId, TopicId]>> = {
  suicide: ['suicide-help', 'emergency-numbers', 'mental-health'],
  abroad: ['abroad-against-will', 'forced-marriage', 'negative-social-control-help'],
  violence: ['domestic-violence', 'crisis-centre', 'emergency-numbers'],
  threat: ['domestic-violence', 'emergency-numbers', 'crisis-centre'],
  'forced-marriage': ['forced-marriage', 'negative-social-control-help', 'abroad-against-will'],
  fgm: ['female-genital-mutilation', 'negative-social-control-help', 'child-protection'],
  'sexual-abuse': ['domestic-violence', 'emergency-numbers', 'crisis-centre'],
  'child-harm': ['child-protection', 'domestic-violence', 'emergency-numbers'],
  trafficking: ['human-trafficking', 'emergency-numbers', 'workplace-rights'],
  passport: ['abroad-against-will', 'negative-social-control-help', 'forced-marriage'],
  control: ['negative-social-control-help', 'negative-social-control-what', 'forced-marriage'],
};
