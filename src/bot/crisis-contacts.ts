import { contacts, type ContactId } from '../knowledge/contacts.ts';
import { isOpen } from '../knowledge/opening-hours.ts';
import type { TopicId } from '../knowledge/topic-ids.ts';
import type { DangerDegree, DangerKind } from '../safety/ports.ts';
import type { CrisisChoice } from './turn.ts';

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
  passport: ['expertTeam', 'redCrossLine', 'violenceLine', 'childrensLine', 'police', 'foreignMinistryAbroad'],
  control: ['expertTeam', 'redCrossLine', 'violenceLine', 'childrensLine', 'police', 'diversityAdvisers'],
};

const byChoice: Readonly<Record<CrisisChoice, readonly ContactId[]>> = {
  under18: ['childrensLine', 'police'],
  abroad: ['foreignMinistryAbroad', 'redCrossLine'],
  cannotCall: ['childrensLine', 'violenceLine', 'redCrossLine'],
};

/** Limb or life today: the emergency number comes before all else. */
const emergency: Readonly<Partial<Record<DangerKind, ContactId>>> = { suicide: 'ambulance' };

/**
 * At most `limit` contacts: for limb or life today the emergency number, then what the user chose,
 * then those whose phone is answered at this moment, then the others. So a weekday line never
 * pushes out one that is open.
 */
export function crisisContacts(danger: { kind: DangerKind; degree: DangerDegree }, choice: CrisisChoice | undefined, at: number, limit: number): readonly ContactId[] {
  const first: readonly ContactId[] = danger.degree === 'now' ? [emergency[danger.kind] ?? 'police'] : [];
  const usual = [...(choice ? byChoice[choice] : []), ...byKind[danger.kind]];
  const isAnswered = (id: ContactId) => isOpen(contacts[id], at) === true;
  return [...new Set([...first, ...usual.filter(isAnswered), ...usual])].slice(0, limit);
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
