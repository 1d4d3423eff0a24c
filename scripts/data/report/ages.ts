/** How long ago something was, in steps that a reader takes in at a glance. */
import { type Day, daysBetween, earliestDay, latestDay, type PartialDate } from '../../../lib/dataset/dates.ts';

const STEPS: readonly (readonly [label: string, days: number])[] = [
  ['under a month', 31],
  ['1–3 months', 92],
  ['3–6 months', 183],
  ['6–12 months', 366],
  ['1–2 years', 731],
  ['2–5 years', 1_827],
  ['over 5 years', Number.POSITIVE_INFINITY],
];

export const AGES: readonly string[] = STEPS.map(([label]) => label);

/** The step of `date` on `day`. Of a month or year its last day counts: nothing is made older than it may be. */
export function ageOf(date: PartialDate, day: Day): string {
  const last = latestDay(date);
  const days = last > day ? daysBetween(earliestDay(date), day) : daysBetween(last, day);
  return STEPS.find(([, most]) => days < most)?.[0] ?? '';
}
