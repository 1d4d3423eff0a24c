import { expect, test } from 'vitest';
import type { DetaineeRecord, EntityRecord, Outcome } from '../dataset/records.ts';
import { buildIndex } from './index-file.ts';
import { Lookup } from './lookup.ts';
import type { Query } from './query.ts';

const shared = { sources: [], collections: [], events: [] };
const detainee = (id: string, name: string, heldBy: string, to: string | undefined, outcome: Outcome): DetaineeRecord => ({
  ...shared,
  id,
  name,
  kind: 'detainee',
  citizenships: [],
  summary: '',
  terms: [],
  detentions: [{ heldBy, from: '2020-01-01', ...(to ? { to } : {}), outcome, asOf: to ?? '2026-11-01' }],
});
const ENTITIES: EntityRecord[] = [
  detainee('ada', 'Ada Exämple', 'RU', '2026-02-01', 'exchanged'),
  detainee('ben', 'Ben Sample', 'BY', undefined, 'held'),
  detainee('cid', 'Cid O’Neil-Grødem', 'RU', '2024-01-01', 'died'),
  { ...shared, id: 'dan', name: 'Dan Sample', kind: 'person', country: 'RU', terms: [] },
  { ...shared, id: 'swap', name: 'The Sample Swap', kind: 'agreement', group: 'g', related: [] },
  detainee('eva', 'Eva Gershon', 'a group', '2024-05-01', 'released'),
];
const ALIASES = new Map([
  ['ada', ['Ада Примерова', 'عائشة', '样本艾达']],
  ['ben', ['Bennie']],
]);
const lookup = new Lookup(
  buildIndex(ENTITIES, ALIASES, '2026-11-22'),
  {
    name: (number) => ({ name: ENTITIES[number]?.name ?? '', kind: ENTITIES[number]?.kind ?? 'topic' }),
    around: () => new Set([1, 3]),
  },
  2026,
);
const ids = (query: Partial<Query>) => lookup.find({ limit: 10, ...query }).hits.map(({ number }) => ENTITIES[number]?.id);

test.each([
  ['a name', 'Ada Exämple', ['ada']],
  ['without accents, in any case', 'EXAMPLE', ['ada']],
  ['a beginning', 'exa', ['ada']],
  ['two beginnings', 'sam be', ['ben']],
  ['a typo', 'exmaple', ['ada']],
  ['a letter missing', 'gersho', ['eva']],
  ['a letter too many', 'gershonn', ['eva']],
  ['two typos in a long word', 'gerchom', ['eva']],
  ['no guess at short words', 'bem', []],
  ['another name', 'bennie', ['ben']],
  ['Cyrillic', 'примерова', ['ada']],
  ['Cyrillic, one letter wrong', 'премерова', ['ada']],
  ['Cyrillic for a name recorded in Latin alone', 'гершон', ['eva']],
  ['Arabic with its vowels', 'عَائِشَة', ['ada']],
  ['Arabic with another final letter', 'عائشه', ['ada']],
  ['Chinese, from the beginning', '样本', ['ada']],
  ['apostrophe and hyphen', 'oneil grodem', ['cid']],
  ['a surname that several bear: detainees first', 'sample', ['ben', 'dan', 'swap']],
  ['words of which no record has all: most count', 'ben zzzzzz', ['ben']],
  ['nobody', 'zzzzzz', []],
  ['punctuation alone', '?!', []],
])('%s', (_, text, expected) => {
  expect(ids({ text })).toEqual(expected);
});

test.each([
  ['country', { country: 'RU' }, ['ada', 'cid', 'dan']],
  ['held', { status: 'held' }, ['ben']],
  ['freed this year', { status: 'freed-this-year' }, ['ada']],
  ['freed', { status: 'freed' }, ['ada', 'eva']],
  ['died', { status: 'died' }, ['cid']],
  ['kind: topics', { kind: 'topic' }, ['swap']],
  ['kind: people', { kind: 'person' }, ['dan']],
  ['kind: detainees of a country', { kind: 'detainee', country: 'RU' }, ['ada', 'cid']],
  ['topic', { topic: 4 }, ['ben', 'dan']],
  ['topic and name', { topic: 4, text: 'dan' }, ['dan']],
] as const)('browse by %s', (_, query, expected) => {
  expect(ids(query)).toEqual(expected);
});

test('counts all, gives as many as asked for, and says how many each country has', () => {
  const answer = lookup.find({ kind: 'detainee', limit: 1 });
  expect([answer.count, answer.hits.length, answer.countries]).toEqual([
    4,
    1,
    [
      ['RU', 2],
      ['BY', 1],
    ],
  ]);
  expect(lookup.find({ text: 'ada', limit: 1 }).hits[0]).toEqual({
    number: 0,
    name: 'Ada Exämple',
    kind: 'detainee',
    countries: ['RU'],
    state: 'free',
    year: 2026,
  });
});

test('who is shown by the words comes before what is only also called so, and the shorter name first', () => {
  const topics = ['Relations', 'Warrant for Vladimir Sample', 'Vladimir Sample'].map(
    (name): EntityRecord => ({ ...shared, id: name, name, kind: 'topic', group: 'g', related: [], events: name === 'Relations' ? [1, 2, 3] : [] }),
  );
  const found = new Lookup(
    buildIndex(topics, new Map([['Relations', ['The Sample affair']]]), '2026-11-22'),
    { name: (number) => ({ name: topics[number]?.name ?? '', kind: 'topic' }), around: () => new Set() },
    2026,
  ).find({ text: 'sample', limit: 10 });
  expect(found.hits.map(({ number }) => number)).toEqual([2, 1, 0]);
});
