import { expect, test } from 'vitest';
import { dayNumber } from '../dataset/dates.ts';
import type { EntityRecord, EventItem } from '../dataset/records.ts';
import { dayOf, isWithin, laneEvent, lanesOf, moved, placeOf, ticksOf, wholeWindow, windowAround, ZOOMS } from './chart.ts';

const shared = { id: 'x', name: 'X', sources: [], collections: [], events: [] };
const event = (id: string, date: string, entities: number[] = [], endDate?: string): EventItem => ({
  id,
  date,
  ...(endDate ? { endDate } : {}),
  title: '',
  summary: '',
  entities,
  places: [],
  sources: [],
});
const held: EntityRecord = {
  ...shared,
  kind: 'detainee',
  citizenships: [],
  summary: '',
  terms: [],
  detentions: [
    { heldBy: 'RU', from: '2018-12-28', to: '2020', outcome: 'died', asOf: '2020' },
    { heldBy: 'RU', from: '2022-05', outcome: 'held', asOf: '2022-06-01' },
    { heldBy: 'RU', to: '2024', outcome: 'released', asOf: '2024' },
  ],
};
const person: EntityRecord = { ...shared, kind: 'person', terms: [{ title: 'M', from: '2021-01-26', to: '2025-01-20' }] };
const topic: EntityRecord = { ...shared, kind: 'topic', group: 'g', related: [], from: '2020' };
const pact: EntityRecord = { ...shared, kind: 'agreement', group: 'g', related: [], from: '2022-07-22', to: '2023-07-17' };

const days = ({ from, to }: { from: number; to: number }) => [dayOf(from), dayOf(to)];

test('lanes: detainees, people, topics; spans as far as they are known', () => {
  const lanes = lanesOf(
    [pact, topic, person, held].map((record, number) => ({ record, number })),
    [event('a', '2022-07-29', [1, 3])],
    '2026-11-22',
  );
  expect(lanes.map(({ number, spans, events }) => [number, spans.map((span) => [span.kind, ...days(span), span.isOpen, span.isDeath]), events.length])).toEqual(
    [
      [
        3,
        [
          ['held', '2018-12-28', '2020-12-31', false, true],
          ['held', '2022-05-01', '2022-06-01', true, false],
        ],
        1,
      ],
      [2, [['office', '2021-01-26', '2025-01-20', false, false]], 0],
      [0, [['topic', '2022-07-22', '2023-07-17', false, false]], 0],
      [1, [], 1],
    ],
  );
});

test.each([
  ['2022-07-29', undefined, ['2022-07-29', '2022-07-29'], true],
  ['2022-07', undefined, ['2022-07-01', '2022-07-31'], false],
  ['2022', undefined, ['2022-01-01', '2022-12-31'], false],
  ['2022-07-29', '2022-08-02', ['2022-07-29', '2022-08-02'], false],
])('an event of %s keeps its precision', (date, endDate, expected, isExact) => {
  const drawn = laneEvent(event('a', date, [], endDate));
  expect([days(drawn), drawn.isExact]).toEqual([expected, isExact]);
});

test('the whole: everything but offices, and never more than twenty years', () => {
  const lanes = lanesOf(
    [
      { record: held, number: 0 },
      { record: person, number: 1 },
    ],
    [],
    '2026-11-22',
  );
  const window = wholeWindow(lanes, [], '2022-07-29', '2026-11-22');
  expect([window.from < dayNumber('2018-12-28'), window.to > dayNumber('2022-07-29'), window.to < dayNumber('2023-01-01')]).toEqual([true, true, true]);
  const long = wholeWindow([], [laneEvent(event('a', '1990')), laneEvent(event('b', '2026'))], '2022-07-29', '2026-11-22');
  expect(long.to - long.from).toBeLessThan(16 * 366);
  expect(wholeWindow([], [], undefined, '2026-11-22')).toEqual({ from: dayNumber('2026-11-22') - 15, to: dayNumber('2026-11-22') + 15 });
});

test.each(ZOOMS)('a window of %i months has one to seven marks, all within it', (months) => {
  for (const middle of ['2022-07-29', '2000-02-29', '2010-12-31'].map(dayNumber)) {
    const window = windowAround(middle, months);
    const ticks = ticksOf(window);
    expect(ticks.length).toBeGreaterThanOrEqual(1);
    expect(ticks.length).toBeLessThanOrEqual(7);
    for (const { at, date } of ticks) {
      expect(at).toBeGreaterThanOrEqual(0);
      expect(at).toBeLessThanOrEqual(1);
      expect(date).toMatch(months === 1 ? /^\d{4}-\d{2}-\d{2}$/ : /^\d{4}(-\d{2})?$/);
    }
  }
});

test('places, and what lies within', () => {
  const window = { from: 100, to: 200 };
  expect([100, 150, 200, 50].map((day) => placeOf(day, window))).toEqual([0, 0.5, 1, -0.5]);
  expect([isWithin({ from: 0, to: 99 }, window), isWithin({ from: 0, to: 100 }, window), isWithin({ from: 120, to: 130 }, window)]).toEqual([
    false,
    true,
    true,
  ]);
  expect(moved(window, 0.5)).toEqual({ from: 150, to: 250 });
  expect(moved(window, -1)).toEqual({ from: 0, to: 100 });
});
