/** An exchange as one thing: who was freed, in exchange for whom, and how many there were. */
import type { PartialDate } from '../dataset/dates.ts';
import type { EntityNumber, EntityRecord, ExchangeItem, ExchangeSide, SourceLink } from '../dataset/records.ts';

/** One who was exchanged; with the number where there is a record. */
export interface Exchanged {
  readonly name: string;
  readonly entity?: EntityNumber;
}

/**
 * Some of those who were exchanged: of a person's exchange those freed with them (`own`) and those they were exchanged
 * for (`other`); where it is not on record who was exchanged for whom, those who came to one party (`to`).
 */
export interface ExchangeParty {
  readonly part: 'own' | 'other' | 'to';
  /** Country codes, or names of groups, that they came to: several where allies had their people freed together. */
  readonly to: readonly string[];
  readonly people: readonly Exchanged[];
  /** How many they were, where more than are named. */
  readonly count?: number;
  /** What is said of them instead of names: "Palestinian prisoners held by Israel". */
  readonly notes: readonly string[];
}

export interface Exchange {
  readonly name: string;
  readonly date: PartialDate;
  readonly place?: string;
  /** None is empty; the own one first. */
  readonly parties: readonly ExchangeParty[];
  readonly mediators: readonly string[];
  /** Where sources disagree: what the others say. */
  readonly disputed?: string;
  readonly sources: readonly SourceLink[];
}

/**
 * An exchange, seen from a record that names it.
 *
 * @param own - Number of the record
 * @param entity - Gives the record of a number
 */
export function exchangeOf(record: EntityRecord, own: EntityNumber, item: ExchangeItem, entity: (number: EntityNumber) => EntityRecord): Exchange {
  const { name, date, place, sides, mediators, disputed, sources } = item;
  const ownSide = sides.find(({ people }) => people.includes(own));
  const others = ownSide ? sides.filter((side) => side !== ownSide && (sides.length === 2 || areOpposite(side, ownSide, entity))) : [];
  const allies = sides.filter((side) => side !== ownSide && !others.includes(side));
  const parties =
    ownSide && others.length > 0
      ? [partyOf('own', [ownSide, ...allies], entity), withNotes(partyOf('other', others, entity), record, item)]
      : sides.map((side) => partyOf('to', [side], entity));
  return {
    name,
    date,
    ...(place ? { place } : {}),
    parties: parties.filter(({ people, count, notes }) => people.length > 0 || count !== undefined || notes.length > 0),
    mediators,
    ...(disputed ? { disputed } : {}),
    sources,
  };
}

/** Numbers of all who are named in it and have a record. */
export const membersOf = ({ parties }: Exchange): EntityNumber[] => parties.flatMap(({ people }) => people.flatMap(({ entity }) => entity ?? []));

/**
 * Whether two sides stand against each other: in an exchange of more than two, where anybody of the one was exchanged
 * for anybody of the other.
 */
function areOpposite(one: ExchangeSide, other: ExchangeSide, entity: (number: EntityNumber) => EntityRecord): boolean {
  const isFor = (people: readonly EntityNumber[], others: readonly EntityNumber[]) =>
    people.some((number) => {
      const record = entity(number);
      return record.kind === 'detainee' && record.detentions.some(({ exchangedFor }) => exchangedFor?.some((it) => others.includes(it.entity ?? -1)));
    });
  return isFor(one.people, other.people) || isFor(other.people, one.people);
}

function partyOf(part: ExchangeParty['part'], sides: readonly ExchangeSide[], entity: (number: EntityNumber) => EntityRecord): ExchangeParty {
  const people = sides.flatMap(({ people: numbers, others }): Exchanged[] => [
    ...numbers.map((number) => ({ name: entity(number).name, entity: number })),
    ...others.map((name) => ({ name })),
  ]);
  const count = sides.reduce((sum, { count: all, people: named, others }) => sum + (all ?? named.length + others.length), 0);
  return { part, to: sides.map(({ to }) => to), people, notes: [], ...(count > people.length ? { count } : {}) };
}

/** Where nobody of the other side is named, what the record says of them, if it says so of this exchange. */
function withNotes(party: ExchangeParty, record: EntityRecord, { date }: ExchangeItem): ExchangeParty {
  if (party.people.length > 0 || record.kind !== 'detainee') return party;
  // An exchange can go on for months, so the year has to do.
  const detention = record.detentions.findLast(({ exchangedFor, to }) => exchangedFor !== undefined && to?.slice(0, 4) === date.slice(0, 4));
  return { ...party, notes: detention?.exchangedFor?.flatMap(({ name, entity }) => (entity === undefined ? [name] : [])) ?? [] };
}
