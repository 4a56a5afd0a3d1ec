import { addDays, type IsoDate } from '../rules/dated.ts';
import type { Page } from '../rules/sources.ts';
import type { LanguageTag } from '../languages/register.ts';

/** Opening hours of one line, in Europe/Oslo. `days`: 1 Monday to 7 Sunday; times `HH:MM`, `to` not counted as open. */
export interface OpeningHours {
  readonly days: readonly number[];
  readonly from: string;
  readonly to: string;
}

/** A person, line or office that a user can turn to. Only verified data; what is in doubt is left out. */
export interface Contact {
  /** Proper name as the service uses it in Norwegian; other words for it, and what it does, stand in locales/<tag>/contacts.json. */
  readonly name: string;
  /** As dialled in Norway, grouped for reading ("47 80 90 50"); with +47 where it is meant to be called from abroad. */
  readonly phone?: string;
  readonly email?: string;
  readonly url?: string;
  /** Of the phone: 'always', weekly hours, or absent where they are not known for certain. */
  readonly hours?: 'always' | readonly OpeningHours[];
  /** Closed on Norwegian public holidays, and taken as closed on the half days before Christmas and New Year. */
  readonly closedOnHolidays?: boolean;
  /** Help and call cost nothing. False where the call costs, absent where not known. */
  readonly free?: boolean;
  readonly anonymous?: boolean;
  /** Languages spoken, where the service says so. Absent means not known, so nothing may be promised. */
  readonly languages?: readonly LanguageTag[];
  /** Youngest and oldest age served, where there is a limit. */
  readonly ages?: { readonly from?: number; readonly to?: number };
  /** Can be called from abroad as written. */
  readonly fromAbroad?: boolean;
  readonly source: Page;
  readonly reviewBy: IsoDate;
}

const daysUntilReview = 90;

/** Completes a contact: it is due for review 90 days after its source was checked. */
export function contact(data: Omit<Contact, 'reviewBy'>): Contact {
  return { ...data, reviewBy: addDays(data.source.checkedOn, daysUntilReview) };
}

export const weekdays: readonly number[] = [1, 2, 3, 4, 5];
