/**
 * The compiled records: opened without parsing any, each parsed when it is asked for.
 */
import type { EntityNumber, EntityRecord, EventItem, EventNumber, ExchangeItem, ExchangeNumber } from './records.ts';
import { openSections, packSections } from './sections.ts';

/** The records of a release, by number. Numbers out of range throw: they come from a gazetteer of another release. */
export interface RecordStore {
  readonly entityCount: number;
  readonly eventCount: number;
  readonly exchangeCount: number;
  entity(number: EntityNumber): EntityRecord;
  event(number: EventNumber): EventItem;
  exchange(number: ExchangeNumber): ExchangeItem;
}

/** Pack records, in the order that gives them their numbers. */
export function packRecords(entities: readonly EntityRecord[], events: readonly EventItem[], exchanges: readonly ExchangeItem[] = []): Uint8Array {
  const encoder = new TextEncoder();
  const blocks = [...entities, ...events, ...exchanges].map((record) => encoder.encode(JSON.stringify(record)));
  const offsets = new Uint32Array(blocks.length + 1);
  blocks.forEach((block, index) => {
    offsets[index + 1] = (offsets[index] ?? 0) + block.length;
  });
  const text = new Uint8Array(offsets[blocks.length] ?? 0);
  for (const [index, block] of blocks.entries()) text.set(block, offsets[index]);
  return packSections({ counts: Uint32Array.of(entities.length, events.length, exchanges.length), offsets, text });
}

/** Open what {@link packRecords} made. */
export function openRecords(buffer: ArrayBuffer): RecordStore {
  const sections = openSections(buffer);
  const [entityCount = 0, eventCount = 0, exchangeCount = 0] = sections.u32('counts');
  const offsets = sections.u32('offsets');
  const text = sections.u8('text');
  const decoder = new TextDecoder();
  const parse = (index: number, count: number, first: number): unknown => {
    if (!Number.isInteger(index) || index < 0 || index >= count) throw new RangeError(`no record has the number ${index}`);
    return JSON.parse(decoder.decode(text.subarray(offsets[first + index], offsets[first + index + 1])));
  };
  return {
    entityCount,
    eventCount,
    exchangeCount,
    entity: (number) => parse(number, entityCount, 0) as EntityRecord,
    event: (number) => parse(number, eventCount, entityCount) as EventItem,
    exchange: (number) => parse(number, exchangeCount, entityCount + eventCount) as ExchangeItem,
  };
}
