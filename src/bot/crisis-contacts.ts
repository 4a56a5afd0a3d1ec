import type { ContactId } from '../knowledge/contacts.ts';
import type { TopicId } from '../knowledge/topic-ids.ts';
import type { DangerDegree, DangerKind } from '../safety/ports.ts';
import type { CrisisChoice } from './turn.ts';

/**
 * Whom to call, best first, by kind of danger. Every list holds a line that is open day and night;
 * those closed at the moment are shown after those that are open. From the directory of help
 * services, section "which number first".
 */
const byKind: Readonly<Record<DangerKind, readonly ContactId[]>> = {
  suicide: ['ambulance', 'outOfHoursDoctor', 'mentalHealthLine', 'kirkensSos'],
  abroad: ['foreignMinistryAbroad', 'police', 'redCrossLine', 'expertTeam', 'violenceLine'],
  violence: ['police', 'violenceLine', 'crisisCentre', 'outOfHoursDoctor'],
  threat: ['police', 'violenceLine', 'crisisCentre', 'expertTeam'],
  'forced-marriage': ['expertTeam', 'redCrossLine', 'violenceLine', 'police'],
  fgm: ['expertTeam', 'redCrossLine', 'childrensLine', 'police'],
  'sexual-abuse': ['outOfHoursDoctor', 'violenceLine', 'police'],
  'child-harm': ['childrensLine', 'police', 'childWelfare'],
  trafficking: ['rosa', 'police', 'policeNonUrgent'],
  passport: ['expertTeam', 'redCrossLine', 'violenceLine', 'police'],
  control: ['expertTeam', 'redCrossLine', 'violenceLine', 'police'],
};

const byChoice: Readonly<Record<CrisisChoice, readonly ContactId[]>> = {
  under18: ['childrensLine', 'police'],
  abroad: ['foreignMinistryAbroad', 'redCrossLine'],
  cannotCall: ['childrensLine', 'violenceLine', 'redCrossLine'],
};

/** Limb or life today: the emergency number comes before all else. */
const emergency: Readonly<Partial<Record<DangerKind, ContactId>>> = { suicide: 'ambulance' };

export function crisisContacts(kind: DangerKind, degree: DangerDegree, choice?: CrisisChoice): readonly ContactId[] {
  const first: readonly ContactId[] = degree === 'now' ? [emergency[kind] ?? 'police'] : [];
  return [...new Set([...first, ...(choice ? byChoice[choice] : []), ...byKind[kind]])];
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
