import { addDays, type IsoDate } from './dated.ts';
import { workingDayFrom } from './holidays.ts';

/**
 * Last day of a deadline in weeks for a step towards the administration. It ends on the same
 * weekday that it began on; on a Saturday, a Sunday or a public holiday it goes on to the next
 * working day. The Public Administration Act § 30 takes this from the Courts of Justice Act
 * (domstolloven) §§ 148-149.
 *
 * @param startOn - the day of the event that the deadline runs from
 * @returns undefined where the holidays of that year are not in our table
 */
export function endOfWeeks(startOn: IsoDate, weeks: number): IsoDate | undefined {
  return workingDayFrom(addDays(startOn, 7 * weeks));
}
