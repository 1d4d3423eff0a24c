/** Hashes of phrases, put together from the hashes of their words. Two of them: one finds, the other verifies. All are 32 bits, signed. */

/** Hash of the phrase `so far` + the word `next`. Start with 0. */
export const extendHash = (soFar: number, next: number): number => Math.imul(((soFar << 5) | (soFar >>> 27)) ^ next, 0x9e3779b1);

/** The second hash, of the second hashes of the words. */
export const extendCheck = (soFar: number, next: number): number => Math.imul(((soFar << 7) | (soFar >>> 25)) + next, 0xc2b2ae35);

/** The place of a hash in a table of 2^`bits` places: its highest bits, once the lower ones have been mixed in. */
export const placeOf = (hash: number, bits: number): number => Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) >>> (32 - bits);
