/** What can be asked of a look-up, and what it answers. */
import type { Brief } from '../cards/content.ts';
import type { EntityNumber } from '../dataset/records.ts';

/** Last known state of a detainee; `freed-this-year` counts the year of the data. */
export const STATUSES = ['held', 'freed-this-year', 'freed', 'died', 'unknown'] as const;
export type Status = (typeof STATUSES)[number];

export const KINDS = ['detainee', 'person', 'topic'] as const;
/** Kinds as readers tell them apart: laws, agreements, organisations and places are topics. */
export type KindGroup = (typeof KINDS)[number];

/** Every part that is given must hold. */
export interface Query {
  /** Names in any script, with typos, or their beginnings. */
  readonly text?: string | undefined;
  /** Country code: of a person's offices, of who holds or held a detainee. */
  readonly country?: string | undefined;
  readonly status?: Status | undefined;
  readonly kind?: KindGroup | undefined;
  /** A topic; those count who stand in one of its events. */
  readonly topic?: EntityNumber | undefined;
  /** Most hits to give; at most 100. */
  readonly limit: number;
}

export interface Hit extends Brief {
  /** Countries of the record, by code. */
  readonly countries: readonly string[];
  /** Year in which a detainee was freed or died. */
  readonly year?: number;
}

export interface Answer {
  readonly hits: readonly Hit[];
  readonly count: number;
  /** How many of the hits belong to each country, most first. */
  readonly countries: readonly (readonly [code: string, count: number])[];
}
