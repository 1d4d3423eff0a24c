/** Who gets the words where several claims lie on them. */
import type { EntityNumber } from '../dataset/records.ts';
import type { Why } from './article.ts';
import { BLOCKS_NAME, type Gazetteer } from './gazetteer.ts';
import type { Hit } from './reading.ts';
import { byPlace, endOf, inOrder, longestFirst, someOverlapping } from './spans.ts';
import { covers } from './topics.ts';

/** Something accepted, waiting for its rivals at the same place. `why` is absent for what is known to be nobody of ours. */
export interface Claim {
  readonly hit: Hit;
  readonly entity: EntityNumber | undefined;
  readonly why?: Why;
  /** Of two claims to the same words the lower wins. */
  readonly rank: number;
}

export const NAME = 0;
export const ROLE = 1;
export const TOPIC = 2;

/**
 * Of claims to overlapping words: a name keeps its words against a topic that only holds it; else the one that begins
 * first, then the longest, then names before offices before topics. Two topics with the same words: the part beats
 * the whole; otherwise neither counts.
 */
export function settle(claims: readonly Claim[], gazetteer: Gazetteer): Claim[] {
  const names = inOrder(
    claims.filter(({ rank, entity }) => rank === NAME && entity !== undefined).map(({ hit }) => hit),
    byPlace,
  );
  const holdsName = (hit: Hit) => someOverlapping(names, hit.at, endOf(hit), (name) => covers(hit, name));
  const sorted = inOrder(
    claims.filter(({ hit, rank }) => rank !== TOPIC || hit.shape.flags & BLOCKS_NAME || !holdsName(hit)),
    (a, b) => longestFirst(a.hit, b.hit) || a.rank - b.rank,
  );
  const kept: Claim[] = [];
  for (let index = 0; index < sorted.length; index++) {
    const claim = sorted[index];
    const last = kept.at(-1);
    if (!claim) continue;
    if (last && claim.hit.at < endOf(last.hit)) {
      // "the invasion" and "invasion of Ukraine" are one topic: the longer says more.
      if (last.entity === claim.entity && claim.hit.words > last.hit.words) kept[kept.length - 1] = claim;
      continue;
    }
    const rivals: Claim[] = [];
    for (let rival = index; rival < sorted.length; rival++) {
      const other = sorted[rival];
      if (!other || other.hit.at !== claim.hit.at) break;
      if (other.rank === claim.rank && other.hit.words === claim.hit.words) rivals.push(other);
    }
    kept.push(rivals.length < 2 ? claim : winnerOf(claim, rivals, gazetteer));
  }
  return kept;
}

function winnerOf(claim: Claim, rivals: readonly Claim[], gazetteer: Gazetteer): Claim {
  const entities = new Set(rivals.map(({ entity }) => entity));
  if (entities.size < 2) return claim;
  const child = rivals.find(({ entity }) => {
    const parent = entity === undefined ? undefined : gazetteer.parentOf(entity);
    return parent !== undefined && entities.has(parent) && entities.size === 2;
  });
  // The words are taken by nobody, so that no shorter phrase inside them is marked either.
  return child ?? { hit: claim.hit, entity: undefined, rank: claim.rank };
}
