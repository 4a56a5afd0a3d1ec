import ical, { ICalCalendarMethod } from 'ical-generator';
import type { RuleOutcome } from '../../bot/evaluate-rule.ts';
import type { LanguageTag } from '../../languages/register.ts';
import type { Texts } from '../../languages/texts.ts';
import { citation } from '../../rules/sources.ts';
import type { Timeline } from '../../rules/timeline.ts';

/**
 * The dates of a timeline as an iCalendar file of whole-day events. Nothing of the person is in it:
 * an event is named by what the law says of the day. An uncertain day says so.
 */
export function toCalendar(outcome: RuleOutcome, language: LanguageTag, texts: Texts): string {
  const calendar = ical({ name: 'Veiviser', prodId: { company: 'Veiviser', product: 'timeline' }, method: ICalCalendarMethod.PUBLISH });
  const timeline = outcome.value as Timeline | undefined;
  for (const [index, entry] of (timeline && 'dates' in timeline ? timeline.dates : []).entries()) {
    calendar.createEvent({
      id: `${entry.key}-${entry.on}@veiviser`,
      start: new Date(`${entry.on}T00:00:00Z`),
      timezone: null,
      allDay: true,
      summary: outcome.reasons[index]?.text ?? entry.key,
      description: entry.certain ? citation(entry.section) : `${citation(entry.section)} – ${texts.say(language, 'common:notice.uncertainDay')}`,
    });
  }
  return calendar.toString();
}
