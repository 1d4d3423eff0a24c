/** People and detainees. */
import * as z from 'zod';
import { checked, country, disputed, factSources, id, language, partialDate, sources, text } from './shared.ts';

/**
 * What sort of name an alias is.
 *
 * - `full`            given name and surname in another form: `Paul Nicholas Whelan`
 * - `native`          the name as its bearer writes it, in another script: `Алексей Навальный`
 * - `transliteration` the name as papers in `lang` spell it: `Alexej Nawalny`, `Пол Уилан`
 * - `maiden`          a full name borne earlier
 * - `short`           a part of the name: `Vucic`, `Whelan`
 * - `initials`        `MBS`, `MbZ`
 * - `nickname`        `Long Hair`
 */
export const ALIAS_KINDS = ['full', 'native', 'transliteration', 'maiden', 'short', 'initials', 'nickname'] as const;

/** Another recorded name. */
export const aliasSchema = z.strictObject({
  /** As newspapers print it: no titles, no notes. */
  text: text(120),
  /** Language of the papers that spell it so; `und` where nobody noted it. */
  lang: language,
  /** See {@link ALIAS_KINDS}. */
  kind: z.enum(ALIAS_KINDS),
  /**
   * Whether the alias names its bearer without the full name in the article. Absent: `full`, `native`,
   * `transliteration` and `maiden` do, the others do not.
   */
  alone: z.boolean().optional(),
  /** The alias counts only where one of these words stands in the article: for names that many people bear. */
  needs: z.array(text(60)).min(1).optional(),
  /** `false`: nobody who reads the language has checked it. It is kept but not used for recognition. */
  checked: z.literal(false).optional(),
});

/**
 * How a detention ended, or that it goes on. `held` goes on. `house-arrest` goes on where there is no `to`; with one it
 * says that prison ended in house arrest, which is the next detention. After `extradited` and `moved` comes another too.
 */
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
  /** Prison or town, as far as it is published. */
  place: text(160).optional(),
  /** First day in detention. Absent: not known. */
  from: partialDate.optional(),
  /** Last day. Absent with an outcome other than `held`, `house-arrest`, `unknown`: it ended on a day not known. */
  to: partialDate.optional(),
  /** What the person is charged with, in the words of the law or the court. */
  charge: text(300).optional(),
  /** With its court and day: `16 years (Moscow city court, 2020-06-15)`. */
  sentence: text(300).optional(),
  /** See {@link OUTCOMES}. */
  outcome: z.enum(OUTCOMES),
  /** The other side of an exchange: ids of people in this dataset, or words for others. */
  exchangedFor: z.array(text(160)).optional(),
  /** Who asserts what about this detention: `wrongfully detained (US State Department, 2022-05-03)`. */
  designation: text(160).optional(),
  /** Day of death, where `to` is the day the remains came back or death was announced. */
  diedOn: partialDate.optional(),
  /** When the newest source behind this detention speaks of it. */
  asOf: partialDate,
  /** The pages that tell of this detention and not of the person's others. */
  sources: factSources,
  disputed,
  /** What the fields cannot say. Shown on the card. */
  note: text(400).optional(),
  /** Fields that no source confirms yet. They are kept here and shown nowhere; `all` keeps back the whole detention. */
  unverified: z.array(z.enum(['all', 'place', 'from', 'to', 'charge', 'sentence', 'asOf', 'exchangedFor'])).optional(),
});

/** A post that a person held. */
export const officeSchema = z.strictObject({
  /** As its holder is called: `Minister of Defence`. */
  title: text(160),
  /** State or body in which the post is. */
  of: text(120).optional(),
  /** First day in office. */
  from: partialDate.optional(),
  /** Last day in office; the successor's first is a handover. */
  to: partialDate.optional(),
  /** For a post without an end: the last day it is known to have been held. Never read as "today". */
  asOf: partialDate.optional(),
  /** The end was worked out from the successor, a later list or a death. */
  endInferred: z.literal(true).optional(),
  /** The pages or collections that state it. */
  sources: factSources,
});

/** Someone close to a detainee: a guard against a wrong mark, never shown. */
export const relativeSchema = z.strictObject({
  /** As newspapers print it. */
  name: text(120),
  /** Other spellings. */
  aliases: z.array(text(120)).optional(),
  /** `sister`, `wife`, `lawyer`: words that tell a gender keep "Mr" and "Ms" apart. */
  relation: text(60),
  /** Whether the surname alone could be either of them. */
  sharesSurname: z.boolean(),
  /** `false`: the relation is from general knowledge. Good enough to leave a name unmarked. */
  verified: z.boolean(),
});

const human = {
  /** Stable between releases: settings and corrections name it. */
  id,
  /** As English newspapers print it. */
  name: text(120),
  /** The part of `name` that stands for the person alone ("Whelan"). Absent where there is none (mononyms, Burmese names). */
  family: text(60).optional(),
  /** In the news `family` means this person even where nobody is named in full: `Putin`. For the few of whom that is true. */
  familyAlone: z.literal(true).optional(),
  /** `name` counts only where one of these words stands in the article: for names that many people bear. */
  needs: z.array(text(60)).min(1).optional(),
  /**
   * How reports speak of the person: as "Ms" and "she", or as "Mr" and "he". It keeps "Ms Whelan" from being marked as
   * Paul Whelan. Absent where nobody is sure, and where reports use neither or have used both.
   */
  gender: z.enum(['female', 'male']).optional(),
  /** Other names and spellings; those that only differ in case or accents need not be listed. */
  aliases: z.array(aliasSchema),
  /** Only where a source that was read states it. */
  wikidata: z
    .string()
    .regex(/^Q\d+$/)
    .optional(),
  /** Posts held, most important first. */
  offices: z.array(officeSchema).optional(),
  /** Where the facts of the record come from. */
  sources,
};

/** Somebody in public life. */
export const personSchema = z.strictObject({
  ...human,
  /** The country the person is in the news for; names the file the line lies in. */
  country: country.optional(),
  /** Year of birth. */
  born: z.int().min(1850).max(2010).optional(),
  /** Day of death. */
  died: partialDate.optional(),
  /** What the person is in the news for, where it is no office: `Nobel Peace Prize, 2010`. */
  knownFor: text(160).optional(),
  /** How well known: 1 (heads of state and the like) to 4. Ours; see docs/dataset.md. */
  tier: z.int().min(1).max(4).optional(),
  /** When somebody last compared the dated facts with their sources. Absent: they stand as their collection has them. */
  checked: checked.optional(),
});

/** Somebody imprisoned or held hostage, or traded for one who was. */
export const detaineeSchema = z.strictObject({
  ...human,
  /** Year of birth. */
  born: z.int().min(1900).max(2010).optional(),
  /** Country codes; empty where not known. */
  citizenships: z.array(country),
  /** What the person did before: `journalist (Reuters)`. */
  occupation: text(160).optional(),
  /** One or two neutral sentences: who, where, what became of them. */
  summary: text(300),
  /** Oldest first. */
  detentions: z.array(detentionSchema).min(1),
  relatives: z.array(relativeSchema).optional(),
  /** When somebody last compared the dated facts with their sources. */
  checked,
  /** Fields that no source confirms yet. Kept here, shown nowhere. */
  unverified: z.array(z.enum(['occupation', 'citizenships'])).optional(),
});

/** Whether an alias names its bearer by itself; see `aliasSchema.alone`. */
export const standsAlone = ({ kind, alone }: z.infer<typeof aliasSchema>): boolean =>
  alone ?? (kind === 'full' || kind === 'native' || kind === 'transliteration' || kind === 'maiden');
