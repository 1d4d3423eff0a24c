import { expect, test } from 'vitest';
import type { EntityRecord, EventItem } from './records.ts';
import { openRecords, packRecords } from './store.ts';

const entity = (name: string): EntityRecord => ({ kind: 'person', id: name.toLowerCase(), name, sources: [], collections: [], events: [], terms: [] });
const event = (id: string): EventItem => ({ id, date: '2022', title: id, summary: '', entities: [], places: [], sources: [] });

test('records come back by number', () => {
  const store = openRecords(packRecords([entity('Ада'), entity('Ben')], [event('first')]).slice().buffer as ArrayBuffer);
  expect([store.entityCount, store.eventCount]).toEqual([2, 1]);
  expect(store.entity(0).name).toBe('Ада');
  expect(store.entity(1).name).toBe('Ben');
  expect(store.event(0).id).toBe('first');
});

test('exchanges come back behind entities and events', () => {
  const exchange = { id: 'swap', name: 'Swap', date: '2022', sides: [], mediators: [], summary: '', events: [], sources: [], checked: '2026-01-01' };
  const store = openRecords(packRecords([entity('Ada')], [event('first')], [exchange]).slice().buffer as ArrayBuffer);
  expect([store.exchangeCount, store.exchange(0).id]).toEqual([1, 'swap']);
});

test.each([-1, 1, 0.5, Number.NaN])('no record has the number %s', (number) => {
  const store = openRecords(packRecords([entity('Ada')], []).slice().buffer as ArrayBuffer);
  expect(() => store.entity(number)).toThrow();
  expect(() => store.event(0)).toThrow(RangeError);
});
