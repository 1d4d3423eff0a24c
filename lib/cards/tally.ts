/** Counts of what has become of the detainees of a story; the sentence about the page is made of them. */
import { type DetaineeRecord, type EntityRecord, isTopic } from '../dataset/records.ts';
import type { Days } from './lines.ts';
import { changesAfter, FREEING, type State, standingOn } from './standing.ts';

/** By the latest record. Adds up to those it was counted from. */
export interface Fates {
  readonly freed: number;
  readonly died: number;
  readonly held: number;
  /** Of `held`: freed in between, and taken again. "Not freed" would be wrong of them. */
  readonly heldAgain: number;
  readonly houseArrest: number;
  readonly unknown: number;
}

/** Each detainee is counted once among `held` … `unrecorded`. */
export interface Tally {
  /** Held on the story's day for certain. For an undated story: none. */
  readonly held: number;
  /** The story is newer than the last word on them, which was of a detention. */
  readonly lastReported: number;
  /** Dead by then, which nobody outside knew. */
  readonly believed: number;
  readonly dead: number;
  readonly free: number;
  readonly notYet: number;
  readonly unclear: number;
  /** No detention of them is checked. */
  readonly unrecorded: number;
  /** What became of those who were held on the day; of an undated story, of all who have a record. */
  readonly fates: Fates;
  /** Not held on the day, and detained after it. */
  readonly detainedSince: number;
  readonly detainees: number;
  readonly people: number;
  readonly topics: number;
}

/** Count who was held on the story's day and what became of them by the day of the data. */
export function tally(records: readonly EntityRecord[], { story, data }: Days): Tally {
  const detainees = records.filter((record): record is DetaineeRecord => record.kind === 'detainee');
  const recorded = detainees.filter(({ detentions }) => detentions.length > 0);
  const then = story === undefined ? [] : recorded.map((record) => ({ record, ...standingOn(record.detentions, story) }));
  const is = (...states: State[]) => then.filter(({ state }) => states.includes(state));
  const held = is('held', 'house-arrest').filter(({ lastReported }) => lastReported === undefined);
  const others = then.filter(({ record }) => !held.some((one) => one.record === record));
  const notHeld = others.filter(({ state }) => state !== 'held' && state !== 'house-arrest');
  return {
    held: held.length,
    lastReported: others.length - notHeld.length,
    believed: is('killed-unknown').length,
    dead: is('died').length,
    free: is('free').length,
    notYet: is('not-yet').length,
    unclear: is('unknown').length,
    unrecorded: detainees.length - recorded.length,
    fates: fatesOf(story === undefined ? recorded : held.map(({ record }) => record), { story, data }),
    detainedSince: notHeld.filter(({ record: { detentions } }) => story && changesAfter(detentions, story).some(({ kind }) => kind === 'detained')).length,
    detainees: detainees.length,
    people: records.filter(({ kind }) => kind === 'person').length,
    topics: records.filter(({ kind }) => isTopic(kind)).length,
  };
}

function fatesOf(records: readonly DetaineeRecord[], { story, data }: Days): Fates {
  const now = records.map((record) => ({ record, state: standingOn(record.detentions, data).state }));
  const count = (...states: State[]) => now.filter(({ state }) => states.includes(state)).length;
  const wasFreed = ({ detentions }: DetaineeRecord) =>
    story !== undefined && changesAfter(detentions, story).some(({ kind, detention }) => kind === 'ended' && FREEING.has(detention.outcome));
  return {
    freed: count('free'),
    died: count('died', 'killed-unknown'),
    held: count('held'),
    heldAgain: now.filter(({ state, record }) => state === 'held' && wasFreed(record)).length,
    houseArrest: count('house-arrest'),
    unknown: count('unknown', 'not-yet'),
  };
}
