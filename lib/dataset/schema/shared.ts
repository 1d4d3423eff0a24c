/** Shapes that all kinds of record share. */
import * as z from 'zod';
import { isDay, isPartialDate } from '../dates.ts';

export const text = (max: number) => z.string().trim().min(1).max(max);
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens, like "paul-whelan"');
export const partialDate = z.string().refine(isPartialDate, 'a date is YYYY, YYYY-MM or YYYY-MM-DD and must exist in the calendar');
export const language = z.string().regex(/^[a-z]{2,3}$/, 'a language is an ISO 639 code, like "ru"');
export const country = z.string().regex(/^[A-Z]{2}$/, 'a country is an ISO 3166-1 alpha-2 code, like "RU"');

/** A page that states the facts of the record. */
export const sourceSchema = z.strictObject({
  /** Address of the page; https wherever the page has it. */
  url: z.url({ protocol: /^https?$/ }),
  /** The page's headline, or a description of it. Absent where nobody has read the headline. */
  title: text(300).optional(),
  /** Who published it, with the agency in brackets where it is a copy: `Hamodia (The Washington Post)`. */
  publisher: text(120),
  /** When it was published, as exactly as the page says. */
  published: partialDate.optional(),
});

/** The id of a whole collection in `about.json`, for facts taken from open tables. */
export const collectionId = z.string().regex(/^collection:[a-z0-9-]+$/, 'a collection is named like "collection:wikidata"');

/** Where the facts of a record come from: pages, or whole collections. */
export const sources = z.array(z.union([sourceSchema, collectionId])).min(1, 'name at least one source');

/**
 * Which of the record's sources state this dated fact: their addresses, or ids of collections, each listed in the
 * record's `sources`. Absent: all of them do.
 */
export const factSources = z
  .array(z.union([z.url({ protocol: /^https?$/ }), collectionId]))
  .min(1)
  .optional();

/** When somebody last compared the dated facts of the record with their sources: a day. */
export const checked = z.string().refine(isDay, 'the day of the check is written YYYY-MM-DD');

/** Where sources disagree: what the others say, in words. Shown with the fact. */
export const disputed = text(300).optional();
