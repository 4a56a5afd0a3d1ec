import { BotError } from '../errors.ts';
import { addDays, isIsoDate } from '../rules/dated.ts';
import { acts, parseSection, type SectionRef } from '../rules/sources.ts';
import { contacts, isContactId } from './contacts.ts';
import { figures } from './figures/index.ts';
import { keysOf } from './keys.ts';
import type { TopicText } from './text-file.ts';
import { catalogue } from './topic-ids.ts';
import { sourcesOf, type Topic } from './topic.ts';

const minimumSources = 2;

/**
 * Checks a topic's own data: identity, dates, review time, sources, sections and references.
 *
 * @param ruleIds - ids of all rules there are
 * @throws {BotError} `TOPIC_INVALID`
 */
export function checkTopic(topic: Topic, ruleIds: readonly string[]): void {
  const refuse = (problem: string): never => {
    throw new BotError('TOPIC_INVALID', { topic: topic.id, problem });
  };
  const entry = catalogue.find(({ id }) => id === topic.id);
  if (!entry) return refuse('the catalogue does not know it');
  if (entry.family !== topic.family || entry.audience !== topic.audience) refuse('family or audience differ from the catalogue');
  for (const name of ['from', 'reviewedOn', 'reviewBy'] as const) if (!isIsoDate(topic[name])) refuse(`${name} is no calendar day`);
  if (topic.reviewBy < topic.reviewedOn) refuse('reviewBy comes before reviewedOn');
  if (topic.owner.trim() === '') refuse('it has no owner');
  checkSources(topic, refuse);
  for (const other of topic.seeAlso) {
    if (other === topic.id) refuse('seeAlso names the topic itself');
    if (!catalogue.some(({ id }) => id === other)) refuse(`seeAlso names ${other}, which is no topic`);
  }
  for (const id of topic.contacts) if (!isContactId(id)) refuse(`there is no contact ${String(id)}`);
  for (const rule of topic.rules) if (!ruleIds.includes(rule)) refuse(`there is no rule ${rule}`);
}

function checkSources(topic: Topic, refuse: (problem: string) => never): void {
  if (sourcesOf(topic).length < minimumSources) refuse(`it has fewer than ${minimumSources} sources`);
  for (const section of topic.sections) if (!isCitable(section)) refuse(`§ ${section.section} of ${section.act} is no section`);
  for (const page of topic.pages) {
    if (!/^https?:\/\/\S+$/.test(page.url) || page.title.trim() === '') refuse(`the page ${page.url} has no title or address`);
    if (!isIsoDate(page.checkedOn)) refuse(`the page ${page.url} has no day on which it was checked`);
  }
}

/** True when the reference survives being written as a key and read again. */
function isCitable({ act, section, paragraph, letter }: SectionRef): boolean {
  if (!Object.hasOwn(acts, act)) return false;
  try {
    parseSection([act, section.replace(' ', ''), paragraph, letter].filter((part) => part !== undefined).join('.'));
    return true;
  } catch {
    return false;
  }
}

/** Days a topic may go without review: figures and lines to call grow old fastest, then law. */
export const reviewDays = { figuresAndContacts: 90, law: 180, stable: 365 } as const;

/**
 * Checks that a topic is not left unreviewed for longer than what it says allows.
 *
 * @param text - in the source language; translations name the same keys
 * @throws {BotError} `TOPIC_INVALID`
 */
export function checkReviewTime(topic: Topic, text: TopicText | undefined): void {
  const allowed = allowedDays(topic, text);
  if (topic.reviewBy > addDays(topic.reviewedOn, allowed)) {
    throw new BotError('TOPIC_INVALID', { topic: topic.id, problem: `reviewBy is more than ${allowed} days after reviewedOn` });
  }
}

function allowedDays(topic: Topic, text: TopicText | undefined): number {
  const keys = Object.values(text?.parts ?? {}).flatMap(keysOf);
  const changingFigure = keys.some((key) => key.kind === 'figure' && figures[key.key]?.series.nextChange !== undefined);
  const reachable = [...topic.contacts, ...keys.flatMap((key) => (key.kind === 'contact' ? [key.id] : []))]
    .some((id) => contacts[id].phone !== undefined || contacts[id].email !== undefined);
  if (changingFigure || reachable) return reviewDays.figuresAndContacts;
  return topic.sections.length > 0 ? reviewDays.law : reviewDays.stable;
}
