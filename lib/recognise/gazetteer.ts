/**
 * All names and phrases, compiled: one buffer of typed arrays that holds hashes, not names.
 *
 * Finding: a slot of bits, by the hash of a word, says whether the word is a phrase, and whether any begins with it and
 * the next; almost every word of a text is dismissed by it (`sieve.ts`). The words of a text are few and often the same,
 * so their slots lie in the memory next to the processor, however many names there are. For the others a table of
 * bytes, by the hash of the first word, says how long the phrases are that begin with it. The hash of a run of words
 * leads to a bucket of two to four patterns, told apart by 8 bits of the same hash and verified by 32 bits of a second
 * one, which is computed only then. So the cost does not grow with the number of names, and 57 bits must agree by
 * chance for a wrong one.
 *
 * - `slots`            2^(n+1) groups of 32 bits, two by two: phrases of one word, and first two words of longer ones, by
 *   place of the first word; see `mayHold`
 * - `pairs`            2^n groups of 32 bits: the same first two words by their own hash, for slots that are nearly full
 * - `heads`            2^(n+1) bytes by place of a first word, with a capital or without; see {@link headPlace}, {@link lengthBit}
 * - `bucketFirst`, `bucketBehind`   2^n buckets: where the patterns of each begin; see {@link Lists}
 * - `tag`, `check`     a pattern: the low byte of its hash, its second hash
 * - `candidateFirst`, `candidateBehind`   the candidates of a pattern, in the same way
 * - `target`, `shape`  a candidate: see `LexiconPhrase.target` and {@link Shape}
 * - `shapes`           a shape: as many numbers as {@link SHAPE_FIELDS}
 * - `kinds`, `parents`, `demands`, `tiers`, `genders`, `born`, `given`   an entity; `parents` is 1 + parent or 0; `genders` is
 *   {@link FEMALE}, {@link MALE} or 0; `given` is the hash of a first name that may stand alone, or 0; `born` a year or 0
 * - `countryFirst`, `countries`, `relatedFirst`, `related`   lists of an entity
 * - `needFirst`, `needTerms`   a need: its first term; a term is a cue, or {@link TOPIC_TERM} + topic
 * - `roleFirst`, `roleAsOf`, `roleLoose`, `roleSort`, `roleCountry`, `termEntity`, `termFrom`, `termTo`   offices; days as day
 *   numbers; sort and country are 1 + number, or 0
 *
 * Nothing outside this file and `build.ts` reads the arrays.
 */

import { DEMANDS, type Demand, type PhraseUse } from '../dataset/lexicon.ts';
import type { EntityKind, EntityNumber } from '../dataset/records.ts';
import { openSections } from '../dataset/sections.ts';
import { placeOf } from './hash.ts';

export const KINDS: readonly EntityKind[] = ['person', 'detainee', 'topic', 'law', 'agreement', 'organisation', 'place'];
export const USES: readonly PhraseUse[] = ['full', 'short', 'relative', 'topic', 'exclusion', 'role', 'cue', 'country', 'sphere', 'given'];
export const TOPIC_TERM = 0x8000_0000;
export const SHAPE_FIELDS = 6;
/** More words than any name or phrase has; a mask of 16 bits says which have capitals. */
export const MOST_WORDS = 16;

/** The bits of a hash that tell the patterns of a bucket apart: their second hashes are compared only where these are the same. */
export const TAG_MASK = 0xff;

const LONGEST_BIT = 7;
/** The bit of a byte of `heads` for phrases of so many words, one at least; the last stands for all longer ones. */
export const lengthBit = (words: number): number => 1 << Math.min(words - 1, LONGEST_BIT);
/** The bits for phrases of more words than these. */
export const longerBits = (words: number): number => (words > LONGEST_BIT ? 1 << LONGEST_BIT : (0xff << words) & 0xff);

/** The place in `heads` of a first word: one half is of words with a small letter, the other of all others. */
export const headPlace = (hash: number, isCapital: boolean, headBits: number): number => placeOf(hash, headBits) + (isCapital ? 0 : 2 ** headBits);

/** Bits of `flags`. */
export const KEEPS_NAME = 1;
export const BLOCKS_NAME = 2;
export const OWN_LANGUAGE_ONLY = 4;
export const SHARES_SURNAME = 8;
export const FEMALE = 16;
export const MALE = 32;
export const ALONE = 64;

/** Whether of two genders, each `FEMALE`, `MALE` or 0 where nothing tells, one is a woman's and one a man's. */
export const contradicts = (one: number, other: number): boolean => (one | other) === (FEMALE | MALE);

/** What many candidates have in common. */
export interface Shape {
  readonly use: PhraseUse;
  readonly lang: string;
  /** 1 + need, or 0. */
  readonly need: number;
  readonly flags: number;
  /** Bit i: word i must begin with a capital. */
  readonly capitals: number;
  /** Bit i: word i must be all capitals. */
  readonly abbreviations: number;
}

/** Whether an English word counts in no other language, capitals or not: "EU" is the United States in Mexico. */
export const isEnglishOnly = (word: string): boolean => /^\p{L}{2}$/u.test(word);

/** Whether a candidate counts in texts of its own language only, and the text is of another. */
export const isOfOtherLanguage = (shape: Shape, lang: string): boolean => (shape.flags & OWN_LANGUAGE_ONLY) !== 0 && shape.lang !== lang;

export interface Term {
  readonly entity: EntityNumber;
  /** Day numbers, both included. */
  readonly from: number;
  readonly to: number;
}

export interface Role {
  readonly loose: boolean;
  readonly asOf: number;
  /** Number of the sort of office, and of the country; -1: none. */
  readonly sort: number;
  readonly country: number;
  readonly terms: readonly Term[];
}

/** So many lists have one number in the file for where the first of them begins, and a byte each for how far behind it they do. */
export const LISTS_TOGETHER = 16;

/** Lists laid end to end: a number of four bytes for where each begins would take up a third of the file. */
export class Lists {
  readonly count: number;
  readonly #firsts: Uint32Array;
  readonly #behind: Uint8Array;

  /** @param behind - One more than there are lists: where the last ends */
  constructor(firsts: Uint32Array, behind: Uint8Array) {
    this.count = behind.length - 1;
    this.#firsts = firsts;
    this.#behind = behind;
  }

  startOf(list: number): number {
    return (this.#firsts[(list / LISTS_TOGETHER) | 0] as number) + (this.#behind[list] as number);
  }

  /** Where the list ends: half-open. */
  endOf(list: number): number {
    return this.startOf(list + 1);
  }
}

export interface Gazetteer {
  readonly entityCount: number;
  readonly roleCount: number;
  /** Two groups of bits for the place of a first word: phrases of one word, first two words of longer ones. See `mayHold`. */
  readonly slots: Int32Array;
  /** The n of 2^n places, here and below. */
  readonly slotBits: number;
  /** A group of bits for the place of two words: those that a phrase begins with. */
  readonly pairs: Int32Array;
  readonly pairBits: number;
  /** See {@link headPlace}. */
  readonly heads: Uint8Array;
  readonly headBits: number;
  /** The patterns of the bucket of a hash. */
  readonly buckets: Lists;
  readonly bucketBits: number;
  readonly tag: Uint8Array;
  readonly check: Int32Array;
  /** The candidates of a pattern. */
  readonly candidates: Lists;
  readonly target: Uint32Array;
  readonly shape: Uint16Array;
  shapeOf(candidate: number): Shape;
  kindOf(entity: EntityNumber): EntityKind;
  /** The entity this one is part of. */
  parentOf(entity: EntityNumber): EntityNumber | undefined;
  demandOf(entity: EntityNumber): Demand;
  tierOf(entity: EntityNumber): number;
  /** `FEMALE`, `MALE`, or 0 where nobody said. */
  genderOf(entity: EntityNumber): number;
  /** Year of birth, or 0. */
  bornIn(entity: EntityNumber): number;
  /** Hash of a first name that may stand alone, or 0. */
  givenOf(entity: EntityNumber): number;
  countriesOf(entity: EntityNumber): Uint8Array;
  relatedTo(entity: EntityNumber): Uint32Array;
  /** Whether one of the terms of `need` (1 + number, as in {@link Shape}) passes. */
  needIsMet(need: number, hasCue: (cue: number) => boolean, hasTopic: (topic: EntityNumber) => boolean): boolean;
  role(role: number): Role;
}

/** Open what `buildGazetteer` made. Makes views; parses nothing. */
export function openGazetteer(buffer: ArrayBuffer): Gazetteer {
  const file = openSections(buffer);
  const buckets = new Lists(file.u32('bucketFirst'), file.u8('bucketBehind'));
  const [slots, pairs, heads, shape] = [file.i32('slots'), file.i32('pairs'), file.u8('heads'), file.u16('shape')];
  const [kinds, parents, demands, tiers] = [file.u8('kinds'), file.u32('parents'), file.u8('demands'), file.u8('tiers')];
  const [genders, born, given] = [file.u8('genders'), file.u16('born'), file.i32('given')];
  const [countryFirst, countries, relatedFirst, related] = [file.u32('countryFirst'), file.u8('countries'), file.u32('relatedFirst'), file.u32('related')];
  const [needFirst, needTerms] = [file.u32('needFirst'), file.u32('needTerms')];
  const [roleFirst, roleAsOf, roleLoose, roleSort, roleCountry] = [
    file.u32('roleFirst'),
    file.i32('roleAsOf'),
    file.u8('roleLoose'),
    file.u8('roleSort'),
    file.u8('roleCountry'),
  ];
  const [termEntity, termFrom, termTo] = [file.u32('termEntity'), file.i32('termFrom'), file.i32('termTo')];
  const at = (array: ArrayLike<number>, index: number): number => array[index] ?? 0;
  const shapes = readShapes(file.u16('shapes'), new TextDecoder().decode(file.u8('languages')).split(' '));
  const nothing = shapes[0] ?? { use: 'cue', lang: 'und', need: 0, flags: 0, capitals: 0, abbreviations: 0 };
  const roles = new Map<number, Role>();

  return {
    entityCount: kinds.length,
    roleCount: roleAsOf.length,
    slots,
    slotBits: Math.log2(slots.length) - 1,
    pairs,
    pairBits: Math.log2(pairs.length),
    heads,
    headBits: Math.log2(heads.length) - 1,
    buckets,
    bucketBits: Math.log2(buckets.count),
    tag: file.u8('tag'),
    check: file.i32('check'),
    candidates: new Lists(file.u32('candidateFirst'), file.u8('candidateBehind')),
    target: file.u32('target'),
    shape,
    shapeOf: (candidate) => shapes[at(shape, candidate)] ?? nothing,
    kindOf: (entity) => KINDS[at(kinds, entity)] ?? 'topic',
    parentOf: (entity) => (at(parents, entity) === 0 ? undefined : at(parents, entity) - 1),
    demandOf: (entity) => DEMANDS[at(demands, entity)] ?? 'none',
    tierOf: (entity) => at(tiers, entity),
    genderOf: (entity) => at(genders, entity),
    bornIn: (entity) => at(born, entity),
    givenOf: (entity) => at(given, entity),
    countriesOf: (entity) => countries.subarray(countryFirst[entity], countryFirst[entity + 1]),
    relatedTo: (entity) => related.subarray(relatedFirst[entity], relatedFirst[entity + 1]),
    needIsMet(number, hasCue, hasTopic) {
      if (number === 0) return true;
      for (let index = at(needFirst, number - 1); index < at(needFirst, number); index++) {
        const term = at(needTerms, index);
        if (term >= TOPIC_TERM ? hasTopic(term - TOPIC_TERM) : hasCue(term)) return true;
      }
      return false;
    },
    role(role) {
      const known = roles.get(role);
      if (known) return known;
      const terms: Term[] = [];
      for (let index = at(roleFirst, role); index < at(roleFirst, role + 1); index++)
        terms.push({ entity: at(termEntity, index), from: at(termFrom, index), to: at(termTo, index) });
      const made = { loose: at(roleLoose, role) === 1, asOf: at(roleAsOf, role), sort: at(roleSort, role) - 1, country: at(roleCountry, role) - 1, terms };
      roles.set(role, made);
      return made;
    },
  };
}

function readShapes(numbers: Uint16Array, languages: readonly string[]): Shape[] {
  const shapes: Shape[] = [];
  for (let at = 0; at < numbers.length; at += SHAPE_FIELDS) {
    const [use = 0, lang = 0, need = 0, flags = 0, capitals = 0, abbreviations = 0] = numbers.subarray(at, at + SHAPE_FIELDS);
    shapes.push({ use: USES[use] ?? 'cue', lang: languages[lang] ?? 'und', need, flags, capitals, abbreviations });
  }
  return shapes;
}
