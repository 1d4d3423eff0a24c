/**
 * What the record says about one person on one day.
 *
 * Where a partial date leaves the answer open, the answer is `unknown`: a card must never claim more than its record.
 */
import { type Day, daysBetween, earliestDay, isDay, latestDay, type PartialDate, surelyAfter, surelyBefore } from '../dataset/dates.ts';
import type { ShownDetention } from '../dataset/records.ts';

export type State =
  /** In prison, in a camp, in the hands of a group. */
  | 'held'
  | 'house-arrest'
  /** Free, by whatever way. */
  | 'free'
  | 'died'
  /** Killed by that day, which nobody outside knew: the remains came back, or the death was told, later. */
  | 'killed-unknown'
  /** Before the first detention. */
  | 'not-yet'
  | 'unknown';

export interface Standing {
  readonly state: State;
  /** The detention it follows from. */
  readonly detention?: ShownDetention;
  /** The day lies after the newest source of an open detention: "when last reported", never "still". */
  readonly lastReported?: PartialDate;
  /** First day of the time held without a break, where it is held that day. */
  readonly since?: PartialDate;
}

/** Outcomes by which a person was free. */
export const FREEING: ReadonlySet<string> = new Set(['exchanged', 'released', 'pardoned', 'acquitted', 'exiled', 'escaped']);
const OPEN: ReadonlySet<string> = new Set(['held', 'house-arrest', 'unknown']);

/**
 * @param detentions - Oldest first
 * @returns `unknown` where there is no detention at all
 */
export function standingOn(detentions: readonly ShownDetention[], day: Day): Standing {
  if (detentions.length === 0) return { state: 'unknown' };
  let standing: Standing = { state: 'not-yet' };
  for (const [index, detention] of detentions.entries()) {
    const own = oneOn(detention, day);
    if (own.state === 'not-yet') continue;
    const since = own.state === 'held' || own.state === 'house-arrest' ? unbrokenSince(detentions, index) : undefined;
    standing = { ...own, detention, ...(since ? { since } : {}) };
  }
  return standing;
}

function oneOn(detention: ShownDetention, day: Day): Standing {
  const { from, to, asOf, diedOn } = detention;
  if (from && surelyAfter(from, day)) return { state: 'not-yet' };
  if (hasEnded(detention, day)) {
    const state = endState(detention);
    return state === 'house-arrest' && surelyBefore(asOf, day) ? { state, lastReported: asOf } : { state };
  }
  if (diedOn && latestDay(diedOn) <= day) return { state: 'killed-unknown' };
  if (!hasBegun(detention, day) || (diedOn && !surelyAfter(diedOn, day))) return { state: 'unknown' };
  return to ? { state: surelyAfter(to, day) ? 'held' : 'unknown' } : openOn(detention, day);
}

function hasEnded({ to, outcome, asOf }: ShownDetention, day: Day): boolean {
  return to ? latestDay(to) <= day : !OPEN.has(outcome) && surelyBefore(asOf, day);
}

/** For sure; where no beginning is on record, only when the record itself speaks of it. */
function hasBegun({ from, to, asOf }: ShownDetention, day: Day): boolean {
  return from === undefined ? to === undefined && latestDay(asOf) <= day : latestDay(from) <= day;
}

/** A detention without an end: certain until its newest source, "when last reported" after it. */
function openOn({ outcome, asOf }: ShownDetention, day: Day): Standing {
  if (!OPEN.has(outcome)) return { state: 'unknown' };
  const reported = surelyBefore(asOf, day) ? { lastReported: asOf } : {};
  // Taken, and nothing certain is known of what came after.
  if (outcome === 'unknown') return { state: 'unknown', ...reported };
  return { state: outcome === 'house-arrest' ? 'house-arrest' : 'held', ...reported };
}

/** How a detention that has ended left the person. */
function endState({ outcome }: ShownDetention): State {
  if (outcome === 'died') return 'died';
  if (outcome === 'house-arrest') return 'house-arrest';
  if (FREEING.has(outcome)) return 'free';
  // Extradited and moved: the next detention says; without one nothing is known.
  return 'unknown';
}

/** Where one detention ends on the day (or month) the next begins, the time is one. */
function unbrokenSince(detentions: readonly ShownDetention[], index: number): PartialDate | undefined {
  let first = index;
  while (first > 0) {
    const [previous, current] = [detentions[first - 1], detentions[first]];
    if (!previous?.to || !current?.from || FREEING.has(previous.outcome)) break;
    if (surelyBefore(previous.to, earliestDay(current.from))) break;
    first--;
  }
  return detentions[first]?.from;
}

/** Days held by `day`, or `undefined` where the beginning is not known to the day. */
export function daysHeld({ since }: Standing, day: Day): number | undefined {
  return since && isDay(since) ? daysBetween(since, day) : undefined;
}

/** A beginning or an end of a detention. */
export interface Change {
  /** `undefined`: it happened, on a day not on record. */
  readonly date: PartialDate | undefined;
  readonly kind: 'detained' | 'ended';
  readonly detention: ShownDetention;
}

/**
 * What has changed after `day`, oldest first. A change whose date may lie before or on the day is left out; the
 * status on the day says `unknown` then.
 */
export function changesAfter(detentions: readonly ShownDetention[], day: Day): Change[] {
  return detentions.flatMap((detention): Change[] => {
    const { from, to, outcome } = detention;
    const changes: Change[] = [];
    if (from && surelyAfter(from, day)) changes.push({ date: from, kind: 'detained', detention });
    if (to ? surelyAfter(to, day) : !OPEN.has(outcome) && from !== undefined && surelyAfter(detention.asOf, day))
      changes.push({ date: to, kind: 'ended', detention });
    return changes;
  });
}

/** The last known state of a detainee, for the style of a mark. */
export function latestState(detentions: readonly ShownDetention[], dataDay: Day): 'held' | 'free' | 'died' | 'unknown' {
  const { state } = standingOn(detentions, dataDay);
  if (state === 'house-arrest') return 'held';
  return state === 'held' || state === 'free' || state === 'died' ? state : 'unknown';
}
