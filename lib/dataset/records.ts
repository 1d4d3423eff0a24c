/**
 * What ships: the records that cards are made of. Made from the records in `data/` by `compile/`; nothing here is
 * unverified.
 *
 * Entities and events are known by number: their place in the compiled file, the same in the gazetteer.
 */
import type { Day, PartialDate } from './dates.ts';

export type EntityKind = 'person' | 'detainee' | 'topic' | 'law' | 'agreement' | 'organisation' | 'place';

/** Place of an entity in the compiled files. Not stable between releases: store ids, never numbers. */
export type EntityNumber = number;
export type EventNumber = number;
export type ExchangeNumber = number;

export interface SourceLink {
  readonly url: string;
  readonly title?: string;
  readonly publisher: string;
  readonly published?: PartialDate;
}

/** A time in an office. `asOf` stands where there is no end: the last day it is known to have been held. */
export interface Term {
  readonly title: string;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  readonly asOf?: PartialDate;
  readonly acting?: true;
}

export type Outcome =
  | 'held'
  | 'house-arrest'
  | 'exchanged'
  | 'released'
  | 'pardoned'
  | 'acquitted'
  | 'extradited'
  | 'exiled'
  | 'escaped'
  | 'died'
  | 'moved'
  | 'unknown';

/** One detention; see `detentionSchema` for the fields. */
export interface ShownDetention {
  /** Country code, or the name of a group. */
  readonly heldBy: string;
  readonly place?: string;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  readonly charge?: string;
  readonly sentence?: string;
  readonly outcome: Outcome;
  /** The other side of an exchange; with the number where it has a record. */
  readonly exchangedFor?: readonly { readonly name: string; readonly entity?: EntityNumber }[];
  readonly designation?: string;
  readonly diedOn?: PartialDate;
  readonly asOf: PartialDate;
  readonly note?: string;
  /** Where sources disagree: what the others say. */
  readonly disputed?: string;
  /** Addresses of the sources that state this detention; absent: all of the record's. */
  readonly sources?: readonly string[];
}

interface Shared {
  /** Stable between releases. */
  readonly id: string;
  readonly name: string;
  readonly sources: readonly SourceLink[];
  /** Ids of the collections that facts were taken from, `collection:wikidata`. */
  readonly collections: readonly string[];
  /** Oldest first. */
  readonly events: readonly EventNumber[];
  /** Exchanges in which somebody was handed over, or that belong to a topic; oldest first. Absent where there is none. */
  readonly exchanges?: readonly ExchangeNumber[];
  /** When somebody last compared the dated facts with their sources. */
  readonly checked?: Day;
}

export interface PersonRecord extends Shared {
  readonly kind: 'person';
  readonly country?: string;
  readonly died?: PartialDate;
  /** Most important first. */
  readonly terms: readonly Term[];
}

export interface DetaineeRecord extends Shared {
  readonly kind: 'detainee';
  readonly occupation?: string;
  readonly citizenships: readonly string[];
  readonly born?: number;
  readonly summary: string;
  /** Oldest first. Empty where none of them is verified. */
  readonly detentions: readonly ShownDetention[];
  readonly terms: readonly Term[];
}

export interface TopicRecord extends Shared {
  readonly kind: 'topic' | 'law' | 'agreement' | 'organisation' | 'place';
  readonly group: string;
  readonly summary?: string;
  /** The summary is from general knowledge; it names no date and no figure, and is shown as unchecked. */
  readonly unchecked?: true;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  readonly parent?: EntityNumber;
  readonly related: readonly EntityNumber[];
}

export type EntityRecord = PersonRecord | DetaineeRecord | TopicRecord;

export interface EventItem {
  readonly id: string;
  readonly date: PartialDate;
  readonly endDate?: PartialDate;
  readonly title: string;
  readonly summary: string;
  /** People, detainees and topics. */
  readonly entities: readonly EntityNumber[];
  readonly places: readonly string[];
  readonly disputed?: string;
  readonly sources: readonly SourceLink[];
}

/** Those who came to one party of an exchange. */
export interface ExchangeSide {
  /** Country code, or the name of a group. */
  readonly to: string;
  readonly people: readonly EntityNumber[];
  /** Names of others, who have no record. */
  readonly others: readonly string[];
  /** How many came in all, where it is more than are named. */
  readonly count?: number;
}

/** An exchange of prisoners: who came out, who was sent back. */
export interface ExchangeItem {
  readonly id: string;
  readonly name: string;
  readonly date: PartialDate;
  readonly endDate?: PartialDate;
  readonly place?: string;
  readonly sides: readonly ExchangeSide[];
  readonly mediators: readonly string[];
  readonly summary: string;
  readonly events: readonly EventNumber[];
  readonly topic?: EntityNumber;
  readonly disputed?: string;
  readonly sources: readonly SourceLink[];
  readonly checked: Day;
}

/** What the dataset says of itself, small enough to be read whole. */
export interface AboutDataset {
  readonly version: string;
  readonly date: Day;
  readonly licence: string;
  readonly counts: { readonly detainees: number; readonly people: number; readonly topics: number; readonly events: number; readonly exchanges: number };
  readonly groups: Readonly<Record<string, string>>;
  readonly topics: readonly { readonly id: string; readonly name: string; readonly kind: TopicRecord['kind']; readonly group: string }[];
  readonly collections: readonly Collection[];
}

/** An open table that facts were taken from as a whole. */
export interface Collection {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url?: string;
  readonly licence: string;
  readonly attribution: string;
  readonly asOf: PartialDate;
}

export const isTopic = (kind: EntityKind): kind is TopicRecord['kind'] => kind !== 'person' && kind !== 'detainee';
