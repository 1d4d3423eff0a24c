/** Hashes of words and phrases, all 32 bits, signed. There are two of each: one finds, the other verifies. */
import { FOLD_MASK, SKIP, unitOf, WORD } from './fold.ts';

/**
 * The hash of a word is a polynomial in its folded units: so that of a word in the middle of a text is told from two
 * sums that run through the text without ever beginning anew (see `cut.ts`). A word of one unit hashes to that unit.
 */
export const WORD_FACTOR = 0x2c1b3c6d;

/** Hash of the word `so far` + one unit. Start with 0. */
export const extendWord = (soFar: number, unit: number): number => (Math.imul(soFar, WORD_FACTOR) + (WORD | (unit & FOLD_MASK))) | 0;

/** Whether a word with this hash has one letter; of 65,536 longer words one is taken for such. */
export const isOneLetter = (hash: number): boolean => hash >>> 16 === 1;

/** Hash of a folded word. Marks and hidden characters count for nothing. */
export function hashWord(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) {
    const unit = unitOf(word.charCodeAt(at));
    if (!(unit & SKIP)) hash = extendWord(hash, unit);
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

/** Hash of the phrase `so far` + the word `next`. Start with 0. */
export const extendHash = (soFar: number, next: number): number => Math.imul(((soFar << 5) | (soFar >>> 27)) ^ next, 0x9e3779b1);

/** The second hash, of the second hashes of the words. */
export const extendCheck = (soFar: number, next: number): number => Math.imul(((soFar << 7) | (soFar >>> 25)) + next, 0xc2b2ae35);

/** The place of a hash in a table of 2^`bits` places: its highest bits, once the lower ones have been mixed in. */
export const placeOf = (hash: number, bits: number): number => Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) >>> (32 - bits);

/** The two bits of a hash in a filter of 2^`bits` groups of 32 bits; the group is told by its highest bits. */
export const bitsOf = (hash: number): number => (1 << (hash & 31)) | (1 << ((hash >>> 5) & 31));

/** 1 where a group of a filter has both bits of a hash, else 0: without a branch. */
export const mayHold = (group: number, hash: number): number => (group >>> (hash & 31)) & (group >>> ((hash >>> 5) & 31)) & 1;
