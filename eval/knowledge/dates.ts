import { crisisContacts } from '../../src/bot/crisis-contacts.ts';
import { crisisChoices } from '../../src/bot/turn.ts';
import type { Contact } from '../../src/knowledge/contacts.ts';
import type { Figure } from '../../src/knowledge/figures/figure.ts';
import type { Topic } from '../../src/knowledge/topic.ts';
import { addDays, isIsoDate, isPastExpectedChange, type IsoDate } from '../../src/rules/dated.ts';
import { isSectionRef, type Page } from '../../src/rules/sources.ts';
import { dangerDegrees, dangerKinds } from '../../src/safety/ports.ts';
import { error, warning, type Finding } from './finding.ts';

/** Days after which a release must not go out with a crisis contact that nobody has looked at. */
export const crisisContactDays = 180;

export interface DatedKnowledge {
  readonly topics: readonly Topic[];
  readonly contacts: Readonly<Record<string, Contact>>;
  readonly figures: Readonly<Record<string, Figure>>;
}

/** Pages behind topics, contacts and figures whose day of checking is missing or no day. */
export function checkSources({ topics, contacts, figures }: DatedKnowledge): Finding[] {
  const pages: [where: string, page: Page][] = [
    ...topics.flatMap(({ id, pages: own }) => own.map((page): [string, Page] => [`topic ${id}`, page])),
    ...Object.entries(contacts).map(([id, { source }]): [string, Page] => [`contact ${id}`, source]),
    ...Object.entries(figures).flatMap(([key, { series }]) => series.versions.flatMap(({ source }): [string, Page][] => (isSectionRef(source) ? [] : [[`figure ${key}`, source]]))),
  ];
  return pages.filter(([, { checkedOn }]) => !isIsoDate(checkedOn)).map(([where, { url }]) => error('source-unchecked', where, url));
}

/** What was due for review before the day. It only warns: a review takes days, and the texts say it themselves. */
export function checkReviews({ topics, contacts, figures }: DatedKnowledge, on: IsoDate): Finding[] {
  const overdue = (where: string, day: IsoDate): Finding => warning('review-overdue', where, `was due on ${day}`);
  return [
    ...topics.filter(({ reviewBy }) => reviewBy < on).map(({ id, reviewBy }) => overdue(`topic ${id}`, reviewBy)),
    ...Object.entries(contacts).filter(([, { reviewBy }]) => reviewBy < on).map(([id, { reviewBy }]) => overdue(`contact ${id}`, reviewBy)),
    ...Object.entries(figures).flatMap(([key, { series }]) => {
      const end = series.versions.at(-1)?.to;
      if (isPastExpectedChange(series, on)) return [warning('review-overdue', `figure ${key}`, `was expected to change on ${series.nextChange}`)];
      return end !== undefined && end < on ? [warning('review-overdue', `figure ${key}`, `has no value after ${end}`)] : [];
    }),
  ];
}

/** Every contact that a crisis answer may name. */
export function crisisContactIds(): ReadonlySet<string> {
  const at = 0;   // the hour changes the order only
  return new Set(dangerKinds.flatMap((kind) => dangerDegrees.flatMap((degree) =>
    [undefined, ...crisisChoices].flatMap((choice) => crisisContacts({ kind, degree }, choice, at, Infinity)))));
}

/** For a release: crisis contacts that were last checked more than 180 days before the day. */
export function checkCrisisContacts({ contacts }: DatedKnowledge, on: IsoDate): Finding[] {
  const crisis = crisisContactIds();
  return Object.entries(contacts)
    .filter(([id, { source }]) => crisis.has(id) && (!isIsoDate(source.checkedOn) || addDays(source.checkedOn, crisisContactDays) < on))
    .map(([id, { source }]) => error('crisis-contact', `contact ${id}`, `last checked on ${source.checkedOn}, more than ${crisisContactDays} days before ${on}`));
}
