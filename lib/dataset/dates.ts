/**
 * Dates as far as they are known.
 *
 * A {@link PartialDate} keeps the precision of its source: `2015-10` is a month, not its first day. Every
 * comparison here answers only what the precision allows; where it leaves a question open, both
 * "surely before" and "surely after" are false.
 */

/** `2022`, `2022-12` or `2022-12-08`, in the Gregorian calendar. */
export type PartialDate = string;

/** A whole day, `2022-12-08`. Comparable with `<` and `>`. */
export type Day = string;

const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const MS_A_DAY = 86_400_000;

/** Whether `text` is a partial date that exists in the calendar (no 31 April, no month 13, year 1000 or later). */
export function isPartialDate(text: string): text is PartialDate {
  const parts = PARTIAL.exec(text);
  if (!parts) return false;
  const [, year, month, day] = parts;
  if (Number(year) < 1000) return false;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month)));
}

/** Whether `text` is a whole day that exists. */
export const isDay = (text: string): text is Day => text.length === 10 && isPartialDate(text);

/** How exactly a date is known. */
export function precisionOf(date: PartialDate): 'year' | 'month' | 'day' {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** The first day that `date` may stand for. */
export function earliestDay(date: PartialDate): Day {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** The last day that `date` may stand for. */
export function latestDay(date: PartialDate): Day {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  return `${date}-${String(daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5)))).padStart(2, '0')}`;
}

/** Every day that `date` may stand for is earlier than `day`. */
export const surelyBefore = (date: PartialDate, day: Day): boolean => latestDay(date) < day;

/** Every day that `date` may stand for is later than `day`. */
export const surelyAfter = (date: PartialDate, day: Day): boolean => earliestDay(date) > day;

/** Orders by the earliest day; of two that begin alike the more exact comes first (`2022-01-01` before `2022`). */
export function compareDates(a: PartialDate, b: PartialDate): number {
  const [x, y] = [earliestDay(a), earliestDay(b)];
  return x < y ? -1 : x > y ? 1 : b.length - a.length;
}

/** Days since 1 January 1970; negative before. */
export const dayNumber = (day: Day): number => Math.round(Date.parse(`${day}T00:00:00Z`) / MS_A_DAY);

/** Whole days from `from` to `to`; 0 on the same day, negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
