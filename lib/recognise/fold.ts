/**
 * What each UTF-16 code unit is to the matcher, worked out once a unit and kept in one table: the low 16 bits are what
 * the unit is compared as, the bits above say what it is.
 *
 * One unit folds to one unit, so offsets never shift: case and diacritics go (`É` and `e` are one), width and
 * typographic variants go (`Ａ`, `ʼ`), and marks and hidden characters are stepped over. A unit whose fold would
 * be longer (ß, ﬁ) keeps its lower-case self.
 */

/** Part of a word. A word is a run of `WORD` and `SKIP` that begins with `WORD`. */
export const WORD = 1 << 16;
/** Stepped over inside words: combining marks, soft hyphen, zero-width and direction marks. */
export const SKIP = 1 << 17;
export const SPACE = 1 << 18;
export const HYPHEN = 1 << 19;
export const APOSTROPHE = 1 << 20;
export const DOT = 1 << 21;
/** A word of its own: Chinese is written without spaces. */
export const IDEOGRAPH = 1 << 22;
/** Half of a surrogate pair; the tokeniser looks at the pair. */
export const SURROGATE = 1 << 23;
/** An upper-case or lower-case letter. Letters of scripts without case have neither. */
export const UPPER = 1 << 24;
export const LOWER = 1 << 25;
/** The unit has been looked at. A unit with no other bit ends a word and a name. */
const KNOWN = 1 << 26;

export const FOLD_MASK = 0xffff;
/** See {@link PLAIN}; larger than every fold. */
export const CAREFUL = 1 << 20;
const BLOCK = 256;
const COUNT = 65_536;

/** A unit that is 0 here has not been looked at yet: see {@link unitOf}. */
const UNITS = new Int32Array(COUNT);

/**
 * What {@link UNITS} says, as the innermost loop wants it: `WORD` and the fold for a part of a word, 0 for what ends
 * one, {@link CAREFUL} for what needs more than one look, and for what has not been looked at yet.
 */
export const PLAIN = new Int32Array(COUNT).fill(CAREFUL);

const SKIPPED = /\p{M}|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
/** With square brackets: editors put words into names with them, "[Yair] Lapid". */
const SPACES = /[\s[\]\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/u;
/** With the dots that join the words of foreign names in Chinese and Japanese. */
const HYPHENS = /[-\u2010-\u2013\u2212\ufe63\uff0d\u05be\u00b7\u30fb]/u;
const APOSTROPHES = /['\u2018\u2019\u02bc\u02b9\u02bb\u02bf\u0060\u00b4\u2032\uff07\u05f3]/u;
const LETTERS = /[\p{L}\p{N}]/u;
const IDEOGRAPHS = /\p{Script=Han}/u;

/** Letters that Unicode does not decompose but newspapers do. */
const TWINS: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ħ: 'h', ŧ: 't', ə: 'e', ك: 'ک', ى: 'ی', ي: 'ی', ة: 'ه', ٱ: 'ا' };

/** What the code unit is and is compared as. */
export function unitOf(unit: number): number {
  return UNITS[unit] || fillBlock(unit);
}

/** Whether a code unit is a small letter. */
export const isSmall = (unit: number): boolean => (unitOf(unit) & LOWER) !== 0;
/** Whether a code unit is a capital letter; neither this nor small are the letters of scripts without case. */
export const isLarge = (unit: number): boolean => (unitOf(unit) & UPPER) !== 0;

function fillBlock(unit: number): number {
  const first = unit - (unit % BLOCK);
  for (let code = first; code < first + BLOCK; code++) {
    const unit = KNOWN | classify(code) | fold(code);
    UNITS[code] = unit;
    PLAIN[code] = unit & (SKIP | SURROGATE | IDEOGRAPH) ? CAREFUL : unit & WORD ? unit & (WORD | FOLD_MASK) : 0;
  }
  return UNITS[unit] ?? KNOWN;
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
  if (!LETTERS.test(char)) return 0;
  return WORD | (/\p{Lu}|\p{Lt}/u.test(char) ? UPPER : /\p{Ll}/u.test(char) ? LOWER : 0);
}

function fold(code: number): number {
  const lower = String.fromCharCode(code).toLowerCase();
  const plain = lower.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const one = plain.length === 1 ? plain : lower.length === 1 ? lower : String.fromCharCode(code);
  return (TWINS[one] ?? one).charCodeAt(0);
}
