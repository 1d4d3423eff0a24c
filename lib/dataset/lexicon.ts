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
  /** A first name that people bear: before a surname it makes a different person of it. */
  | 'given';

export interface LexiconPhrase {
  readonly text: string;
  readonly lang: string;
  readonly use: PhraseUse;
  /** The entity; for `role` the number of the role, for `cue` of the cue; for `exclusion` the topic it keeps back. */
  readonly target: number;
  /** `exact`: capitals where the text has them. `any`: any case, but for abbreviations in capitals. */
  readonly letters: 'exact' | 'any';
  /** 1 + the number of a need, or 0: none. */
  readonly need: number;
  /** For `topic`: see `topicPhraseSchema.holdsName`. */
  readonly holdsName?: 'keep' | 'block';
  /** For `short`: counts only in articles of this phrase's language. */
  readonly ownLanguageOnly?: true;
  /** For `relative`: bears the detainee's surname. */
  readonly sharesSurname?: true;
  /** For `relative`: told by the relation ("wife", "father"). */
  readonly gender?: 'female' | 'male';
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
  readonly terms: readonly { readonly entity: EntityNumber; readonly from: Day; readonly to: Day }[];
}

export interface Lexicon {
  readonly entities: readonly { readonly kind: EntityKind; readonly parent?: EntityNumber }[];
  readonly phrases: readonly LexiconPhrase[];
  readonly needs: readonly Need[];
  readonly cueCount: number;
  readonly roles: readonly LexiconRole[];
}
