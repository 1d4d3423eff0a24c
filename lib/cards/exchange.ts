/** An exchange as one thing: who came out, who was sent back. Worked out from the detentions that name it. */
import type { PartialDate } from '../dataset/dates.ts';
import type { DetaineeRecord, EntityNumber, EntityRecord, EventItem, ShownDetention } from '../dataset/records.ts';

/** One who was exchanged; with the number where there is a record. */
export interface Exchanged {
  readonly name: string;
  readonly entity?: EntityNumber;
}

export interface Exchange {
  readonly date: PartialDate;
  /** The person whose record it stands in, and those who were freed together with them. */
  readonly own: readonly Exchanged[];
  readonly other: readonly Exchanged[];
  /** What is said of the exchange instead of names: "Palestinian prisoners held by Israel". */
  readonly notes: readonly string[];
  /** Number of the event that tells of it, among those of the record. */
  readonly event?: string;
}

/**
 * The last exchange in a record, or `undefined`.
 *
 * @param entity - Gives the record of a number
 * @param events - Events of the record
 */
export function exchangeOf(
  record: DetaineeRecord,
  own: EntityNumber,
  entity: (number: EntityNumber) => EntityRecord,
  events: readonly EventItem[],
): Exchange | undefined {
  const detention = record.detentions.findLast(({ exchangedFor, to }) => exchangedFor !== undefined && to !== undefined);
  if (!detention?.to) return undefined;
  const named = detention.exchangedFor?.filter((one): one is { name: string; entity: EntityNumber } => one.entity !== undefined) ?? [];
  const together = new Map<EntityNumber, Exchanged>([[own, { name: record.name, entity: own }]]);
  for (const { entity: number } of named)
    for (const one of sideOf(entity(number), detention.to, own)) if (one.entity !== undefined) together.set(one.entity, one);
  const event = events.findLast(({ date, entities }) => date === detention.to && named.some(({ entity: number }) => entities.includes(number)));
  return {
    date: detention.to,
    own: [...together.values()],
    other: named,
    notes: detention.exchangedFor?.filter(({ entity: number }) => number === undefined).map(({ name }) => name) ?? [],
    ...(event ? { event: event.id } : {}),
  };
}

/** Those for whom somebody of the other side was exchanged on the day, if the person asked about is among them. */
function sideOf(record: EntityRecord, date: PartialDate, own: EntityNumber): NonNullable<ShownDetention['exchangedFor']> {
  if (record.kind !== 'detainee') return [];
  const side = record.detentions.find(({ to, exchangedFor }) => to === date && exchangedFor?.some(({ entity }) => entity === own));
  return side?.exchangedFor ?? [];
}
