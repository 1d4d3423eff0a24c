/**
 * What each UTF-16 code unit is to the matcher, worked out once a unit and kept in two tables.
 *
 * One unit folds to one unit, so offsets never shift: case and diacritics go (`É` and `e` are one), width and
 * typographic variants go (`Ａ`, `ʼ`), and marks and hidden characters are stepped over. A unit whose fold would
 * be longer (ß, ﬁ) keeps its lower-case self.
 */

/** Classes of code units. A word is a run of `WORD` and `SKIP` that begins with `WORD`. */
export const BREAK = 0;
export const WORD = 1;
/** Stepped over inside words: combining marks, soft hyphen, zero-width and direction marks. */
export const SKIP = 2;
export const SPACE = 3;
export const HYPHEN = 4;
export const APOSTROPHE = 5;
export const DOT = 6;
/** A word of its own: Chinese is written without spaces. */
export const IDEOGRAPH = 7;
/** Half of a surrogate pair; the tokeniser looks at the pair. */
export const SURROGATE = 8;
/** Added to the class of an upper-case or lower-case letter. Letters of scripts without case have neither. */
export const UPPER = 16;
export const LOWER = 32;
export const CLASS_MASK = 15;

const UNKNOWN = 255;
const BLOCK = 256;

const folds = new Uint16Array(65_536);
const classes = new Uint8Array(65_536).fill(UNKNOWN);

const SKIPPED = /\p{M}|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
const SPACES = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/u;
/** With the dots that join the words of foreign names in Chinese and Japanese. */
const HYPHENS = /[-\u2010-\u2013\u2212\ufe63\uff0d\u05be\u00b7\u30fb]/u;
const APOSTROPHES = /['\u2018\u2019\u02bc\u02b9\u02bb\u02bf\u0060\u00b4\u2032\uff07\u05f3]/u;
const LETTERS = /[\p{L}\p{N}]/u;
const IDEOGRAPHS = /\p{Script=Han}/u;

/** Letters that Unicode does not decompose but newspapers do. */
const TWINS: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ħ: 'h', ŧ: 't', ə: 'e', ك: 'ک', ى: 'ی', ي: 'ی', ة: 'ه', ٱ: 'ا' };

/** Class of a code unit, with {@link UPPER} or {@link LOWER}. */
export function classOf(unit: number): number {
  if (classes[unit] === UNKNOWN) fillBlock(unit);
  return classes[unit] ?? BREAK;
}

/** What a code unit is compared as. Meaningful for `WORD` and `IDEOGRAPH`. */
export function foldOf(unit: number): number {
  if (classes[unit] === UNKNOWN) fillBlock(unit);
  return folds[unit] ?? unit;
}

function fillBlock(unit: number): void {
  const first = unit - (unit % BLOCK);
  for (let code = first; code < first + BLOCK; code++) {
    classes[code] = classify(code);
    folds[code] = fold(code);
  }
}

function classify(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return SURROGATE;
  const char = String.fromCharCode(code);
  if (SKIPPED.test(char)) return SKIP;
  if (SPACES.test(char)) return SPACE;
  if (HYPHENS.test(char)) return HYPHEN;
  if (APOSTROPHES.test(char)) return APOSTROPHE;
  if (char === '.') return DOT;
  if (IDEOGRAPHS.test(char)) return IDEOGRAPH;
  if (!LETTERS.test(char)) return BREAK;
  return WORD | (/\p{Lu}|\p{Lt}/u.test(char) ? UPPER : /\p{Ll}/u.test(char) ? LOWER : 0);
}

function fold(code: number): number {
  const lower = String.fromCharCode(code).toLowerCase();
  const plain = lower.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const one = plain.length === 1 ? plain : lower.length === 1 ? lower : String.fromCharCode(code);
  return (TWINS[one] ?? one).charCodeAt(0);
}
