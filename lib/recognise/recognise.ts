/**
 * Text in, mentions out: who and what a news article is about, as far as it can be told for sure.
 *
 * Pure: no page, no browser, no clock. See docs/recognition.md for the method.
 */
import type { Article, Mention, Why } from './article.ts';
import { Context } from './context.ts';
import { findCounterparts } from './counterpart.ts';
import { findFullNames } from './full-names.ts';
import { BLOCKS_NAME, type Gazetteer } from './gazetteer.ts';
import { findGiven } from './given.ts';
import { findKnown, headsOf, officeHolders } from './known.ts';
import { isKnownName, Names, type ShortHit } from './names.ts';
import { type Hit, Reading } from './reading.ts';
import { findOffices, findRoles, holdersOf, holdersOn } from './roles.ts';
import { type Claim, NAME, ROLE, settle, TOPIC } from './settle.ts';
import { byPlace, endOf, inOrder, someOverlapping } from './spans.ts';
import type { IsKnown } from './surroundings.ts';
import { findTitled, titleHolders } from './titled.ts';
import { Topics } from './topics.ts';

/**
 * The mentions of an article in reading order; none overlaps another.
 *
 * Deterministic, and independent of anything but its arguments: the same article gives the same mentions.
 */
export function recognise(gazetteer: Gazetteer, article: Article): Mention[] {
  const reading = new Reading(gazetteer, article);
  const context = new Context(reading);
  const topics = new Topics(reading);
  const isKnown: IsKnown = (at) => isKnownName(reading, at, () => true);
  const holders = holdersOn(reading, ({ loose }) => !loose);
  const holdersBefore = titleHolders(reading);
  const full = findFullNames(reading, (topic) => topics.isSure(topic), isKnown, officeHolders(reading, context, holders, holdersBefore));
  const offices = findOffices(reading);
  const known = findKnown(reading, context, holders, isKnown);
  const names = new Names(reading, full, new Map([...known, ...holdersOf(offices)]), findTitled(reading, context, holdersBefore), headsOf(reading, holders));
  const given = findGiven(reading, names);
  const people = () => inOrder([...names.full, ...names.short, ...offices], byPlace);
  const topicHits = topics.find();
  const blockers = topicHits.filter(({ shape }) => shape.flags & BLOCKS_NAME);
  const isFree = (hit: Hit) => !someOverlapping(blockers, hit.at, endOf(hit), () => true);
  const day = article.day ?? '';
  const claims: Claim[] = [
    ...names.full.filter(isFree).map((hit): Claim => ({ hit, entity: hit.entity, rank: NAME, ...(hit.entity === undefined ? {} : { why: { rule: 'full' } }) })),
    ...names.short.filter(isFree).map((hit): Claim => ({ hit, entity: hit.entity, rank: NAME, why: whyShort(hit, reading, day) })),
    ...given.filter(isFree).map((hit): Claim => ({ hit, entity: hit.entity, rank: NAME, why: { rule: 'given', namedIn: blockOf(reading, hit.namedIn) } })),
    ...[...findRoles(reading, offices, names), ...findCounterparts(reading, people)].map(
      (hit): Claim => ({ hit, entity: hit.entity, rank: ROLE, why: { rule: 'role', role: hit.target, day } }),
    ),
    ...topicHits.map((hit): Claim => ({ hit, entity: hit.entity, rank: TOPIC, why: { rule: 'topic', ...(hit.cue ? { cue: hit.cue } : {}) } })),
  ];
  const mentions: Mention[] = [];
  for (const { hit, entity, why } of settle(claims, gazetteer))
    if (entity !== undefined && why && !reading.isContext(hit.text)) mentions.push({ ...reading.placeOf(hit), entity, why });
  return mentions;
}

/** Number of a block; -1 for the context. */
const blockOf = (reading: Reading, text: number): number => (reading.isContext(text) ? -1 : text);

function whyShort({ why }: ShortHit, reading: Reading, day: string): Why {
  if (why.rule === 'short') return { rule: 'short', namedIn: blockOf(reading, why.namedIn) };
  return why.rule === 'office' ? { rule: 'office', role: why.role, day } : why;
}
