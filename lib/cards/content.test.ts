import { expect, test } from 'vitest';
import type { DetaineeRecord, EntityRecord, EventItem, ExchangeItem, ExchangeSide, ShownDetention } from '../dataset/records.ts';
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
const inExchange = (number: number, record: DetaineeRecord): DetaineeRecord => ({ ...record, exchanges: [number] });
const ENTITIES: EntityRecord[] = [
  inExchange(0, detainee('Ada', [0, 1], swapped({ name: 'Cid', entity: 2 }, { name: 'a swap of many' }))),
  inExchange(0, detainee('Ben', [1], swapped({ name: 'Cid', entity: 2 }))),
  inExchange(0, detainee('Cid', [1], swapped({ name: 'Ada', entity: 0 }, { name: 'Ben', entity: 1 }))),
  { ...shared, id: 'dan', name: 'Dan', kind: 'person', terms: [], events: [0, 1] },
  { ...shared, id: 'swap', name: 'Swap', kind: 'topic', group: 'g', related: [5], events: [1], exchanges: [0] },
  { ...shared, id: 'law', name: 'Law', kind: 'law', group: 'g', related: [], events: [] },
  detainee('Eve', [], { heldBy: 'RU', from: '2020', outcome: 'held', asOf: '2026' }),
  inExchange(1, detainee('Fay', [], swapped({ name: 'Hal', entity: 9 }))),
  inExchange(1, detainee('Gil', [])),
  inExchange(1, detainee('Hal', [], swapped({ name: 'Fay', entity: 7 }, { name: 'Gil', entity: 8 }))),
  inExchange(2, detainee('Ian', [])),
  inExchange(3, detainee('Jo', [], swapped({ name: 'prisoners of war' }))),
];
const exchange = (...sides: ExchangeSide[]): ExchangeItem => ({
  id: 'swap',
  name: 'Swap',
  date: '2024-08-01',
  sides,
  mediators: [],
  summary: '',
  events: [],
  sources: [],
  checked: '2026-11-20',
});
const EXCHANGES = [
  exchange({ to: 'US', people: [0, 1], others: [], count: 16 }, { to: 'RU', people: [2], others: [] }),
  exchange({ to: 'US', people: [7], others: [] }, { to: 'RU', people: [9], others: [] }, { to: 'DE', people: [8], others: [] }),
  exchange({ to: 'IR', people: [10], others: [] }, { to: 'BE', people: [], others: ['Joe'] }, { to: 'AT', people: [], others: [] }),
  exchange({ to: 'IL', people: [11], others: [] }, { to: 'a group', people: [], others: [], count: 240 }),
];
const event = (id: string, date: string, entities: number[]): EventItem => ({ id, date, title: id, summary: '', entities, places: [], sources: [] });
const EVENTS = [event('arrest', '2020', [0, 3]), event('swap', '2024-08-01', [0, 1, 2, 3, 4])];
const records = {
  entity: (number: number) => ENTITIES[number] as EntityRecord,
  event: (number: number) => EVENTS[number] as EventItem,
  exchange: (number: number) => EXCHANGES[number] as ExchangeItem,
};
const contentFor = (number: number) => contentOf(records, { number, record: records.entity(number), marks: [], collections: [] }, '2026-11-22');

const party = (part: string, to: string[], people: [string, number][], more = {}) => ({
  part,
  to,
  people: people.map(([name, entity]) => ({ name, entity })),
  notes: [],
  ...more,
});

test('an exchange has both sides, from either side, with how many there were', () => {
  expect(contentFor(0).exchanges[0]).toEqual({
    name: 'Swap',
    date: '2024-08-01',
    parties: [
      party(
        'own',
        ['US'],
        [
          ['Ada', 0],
          ['Ben', 1],
        ],
        { count: 16 },
      ),
      party('other', ['RU'], [['Cid', 2]]),
    ],
    mediators: [],
    sources: [],
  });
  expect(contentFor(2).exchanges[0]?.parties).toEqual([
    party('own', ['RU'], [['Cid', 2]]),
    party(
      'other',
      ['US'],
      [
        ['Ada', 0],
        ['Ben', 1],
      ],
      { count: 16 },
    ),
  ]);
});

test('where nobody is named, the words of the record stand for them', () => {
  expect(contentFor(11).exchanges[0]?.parties[1]).toEqual(party('other', ['a group'], [], { count: 240, notes: ['prisoners of war'] }));
});

test('of more than two sides, allies stand together', () => {
  expect(contentFor(7).exchanges[0]?.parties).toEqual([
    party(
      'own',
      ['US', 'DE'],
      [
        ['Fay', 7],
        ['Gil', 8],
      ],
    ),
    party('other', ['RU'], [['Hal', 9]]),
  ]);
  expect(contentFor(9).exchanges[0]?.parties).toEqual([
    party('own', ['RU'], [['Hal', 9]]),
    party(
      'other',
      ['US', 'DE'],
      [
        ['Fay', 7],
        ['Gil', 8],
      ],
    ),
  ]);
});

test('of more than two sides, where nobody knows who was exchanged for whom, and of a topic, each stands alone', () => {
  expect(contentFor(10).exchanges[0]?.parties).toEqual([party('to', ['IR'], [['Ian', 10]]), party('to', ['BE'], [], { people: [{ name: 'Joe' }] })]);
  expect(contentFor(4).exchanges[0]?.parties).toEqual([
    party(
      'to',
      ['US'],
      [
        ['Ada', 0],
        ['Ben', 1],
      ],
      { count: 16 },
    ),
    party('to', ['RU'], [['Cid', 2]]),
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
  expect(contentFor(6)).toMatchObject({ events: [], others: [], related: { people: [], topics: [] } });
  expect(contentFor(6).exchanges).toEqual([]);
});
