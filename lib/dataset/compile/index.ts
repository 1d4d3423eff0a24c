/**
 * From the records people edit to what ships: the records of cards, and the lexicon of the gazetteer. What is not
 * verified ends here.
 *
 * Deterministic: the same records in the same order give the same result.
 */

import { compareDates, latestDay } from '../dates.ts';
import type { Lexicon } from '../lexicon.ts';
import type { AboutDataset, EntityNumber, EntityRecord, EventItem, EventNumber, ExchangeItem, ExchangeNumber, Term } from '../records.ts';
import type { Dataset, Detainee, EventRecord, Exchange, Person, Topic } from '../schema/index.ts';
import { compileLexicon } from './lexicon.ts';
import { detaineeRecord, personRecord, topicRecord } from './records.ts';

export interface Compiled {
  readonly about: AboutDataset;
  /** By number: detainees, people, topics, each by id. */
  readonly entities: readonly EntityRecord[];
  /** By number: oldest first. */
  readonly events: readonly EventItem[];
  /** By number: oldest first. */
  readonly exchanges: readonly ExchangeItem[];
  readonly lexicon: Lexicon;
}

/** What the compile steps share. */
export interface Numbers {
  readonly entity: ReadonlyMap<string, EntityNumber>;
  readonly name: ReadonlyMap<string, string>;
  /** Events of each entity, oldest first. */
  readonly events: ReadonlyMap<string, readonly EventNumber[]>;
  readonly event: ReadonlyMap<string, EventNumber>;
  /** Exchanges of each entity, oldest first. */
  readonly exchanges: ReadonlyMap<string, readonly ExchangeNumber[]>;
  /** Terms from the table of offices, sure ones only. */
  readonly terms: ReadonlyMap<string, readonly Term[]>;
}

/** Compile a dataset that {@link checkRecords} found no problem in. */
export function compileDataset(dataset: Dataset): Compiled {
  const detainees = byId(dataset.detainees);
  const people = byId(dataset.people);
  const topics = byId(dataset.topics);
  const all: readonly (Detainee | Person | Topic)[] = [...detainees, ...people, ...topics];
  const events = dataset.events.filter(({ unverified }) => !unverified).sort((a, b) => compareDates(a.date, b.date) || (a.id < b.id ? -1 : 1));
  const exchanges = [...dataset.exchanges].sort((a, b) => compareDates(a.date, b.date) || (a.id < b.id ? -1 : 1));
  const numbers: Numbers = {
    entity: new Map(all.map(({ id }, index) => [id, index])),
    name: new Map(all.map(({ id, name }) => [id, name])),
    events: eventsOfEntities(events, topics),
    event: new Map(events.map(({ id }, index) => [id, index])),
    exchanges: exchangesOfEntities(exchanges),
    terms: sureTerms(dataset),
  };
  return {
    about: aboutOf(dataset, topics, events.length, exchanges.length),
    entities: [
      ...detainees.map((record) => detaineeRecord(record, numbers)),
      ...people.map((record) => personRecord(record, numbers)),
      ...topics.map((record) => topicRecord(record, numbers)),
    ],
    events: events.map((event) => eventItem(event, numbers)),
    exchanges: exchanges.map((exchange) => exchangeItem(exchange, numbers)),
    lexicon: compileLexicon(dataset, detainees, people, topics, numbers),
  };
}

function byId<T extends { id: string }>(records: readonly T[]): T[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function eventsOfEntities(events: readonly EventRecord[], topics: readonly Topic[]): Map<string, EventNumber[]> {
  const numbers = new Map(events.map(({ id }, index) => [id, index]));
  const found = new Map<string, Set<EventNumber>>();
  const add = (id: string, event: EventNumber | undefined) => {
    if (event === undefined) return;
    found.set(id, (found.get(id) ?? new Set()).add(event));
  };
  for (const [number, event] of events.entries()) for (const id of [...event.people, ...event.topics]) add(id, number);
  for (const topic of topics) for (const id of topic.events) add(topic.id, numbers.get(id));
  return new Map([...found].map(([id, set]) => [id, [...set].sort((a, b) => a - b)]));
}

function exchangesOfEntities(exchanges: readonly Exchange[]): Map<string, ExchangeNumber[]> {
  const found = new Map<string, ExchangeNumber[]>();
  for (const [number, { sides, topic }] of exchanges.entries())
    for (const id of new Set([...sides.flatMap(({ people }) => people), ...(topic ? [topic] : [])])) found.set(id, [...(found.get(id) ?? []), number]);
  return found;
}

function exchangeItem({ checked, mediators = [], sides, topic, ...exchange }: Exchange, { entity, event }: Numbers): ExchangeItem {
  const about = topic === undefined ? undefined : entity.get(topic);
  return {
    ...(exchange as Omit<ExchangeItem, 'checked' | 'mediators' | 'sides' | 'topic' | 'events'>),
    sides: sides.map(({ to, people, others = [], count }) => ({
      to,
      people: people.flatMap((id) => entity.get(id) ?? []),
      others,
      ...(count === undefined ? {} : { count }),
    })),
    mediators,
    events: exchange.events.flatMap((id) => event.get(id) ?? []),
    ...(about === undefined ? {} : { topic: about }),
    checked,
  };
}

function eventItem(event: EventRecord, { entity }: Numbers): EventItem {
  return {
    id: event.id,
    date: event.date,
    ...(event.endDate ? { endDate: event.endDate } : {}),
    title: event.title,
    summary: event.summary,
    entities: [...event.people, ...event.topics].flatMap((id) => entity.get(id) ?? []),
    places: event.places,
    ...(event.disputed ? { disputed: event.disputed } : {}),
    sources: event.sources as EventItem['sources'],
  };
}

function sureTerms({ roles }: Dataset): Map<string, Term[]> {
  const terms = new Map<string, Term[]>();
  for (const role of roles)
    for (const { person, from, to, acting, sure } of role.holders) {
      if (sure === false) continue;
      const term: Term = { title: role.office, from, ...(to ? { to } : { asOf: role.asOf }), ...(acting ? { acting } : {}) };
      terms.set(person, [...(terms.get(person) ?? []), term]);
    }
  return terms;
}

function aboutOf({ about, detainees, people }: Dataset, topics: readonly Topic[], events: number, exchanges: number): AboutDataset {
  return {
    version: about.version,
    date: latestDay(about.date),
    licence: about.licence,
    counts: { detainees: detainees.length, people: people.length, topics: topics.length, events, exchanges },
    groups: about.groups,
    topics: topics.map(({ id, name, kind, group }) => ({ id, name, kind, group })),
    collections: about.collections as AboutDataset['collections'],
  };
}
