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
  /** Country code, or the name of a group, that they came to; more than one where allies had their people freed. */
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
  /** None is empty. */
  readonly parties: readonly ExchangeParty[];
  readonly sources: readonly SourceLink[];
}

/**
 * An exchange, seen from a record that names it.
 *
 * @param own - Number of the record
 * @param entity - Gives the record of a number
 */
export function exchangeOf(record: EntityRecord, own: EntityNumber, item: ExchangeItem, entity: (number: EntityNumber) => EntityRecord): Exchange {
  const ownSide = item.sides.find(({ people }) => people.includes(own));
  const isOpposite = oppositeOf(record, own, item, ownSide, entity);
  const others = item.sides.filter((side) => isOpposite(side));
  const party = (part: ExchangeParty['part'], sides: readonly ExchangeSide[], notes: readonly string[] = []): ExchangeParty => {
    const people = sides.flatMap((side): Exchanged[] => [
      ...side.people.map((number) => ({ name: entity(number).name, entity: number })),
      ...side.others.map((name) => ({ name })),
    ]);
    const count = sides.reduce((sum, side) => sum + (side.count ?? side.people.length + side.others.length), 0);
    return { part, to: sides.map(({ to }) => to), people, notes, ...(count > people.length ? { count } : {}) };
  };
  const parties =
    ownSide && others.length > 0
      ? [
          party(
            'own',
            item.sides.filter((side) => !isOpposite(side)),
          ),
          party('other', others, notesOf(record, item)),
        ]
      : item.sides.map((side) => party('to', [side]));
  return {
    name: item.name,
    date: item.date,
    parties: parties.filter(({ people, count, notes }) => people.length > 0 || count !== undefined || notes.length > 0),
    sources: item.sources,
  };
}

/** Which sides are the other side. In an exchange of more than two, those whose people were exchanged for the person. */
function oppositeOf(
  record: EntityRecord,
  own: EntityNumber,
  { sides }: ExchangeItem,
  ownSide: ExchangeSide | undefined,
  entity: (number: EntityNumber) => EntityRecord,
): (side: ExchangeSide) => boolean {
  if (!ownSide) return () => false;
  if (sides.length === 2) return (side) => side !== ownSide;
  const isFor = (one: EntityRecord, number: EntityNumber) =>
    one.kind === 'detainee' && one.detentions.some(({ exchangedFor }) => exchangedFor?.some((other) => other.entity === number));
  return (side) => side !== ownSide && side.people.some((number) => isFor(record, number) || isFor(entity(number), own));
}

/** What the record says of the other side without a name. */
function notesOf(record: EntityRecord, { date }: ExchangeItem): string[] {
  if (record.kind !== 'detainee') return [];
  const detention = record.detentions.findLast(({ exchangedFor, to }) => exchangedFor !== undefined && to !== undefined);
  // Another exchange than this one, where years lie between them.
  if (!detention?.to || detention.to.slice(0, 4) !== date.slice(0, 4)) return [];
  return detention.exchangedFor?.flatMap(({ name, entity }) => (entity === undefined ? [name] : [])) ?? [];
}
