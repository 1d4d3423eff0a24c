/** Cutting texts into words: where each begins and ends, and its hash. How it is written is asked later, of few. */
import { CAREFUL, IDEOGRAPH, PLAIN, SKIP, SURROGATE, unitOf, WORD } from './fold.ts';
import { extendWord, WORD_FACTOR } from './hash.ts';

/** Room for the words of an ordinary article is kept; that of a huge one is given back. */
const KEPT = 1 << 16;
let room = allocate(1 << 12);
let first = new Int32Array(64);

function allocate(words: number) {
  return { words, start: new Int32Array(words), end: new Int32Array(words), hash: new Int32Array(words) };
}

function grow(words: number): void {
  const larger = allocate(Math.max(words, room.words * 2));
  larger.start.set(room.start);
  larger.end.set(room.end);
  larger.hash.set(room.hash);
  room = larger;
}

/** Offsets and hashes of the words of some texts, one text after another. */
export interface Words {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly hash: Int32Array;
  /** The first word of each text; one more at the end. */
  readonly first: Int32Array;
}

/**
 * The words of `texts`. Time and memory are linear in the length of the texts, whatever is in them.
 *
 * The arrays are views on memory that the next call may write anew: use them before, or copy them. (Allocating them
 * for each article costs more than filling them.)
 */
export function cut(texts: readonly string[]): Words {
  if (room.words > KEPT) room = allocate(1 << 12);
  if (texts.length >= first.length) first = new Int32Array(texts.length * 2);
  let count = 0;
  for (let index = 0; index < texts.length; index++) {
    const text = texts[index] ?? '';
    first[index] = count;
    const after = cutPlainly(text, count);
    count = after >= 0 ? after : cutCarefully(text, count);
  }
  first[texts.length] = count;
  const { start, end, hash } = room;
  return { count, start, end, hash, first };
}

// V8 builds constants of this file into the loops below, and looks imported ones up anew each time.
const UNITS = PLAIN;
const LIMIT = CAREFUL;
const FACTOR = WORD_FACTOR;
const FACTOR_SQUARED = Math.imul(WORD_FACTOR, WORD_FACTOR);

/** A text is read in pieces of this length, so that what follows has a fixed size: V8 reads arrays faster whose length it knows. */
const PIECE = 1 << 13;
/** The ends of the words of a piece, and the sums up to them. */
const ENDS = new Int32Array(PIECE + 1);
const SUMS = new Int32Array(PIECE + 1);

/** Powers of the factor, for words of ordinary length. */
const ORDINARY = 64;
const POWERS = new Int32Array(ORDINARY);
for (let power = 0, value = 1; power < ORDINARY; power++, value = Math.imul(value, WORD_FACTOR)) POWERS[power] = value;

function powerOf(exponent: number): number {
  if (exponent < ORDINARY) return POWERS[exponent] as number;
  const half = powerOf(exponent >>> 1);
  return Math.imul(Math.imul(half, half), exponent & 1 ? WORD_FACTOR : 1);
}

/**
 * Adds the words of a text from number `count` on; gives the count after, or -1 for a text with something that takes a
 * second look: {@link cutCarefully}.
 */
function cutPlainly(text: string, count: number): number {
  let words = count;
  for (let from = 0; from < text.length; ) {
    const to = Math.min(from + PIECE, text.length);
    const ends = findEnds(text, from, to);
    if (ends < 0) return -1;
    if (to === text.length) return addWords(from, ends + 1, words);
    // The last word may go on in the next piece.
    if (ends === 0) return -1;
    words = addWords(from, ends, words);
    from = (ENDS[ends - 1] as number) + 1;
  }
  return words;
}

/**
 * Writes where words end between two offsets, and gives how often; `to` is one more end. -1 where a unit needs care.
 *
 * This loop is what everything is measured by. A processor that guesses wrong where a word ends loses as much time as
 * it takes to read the word, so nothing here depends on it: every unit is written as an end, over the last one unless
 * that was one, and the hash is a sum that runs through words and gaps alike.
 */
function findEnds(text: string, from: number, to: number): number {
  let count = 0;
  let sum = 0;
  let at = from;
  // Two at a time: of what makes the sum, half is then done beside it and not after it.
  for (const last = to - 1; at < last; at += 2) {
    const unit = UNITS[text.charCodeAt(at)] as number;
    const next = UNITS[text.charCodeAt(at + 1)] as number;
    if ((unit | next) >= LIMIT) return -1;
    ENDS[count] = at;
    SUMS[count] = sum;
    count = (count + 1 - (unit >>> 16)) | 0;
    ENDS[count] = at + 1;
    SUMS[count] = Math.imul(sum, FACTOR) + unit;
    count = (count + 1 - (next >>> 16)) | 0;
    sum = (Math.imul(sum, FACTOR_SQUARED) + Math.imul(unit, FACTOR) + next) | 0;
  }
  if (at < to) {
    const unit = UNITS[text.charCodeAt(at)] as number;
    if (unit >= LIMIT) return -1;
    ENDS[count] = at;
    SUMS[count] = sum;
    count = (count + 1 - (unit >>> 16)) | 0;
    sum = (Math.imul(sum, FACTOR) + unit) | 0;
  }
  ENDS[count] = to;
  SUMS[count] = sum;
  return count;
}

/** Adds the words that end at the first `ends` ends, from number `count` on; gives the count after. */
function addWords(from: number, ends: number, count: number): number {
  if (count + ends >= room.words) grow(count + ends + 1);
  const { start, end, hash } = room;
  let words = count;
  let begin = from;
  let before = 0;
  for (let index = 0; index < ends; index++) {
    const at = ENDS[index] as number;
    const sum = SUMS[index] as number;
    const length = (at - begin) | 0;
    start[words] = begin;
    end[words] = at;
    hash[words] = (sum - Math.imul(before, length < ORDINARY ? (POWERS[length] as number) : powerOf(length))) | 0;
    // Two ends in a row have no word between them: it is written over.
    words = (words + (-length >>> 31)) | 0;
    begin = (at + 1) | 0;
    before = Math.imul(sum, FACTOR);
  }
  return words;
}

/** The same for any text: with marks and hidden characters inside words, ideographs, and letters of two units. */
function cutCarefully(text: string, count: number): number {
  let words = count;
  for (let at = 0; at < text.length; ) {
    const unit = unitOf(text.charCodeAt(at));
    const isHan = isHanPair(text, at, unit);
    if (!(unit & (WORD | IDEOGRAPH)) && !isHan && !isLetterPair(text, at, unit)) {
      at++;
      continue;
    }
    if (words + 1 >= room.words) grow(words + 2);
    room.start[words] = at;
    if (unit & IDEOGRAPH || isHan) {
      const begin = at;
      at += isHan ? 2 : 1;
      room.hash[words] = hashUnits(text, begin, at);
    } else at = finishWord(text, at, words);
    room.end[words++] = at;
  }
  return words;
}

const hashUnits = (text: string, from: number, to: number): number => {
  let hash = 0;
  for (let at = from; at < to; at++) hash = extendWord(hash, unitOf(text.charCodeAt(at)));
  return hash;
};

/** Hashes the word that begins at an offset; gives where it ends. */
function finishWord(text: string, from: number, word: number): number {
  let hash = 0;
  let at = from;
  while (at < text.length) {
    const unit = unitOf(text.charCodeAt(at));
    if (unit & WORD) hash = extendWord(hash, unit);
    else if (isLetterPair(text, at, unit)) {
      hash = extendWord(extendWord(hash, unit), unitOf(text.charCodeAt(++at)));
    } else if (!(unit & SKIP)) break;
    at++;
  }
  room.hash[word] = hash;
  return at;
}

const ASTRAL_LETTER = /[\p{L}\p{N}]/u;
const ASTRAL_HAN = /\p{Script=Han}/u;

const charAt = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at) ?? 0);
/** Half a pair is no letter: it is in no class. */
const isLetterPair = (text: string, at: number, unit: number): boolean =>
  (unit & SURROGATE) !== 0 && ASTRAL_LETTER.test(charAt(text, at)) && !ASTRAL_HAN.test(charAt(text, at));
const isHanPair = (text: string, at: number, unit: number): boolean => (unit & SURROGATE) !== 0 && ASTRAL_HAN.test(charAt(text, at));
