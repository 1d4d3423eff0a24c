/**
 * The records people edit in `data/`, one shape a kind. Used by the build and its tests only: what ships is
 * compiled from these (`compile.ts`), so the full zod may be used here.
 *
 * Every object is strict: a misspelt field is an error, never silently ignored.
 */
import * as z from 'zod';
import { isPartialDate } from './dates.ts';

const text = (max: number) => z.string().trim().min(1).max(max);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens, like "paul-whelan"');
const partialDate = z.string().refine(isPartialDate, 'a date is YYYY, YYYY-MM or YYYY-MM-DD and must exist in the calendar');
const language = z.string().regex(/^[a-z]{2,3}$/, 'a language is an ISO 639 code, like "ru"');
const country = z.string().regex(/^[A-Z]{2}$/, 'a country is an ISO 3166-1 alpha-2 code, like "RU"');

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

/** The id of a whole collection in `collections.json`, for facts taken from open tables. */
const collectionId = z.string().regex(/^collection:[a-z0-9-]+$/, 'a collection is named like "collection:wikidata"');

/** Another recorded name. */
export const aliasSchema = z.strictObject({
  text: text(120),
  lang: language,
  /** `full` counts on its own; `short` (nickname, initials, one word) only where the full name stands in the article. */
  kind: z.enum(['full', 'short']),
  /** The alias counts only where one of these words stands in the article: for names that many people bear. */
  needs: z.array(text(60)).min(1).optional(),
  /** `false`: nobody who reads the language has checked it. It is kept but not used for recognition. */
  checked: z.literal(false).optional(),
});

const OUTCOMES = [
  'held',
  'house-arrest',
  'exchanged',
  'released',
  'pardoned',
  'acquitted',
  'extradited',
  'exiled',
  'escaped',
  'died',
  'moved',
  'unknown',
] as const;

/** One continuous time in the hands of one holder. */
export const detentionSchema = z.strictObject({
  /** Country code of the state, or the name of the group that holds the person. */
  heldBy: text(60),
  place: text(160).optional(),
  /** First day in detention. Absent: not known. */
  from: partialDate.optional(),
  /** Last day. Absent with an outcome other than `held`, `house-arrest`, `unknown`: it ended on a day not known. */
  to: partialDate.optional(),
  charge: text(300).optional(),
  sentence: text(300).optional(),
  outcome: z.enum(OUTCOMES),
  /** The other side of an exchange: ids of people in this dataset, or words for others. */
  exchangedFor: z.array(text(160)).optional(),
  /** Who asserts what about this detention: `wrongfully detained (US State Department, 2022-05-03)`. */
  designation: text(160).optional(),
  /** Day of death, where `to` is the day the remains came back or death was announced. */
  diedOn: partialDate.optional(),
  /** When the newest source behind this detention speaks of it. */
  asOf: partialDate,
  /** What the fields cannot say. Shown on the card. */
  note: text(400).optional(),
  /** Fields that no source confirms yet. They are kept here and shown nowhere; `all` keeps back the whole detention. */
  unverified: z.array(z.enum(['all', 'place', 'from', 'to', 'charge', 'sentence', 'asOf', 'exchangedFor'])).optional(),
});

/** A post that a person held. */
export const officeSchema = z.strictObject({
  title: text(160),
  /** State or body in which the post is. */
  of: text(120).optional(),
  from: partialDate.optional(),
  to: partialDate.optional(),
  /** For a post without an end: the last day it is known to have been held. Never read as "today". */
  asOf: partialDate.optional(),
  /** The end was worked out from the successor, a later list or a death. */
  endInferred: z.literal(true).optional(),
});

/** Someone close to a detainee: a guard against a wrong mark, never shown. */
export const relativeSchema = z.strictObject({
  name: text(120),
  aliases: z.array(text(120)).optional(),
  relation: text(60),
  sharesSurname: z.boolean(),
  /** `false`: the relation is from general knowledge. Good enough to leave a name unmarked. */
  verified: z.boolean(),
});

const sources = z.array(z.union([sourceSchema, collectionId])).min(1, 'name at least one source');

const human = {
  id,
  name: text(120),
  /** The part of `name` that stands for the person alone ("Whelan"). Absent where there is none (mononyms, Burmese names). */
  family: text(60).optional(),
  /** `name` counts only where one of these words stands in the article: for names that many people bear. */
  needs: z.array(text(60)).min(1).optional(),
  aliases: z.array(aliasSchema),
  /** Only where a source that was read states it. */
  wikidata: z
    .string()
    .regex(/^Q\d+$/)
    .optional(),
  offices: z.array(officeSchema).optional(),
  sources,
};

/** Somebody in public life. */
export const personSchema = z.strictObject({
  ...human,
  country: country.optional(),
  born: z.int().min(1850).max(2010).optional(),
  died: partialDate.optional(),
  /** How well known: 1 (heads of state and the like) to 4. Ours; see docs/dataset.md. */
  tier: z.int().min(1).max(4).optional(),
});

/** Somebody imprisoned or held hostage, or traded for one who was. */
export const detaineeSchema = z.strictObject({
  ...human,
  born: z.int().min(1900).max(2010).optional(),
  citizenships: z.array(country),
  occupation: text(160).optional(),
  summary: text(300),
  detentions: z.array(detentionSchema).min(1),
  relatives: z.array(relativeSchema).optional(),
  /** Fields that no source confirms yet. Kept here, shown nowhere. */
  unverified: z.array(z.enum(['occupation', 'citizenships'])).optional(),
});

/** Something that happened, with a date and a source. */
export const eventSchema = z.strictObject({
  id,
  date: partialDate,
  endDate: partialDate.optional(),
  title: text(160),
  summary: text(400),
  /** Ids of people and detainees of this dataset. */
  people: z.array(id),
  /** Names of others, who have no record. */
  others: z.array(text(120)).optional(),
  topics: z.array(id),
  places: z.array(text(120)),
  sources: z.array(sourceSchema).min(1, 'name at least one source'),
  /** What is not confirmed yet, in words. The event is kept here and not shown until this is empty. */
  unverified: z.array(text(200)).optional(),
});

export const TOPIC_KINDS = ['topic', 'law', 'agreement', 'organisation', 'place'] as const;

/** Phrases that lead to one topic under the same conditions. */
export const topicPhraseSchema = z.strictObject({
  lang: language,
  /** `any`: in any case. `exact`: capitals as written. */
  case: z.enum(['any', 'exact']),
  texts: z.array(text(120)).min(1),
  /** At least one of these whole words, or `topic:ID` (an unconditional phrase of that topic), stands in the article. */
  needs: z.array(text(60)).min(1).optional(),
  /** The phrase does not count where it lies inside one of these. */
  not: z.array(text(120)).min(1).optional(),
  /** The phrase holds a person's name: `keep` leaves the mark to the person, `block` keeps the person unmarked ("Levinson Act"). */
  holdsName: z.enum(['keep', 'block']).optional(),
  /** `false`: nobody who reads the language has checked it. Kept, not used for recognition. */
  checked: z.literal(false).optional(),
});

/** What a story is about: a topic, law, agreement, organisation or place. */
export const topicSchema = z
  .strictObject({
    id,
    name: text(120),
    kind: z.enum(TOPIC_KINDS),
    group: id,
    summary: text(300),
    /** `false`: the summary and the dates are from general knowledge and not shown as fact. */
    verified: z.boolean(),
    from: partialDate.optional(),
    to: partialDate.optional(),
    parent: id.optional(),
    related: z.array(id),
    /** Events that belong here beyond those that name this topic. */
    events: z.array(id),
    phrases: z.array(topicPhraseSchema).min(1),
    sources: z.array(sourceSchema),
    /** Why there is no source; required where `sources` is empty. */
    unsourced: text(200).optional(),
  })
  .refine((topic) => topic.sources.length > 0 || topic.unsourced !== undefined, {
    path: ['sources'],
    message: 'name at least one source, or say in "unsourced" why there is none',
  });

/** An office whose holder is read on a date: "the US secretary of state". */
export const roleSchema = z.strictObject({
  id,
  office: text(120),
  /** Country code or name of the body. */
  of: text(20),
  /** Others are called so too: link only where the article names the holder in full. */
  loose: z.literal(true).optional(),
  phrases: z.array(z.strictObject({ lang: language, texts: z.array(text(120)).min(1), checked: z.literal(false).optional() })).min(1),
  holders: z
    .array(
      z.strictObject({
        person: id,
        from: partialDate,
        to: partialDate.optional(),
        acting: z.literal(true).optional(),
        /** `false`: a date or the handover is not certain. Never linked, never shown. */
        sure: z.literal(false).optional(),
      }),
    )
    .min(1),
  /** Until when the list of holders is known to be complete. */
  asOf: partialDate,
  sources,
});

/** A news site that the welcome page offers. */
export const outletSchema = z.strictObject({
  domain: z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'a domain is lower case, without "www." and path'),
  name: text(80),
  country,
  /** The country it reports on, where it is published in exile. */
  about: country.optional(),
  languages: z.array(language).min(1),
  kind: z.enum(['agency', 'newspaper', 'magazine', 'broadcaster', 'online', 'rights']),
});

/** A collection that facts were taken from as a whole. */
export const collectionSchema = z.strictObject({
  id: collectionId,
  title: text(160),
  publisher: text(160),
  url: z.url({ protocol: /^https?$/ }).optional(),
  licence: text(160),
  attribution: text(200),
  /** The newest day it speaks of. */
  asOf: partialDate,
});

/** What the dataset as a whole says of itself. */
export const aboutSchema = z.strictObject({
  /** Year, month and day of the release, and a number for a second release on that day: `2026.11.22`. */
  version: z.string().regex(/^\d{4}\.\d{2}\.\d{2}(\.\d+)?$/),
  date: partialDate,
  licence: text(60),
  groups: z.record(id, text(60)),
  collections: z.array(collectionSchema),
});

export type Source = z.infer<typeof sourceSchema>;
export type Alias = z.infer<typeof aliasSchema>;
export type Detention = z.infer<typeof detentionSchema>;
export type Office = z.infer<typeof officeSchema>;
export type Person = z.infer<typeof personSchema>;
export type Detainee = z.infer<typeof detaineeSchema>;
export type EventRecord = z.infer<typeof eventSchema>;
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
  topics: topicSchema,
  roles: roleSchema,
  outlets: outletSchema,
} as const;
