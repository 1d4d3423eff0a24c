/** Hashes of phrases, put together from the hashes of their words. Two of them: one finds, the other verifies. */

/** Hash of the phrase `so far` + the word `next`. Start with 0. */
export const extendHash = (soFar: number, next: number): number => Math.imul(((soFar << 5) | (soFar >>> 27)) ^ next, 0x9e3779b1) >>> 0;

/** The second hash, of the second hashes of the words. */
export const extendCheck = (soFar: number, next: number): number => Math.imul(((soFar << 7) | (soFar >>> 25)) + next, 0xc2b2ae35) >>> 0;

/** The first slot to look at in a table of `mask + 1` slots. */
export const slotOf = (hash: number, mask: number): number => (hash ^ (hash >>> 15)) & mask;
