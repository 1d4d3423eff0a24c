/** Times with partial dates, compared as far as their precision allows. */
import { earliestDay, latestDay, type PartialDate } from '../dates.ts';

export interface Span {
  readonly from?: PartialDate | undefined;
  /** Absent: open, or not known. */
  readonly to?: PartialDate | undefined;
}

/** Whatever days the two stand for, `a` is the later one. */
export const surelyLater = (a: PartialDate, b: PartialDate): boolean => earliestDay(a) > latestDay(b);

/** The two may stand for one day, give or take `slack` days. */
export function mayAgree(a: PartialDate, b: PartialDate, slack = 0): boolean {
  return shift(earliestDay(a), -slack) <= latestDay(b) && earliestDay(b) <= shift(latestDay(a), slack);
}

/**
 * Whether the later of two times surely begins before the earlier has ended. One day in common is a handover and no
 * overlap. A time without an end counts as going on: pass a last day where it is only not known.
 */
export function surelyOverlap(a: Span, b: Span): boolean {
  if (!a.from || !b.from) return false;
  const [first, second] = earliestDay(a.from) <= earliestDay(b.from) ? [a, b] : [b, a];
  if (!surelyLater(second.from ?? '', first.from ?? '')) return bothGoOn(first, second);
  return first.to === undefined || surelyLater(first.to, second.from ?? '');
}

/** Two that may have begun together overlap where both surely go on after both have begun. */
function bothGoOn(a: Span, b: Span): boolean {
  const begun = [a, b].map(({ from }) => latestDay(from ?? '')).sort()[1] ?? '';
  return [a, b].every(({ to }) => to === undefined || earliestDay(to) > shift(begun, 1));
}

const shift = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
