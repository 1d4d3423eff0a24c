/** Everything a card needs of one entity: its record, its events, its exchange, and the entities it leads to. */
import type { Day } from '../dataset/dates.ts';
import {
  type Collection,
  type EntityKind,
  type EntityNumber,
  type EntityRecord,
  type EventItem,
  type EventNumber,
  type ExchangeItem,
  type ExchangeNumber,
  isTopic,
} from '../dataset/records.ts';
import { type Exchange, exchangeOf, membersOf } from './exchange.ts';
import { latestState } from './standing.ts';
import type { Reason } from './why.ts';

/** What is needed to name an entity and to open its card. */
export interface Brief {
  readonly number: EntityNumber;
  readonly name: string;
  readonly kind: EntityKind;
  /** Of detainees: the last known state. */
  readonly state?: 'held' | 'free' | 'died' | 'unknown';
}

/** One entity with what the surfaces need of it. */
export interface ShownEntity {
  readonly number: EntityNumber;
  readonly record: EntityRecord;
  /** Numbers of its marks, in reading order; none for an entity that was looked up. */
  readonly marks: readonly number[];
  /** Why it is marked; absent for an entity that was looked up. */
  readonly reason?: Reason;
  /** The open tables that facts of the record were taken from. */
  readonly collections: readonly Collection[];
}

export interface EntityContent {
  readonly entity: ShownEntity;
  /** Oldest first. */
  readonly events: readonly EventItem[];
  /** Every entity that is named in `events`, `related` or `exchanges`. */
  readonly others: readonly Brief[];
  /** Nearest first: what the record itself names, then those of most shared events. */
  readonly related: { readonly people: readonly EntityNumber[]; readonly topics: readonly EntityNumber[] };
  /** Exchanges in which it was handed over, or that belong to a topic; oldest first. */
  readonly exchanges: readonly Exchange[];
}

/** Where records come from. */
export interface Records {
  entity(number: EntityNumber): EntityRecord;
  event(number: EventNumber): EventItem;
  exchange(number: ExchangeNumber): ExchangeItem;
}

const MOST_RELATED = 8;

export function contentOf(records: Records, entity: ShownEntity, dataDay: Day): EntityContent {
  const { record, number } = entity;
  const events = record.events.map((event) => records.event(event));
  const exchanges = (record.exchanges ?? []).map((exchange) => exchangeOf(record, number, records.exchange(exchange), (other) => records.entity(other)));
  const related = relatedTo(record, number, events, records);
  const named = new Set([...events.flatMap(({ entities }) => entities), ...related.people, ...related.topics, ...exchanges.flatMap(membersOf)]);
  named.delete(number);
  return { entity, events, others: [...named].map((other) => briefOf(records.entity(other), other, dataDay)), related, exchanges };
}

export function briefOf(record: EntityRecord, number: EntityNumber, dataDay: Day): Brief {
  const { name, kind } = record;
  return { number, name, kind, ...(record.kind === 'detainee' ? { state: latestState(record.detentions, dataDay) } : {}) };
}

/** Whether the card of one entity leads to the other: what a card frame may open. */
export function leadsTo({ others }: EntityContent, number: EntityNumber): boolean {
  return others.some((other) => other.number === number);
}

function relatedTo(record: EntityRecord, own: EntityNumber, events: readonly EventItem[], records: Records): EntityContent['related'] {
  const shared = new Map<EntityNumber, number>();
  for (const { entities } of events) for (const number of entities) shared.set(number, (shared.get(number) ?? 0) + 1);
  const byWeight = [...shared].sort(([a, x], [b, y]) => y - x || a - b).map(([number]) => number);
  const first = isTopic(record.kind) && 'related' in record ? [...(record.parent === undefined ? [] : [record.parent]), ...record.related] : [];
  const all = [...new Set([...first, ...byWeight])].filter((number) => number !== own);
  const isAbout = (number: EntityNumber) => isTopic(records.entity(number).kind);
  return {
    people: all.filter((number) => !isAbout(number)).slice(0, MOST_RELATED),
    topics: all.filter(isAbout).slice(0, MOST_RELATED),
  };
}
