/** Days in detention, for those who count them. Never more than the record proves. */
import { type Day, daysBetween, earliestDay, isDay, latestDay, type PartialDate } from '../dataset/dates.ts';
import type { ShownDetention } from '../dataset/records.ts';
import { standingOn } from './standing.ts';
import type { Words } from './words.ts';

export interface TimeHeld {
  readonly days: number;
  /** Both ends of every detention are known to the day; otherwise `days` is the least that the dates allow. */
  readonly isExact: boolean;
  /** The last detention has no end: counted up to this date, its newest source. */
  readonly upTo?: PartialDate;
}

/** The time of all detentions together, or `undefined` where not one full day is proved. */
export function timeHeld(detentions: readonly ShownDetention[]): TimeHeld | undefined {
  let days = 0;
  let isExact = true;
  for (const detention of detentions) {
    const end = endOf(detention);
    if (!detention.from || !end) {
      isExact = false;
      continue;
    }
    days += Math.max(0, daysBetween(latestDay(detention.from), earliestDay(end)));
    isExact &&= isDay(detention.from) && isDay(end);
  }
  const last = detentions.at(-1);
  const isOpen = last !== undefined && !last.to && (last.outcome === 'held' || last.outcome === 'house-arrest');
  return days > 0 ? { days, isExact, ...(isOpen ? { upTo: last.asOf } : {}) } : undefined;
}

function endOf({ to, asOf, outcome, diedOn }: ShownDetention): PartialDate | undefined {
  if (diedOn) return diedOn;
  return to ?? (outcome === 'held' || outcome === 'house-arrest' ? asOf : undefined);
}

/** Days held without a break by the story's day; `undefined` where they cannot be counted. */
export function daysBy(detentions: readonly ShownDetention[], story: Day): number | undefined {
  const { state, since, lastReported } = standingOn(detentions, story);
  const isHeld = (state === 'held' || state === 'house-arrest') && lastReported === undefined;
  return isHeld && since && isDay(since) ? daysBetween(since, story) : undefined;
}

/** Under a year the line about the story's day says the days itself. */
const A_YEAR = 365;

/** "1,309 days by this story", "2,043 days in all": what can be said, in this order. */
export function timeHeldTexts(detentions: readonly ShownDetention[], story: Day | undefined, words: Words): string[] {
  const then = story === undefined ? undefined : daysBy(detentions, story);
  const all = timeHeld(detentions);
  const key = all?.upTo ? (all.isExact ? 'held.soFar' : 'held.atLeastSoFar') : all?.isExact ? 'held.inAll' : 'held.atLeast';
  return [
    ...(then === undefined || then < A_YEAR ? [] : [words.say('held.byStory', { count: then })]),
    ...(all ? [words.say(key, { count: all.days, ...(all.upTo ? { date: words.date(all.upTo) } : {}) })] : []),
  ];
}
