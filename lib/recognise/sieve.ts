/** The first look at all words of an article, which dismisses nearly every one. */
import type { Gazetteer } from './gazetteer.ts';
import { extendHash, isOneLetter, mayHold } from './hash.ts';
import type { Tokens } from './tokens.ts';

/** Room for the words of an ordinary article is kept; that of a huge one is given back. */
const KEPT = 1 << 16;
let room = allocate(1 << 12);

function allocate(words: number) {
  return { words, begins: new Int32Array(words), letters: new Int32Array(words) };
}

/** Numbers of words, in order. */
export interface Sifted {
  /** Words that a phrase may begin with: all that do, and few that do not. */
  readonly begins: Int32Array;
  readonly beginCount: number;
  /** Words of one letter, and of 65,536 others one. */
  readonly letters: Int32Array;
  readonly letterCount: number;
}

/**
 * Looks at every word once. A processor that guesses wrong which words go on loses more than a look takes, so nothing
 * depends on it: every word is written down, over the last one unless that one goes on. Texts are of no account: a
 * phrase that would begin with the last word of one and go on in the next is found out later.
 *
 * The arrays are views on memory that the next call may write anew.
 */
export function sift(gazetteer: Gazetteer, tokens: Tokens): Sifted {
  const { count, hash } = tokens;
  if (count > room.words || room.words > KEPT) room = allocate(Math.max(count, 1 << 12));
  const { begins, letters } = room;
  const { slots, slotBits } = gazetteer;
  const shift = 32 - slotBits;
  let [found, letterCount] = [0, 0];
  for (let at = 0, word = hash[0] as number; at < count; at++) {
    const next = hash[at + 1] as number;
    const single = extendHash(0, word);
    const slot = (single >>> shift) << 1;
    begins[found] = at;
    found = (found + (mayHold(slots[slot] as number, single) | mayHold(slots[slot + 1] as number, extendHash(single, next)))) | 0;
    letters[letterCount] = at;
    letterCount = (letterCount + (isOneLetter(word) ? 1 : 0)) | 0;
    word = next;
  }
  return { begins, beginCount: siftPairs(gazetteer, tokens, begins, found), letters, letterCount };
}

/** The same once more, by what a slot cannot tell that is nearly full, where a thousand names begin with one word. Gives how many are left. */
function siftPairs({ slots, slotBits, pairs, pairBits }: Gazetteer, { hash }: Tokens, begins: Int32Array, found: number): number {
  const [shift, pairShift] = [32 - slotBits, 32 - pairBits];
  let count = 0;
  for (let index = 0; index < found; index++) {
    const at = begins[index] as number;
    const single = extendHash(0, hash[at] as number);
    const pair = extendHash(single, hash[at + 1] as number);
    begins[count] = at;
    count = (count + (mayHold(slots[(single >>> shift) << 1] as number, single) | mayHold(pairs[pair >>> pairShift] as number, pair))) | 0;
  }
  return count;
}
