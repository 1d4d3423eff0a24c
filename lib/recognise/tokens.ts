/**
 * Words of the texts of an article, one after another: where each is, and how it is written.
 *
 * A new text begins anew: nothing joins across texts.
 */
import { cut } from './cut.ts';
import { APOSTROPHE, DOT, HYPHEN, LOWER, SKIP, SPACE, SURROGATE, UPPER, unitOf, WORD } from './fold.ts';
import { hashWord } from './hash.ts';

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

const ABBREVIATIONS: ReadonlySet<number> = new Set(
  'st ste jr sr dr mr mrs ms gen sen rep col lt sgt prof rev mt ft jan feb mar apr jun jul aug sep sept oct nov dec'.split(' ').map(hashWord),
);
const LONGEST_ABBREVIATION = 4;

/**
 * Offsets and hashes are found for every word at once. What stands between words and how they are written is worked
 * out when it is asked for: that is so for one word in ten.
 */
export class Tokens {
  readonly count: number;
  /** Offsets of a word in its text, half-open; marks and hidden characters inside belong to it. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Hash of the folded word, 32 bits signed. */
  readonly hash: Int32Array;
  /** The first word of each text; one more at the end. */
  readonly first: Int32Array;
  readonly #texts: readonly string[];
  /** The text of the word that was asked for last. */
  #text = 0;

  /** The words of `texts`. Use them before the next are made: see {@link cut}. */
  constructor(texts: readonly string[]) {
    const { count, start, end, hash, first } = cut(texts);
    this.count = count;
    this.start = start;
    this.end = end;
    this.hash = hash;
    this.first = first;
    this.#texts = texts;
  }

  /** Number of the text that holds a word. */
  textOf(at: number): number {
    const { first } = this;
    // Nearly always the same as before, or the next.
    if (at >= (first[this.#text] as number) && at < (first[this.#text + 1] as number)) return this.#text;
    let [low, high] = [0, Math.max(0, this.#texts.length - 1)];
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((first[middle] as number) <= at) low = middle;
      else high = middle - 1;
    }
    this.#text = low;
    return low;
  }

  /** What stands between word `at - 1` and word `at` (see the constants); `START` for the first of a text. */
  join(at: number): number {
    const number = this.textOf(at);
    if (at === this.first[number]) return START;
    const text = this.#texts[number] as string;
    let between = BY_NOTHING;
    for (let offset = this.end[at - 1] as number, to = this.start[at] as number; offset < to && between !== BY_BREAK; offset++) {
      const unit = unitOf(text.charCodeAt(offset));
      if (!(unit & SKIP)) between = joiner(between, unit);
    }
    return between;
  }

  /** How the word is written (bits above). */
  form(at: number): number {
    const text = this.#texts[this.textOf(at)] as string;
    const start = this.start[at] as number;
    const end = this.end[at] as number;
    const first = unitOf(text.charCodeAt(start));
    if (!(first & WORD)) return CAPITAL;
    let letters = 0;
    let seen = 0;
    for (let offset = start; offset < end; offset++) {
      const unit = unitOf(text.charCodeAt(offset));
      seen |= unit;
      if (unit & (WORD | SURROGATE)) letters++;
    }
    let form = first & UPPER ? CAPITAL | UPPER_FIRST : first & LOWER ? SMALL : CAPITAL;
    if ((seen & (UPPER | LOWER)) === UPPER) form |= ALL_CAPS;
    if (letters === 1) form |= SINGLE | ABBREVIATED;
    else if (letters <= LONGEST_ABBREVIATION && end < text.length && unitOf(text.charCodeAt(end)) & DOT && ABBREVIATIONS.has(this.hash[at] as number))
      form |= ABBREVIATED;
    return form;
  }
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

/** Whether a word and the one before it stand so that they may belong to one name or phrase. */
export function joins(tokens: Tokens, word: number): boolean {
  const between = tokens.join(word);
  return (
    between === BY_SPACE ||
    between === BY_HYPHEN ||
    between === BY_APOSTROPHE ||
    between === BY_NOTHING ||
    (between === BY_DOT && (tokens.form(word - 1) & ABBREVIATED) !== 0)
  );
}
