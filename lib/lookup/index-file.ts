/** The file a look-up reads, packed with the extension: words of all names, and what records are browsed by. */
import { latestState } from '../cards/standing.ts';
import type { Day } from '../dataset/dates.ts';
import type { EntityRecord } from '../dataset/records.ts';
import { termsOf } from './terms.ts';

/** States as they are packed: by their place. `none` for what is no detainee. */
export const STATES = ['none', 'held', 'free', 'died', 'unknown'] as const;

export interface IndexFile {
  /** Every word of a name, sorted by code unit, so that words with one beginning lie together. */
  readonly terms: readonly string[];
  /** For each word the numbers of the entities that bear it, ascending. */
  readonly bearers: readonly (readonly number[])[];
  /** By number of the entity: place in {@link STATES}, countries by code, year of the end (0: none), and how many events tell of it. */
  readonly facets: readonly (readonly [state: number, countries: string, year: number, events: number])[];
}

/**
 * Make the file.
 *
 * @param entities - By number
 * @param aliases - Other names of each record, by id
 */
export function buildIndex(entities: readonly EntityRecord[], aliases: ReadonlyMap<string, readonly string[]>, dataDay: Day): IndexFile {
  const bearers = new Map<string, Set<number>>();
  for (const [number, { id, name }] of entities.entries())
    for (const term of [name, ...(aliases.get(id) ?? [])].flatMap(termsOf)) bearers.set(term, (bearers.get(term) ?? new Set()).add(number));
  const sorted = [...bearers].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    terms: sorted.map(([term]) => term),
    bearers: sorted.map(([, numbers]) => [...numbers].sort((a, b) => a - b)),
    facets: entities.map((record) => facetsOf(record, dataDay)),
  };
}

function facetsOf(record: EntityRecord, dataDay: Day): IndexFile['facets'][number] {
  if (record.kind === 'person') return [0, record.country ?? '', 0, record.events.length];
  if (record.kind !== 'detainee') return [0, '', 0, record.events.length];
  const state = latestState(record.detentions, dataDay);
  const countries = [...new Set(record.detentions.map(({ heldBy }) => heldBy).filter((holder) => /^[A-Z]{2}$/.test(holder)))];
  const end = state === 'free' || state === 'died' ? record.detentions.at(-1)?.to : undefined;
  return [STATES.indexOf(state), countries.join(' '), Number(end?.slice(0, 4) ?? 0), record.events.length];
}
