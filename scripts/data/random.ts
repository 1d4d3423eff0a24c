/** Drawing that can be repeated. */

/** A sequence of numbers from 0 up to 1 that follows from `seed` alone (mulberry32). */
export function sequence(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** `count` of `list`, each at most once and each as likely as any other, in the order in which they were drawn; all where there are fewer. */
export function draw<T>(list: readonly T[], count: number, seed: number): T[] {
  const next = sequence(seed);
  const rest = [...list];
  return Array.from({ length: Math.min(count, rest.length) }, () => {
    const at = Math.floor(next() * rest.length);
    const drawn = rest[at] as T;
    rest[at] = rest.at(-1) as T;
    rest.pop();
    return drawn;
  });
}
