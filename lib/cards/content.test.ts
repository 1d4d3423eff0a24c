import { expect, test } from 'vitest';
import type { DetaineeRecord, EntityRecord, EventItem, ShownDetention } from '../dataset/records.ts';
import { contentOf, leadsTo } from './content.ts';

const shared = { sources: [], collections: [] };
const swapped = (...exchangedFor: { name: string; entity?: number }[]): ShownDetention => ({
  heldBy: 'RU',
  from: '2020',
  to: '2024-08-01',
  outcome: 'exchanged',
  exchangedFor,
  asOf: '2024-08-01',
});
const detainee = (name: string, events: number[], ...detentions: ShownDetention[]): DetaineeRecord => ({
  ...shared,
  id: name,
  name,
  kind: 'detainee',
  citizenships: [],
  summary: '',
  terms: [],
  events,
  detentions,
});
const ENTITIES: EntityRecord[] = [
  detainee('Ada', [0, 1], swapped({ name: 'Cid', entity: 2 }, { name: 'a swap of many' })),
  detainee('Ben', [1], swapped({ name: 'Cid', entity: 2 })),
  detainee('Cid', [1], swapped({ name: 'Ada', entity: 0 }, { name: 'Ben', entity: 1 })),
  { ...shared, id: 'dan', name: 'Dan', kind: 'person', terms: [], events: [0, 1] },
  { ...shared, id: 'swap', name: 'Swap', kind: 'topic', group: 'g', related: [5], events: [1] },
  { ...shared, id: 'law', name: 'Law', kind: 'law', group: 'g', related: [], events: [] },
  detainee('Eve', [], { heldBy: 'RU', from: '2020', outcome: 'held', asOf: '2026' }),
];
const event = (id: string, date: string, entities: number[]): EventItem => ({ id, date, title: id, summary: '', entities, places: [], sources: [] });
const EVENTS = [event('arrest', '2020', [0, 3]), event('swap', '2024-08-01', [0, 1, 2, 3, 4])];
const records = { entity: (number: number) => ENTITIES[number] as EntityRecord, event: (number: number) => EVENTS[number] as EventItem };
const contentFor = (number: number) => contentOf(records, { number, record: records.entity(number), marks: [], collections: [] }, '2026-11-22');

test('an exchange has both sides, from either side, with its event', () => {
  expect(contentFor(0).exchange).toEqual({
    date: '2024-08-01',
    own: [
      { name: 'Ada', entity: 0 },
      { name: 'Ben', entity: 1 },
    ],
    other: [{ name: 'Cid', entity: 2 }],
    notes: ['a swap of many'],
    event: 'swap',
  });
  expect(contentFor(2).exchange).toEqual({
    date: '2024-08-01',
    own: [{ name: 'Cid', entity: 2 }],
    other: [
      { name: 'Ada', entity: 0 },
      { name: 'Ben', entity: 1 },
    ],
    notes: [],
    event: 'swap',
  });
});

test('related: those of most shared events first, people and topics apart', () => {
  expect(contentFor(0).related).toEqual({ people: [3, 1, 2], topics: [4] });
});

test('of a topic, what its record names comes first', () => {
  expect(contentFor(4).related.topics).toEqual([5]);
});

test('others: everybody the card names but its own, with the state of detainees', () => {
  expect(contentFor(0).others).toEqual([
    { number: 3, name: 'Dan', kind: 'person' },
    { number: 1, name: 'Ben', kind: 'detainee', state: 'free' },
    { number: 2, name: 'Cid', kind: 'detainee', state: 'free' },
    { number: 4, name: 'Swap', kind: 'topic' },
  ]);
});

test('a card leads to those it names, and to nobody else', () => {
  expect([leadsTo(contentFor(0), 2), leadsTo(contentFor(0), 6), leadsTo(contentFor(0), 0)]).toEqual([true, false, false]);
});

test('without an exchange, events or relations there is nothing', () => {
  expect(contentFor(6)).toMatchObject({ events: [], others: [], related: { people: [], topics: [] } });
  expect(contentFor(6)).not.toHaveProperty('exchange');
});
