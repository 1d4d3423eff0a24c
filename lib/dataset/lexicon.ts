/**
 * Everything the recogniser looks for, in words. Made by `compile/lexicon.ts`, turned into hashes by
 * `lib/recognise/build.ts`; it does not ship.
 */
import type { Day } from './dates.ts';
import type { EntityKind, EntityNumber } from './records.ts';

/** What finding a phrase means. */
export type PhraseUse =
  /** A full name or distinctive alias: names its bearer. */
  | 'full'
  /** Surname, nickname, initials: names its bearer where the full name stands in the article. */
  | 'short'
  /** Somebody close to a detainee: never the detainee. */
  | 'relative'
  | 'topic'
  /** A topic phrase does not count inside this. */
  | 'exclusion'
  /** An office, to be read on the story's date. */
  | 'role'
  /** A word that lets other phrases count. */
  | 'cue'
  /** A country is spoken of. */
  | 'country'
  /** A sphere is spoken of: see {@link SPHERES}. */
  | 'sphere'
  /** A first name that people bear: before a surname it makes a different person of it. */
  | 'given';

/** What an article may be about, as far as it helps to tell people of common names apart. */
export const SPHERES = ['politics', 'detention'] as const;
export type Sphere = (typeof SPHERES)[number];

/**
 * How much of their context an article must speak of before somebody is found by name. The better known and the rarer
 * the name, the less. Somebody they are connected with, named in the article, is always enough.
 *
 * - `none`  the name is enough
 * - `some`  and their country, their sphere or a title
 * - `both`  and their country, and their sphere or a title
 * - `title` and their country, and a title: names that thousands bear
 */
export const DEMANDS = ['none', 'some', 'both', 'title'] as const;
export type Demand = (typeof DEMANDS)[number];

/** How reports speak of somebody: as "Ms" or as "Mr". */
export type Gender = 'female' | 'male';

/** Sorts of offices that countries have alike: for "his Russian counterpart" and "President Bush". */
export const OFFICE_SORTS = ['foreign', 'defence', 'president', 'vice', 'premier', 'opposition'] as const;
export type OfficeSort = (typeof OFFICE_SORTS)[number];

export interface LexiconPhrase {
  readonly text: string;
  readonly lang: string;
  readonly use: PhraseUse;
  /**
   * The entity; for `role` the number of the role, for `cue` of the cue, for `country` of the country, for `sphere` of
   * the sphere; for `exclusion` the topic it keeps back.
   */
  readonly target: number;
  /** `exact`: capitals where the text has them. `any`: any case, but for abbreviations in capitals. */
  readonly letters: 'exact' | 'any';
  /** 1 + the number of a need, or 0: none. */
  readonly need: number;
  /** For `topic`: see `topicPhraseSchema.holdsName`. */
  readonly holdsName?: 'keep' | 'block';
  /** For `full` and `short`: counts only in articles of this phrase's language. */
  readonly ownLanguageOnly?: true;
  /** For `full` and `short`: languages other than its own whose forms of the name are looked for too. */
  readonly inflectIn?: readonly string[];
  /** For `short`: in the news it means this person even where nobody is named in full ("Putin"). */
  readonly alone?: true;
  /** For `relative`: bears the detainee's surname. */
  readonly sharesSurname?: true;
  /** Of the bearer. For `relative`: told by the relation ("wife", "father"). For `full` and `short`: only its forms are looked for. */
  readonly gender?: Gender;
}

/** A condition: one of these cues, or one of these topics by an unconditional phrase. */
export interface Need {
  readonly cues: readonly number[];
  readonly topics: readonly EntityNumber[];
}

/** An office. */
export interface LexiconRole {
  readonly office: string;
  /** Link only where the article names the holder in full. */
  readonly loose: boolean;
  /** Until when the holders are known. */
  readonly asOf: Day;
  /** What sort of office it is, where other countries have the same. */
  readonly sort?: OfficeSort;
  /** Number of the country. */
  readonly country?: number;
  readonly terms: readonly { readonly entity: EntityNumber; readonly from: Day; readonly to: Day }[];
}

/** What the recogniser knows of an entity beyond its names. */
export interface LexiconEntity {
  readonly kind: EntityKind;
  readonly parent?: EntityNumber;
  readonly demand: Demand;
  /** Numbers of the countries it has to do with. */
  readonly countries: readonly number[];
  /** Those it shares events with. */
  readonly related: readonly EntityNumber[];
  /** First name, where it may stand alone (detainees). */
  readonly given?: string;
  /** "Ms" and "Mr" leave out whoever is not spoken of so. */
  readonly gender?: Gender;
  /** Year of birth: nobody is in the news as an official before they are grown up. */
  readonly born?: number;
  /** How well known, 1 to 4; 0 for those who are not ranked. */
  readonly tier: number;
}

export interface Lexicon {
  readonly entities: readonly LexiconEntity[];
  readonly phrases: readonly LexiconPhrase[];
  readonly needs: readonly Need[];
  readonly cueCount: number;
  readonly roles: readonly LexiconRole[];
}
