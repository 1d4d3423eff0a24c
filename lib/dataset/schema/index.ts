/**
 * The records people edit in `data/`, one shape a kind. Used by the build and its tests only: what ships is
 * compiled from these (`../compile/`), so the full zod may be used here.
 *
 * Every object is strict: a misspelt field is an error, never silently ignored.
 */
import type * as z from 'zod';
import { type aliasSchema, detaineeSchema, type detentionSchema, type officeSchema, personSchema } from './humans.ts';
import type { sourceSchema } from './shared.ts';
import { type aboutSchema, eventSchema, exchangeSchema, outletSchema, roleSchema, type topicPhraseSchema, topicSchema } from './stories.ts';

export { standsAlone } from './humans.ts';
export { aboutSchema } from './stories.ts';

export type Source = z.infer<typeof sourceSchema>;
export type Alias = z.infer<typeof aliasSchema>;
export type Detention = z.infer<typeof detentionSchema>;
export type Office = z.infer<typeof officeSchema>;
export type Person = z.infer<typeof personSchema>;
export type Detainee = z.infer<typeof detaineeSchema>;
export type EventRecord = z.infer<typeof eventSchema>;
export type Exchange = z.infer<typeof exchangeSchema>;
export type Topic = z.infer<typeof topicSchema>;
export type TopicPhrases = z.infer<typeof topicPhraseSchema>;
export type Role = z.infer<typeof roleSchema>;
export type Outlet = z.infer<typeof outletSchema>;
export type About = z.infer<typeof aboutSchema>;

/** Everything in `data/`, each list in file order. */
export interface Dataset {
  readonly about: About;
  readonly people: readonly Person[];
  readonly detainees: readonly Detainee[];
  readonly events: readonly EventRecord[];
  readonly exchanges: readonly Exchange[];
  readonly topics: readonly Topic[];
  readonly roles: readonly Role[];
  readonly outlets: readonly Outlet[];
  /** First names, one word each, from `given-names.txt`. */
  readonly givenNames: readonly string[];
}

/** The kinds of record and the shape of each. */
export const SCHEMAS = {
  people: personSchema,
  detainees: detaineeSchema,
  events: eventSchema,
  exchanges: exchangeSchema,
  topics: topicSchema,
  roles: roleSchema,
  outlets: outletSchema,
} as const;
