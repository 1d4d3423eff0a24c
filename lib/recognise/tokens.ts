/**
 * Words of the texts of an article, one after another.
 *
 * - `start[i]`, `end[i]`  offsets of word `i` in its text, half-open; marks and hidden characters inside belong to it
 * - `hash[i]`             hash of the folded word, 32 bits signed
 * - `join[i]`             what stands between word `i - 1` and word `i` (see the constants); `START` for the first of a text
 * - `form[i]`             how the word is written (bits below)
 * - `first[t]`            the first word of text `t`; one more at the end
 *
 * A new text begins anew: nothing joins across texts. Time and memory are linear in the length of the texts, whatever
 * is in them.
 */
import { APOSTROPHE, DOT, FOLD_MASK, HYPHEN, IDEOGRAPH, LOWER, SKIP, SPACE, SURROGATE, UNITS, UPPER, unitOf, WORD } from './fold.ts';

/** What stands between two words. */
export const START = 0;
/** Spaces, line breaks, no-break spaces only. */
export const BY_SPACE = 1;
export const BY_HYPHEN = 2;
export const BY_APOSTROPHE = 3;
/** A full stop, with spaces or without: `J. D.`, `U.S.`, and the end of a sentence. */
export const BY_DOT = 4;
/** Nothing: two ideographs, or a change between ideographs and letters. */
export const BY_NOTHING = 5;
/** Anything else: punctuation, symbols. */
export const BY_BREAK = 6;

/** Begins with an upper-case letter, or with a letter of a script without case. */
export const CAPITAL = 1;
/** Has no lower-case letter and at least one upper-case letter. */
export const ALL_CAPS = 2;
/** Has a lower-case letter first. */
export const SMALL = 4;
/** One letter long. */
export const SINGLE = 8;
/** Begins with an upper-case letter proper. */
export const UPPER_FIRST = 16;
/** May end in a full stop within a name: one letter, or an abbreviation such as "St". */
export const ABBREVIATED = 32;

export interface Tokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly hash: Int32Array;
  readonly join: Uint8Array;
  readonly form: Uint8Array;
  readonly first: Int32Array;
}

const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** Hash of a folded word. Marks and hidden characters count for nothing. */
export function hashWord(word: string): number {
  let hash = SEED;
  for (let at = 0; at < word.length; at++) {
    const unit = unitOf(word.charCodeAt(at));
    if (!(unit & SKIP)) hash = Math.imul(hash ^ (unit & FOLD_MASK), PRIME);
  }
  return hash;
}

/** A second hash of the word between two offsets, independent of the first. */
export function checkWord(text: string, start: number, end: number): number {
  let check = 0x9747b28c | 0;
  for (let at = start; at < end; at++) {
    const unit = unitOf(text.charCodeAt(at));
    if (unit & SKIP) continue;
    check = Math.imul(check + (unit & FOLD_MASK), 0x85ebca6b);
    check ^= check >>> 13;
  }
  return check;
}

const ABBREVIATIONS: ReadonlySet<number> = new Set(
  'st ste jr sr dr mr mrs ms gen sen rep col lt sgt prof rev mt ft jan feb mar apr jun jul aug sep sept oct nov dec'.split(' ').map(hashWord),
);
const LONGEST_ABBREVIATION = 4;

/** Room for the words of an ordinary article is kept; that of a huge one is given back. */
const KEPT = 1 << 16;
let room = allocate(1 << 12);

function allocate(words: number) {
  return {
    words,
    start: new Int32Array(words),
    end: new Int32Array(words),
    hash: new Int32Array(words),
    join: new Uint8Array(words),
    form: new Uint8Array(words),
  };
}

function grow(): void {
  const larger = allocate(room.words * 2);
  larger.start.set(room.start);
  larger.end.set(room.end);
  larger.hash.set(room.hash);
  larger.join.set(room.join);
  larger.form.set(room.form);
  room = larger;
}

/**
 * The words of `texts`.
 *
 * The arrays are views on memory that the next call may write anew: use them before, or copy them. (Allocating them
 * for each article costs more than filling them.)
 */
export function tokenise(texts: readonly string[]): Tokens {
  if (room.words > KEPT) room = allocate(1 << 12);
  const first = new Int32Array(texts.length + 1);
  let count = 0;
  for (let index = 0; index < texts.length; index++) {
    first[index] = count;
    count = tokeniseText(texts[index] ?? '', count);
  }
  first[texts.length] = count;
  const { start, end, hash, join, form } = room;
  return { count, start, end, hash, join, form, first };
}

/** Adds the words of one text from number `count` on; gives the count after. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: the loop that everything is measured by; a call a word would cost a third.
function tokeniseText(text: string, from: number): number {
  const units = UNITS;
  const length = text.length;
  let { start, end, hash: hashes, join, form } = room;
  let limit = room.words - 2;
  let count = from;
  let at = 0;
  let between = START;
  while (at < length) {
    const code = text.charCodeAt(at);
    const first = (units[code] as number) || unitOf(code);
    if (first & WORD) {
      const begin = at;
      let hash = Math.imul(SEED ^ (first & FOLD_MASK), PRIME);
      let seen = first;
      let skipped = 0;
      let unit = 0;
      for (at++; at < length; at++) {
        const next = text.charCodeAt(at);
        unit = (units[next] as number) || unitOf(next);
        if (unit & WORD) hash = Math.imul(hash ^ (unit & FOLD_MASK), PRIME);
        else if (unit & SKIP) skipped++;
        else break;
        seen |= unit;
      }
      if (unit & SURROGATE && isLetterPair(text, at)) {
        [at, hash, seen] = finishPairs(text, at, hash, seen);
      }
      const letters = at - begin - skipped;
      let shape = first & UPPER ? CAPITAL | UPPER_FIRST : first & LOWER ? SMALL : CAPITAL;
      if ((seen & (UPPER | LOWER)) === UPPER) shape |= ALL_CAPS;
      if (letters === 1) shape |= SINGLE | ABBREVIATED;
      else if (unit & DOT && letters <= LONGEST_ABBREVIATION && ABBREVIATIONS.has(hash)) shape |= ABBREVIATED;
      start[count] = begin;
      end[count] = at;
      hashes[count] = hash;
      join[count] = between;
      form[count] = shape;
      count++;
      between = BY_NOTHING;
      // Most words are followed by one space and a word.
      if (unit & SPACE && at < length) {
        between = BY_SPACE;
        at++;
      }
    } else if (first & SURROGATE && isLetterPair(text, at)) {
      const begin = at;
      let [hash, seen] = [SEED, 0];
      if (isHanPair(text, at)) {
        hash = Math.imul(Math.imul(hash ^ (unitOf(code) & FOLD_MASK), PRIME) ^ (unitOf(text.charCodeAt(at + 1)) & FOLD_MASK), PRIME);
        at += 2;
      } else [at, hash, seen] = finishPairs(text, at, hash, seen);
      start[count] = begin;
      end[count] = at;
      hashes[count] = hash;
      join[count] = between;
      form[count] = CAPITAL;
      count++;
      between = BY_NOTHING;
    } else if (first & IDEOGRAPH) {
      start[count] = at;
      end[count] = ++at;
      hashes[count] = Math.imul(SEED ^ (first & FOLD_MASK), PRIME);
      join[count] = between;
      form[count] = CAPITAL;
      count++;
      between = BY_NOTHING;
    } else {
      if (!(first & SKIP) && between !== START) between = joiner(between, first);
      at++;
    }
    if (count > limit) {
      grow();
      ({ start, end, hash: hashes, join, form } = room);
      limit = room.words - 2;
    }
  }
  return count;
}

/** What stands between two words once `unit` has been added to it. */
function joiner(previous: number, unit: number): number {
  const next = unit & SPACE ? BY_SPACE : unit & HYPHEN ? BY_HYPHEN : unit & APOSTROPHE ? BY_APOSTROPHE : unit & DOT ? BY_DOT : BY_BREAK;
  if (previous === BY_NOTHING) return next;
  // A full stop may have spaces around it; every other mixture is more than a name holds.
  if (previous === next && next === BY_SPACE) return BY_SPACE;
  if ((previous === BY_DOT && next === BY_SPACE) || (previous === BY_SPACE && next === BY_DOT)) return BY_DOT;
  return BY_BREAK;
}

const ASTRAL_LETTER = /[\p{L}\p{N}]/u;
const ASTRAL_HAN = /\p{Script=Han}/u;

function isPair(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff) return false;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next <= 0xdfff;
}

const charAt = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at) ?? 0);
/** Half a pair is no letter. */
const isLetterPair = (text: string, at: number): boolean => isPair(text, at) && ASTRAL_LETTER.test(charAt(text, at));
const isHanPair = (text: string, at: number): boolean => ASTRAL_HAN.test(charAt(text, at));

/** Goes on with a word that has letters outside the basic plane. */
function finishPairs(text: string, from: number, hash: number, seen: number): [at: number, hash: number, seen: number] {
  let at = from;
  while (at < text.length) {
    const unit = unitOf(text.charCodeAt(at));
    const width = unit & SURROGATE && isLetterPair(text, at) && !isHanPair(text, at) ? 2 : 1;
    if (width === 1 && !(unit & (WORD | SKIP))) break;
    if (!(unit & SKIP)) for (let part = 0; part < width; part++) hash = Math.imul(hash ^ (unitOf(text.charCodeAt(at + part)) & FOLD_MASK), PRIME);
    seen |= unit;
    at += width;
  }
  return [at, hash, seen];
}

/** Whether two words that stand so may belong to one name or phrase; `form` is that of the word before. */
export function joins(between: number, form: number): boolean {
  return (
    between === BY_SPACE || between === BY_HYPHEN || between === BY_APOSTROPHE || between === BY_NOTHING || (between === BY_DOT && (form & ABBREVIATED) !== 0)
  );
}
