/** Looking up in the data that ships. */
import { expect, test } from 'vitest';
import { Lookup } from '../../lib/lookup/lookup.ts';
import type { Query } from '../../lib/lookup/query.ts';
import { buildDataset } from '../../scripts/dataset.ts';

const { entities, events, search, about } = buildDataset();
const lookup = new Lookup(
  JSON.parse(JSON.stringify(search)),
  {
    name: (number) => ({ name: entities[number]?.name ?? '', kind: entities[number]?.kind ?? 'topic' }),
    around: (topic) => new Set(entities[topic]?.events.flatMap((event) => events[event]?.entities ?? [])),
  },
  Number(about.date.slice(0, 4)),
);
const first = (query: Partial<Query>) => lookup.find({ limit: 5, ...query }).hits.map(({ number }) => entities[number]?.id);

test.each([
  ['griner', 'brittney-griner'],
  ['brit gri', 'brittney-griner'],
  ['grinner', 'brittney-griner'],
  ['Грайнер', 'brittney-griner'],
  ['Гершкович', 'evan-gershkovich'],
  ['navalni', 'alexei-navalny'],
  ['selahattin demirtas', 'selahattin-demirtas'],
  ['blinken', 'antony-blinken'],
  ['黎智英', 'jimmy-lai'],
  ['grain deal', 'black-sea-grain'],
])('%s', (text, id) => {
  expect(first({ text })).toContain(id);
});

test('every record is found by its own name among the first five', () => {
  const missed = entities.filter(({ name, id }) => !first({ text: name }).includes(id)).map(({ name }) => name);
  // Namesakes share their names; nobody else may be lost.
  expect(missed.length).toBeLessThan(entities.length * 0.005);
});

test('those who are held are as many as the records say', () => {
  const held = lookup.find({ status: 'held', limit: 1 }).count;
  expect(held).toBeGreaterThan(50);
  expect(lookup.find({ status: 'held', country: 'RU', limit: 1 }).count).toBeLessThan(held);
});
