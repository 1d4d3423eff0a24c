/**
 * All names and phrases, compiled: one buffer of typed arrays that holds hashes, not names.
 *
 * Finding: the hash of a first word leads to the greatest number of words that a phrase beginning with it has; the
 * hash of each run of so many words leads, through an open-addressing table, to a pattern, which the second hash
 * verifies. So the cost does not grow with the number of names, and 64 bits must agree by chance for a wrong one:
 * with 100,000 patterns and 10,000 runs of words in an article about once in 20 billion articles.
 *
 * - `heads`            table of 2^n slots: hash of a first word, 0 where empty (a hash of 0 is stored as 1)
 * - `headWords`        as many: words of the longest phrase that begins so
 * - `slots`            table of 2^n slots: 1 + pattern, 0 where empty
 * - `hash`, `check`    a pattern: the two hashes
 * - `first`            a pattern: its first candidate; the next pattern's is where they end
 * - `use`, `target`, `lang`, `need`, `flags`, `capitals`, `abbreviations`   a candidate: see {@link Candidate}
 * - `kinds`, `parents` an entity: index in {@link KINDS}; 1 + parent, or 0
 * - `needFirst`, `needTerms`   a need: its first term; a term is a cue, or {@link TOPIC_TERM} + topic
 * - `roleFirst`, `roleAsOf`, `roleLoose`, `termEntity`, `termFrom`, `termTo`   offices; days as day numbers
 *
 * Nothing outside this file and `build.ts` reads the arrays.
 */

import type { PhraseUse } from '../dataset/lexicon.ts';
import type { EntityKind, EntityNumber } from '../dataset/records.ts';
import { openSections } from '../dataset/sections.ts';
import { slotOf } from './hash.ts';

export const KINDS: readonly EntityKind[] = ['person', 'detainee', 'topic', 'law', 'agreement', 'organisation', 'place'];
export const USES: readonly PhraseUse[] = ['full', 'short', 'relative', 'topic', 'exclusion', 'role', 'cue', 'given'];
export const TOPIC_TERM = 0x8000_0000;

/** Bits of `flags`. */
export const KEEPS_NAME = 1;
export const BLOCKS_NAME = 2;
export const OWN_LANGUAGE_ONLY = 4;
export const SHARES_SURNAME = 8;
export const FEMALE = 16;
export const MALE = 32;

/** What a pattern may mean. */
export interface Candidate {
  readonly use: PhraseUse;
  /** See `LexiconPhrase.target`. */
  readonly target: number;
  readonly lang: string;
  /** 1 + need, or 0. */
  readonly need: number;
  readonly flags: number;
  /** Bit i: word i must begin with a capital. */
  readonly capitals: number;
  /** Bit i: word i must be all capitals. */
  readonly abbreviations: number;
}

export interface Term {
  readonly entity: EntityNumber;
  /** Day numbers, both included. */
  readonly from: number;
  readonly to: number;
}

export interface Gazetteer {
  readonly entityCount: number;
  readonly roleCount: number;
  kindOf(entity: EntityNumber): EntityKind;
  /** The entity this one is part of. */
  parentOf(entity: EntityNumber): EntityNumber | undefined;
  /** The most words that a phrase beginning with a word of this hash has; 0: none does. */
  wordsFrom(hash: number): number;
  /** The candidates of a phrase, from the two hashes of its words; `undefined` where it is not in the list. */
  find(hash: number, check: number): readonly Candidate[] | undefined;
  /** Whether one of the terms of `need` (1 + number, as in {@link Candidate}) passes. */
  needIsMet(need: number, hasCue: (cue: number) => boolean, hasTopic: (topic: EntityNumber) => boolean): boolean;
  role(role: number): { readonly loose: boolean; readonly asOf: number; readonly terms: readonly Term[] };
}

/** Open what `buildGazetteer` made. Makes views; parses and copies nothing. */
export function openGazetteer(buffer: ArrayBuffer): Gazetteer {
  const file = openSections(buffer);
  const [heads, headWords] = [file.u32('heads'), file.u8('headWords')];
  const [slots, hashes, checks, first] = [file.u32('slots'), file.u32('hash'), file.u32('check'), file.u32('first')];
  const [use, target, lang, need, flags] = [file.u8('use'), file.u32('target'), file.u8('lang'), file.u16('need'), file.u8('flags')];
  const [capitals, abbreviations] = [file.u16('capitals'), file.u16('abbreviations')];
  const [kinds, parents] = [file.u8('kinds'), file.u32('parents')];
  const [needFirst, needTerms] = [file.u32('needFirst'), file.u32('needTerms')];
  const [roleFirst, roleAsOf, roleLoose] = [file.u32('roleFirst'), file.i32('roleAsOf'), file.u8('roleLoose')];
  const [termEntity, termFrom, termTo] = [file.u32('termEntity'), file.i32('termFrom'), file.i32('termTo')];
  const languages = new TextDecoder().decode(file.u8('languages')).split(' ');
  const headMask = heads.length - 1;
  const slotMask = slots.length - 1;
  const at = (array: ArrayLike<number>, index: number): number => array[index] ?? 0;

  const candidatesOf = (pattern: number): Candidate[] => {
    const list: Candidate[] = [];
    for (let index = at(first, pattern); index < at(first, pattern + 1); index++)
      list.push({
        use: USES[at(use, index)] ?? 'cue',
        target: at(target, index),
        lang: languages[at(lang, index)] ?? 'und',
        need: at(need, index),
        flags: at(flags, index),
        capitals: at(capitals, index),
        abbreviations: at(abbreviations, index),
      });
    return list;
  };

  return {
    entityCount: kinds.length,
    roleCount: roleAsOf.length,
    kindOf: (entity) => KINDS[at(kinds, entity)] ?? 'topic',
    parentOf: (entity) => (at(parents, entity) === 0 ? undefined : at(parents, entity) - 1),
    wordsFrom(hash) {
      const key = hash === 0 ? 1 : hash;
      for (let slot = slotOf(key, headMask); ; slot = (slot + 1) & headMask) {
        const found = heads[slot];
        if (found === key) return headWords[slot] ?? 0;
        if (found === 0) return 0;
      }
    },
    find(hash, check) {
      for (let slot = slotOf(hash, slotMask); ; slot = (slot + 1) & slotMask) {
        const pattern = at(slots, slot);
        if (pattern === 0) return undefined;
        if (hashes[pattern - 1] === hash && checks[pattern - 1] === check) return candidatesOf(pattern - 1);
      }
    },
    needIsMet(number, hasCue, hasTopic) {
      if (number === 0) return true;
      for (let index = at(needFirst, number - 1); index < at(needFirst, number); index++) {
        const term = at(needTerms, index);
        if (term >= TOPIC_TERM ? hasTopic(term - TOPIC_TERM) : hasCue(term)) return true;
      }
      return false;
    },
    role(role) {
      const terms: Term[] = [];
      for (let index = at(roleFirst, role); index < at(roleFirst, role + 1); index++)
        terms.push({ entity: at(termEntity, index), from: at(termFrom, index), to: at(termTo, index) });
      return { loose: at(roleLoose, role) === 1, asOf: at(roleAsOf, role), terms };
    },
  };
}
