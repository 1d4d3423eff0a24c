/**
 * An exchange as one thing: who came out, who was sent back. From its own record where there is one, else worked out
 * from the detentions that name it.
 */
import type { PartialDate } from '../dataset/dates.ts';
import type { DetaineeRecord, EntityNumber, EntityRecord, ExchangeItem, ExchangeSide, ShownDetention, SourceLink } from '../dataset/records.ts';

/** One who was exchanged; with the number where there is a record. */
export interface Exchanged {
  readonly name: string;
  readonly entity?: EntityNumber;
}

/** Those who went the same way. */
export interface Side {
  /** Country code or name of the group to which they went; absent where it is not on record. */
  readonly to?: string;
  readonly people: readonly Exchanged[];
  /** What is said of the side instead of names: "Palestinian prisoners held by Israel". */
  readonly notes: readonly string[];
  /** How many more than are named. */
  readonly more?: number;
}

export interface Exchange {
  readonly date: PartialDate;
  readonly name?: string;
  readonly place?: string;
  /** The side of the person whose record it stands in comes first. */
  readonly sides: readonly Side[];
  readonly mediators: readonly string[];
  /** Where sources disagree: what the others say. */
  readonly disputed?: string;
  readonly sources: readonly SourceLink[];
}

/** @param own - The entity whose card it stands on: its side comes first */
export function exchangeFromRecord(item: ExchangeItem, own: EntityNumber, entity: (number: EntityNumber) => EntityRecord): Exchange {
  const { date, name, place, mediators, disputed, sources } = item;
  const isOwn = ({ people }: ExchangeSide) => people.includes(own);
  return {
    date,
    name,
    ...(place ? { place } : {}),
    sides: item.sides.toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a))).map((side) => sideFromRecord(side, entity)),
    mediators,
    ...(disputed ? { disputed } : {}),
    sources,
  };
}

function sideFromRecord({ to, people, others, count }: ExchangeSide, entity: (number: EntityNumber) => EntityRecord): Side {
  const more = (count ?? 0) - people.length - others.length;
  return {
    to,
    people: [...people.map((number) => ({ name: entity(number).name, entity: number })), ...others.map((name) => ({ name }))],
    notes: [],
    ...(more > 0 ? { more } : {}),
  };
}

/** The last exchange that a detainee's own detentions tell of, or `undefined`. */
export function exchangeFromDetentions(record: DetaineeRecord, own: EntityNumber, entity: (number: EntityNumber) => EntityRecord): Exchange | undefined {
  const detention = record.detentions.findLast(({ exchangedFor, to }) => exchangedFor !== undefined && to !== undefined);
  if (!detention?.to) return undefined;
  const named = detention.exchangedFor?.filter((one): one is { name: string; entity: EntityNumber } => one.entity !== undefined) ?? [];
  const together = new Map<EntityNumber, Exchanged>([[own, { name: record.name, entity: own }]]);
  for (const { entity: number } of named)
    for (const one of sideOf(entity(number), detention.to, own)) if (one.entity !== undefined) together.set(one.entity, one);
  return {
    date: detention.to,
    sides: [
      { people: [...together.values()], notes: [] },
      { people: named, notes: detention.exchangedFor?.filter(({ entity: number }) => number === undefined).map(({ name }) => name) ?? [] },
    ],
    mediators: [],
    sources: [],
  };
}

/** Those for whom somebody of the other side was exchanged on the day, if the person asked about is among them. */
function sideOf(record: EntityRecord, date: PartialDate, own: EntityNumber): NonNullable<ShownDetention['exchangedFor']> {
  if (record.kind !== 'detainee') return [];
  const side = record.detentions.find(({ to, exchangedFor }) => to === date && exchangedFor?.some(({ entity }) => entity === own));
  return side?.exchangedFor ?? [];
}

/** Numbers of all who are named in it and have a record. */
export const membersOf = ({ sides }: Exchange): EntityNumber[] => sides.flatMap(({ people }) => people.flatMap(({ entity }) => entity ?? []));
