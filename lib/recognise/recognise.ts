/**
 * Text in, mentions out: who and what a news article is about, as far as it can be told for sure.
 *
 * Pure: no page, no browser, no clock. See docs/recognition.md for the method.
 */
import type { EntityNumber } from '../dataset/records.ts';
import type { Article, Mention, Why } from './article.ts';
import { BLOCKS_NAME, type Gazetteer } from './gazetteer.ts';
import { Names } from './names.ts';
import { type Hit, Reading } from './reading.ts';
import { findRoles } from './roles.ts';
import { Cues, findTopics } from './topics.ts';

/** Something accepted, waiting for its rivals at the same place. `why` is absent for what is known to be nobody of ours. */
interface Claim {
  readonly hit: Hit;
  readonly entity: EntityNumber | undefined;
  readonly why?: Why;
  /** Of two claims to the same words the lower wins. */
  readonly rank: number;
}

const NAME = 0;
const ROLE = 1;
const TOPIC = 2;

/**
 * The mentions of an article in reading order; none overlaps another.
 *
 * Deterministic, and independent of anything but its arguments: the same article gives the same mentions.
 */
export function recognise(gazetteer: Gazetteer, article: Article): Mention[] {
  const reading = new Reading(gazetteer, article);
  const cues = new Cues(reading);
  const names = new Names(reading, ({ candidate }) =>
    gazetteer.needIsMet(
      candidate.need,
      (cue) => cues.has(cue),
      () => false,
    ),
  );
  const topics = findTopics(reading, cues);
  const blockers = topics.filter(({ candidate }) => candidate.flags & BLOCKS_NAME);
  const isBlocked = (hit: Hit) => blockers.some((blocker) => overlap(blocker, hit));
  const claims: Claim[] = [
    ...names.full
      .filter((hit) => !isBlocked(hit))
      .map((hit): Claim => ({ hit, entity: hit.entity, rank: NAME, ...(hit.entity === undefined ? {} : { why: { rule: 'full' } }) })),
    ...names.short
      .filter((hit) => !isBlocked(hit))
      .map((hit): Claim => ({ hit, entity: hit.entity, rank: NAME, why: { rule: 'short', namedIn: reading.isContext(hit.namedIn) ? -1 : hit.namedIn } })),
    ...findRoles(reading, names).map(
      (hit): Claim => ({ hit, entity: hit.entity, rank: ROLE, why: { rule: 'role', role: hit.candidate.target, day: article.day ?? '' } }),
    ),
    ...topics.map((hit): Claim => ({ hit, entity: hit.entity, rank: TOPIC, why: { rule: 'topic', ...(hit.cue ? { cue: hit.cue } : {}) } })),
  ];
  return settle(claims, gazetteer)
    .filter(({ hit }) => !reading.isContext(hit.block))
    .flatMap(({ hit, entity, why }) => (entity === undefined || !why ? [] : [{ ...reading.placeOf(hit), entity, why }]));
}

const overlap = (a: Hit, b: Hit): boolean => a.block === b.block && a.at < b.at + b.words && b.at < a.at + a.words;

/**
 * Of claims to overlapping words: a name keeps its words against a topic that only holds it; else the one that begins
 * first, then the longest, then names before offices before topics. Two topics with the same words: the part beats
 * the whole; otherwise neither counts.
 */
function settle(claims: readonly Claim[], gazetteer: Gazetteer): Claim[] {
  const names = claims.filter(({ rank }) => rank === NAME);
  const sorted = claims
    .filter(({ hit, rank }) => rank !== TOPIC || hit.candidate.flags & BLOCKS_NAME || !names.some((name) => name.entity !== undefined && holds(hit, name.hit)))
    .sort((a, b) => a.hit.block - b.hit.block || a.hit.at - b.hit.at || b.hit.words - a.hit.words || a.rank - b.rank);
  const kept: Claim[] = [];
  for (let index = 0; index < sorted.length; index++) {
    const claim = sorted[index];
    const last = kept.at(-1);
    if (!claim) continue;
    if (last && overlap(last.hit, claim.hit)) {
      // "the invasion" and "invasion of Ukraine" are one topic: the longer says more.
      if (last.entity === claim.entity && claim.hit.words > last.hit.words) kept[kept.length - 1] = claim;
      continue;
    }
    const rivals = sorted
      .slice(index)
      .filter(({ hit, rank }) => rank === claim.rank && hit.block === claim.hit.block && hit.at === claim.hit.at && hit.words === claim.hit.words);
    kept.push(winnerOf(claim, rivals, gazetteer));
  }
  return kept;
}

const holds = (outer: Hit, inner: Hit): boolean => outer.block === inner.block && outer.at <= inner.at && outer.at + outer.words >= inner.at + inner.words;

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
