import { expect, test } from 'vitest';
import type { DetaineeRecord, EntityRecord, PersonRecord, ShownDetention, TopicRecord } from '../dataset/records.ts';
import type { EntityContent } from './content.ts';
import { datesItself, knownContent, knownRecord } from './known.ts';

const DAY = '2022-07-29';
const shared = { id: 'x', name: 'X', sources: [], collections: [], events: [] };
const detainee = (...detentions: Partial<ShownDetention>[]): DetaineeRecord => ({
  ...shared,
  kind: 'detainee',
  occupation: 'pilot, later politician',
  citizenships: [],
  summary: 'Freed in December 2022.',
  terms: [],
  detentions: detentions.map((more) => ({ heldBy: 'RU', outcome: 'held', asOf: '2026-01-05', ...more })),
});
const known = (...detentions: Partial<ShownDetention>[]) => (knownRecord(detainee(...detentions), DAY) as DetaineeRecord).detentions;

test.each([
  [
    'an end that came later',
    { from: '2022-02-17', to: '2022-12-08', outcome: 'exchanged', exchangedFor: [{ name: 'Y' }] },
    [{ from: '2022-02-17', outcome: 'held', asOf: DAY }],
  ],
  [
    'an end that had come',
    { from: '2020', to: '2021-05', outcome: 'released', asOf: '2021-05' },
    [{ from: '2020', to: '2021-05', outcome: 'released', asOf: '2021-05' }],
  ],
  [
    'an end in a month that the day lies in stays as unsure as it is',
    { from: '2020', to: '2022-07', outcome: 'released', asOf: '2022-07' },
    [{ from: '2020', to: '2022-07', outcome: 'released', asOf: '2022-07' }],
  ],
  ['a detention that came later', { from: '2023-03-29' }, []],
  ['an open one', { from: '2020' }, [{ from: '2020', outcome: 'held', asOf: DAY }]],
  [
    'a killing that became known later',
    { from: '2021-10-07', diedOn: '2021-11', to: '2025-02-21', outcome: 'died' },
    [{ from: '2021-10-07', outcome: 'held', asOf: DAY }],
  ],
  ['an end on a day not on record, told later', { from: '2020', outcome: 'released', asOf: '2025' }, [{ from: '2020', outcome: 'held', asOf: DAY }]],
  ['a beginning that is not on record', { to: '2024', outcome: 'released' }, []],
  ['taken, and nothing known since', { from: '2012-08', outcome: 'unknown' }, [{ from: '2012-08', outcome: 'unknown', asOf: DAY }]],
] as const)('%s', (_, detention, expected) => {
  expect(known(detention as Partial<ShownDetention>)).toEqual(expected.map((one) => ({ heldBy: 'RU', ...one })));
});

test('texts are kept where they date themselves, and only then', () => {
  expect(
    known({ from: '2020', charge: 'espionage', sentence: '16 years (2020-06-15)', designation: 'wrongfully detained (2022-08-01)', note: 'told 2022' }),
  ).toEqual([{ heldBy: 'RU', from: '2020', outcome: 'held', asOf: DAY, sentence: '16 years (2020-06-15)' }]);
});

test.each([
  ['9 years (2022-08-04)', false],
  ['9 years (2022-07-29)', true],
  ['9 years (2022-07)', false],
  ['9 years (2022-06), cut in 2024', false],
  ['9 years', false],
  ['9 years (2020)', false],
])('%s', (text, expected) => {
  expect(datesItself(text, DAY)).toBe(expected);
});

test('summary and occupation are written with hindsight', () => {
  const record = knownRecord(detainee(), DAY) as DetaineeRecord;
  expect([record.summary, 'occupation' in record]).toEqual(['', false]);
});

test('offices: what came later is gone, what ended later is open on the day', () => {
  const person: PersonRecord = {
    ...shared,
    kind: 'person',
    died: '2025-04-21',
    terms: [
      { title: 'President', from: '2025-01-20', asOf: '2026-08' },
      { title: 'Minister', from: '2021-01-26', to: '2025-01-20' },
      { title: 'Deputy', from: '2015', to: '2017' },
      { title: 'Mayor', from: '2000', asOf: '2010' },
    ],
  };
  expect(knownRecord(person, DAY)).toEqual({
    ...shared,
    kind: 'person',
    terms: [
      { title: 'Minister', from: '2021-01-26', asOf: DAY },
      { title: 'Deputy', from: '2015', to: '2017' },
      { title: 'Mayor', from: '2000', asOf: '2010' },
    ],
  });
});

test('topics: no summary, no end to come', () => {
  const topic: TopicRecord = { ...shared, kind: 'agreement', group: 'g', related: [], summary: 'It ended.', from: '2022-07-22', to: '2023-07-17' };
  expect(knownRecord(topic, DAY)).toEqual({ ...shared, kind: 'agreement', group: 'g', related: [], from: '2022-07-22' });
});

test('a card: no later event, state, exchange, source; and nobody who is met only later', () => {
  const event = (date: string, entities: number[]) => ({
    id: date,
    date,
    title: '',
    summary: '',
    entities,
    places: [],
    sources: [
      { url: 'https://a.example', publisher: 'A', published: date },
      { url: 'https://b.example', publisher: 'B' },
    ],
  });
  const content: EntityContent = {
    entity: { number: 0, record: detainee({ from: '2020' }) as EntityRecord, marks: [], collections: [] },
    events: [event('2022-05-03', [1]), event('2022-12-08', [2])],
    others: [
      { number: 1, name: 'A', kind: 'detainee', state: 'free' },
      { number: 2, name: 'B', kind: 'person' },
    ],
    related: { people: [1, 2], topics: [] },
    exchanges: [{ name: 'X', date: '2022-12-08', parties: [], mediators: [], sources: [] }],
  };
  const then = knownContent(content, DAY);
  expect(then.events.map(({ date, sources }) => [date, sources.length])).toEqual([['2022-05-03', 1]]);
  expect(then.others[0]).toEqual({ number: 1, name: 'A', kind: 'detainee' });
  expect([then.related.people, then.exchanges]).toEqual([[1], []]);
});
