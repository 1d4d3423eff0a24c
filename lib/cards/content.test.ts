import { expect, test } from 'vitest';
import type { DetaineeRecord, EntityRecord, EventItem, ExchangeItem, ShownDetention } from '../dataset/records.ts';
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
const noExchange = (): ExchangeItem => {
  throw new RangeError('there is none');
};
const records = { entity: (number: number) => ENTITIES[number] as EntityRecord, event: (number: number) => EVENTS[number] as EventItem, exchange: noExchange };
const contentFor = (number: number) => contentOf(records, { number, record: records.entity(number), marks: [], collections: [] }, '2026-11-22');

const ada = { name: 'Ada', entity: 0 };
const ben = { name: 'Ben', entity: 1 };
const cid = { name: 'Cid', entity: 2 };

test('an exchange that only detentions tell of has both sides, from either side', () => {
  expect(contentFor(0).exchanges).toEqual([
    {
      date: '2024-08-01',
      sides: [
        { people: [ada, ben], notes: [] },
        { people: [cid], notes: ['a swap of many'] },
      ],
      mediators: [],
      sources: [],
    },
  ]);
  expect(contentFor(2).exchanges[0]?.sides).toEqual([
    { people: [cid], notes: [] },
    { people: [ada, ben], notes: [] },
  ]);
});

test('an exchange with a record: the own side first, those who are not named counted', () => {
  const item: ExchangeItem = {
    id: 'x',
    name: 'The swap',
    date: '2024-08-01',
    place: 'Ankara',
    sides: [
      { to: 'RU', people: [2], others: ['Somebody'], count: 8 },
      { to: 'US', people: [0, 1], others: [] },
    ],
    mediators: ['Turkey'],
    summary: '',
    events: [],
    sources: [],
    checked: '2026-11-22',
  };
  const own = { ...(ENTITIES[0] as DetaineeRecord), exchanges: [0] };
  const content = contentOf({ ...records, exchange: () => item }, { number: 0, record: own, marks: [], collections: [] }, '2026-11-22');
  expect(content.exchanges).toEqual([
    {
      date: '2024-08-01',
      name: 'The swap',
      place: 'Ankara',
      sides: [
        { to: 'US', people: [ada, ben], notes: [] },
        { to: 'RU', people: [cid, { name: 'Somebody' }], notes: [], more: 6 },
      ],
      mediators: ['Turkey'],
      sources: [],
    },
  ]);
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
  expect(contentFor(6)).toMatchObject({ events: [], others: [], related: { people: [], topics: [] }, exchanges: [] });
});
