/** What goes in and what comes out. */
import type { Day } from '../dataset/dates.ts';
import type { EntityNumber } from '../dataset/records.ts';

export interface Article {
  /** The text of each block (paragraph, headline, caption), in reading order. A name never goes over two blocks. */
  readonly blocks: readonly string[];
  /** Texts that belong to the article and are not marked, such as a title known from elsewhere. */
  readonly context?: readonly string[];
  /** ISO 639-1 code of the text; guessed from the text where it is absent. */
  readonly lang?: string | undefined;
  /** The day of publication; without it no office is read. */
  readonly day?: Day | undefined;
}

/** A place in an article: UTF-16 offsets, half-open, in the text of one block. */
export interface Place {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Why a mention is linked. */
export type Why =
  /** The full name or a distinctive alias stands there. */
  | { readonly rule: 'full' }
  /** A surname or other short form; the full name stands in this block (-1: in the context). */
  | { readonly rule: 'short'; readonly namedIn: number }
  /** A surname that in the news belongs to this person. */
  | { readonly rule: 'alone' }
  /** A surname behind an office that was this person's on the story's day. */
  | { readonly rule: 'office'; readonly role: number; readonly day: Day }
  /** A first name; the full name stands in this block (-1: in the context). */
  | { readonly rule: 'given'; readonly namedIn: number }
  /** An office, whose holder on the story's day this is. */
  | { readonly rule: 'role'; readonly role: number; readonly day: Day }
  /** A phrase of the topic; where it counts only with another word, the place of that word. */
  | { readonly rule: 'topic'; readonly cue?: Place };

export interface Mention extends Place {
  readonly entity: EntityNumber;
  readonly why: Why;
}
