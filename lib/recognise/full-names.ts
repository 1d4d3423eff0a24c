/** Full names: where they stand, and whose they are. */
import type { EntityNumber } from '../dataset/records.ts';
import { Context } from './context.ts';
import type { Shape } from './gazetteer.ts';
import { conjoined } from './given.ts';
import { withNicknames } from './nicknames.ts';
import { withPatronymics } from './patronymics.ts';
import type { Hit, Reading } from './reading.ts';
import { byPlace, inOrder, leftmostLongest, longestFirst, someOverlapping } from './spans.ts';
import { hasTitle, type IsKnown, isTheirs } from './surroundings.ts';

/** A name at a place. `entity` is absent where it is a name of nobody we know, or of two people alike. */
export interface NameHit extends Hit {
  readonly entity: EntityNumber | undefined;
  /** Whose relative it is, by name. A relative may have a record of their own. */
  readonly relative?: Hit;
}

/** Somebody whose name stands at a place, with how well the article fits. */
interface Claimant {
  readonly entity: EntityNumber;
  readonly shape: Shape;
}

interface Span {
  readonly hit: Hit;
  readonly claimants: Claimant[];
  relative?: Hit;
}

/** By so much one of two people of one name must fit better than the other. */
const MARGIN = 2;

/**
 * Full names and relatives, in reading order; none overlaps another.
 *
 * @param isInOffice - Whether a name at its place is rather that of somebody in office on the article's day; see `officeHolders`
 */
export function findFullNames(
  reading: Reading,
  hasTopic: (topic: EntityNumber) => boolean,
  isKnown: IsKnown,
  isInOffice: (entity: EntityNumber, hit: Hit) => boolean,
): NameHit[] {
  const context = new Context(reading);
  const spans = spansOf(reading, (hit) => isInOffice(hit.target, hit) || context.hasNeed(hit.shape, hasTopic), context);
  const chosen = leftmostLongest(
    inOrder([...spans.values()], (a, b) => longestFirst(a.hit, b.hit)),
    ({ hit }) => hit,
  );
  const theirs = chosen.map((span) => ({ span, isTheirs: isTheirs(reading, span.hit, isKnown) }));
  const present = new Set<EntityNumber>();
  for (const { span, isTheirs } of theirs)
    for (const { entity } of span.claimants)
      if (isTheirs && (isInOffice(entity, span.hit) || meetsDemand(reading, context, span.hit, entity))) present.add(entity);
  const found = theirs.map(({ span, isTheirs }): NameHit => {
    const { hit, claimants, relative } = span;
    const able = isTheirs ? claimants.filter(({ entity }) => present.has(entity) || context.connections(entity, present) > 0) : [];
    const entity = choose(able, ({ entity, shape }) => points({ entity, shape }, context, present, reading) + (isInOffice(entity, hit) ? MARGIN : 0));
    return { ...hit, entity: entity === relative?.target ? undefined : entity, ...(relative ? { relative } : {}) };
  });
  const pairs: NameHit[] = [];
  for (const hit of found)
    for (const first of conjoined(reading, hit))
      if (!someOverlapping(found, first.at, first.at + 1, () => true)) pairs.push({ ...first, entity: first.target });
  return inOrder([...found, ...pairs], byPlace);
}

function spansOf(reading: Reading, mayBe: (hit: Hit) => boolean, context: Context): Map<number, Span> {
  const spans = new Map<number, Span>();
  for (const hit of [...reading.found.names, ...withPatronymics(reading), ...withNicknames(reading)]) {
    const { use } = hit.shape;
    if (use === 'full' && (!mayBe(hit) || context.isTooYoung(hit.target))) continue;
    const key = hit.at * 32 + hit.words;
    let span = spans.get(key);
    if (!span) {
      span = { hit, claimants: [] };
      spans.set(key, span);
    }
    if (use === 'relative') span.relative = hit;
    else if (!span.claimants.some(({ entity }) => entity === hit.target)) span.claimants.push({ entity: hit.target, shape: hit.shape });
  }
  return spans;
}

/** Whether the article speaks of enough of somebody's context; see `DEMANDS`. */
function meetsDemand(reading: Reading, context: Context, hit: Hit, entity: EntityNumber): boolean {
  switch (reading.gazetteer.demandOf(entity)) {
    case 'none':
      return true;
    case 'some':
      return context.countries(entity) > 0 || context.sphere(entity) || hasTitle(reading, hit);
    case 'both':
      return context.countries(entity) > 0 && (context.sphere(entity) || hasTitle(reading, hit));
    case 'title':
      return context.countries(entity) > 0 && hasTitle(reading, hit);
  }
}

/** The one who fits, or the one who fits clearly better than all others of that name. */
function choose(claimants: readonly Claimant[], pointsOf: (claimant: Claimant) => number): EntityNumber | undefined {
  const [only, second] = claimants;
  if (!only || !second) return only?.entity;
  const scored = claimants.map((claimant) => ({ ...claimant, score: pointsOf(claimant) })).sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  return best && next && best.score - next.score >= MARGIN ? best.entity : undefined;
}

/** What the article shares with somebody, in points. */
function points({ entity, shape }: Claimant, context: Context, present: ReadonlySet<EntityNumber>, { gazetteer }: Reading): number {
  const countries = context.countries(entity);
  const tier = gazetteer.tierOf(entity);
  return (
    (shape.need === 0 ? 0 : 2) +
    (countries === 0 ? -2 : countries < 3 ? 2 : 3) +
    (context.sphere(entity) ? 1 : 0) +
    Math.min(2, context.connections(entity, present)) * 2 +
    (tier === 1 ? 2 : tier === 2 ? 1 : 0)
  );
}
