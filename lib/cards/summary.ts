/** The page in one sentence or two: how many were held when it was published, and what has become of them. */
import type { Day } from '../dataset/dates.ts';
import { type DetaineeRecord, type EntityRecord, isTopic } from '../dataset/records.ts';
import type { Days } from './lines.ts';
import { changesAfter, standingOn } from './standing.ts';
import type { Words } from './words.ts';

/** What the sentence counts. */
export interface Tally {
  readonly heldThen: number;
  /** Of those held then, by the last record: */
  readonly freed: number;
  readonly died: number;
  readonly stillHeld: number;
  readonly unknown: number;
  /** Not held then, detained later. */
  readonly detainedSince: number;
  /** Status then not on record. */
  readonly unclearThen: number;
  readonly detainees: number;
  readonly people: number;
  readonly topics: number;
}

/** Count who was held on the story's day and what became of them by the day of the data. */
export function tally(records: readonly EntityRecord[], { story, data }: Days): Tally {
  const detainees = records.filter((record): record is DetaineeRecord => record.kind === 'detainee');
  const day = story ?? data;
  const then = detainees.map((record) => ({ record, state: standingOn(record.detentions, day).state }));
  const held = then.filter(({ state }) => state === 'held' || state === 'house-arrest' || state === 'killed-unknown');
  const now = held.map(({ record }) => standingOn(record.detentions, data));
  const count = (states: readonly string[]) => now.filter(({ state }) => states.includes(state)).length;
  return {
    heldThen: held.length,
    freed: count(['free']),
    died: count(['died', 'killed-unknown']),
    stillHeld: count(['held', 'house-arrest']),
    unknown: count(['unknown', 'not-yet']),
    detainedSince:
      story === undefined ? 0 : then.filter(({ record, state }) => state !== 'held' && state !== 'house-arrest' && hasBeenDetainedAfter(record, story)).length,
    unclearThen: then.filter(({ state }) => state === 'unknown').length,
    detainees: detainees.length,
    people: records.filter(({ kind }) => kind === 'person').length,
    topics: records.filter(({ kind }) => isTopic(kind)).length,
  };
}

function hasBeenDetainedAfter({ detentions }: DetaineeRecord, day: Day): boolean {
  return changesAfter(detentions, day).some(({ kind }) => kind === 'detained');
}

/** One to three sentences. */
export function summarise(records: readonly EntityRecord[], days: Days, words: Words): string {
  const counts = tally(records, days);
  if (counts.detainees === 0) return withoutDetainees(counts, words);
  const sentences = days.story === undefined ? undated(counts, words) : dated(counts, days, words);
  return sentences.join(' ');
}

function withoutDetainees({ people, topics }: Tally, words: Words): string {
  if (people + topics === 0) return words.say('summary.nothing');
  if (topics === 0) return words.say('summary.onlyPeople', { count: people });
  if (people === 0) return words.say('summary.onlyTopics', { count: topics });
  return words.say('summary.noDetainees', {
    people: words.say('summary.noDetaineesPeople', { count: people }),
    topics: words.say('summary.noDetaineesTopics', { count: topics }),
  });
}

function undated(counts: Tally, words: Words): string[] {
  const free = counts.detainees - counts.heldThen - counts.unclearThen;
  return [
    words.say('summary.undated', { count: counts.detainees }),
    ...(counts.heldThen > 0 && free >= 0 ? [words.say('summary.asLastReported', { list: words.say('summary.stillHeld', { count: counts.heldThen }) })] : []),
  ];
}

function dated(counts: Tally, days: Days, words: Words): string[] {
  const later = counts.detainedSince > 0 ? [words.say('summary.detainedSince', { count: counts.detainedSince })] : [];
  if (counts.heldThen === 0) {
    const key = counts.unclearThen > 0 && counts.unclearThen === counts.detainees ? 'summary.statusThenUnknown' : 'summary.noneHeldThen';
    return [words.say(key, { count: counts.detainees }), ...later];
  }
  return [words.say('summary.heldThen', { count: counts.heldThen }), fate(counts, days, words), ...later];
}

/** What has become of those who were held. */
function fate({ heldThen, freed, died, stillHeld, unknown }: Tally, { data }: Days, words: Words): string {
  if (freed === heldThen) return words.say('summary.allFreed', { count: heldThen });
  if (died === heldThen) return words.say('summary.allDied', { count: heldThen });
  if (stillHeld === heldThen) return words.say('summary.noneFreed', { count: heldThen, date: words.date(data) });
  const parts = [
    freed > 0 && words.say('summary.freed', { count: freed }),
    died > 0 && words.say('summary.died', { count: died }),
    stillHeld > 0 && words.say('summary.stillHeld', { count: stillHeld }),
    unknown > 0 && words.say('summary.unknown', { count: unknown }),
  ].filter((part) => part !== false);
  return words.say('summary.sinceThen', { list: words.list(parts) });
}
