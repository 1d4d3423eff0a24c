/** Reading the day out of the many ways in which pages and feeds write it. */
import { type Day, isDay } from './dates.ts';

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].map((month, index) => [month, index + 1]),
);

/**
 * The day that `text` states, or `undefined` where it states none: ISO 8601 in any length that has a day (the day is
 * the one written, in the time zone written), `20220729`, `Jul 29, 2022`, `29 July 2022`, `Friday, 29 Jul 2022`. A
 * month or year alone, a relative date ("4 days ago") and `03/04/2022`, which two continents read differently, state none.
 */
export function dayIn(text: string): Day | undefined {
  const trimmed = text.trim().slice(0, 80);
  const iso =
    /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(trimmed) ?? /^(\d{4})(\d{2})(\d{2})(?!\d)/.exec(trimmed) ?? /^(\d{4})\/(\d{2})\/(\d{2})(?!\d)/.exec(trimmed);
  if (iso) return valid(iso[1], iso[2], iso[3]);
  const monthFirst = /\b([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/.exec(trimmed);
  if (monthFirst) return valid(monthFirst[3], month(monthFirst[1]), monthFirst[2]);
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?\.?\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})\b/.exec(trimmed);
  if (dayFirst) return valid(dayFirst[3], month(dayFirst[2]), dayFirst[1]);
  return undefined;
}

function month(name = ''): string {
  return String(MONTHS[name.slice(0, 3).toLowerCase()] ?? 0);
}

function valid(year = '', month = '', day = ''): Day | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(date) ? date : undefined;
}
