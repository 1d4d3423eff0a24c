/** What a rule is, and what rules share. */
import type { Dataset, Detainee, Person } from '../schema/index.ts';

/** What is known of the records beyond what they say. */
export interface Origin {
  /** Where each checked record came from: path below `data/`, with the line where a file has many records. */
  readonly files: ReadonlyMap<object, string>;
  /** Ids of records that have not the shape of their kind: they are there, but not among the checked ones. */
  readonly misshapen: ReadonlySet<string>;
}

/**
 * Reports a record.
 *
 * @param field - path of the field, `detentions.0.from`; empty for the whole record
 * @param message - what is wrong and what to do about it
 */
export type Say = (record: object, field: string, message: string) => void;

export type Check = (dataset: Dataset, say: Say, origin: Origin) => void;

/**
 * Something that records must keep to.
 *
 * - `stop`: a record that breaks it is not fit for use, and the author can mend it at once.
 * - `look`: likely wrong or thin; to settle it somebody has to read a page. Reported, never in the way of a build.
 */
export interface Rule {
  /** Words joined by hyphens that say what holds where the rule is kept; fixtures name it. */
  readonly name: string;
  readonly level: 'stop' | 'look';
  readonly check: Check;
}

export const stop = (name: string, check: Check): Rule => ({ name, level: 'stop', check });
export const look = (name: string, check: Check): Rule => ({ name, level: 'look', check });

/** Everybody with a record, people first. */
export const humans = ({ people, detainees }: Dataset): readonly (Person | Detainee)[] => [...people, ...detainees];

/** Every detention with its detainee and its place in the record. */
export const detentions = ({ detainees }: Dataset) =>
  detainees.flatMap((detainee) => detainee.detentions.map((detention, at) => ({ detainee, detention, at, field: `detentions.${at}` })));

/** The places, from 1 on, at which a value of `list` stands that stood before. */
export const repeated = (list: readonly string[]): number[] => list.flatMap((value, at) => (list.indexOf(value) < at ? [at] : []));
