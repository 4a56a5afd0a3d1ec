import type { IsoDate } from '../rules/dated.ts';
import type { Page, SectionRef, Source } from '../rules/sources.ts';
import type { ContactId } from './contacts.ts';
import type { TopicId } from './topic-ids.ts';

export const families = [
  'introduction programme', 'Norwegian and social studies', 'mapping and career guidance', 'education and work',
  'who does what', 'settlement', 'registers and case processing', 'grants', 'interpreters', 'safety', 'rights',
  'residence', 'daily life', 'field knowledge',
] as const;
export type Family = (typeof families)[number];

/**
 * What we can answer about. The words stand in `locales/<tag>/topics/<id>.md`.
 *
 * `reviewBy` is the last day on which the answer counts as reviewed: 90 days after `reviewedOn`
 * where it carries figures or contacts, 180 for law, 365 for stable matter. After it the answer
 * still stands but says that it is overdue for review.
 */
export interface Topic {
  readonly id: TopicId;
  readonly family: Family;
  readonly audience: 'both' | 'caseworker';
  /** First day for which the answer holds; before it another act or text applied. */
  readonly from: IsoDate;
  readonly owner: string;
  readonly reviewedOn: IsoDate;
  readonly reviewBy: IsoDate;
  /** At least two in all, of sections and pages. */
  readonly sections: readonly SectionRef[];
  readonly pages: readonly Page[];
  readonly seeAlso: readonly TopicId[];
  /** Ids of rules behind "check what applies to me". */
  readonly rules: readonly string[];
  readonly contacts: readonly ContactId[];
}

/** A topic's sources, sections first. */
export function sourcesOf(topic: Topic): readonly Source[] {
  return [...topic.sections, ...topic.pages];
}
