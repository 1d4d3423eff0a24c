/**
 * Words of a text with their hashes.
 *
 * - `start[i]`, `end[i]`  offsets of word `i`, half-open; marks and hidden characters at its end belong to it
 * - `hash[i]`, `check[i]` two independent 32-bit hashes of the folded word
 * - `join[i]`             what stands between word `i - 1` and word `i` (see the constants); `START` for the first
 * - `form[i]`             how the word is written (bits below)
 *
 * A new text block begins a new list: nothing joins across blocks.
 */
import { APOSTROPHE, BREAK, CLASS_MASK, classOf, DOT, foldOf, HYPHEN, IDEOGRAPH, LOWER, SKIP, SPACE, SURROGATE, UPPER, WORD } from './fold.ts';

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
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly hash: Uint32Array;
  readonly check: Uint32Array;
  readonly join: Uint8Array;
  readonly form: Uint8Array;
}

const HASH_SEED = 0x811c9dc5;
const CHECK_SEED = 0x9747b28c;

const joiner = (previous: number, next: number): number => {
  if (previous === BY_NOTHING) return next;
  // A full stop may have spaces around it; every other mixture is more than a name holds.
  if (previous === next && next === BY_SPACE) return BY_SPACE;
  if ((previous === BY_DOT && next === BY_SPACE) || (previous === BY_SPACE && next === BY_DOT)) return BY_DOT;
  return BY_BREAK;
};

const JOIN_OF_CLASS: Readonly<Record<number, number>> = {
  [SPACE]: BY_SPACE,
  [HYPHEN]: BY_HYPHEN,
  [APOSTROPHE]: BY_APOSTROPHE,
  [DOT]: BY_DOT,
  [BREAK]: BY_BREAK,
};

/** The first hash of a word without marks. */
function hashOf(word: string): number {
  let hash = HASH_SEED;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ foldOf(word.charCodeAt(at)), 0x01000193);
  return hash >>> 0;
}

const ABBREVIATIONS: ReadonlySet<number> = new Set('st ste jr sr dr mr mrs ms gen sen rep col lt sgt prof rev mt ft'.split(' ').map(hashOf));

/** The words of one text block. Time and memory linear in its length, whatever is in it. */
export function tokenise(text: string): Tokens {
  const out = new Builder(text.length);
  let at = 0;
  let between = START;
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind === WORD || kind === IDEOGRAPH) {
      at = kind === WORD ? out.word(text, at, between) : out.ideograph(text, at, between);
      between = BY_NOTHING;
      continue;
    }
    if (kind !== SKIP && between !== START) between = joiner(between, JOIN_OF_CLASS[kind] ?? BY_BREAK);
    at += isPair(text, at) ? 2 : 1;
  }
  return out.finish();
}

function isPair(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff) return false;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next <= 0xdfff;
}

const ASTRAL_LETTER = /[\p{L}\p{N}]/u;
const ASTRAL_HAN = /\p{Script=Han}/u;

/** Class at an offset; of a surrogate pair the class of its character, of half a pair `BREAK`. */
function classAt(text: string, at: number): number {
  const kind = classOf(text.charCodeAt(at)) & CLASS_MASK;
  if (kind !== SURROGATE) return kind;
  if (!isPair(text, at)) return BREAK;
  const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (ASTRAL_HAN.test(char)) return IDEOGRAPH;
  return ASTRAL_LETTER.test(char) ? WORD : BREAK;
}

/** Grows as words come: room for the longest text would be room for a word a letter. */
class Builder {
  #count = 0;
  #start: Uint32Array;
  #end: Uint32Array;
  #hash: Uint32Array;
  #check: Uint32Array;
  #join: Uint8Array;
  #form: Uint8Array;

  constructor(length: number) {
    const room = (length >>> 2) + 16;
    this.#start = new Uint32Array(room);
    this.#end = new Uint32Array(room);
    this.#hash = new Uint32Array(room);
    this.#check = new Uint32Array(room);
    this.#join = new Uint8Array(room);
    this.#form = new Uint8Array(room);
  }

  #grow(): void {
    const room = this.#start.length * 2;
    const larger = <T extends Uint32Array | Uint8Array>(array: T): T => {
      const next = (array instanceof Uint8Array ? new Uint8Array(room) : new Uint32Array(room)) as T;
      next.set(array);
      return next;
    };
    this.#start = larger(this.#start);
    this.#end = larger(this.#end);
    this.#hash = larger(this.#hash);
    this.#check = larger(this.#check);
    this.#join = larger(this.#join);
    this.#form = larger(this.#form);
  }

  /** Read the word at `from`; returns the offset after it. */
  word(text: string, from: number, between: number): number {
    let hash = HASH_SEED;
    let check = CHECK_SEED;
    let at = from;
    let letters = 0;
    let cases = 0;
    const first = classOf(text.charCodeAt(from));
    while (at < text.length) {
      const unit = text.charCodeAt(at);
      const kind = classOf(unit);
      const plain = kind & CLASS_MASK;
      if (plain === SKIP) {
        at++;
        continue;
      }
      const width = plain === SURROGATE && classAt(text, at) === WORD ? 2 : 1;
      if (plain !== WORD && width === 1) break;
      for (let part = 0; part < width; part++) {
        const folded = foldOf(text.charCodeAt(at + part));
        hash = Math.imul(hash ^ folded, 0x01000193);
        check = Math.imul(check + folded, 0x85ebca6b);
        check ^= check >>> 13;
      }
      cases |= kind & (UPPER | LOWER);
      letters++;
      at += width;
    }
    const caseless = (first & (UPPER | LOWER)) === 0;
    const form =
      (first & UPPER ? CAPITAL | UPPER_FIRST : caseless ? CAPITAL : SMALL) |
      (cases === UPPER ? ALL_CAPS : 0) |
      (letters === 1 ? SINGLE : 0) |
      (letters === 1 || ABBREVIATIONS.has(hash >>> 0) ? ABBREVIATED : 0);
    this.#push(from, at, hash, check, between, form);
    return at;
  }

  ideograph(text: string, from: number, between: number): number {
    const end = from + (isPair(text, from) ? 2 : 1);
    let hash = HASH_SEED;
    let check = CHECK_SEED;
    for (let at = from; at < end; at++) {
      const folded = foldOf(text.charCodeAt(at));
      hash = Math.imul(hash ^ folded, 0x01000193);
      check = Math.imul(check + folded, 0x85ebca6b);
      check ^= check >>> 13;
    }
    this.#push(from, end, hash, check, between, CAPITAL);
    return end;
  }

  #push(start: number, end: number, hash: number, check: number, join: number, form: number): void {
    const index = this.#count++;
    if (index === this.#start.length) this.#grow();
    this.#start[index] = start;
    this.#end[index] = end;
    this.#hash[index] = hash;
    this.#check[index] = check;
    this.#join[index] = join;
    this.#form[index] = form;
  }

  finish(): Tokens {
    const count = this.#count;
    return {
      count,
      start: this.#start.subarray(0, count),
      end: this.#end.subarray(0, count),
      hash: this.#hash.subarray(0, count),
      check: this.#check.subarray(0, count),
      join: this.#join.subarray(0, count),
      form: this.#form.subarray(0, count),
    };
  }
}

/** Whether two words that stand so may belong to one name or phrase; `form` is that of the word before. */
export function joins(between: number, form: number): boolean {
  return (
    between === BY_SPACE || between === BY_HYPHEN || between === BY_APOSTROPHE || between === BY_NOTHING || (between === BY_DOT && (form & ABBREVIATED) !== 0)
  );
}
