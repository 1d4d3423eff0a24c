/** What stories are about and told with: events, topics, offices, news sites; and the dataset as a whole. */
import * as z from 'zod';
import { checked, collectionId, country, disputed, factSources, id, language, partialDate, sourceSchema, sources, text } from './shared.ts';

/** Something that happened, with a date and a source. */
export const eventSchema = z.strictObject({
  /** Telling, with the year: `foreman-sentence-2026`. */
  id,
  /** The day, or the first. */
  date: partialDate,
  /** The last day, where it took several. */
  endDate: partialDate.optional(),
  /** What happened, in the present tense, without a full stop. */
  title: text(160),
  /** What the title does not say. */
  summary: text(400),
  /** Ids of people and detainees of this dataset. */
  people: z.array(id),
  /** Names of others, who have no record. */
  others: z.array(text(120)).optional(),
  /** Ids of topics. */
  topics: z.array(id),
  /** Where it happened, in words. */
  places: z.array(text(120)),
  sources: z.array(sourceSchema).min(1, 'name at least one source'),
  checked,
  disputed,
  /** What is not confirmed yet, in words. The event is kept here and not shown until this is empty. */
  unverified: z.array(text(200)).optional(),
});

/** One party of an exchange and those who came to it. */
export const exchangeSideSchema = z.strictObject({
  /** Country code, or the name of the group, to which these people went. */
  to: text(60),
  /** Ids of detainees and people of this dataset who were handed over to this party. */
  people: z.array(id),
  /** Names of others who were handed over, who have no record. */
  others: z.array(text(120)).optional(),
  /** How many came to this party in all, where it is more than are named. */
  count: z.int().min(1).optional(),
});

/** An exchange of prisoners: who came out, who was sent back. */
export const exchangeSchema = z.strictObject({
  /** Telling, with the year. */
  id,
  /** What newspapers call it. */
  name: text(120),
  /** The day, or the first. */
  date: partialDate,
  /** The last day, where it took several. */
  endDate: partialDate.optional(),
  /** Where the people were handed over. */
  place: text(120).optional(),
  /** The parties, each with those who came to it. */
  sides: z.array(exchangeSideSchema).min(2, 'an exchange has at least two sides'),
  /** Who negotiated between the parties: states, bodies or people, in words. */
  mediators: z.array(text(80)).optional(),
  /** What the names and dates do not say. */
  summary: text(400),
  /** The event of the day, and others that belong to the exchange. */
  events: z.array(id),
  /** The topic under which articles speak of it. */
  topic: id.optional(),
  sources: z.array(sourceSchema).min(1, 'name at least one source'),
  checked,
  disputed,
});

export const TOPIC_KINDS = ['topic', 'law', 'agreement', 'organisation', 'place'] as const;

/** Phrases that lead to one topic under the same conditions. */
export const topicPhraseSchema = z.strictObject({
  /** Language of the phrases. */
  lang: language,
  /** `any`: in any case. `exact`: capitals as written. */
  case: z.enum(['any', 'exact']),
  /** The phrases, as articles have them. */
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
    /** As a headline would have it. */
    name: text(120),
    kind: z.enum(TOPIC_KINDS),
    /** One of the groups in `about.json`; readers switch it on and off as a whole. */
    group: id,
    /** What it is, in a sentence or two. */
    summary: text(300),
    /** `false`: the summary and the dates are from general knowledge and not shown as fact. */
    verified: z.boolean(),
    /** When it began, or came into force. */
    from: partialDate.optional(),
    /** When it ended. */
    to: partialDate.optional(),
    /** The larger topic; of two with the same words the part wins. */
    parent: id.optional(),
    /** Others worth reading of. */
    related: z.array(id),
    /** Events that belong here beyond those that name this topic. */
    events: z.array(id),
    phrases: z.array(topicPhraseSchema).min(1),
    /** Pages that state the summary and the dates. */
    sources: z.array(sourceSchema),
    checked: checked.optional(),
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
  /** As a card names it: `US Secretary of State`. */
  office: text(120),
  /** Country code or name of the body. */
  of: text(20),
  /** Others are called so too: link only where the article names the holder in full. */
  loose: z.literal(true).optional(),
  /** How articles speak of it, by language; `checked: false` is kept and not used. */
  phrases: z.array(z.strictObject({ lang: language, texts: z.array(text(120)).min(1), checked: z.literal(false).optional() })).min(1),
  /** Who held it when, oldest first. */
  holders: z
    .array(
      z.strictObject({
        /** Id of a person or detainee. */
        person: id,
        /** First day in office. */
        from: partialDate,
        /** Last day. Absent: in office on the day in `asOf` of the role. */
        to: partialDate.optional(),
        /** Stood in for another, who may hold it at the same time. */
        acting: z.literal(true).optional(),
        /** `false`: a date or the handover is not certain. Never linked, never shown. */
        sure: z.literal(false).optional(),
        /** The pages or collections that state this term. */
        sources: factSources,
      }),
    )
    .min(1),
  /** Until when the list of holders is known to be complete. */
  asOf: partialDate,
  /** Where the list of holders comes from. */
  sources,
  /** When somebody last compared the terms with their sources. */
  checked: checked.optional(),
});

/** A news site that the welcome page offers. */
export const outletSchema = z.strictObject({
  /** The host without `www.`; pages of its subdomains count too. */
  domain: z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'a domain is lower case, without "www." and path'),
  /** As the site calls itself. */
  name: text(80),
  /** Where it is published. */
  country,
  /** The country it reports on, where it is published in exile. */
  about: country.optional(),
  /** Languages of its articles. */
  languages: z.array(language).min(1),
  /** What sort of publisher it is; `rights` are groups that report on prisoners. */
  kind: z.enum(['agency', 'newspaper', 'magazine', 'broadcaster', 'online', 'rights']),
});

/** A collection that facts were taken from as a whole. */
export const collectionSchema = z.strictObject({
  id: collectionId,
  /** What it is and what was taken. */
  title: text(160),
  /** Whose it is, and through whom it came. */
  publisher: text(160),
  /** Where it or its terms can be read. */
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** Under which it was taken; nothing non-commercial comes in. */
  licence: text(160),
  /** The words its terms ask for; shown in the options. */
  attribution: text(200),
  /** The newest day it speaks of. */
  asOf: partialDate,
});

/** What the dataset as a whole says of itself. */
export const aboutSchema = z.strictObject({
  /** Year, month and day of the release, and a number for a second release on that day: `2026.11.22`. */
  version: z.string().regex(/^\d{4}\.\d{2}\.\d{2}(\.\d+)?$/),
  /** Day of the release. Nothing in the records lies after it; "now" on a card means it. */
  date: partialDate,
  /** Of the dataset as a whole. */
  licence: text(60),
  /** Ids and names of the groups of topics. */
  groups: z.record(id, text(60)),
  /** The open tables that facts were taken from. */
  collections: z.array(collectionSchema),
});
