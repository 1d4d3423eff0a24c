import { expect, test } from 'vitest';
import { english as words } from '../../tests/fixtures/words.ts';
import type { DetaineeRecord, EntityRecord, PersonRecord, ShownDetention, TopicRecord } from '../dataset/records.ts';
import { datesIn, type Line, sinceLines, thenLine, whoLine } from './lines.ts';

const shared = { id: 'x', name: 'X', sources: [], collections: [], events: [] };
const detainee = (...detentions: Partial<ShownDetention>[]): DetaineeRecord => ({
  ...shared,
  kind: 'detainee',
  occupation: 'reporter',
  citizenships: [],
  summary: '',
  terms: [],
  detentions: detentions.map((detention) => ({ heldBy: 'RU', outcome: 'held', asOf: '2026-01-05', ...detention })),
});
const person = (...terms: PersonRecord['terms']): PersonRecord => ({ ...shared, kind: 'person', terms });
const topic = (more: Partial<TopicRecord>): TopicRecord => ({ ...shared, kind: 'topic', group: 'g', related: [], ...more });

const text = ({ lead, rest }: Line) => [lead, rest].filter(Boolean).join(' ');
const says = (record: EntityRecord, story: string | undefined, data = '2026-11-22') => {
  const onDay = thenLine(record, { story, data }, words);
  return [onDay ? text(onDay) : '–', ...sinceLines(record, { story, data }, words).map(text)];
};

const exchanged = {
  from: '2022-02-17',
  to: '2022-12-08',
  outcome: 'exchanged',
  exchangedFor: [{ name: 'Carl Price', entity: 1 }, { name: 'a swap of 2022-12-08' }],
  asOf: '2022-12-08',
} as const;
const minister = { title: 'Minister', from: '2021-01-26', to: '2025-01-20' };

test.each([
  [
    'held then, freed since',
    detainee(exchanged),
    '2022-07-29',
    ['Held in Russia · 162 days', 'Freed 8 Dec 2022 in exchange for Carl Price (a swap of 8 Dec 2022)'],
  ],
  ['held for years', detainee({ ...exchanged, from: '2018-12-28' }), '2022-07-29', ['Held in Russia · 3 years 7 months', expect.any(String)]],
  ['since a month', detainee({ ...exchanged, from: '2021-11' }), '2022-07-29', ['Held in Russia · since Nov 2021', expect.any(String)]],
  [
    'by a group',
    detainee({ heldBy: 'a group', from: '2023-10-07' }),
    '2023-11-06',
    ['Held by a group · 30 days', 'In detention when last reported (5 Jan 2026)'],
  ],
  ['in a country with an article', detainee({ heldBy: 'US', from: '2023-10-07' }), '2023-11-06', ['Held in the United States · 30 days', expect.any(String)]],
  [
    'not yet, then taken',
    detainee({ from: '2023-03-29' }),
    '2022-07-29',
    ['Not yet detained', 'Detained 29 Mar 2023 in Russia', 'In detention when last reported (5 Jan 2026)'],
  ],
  ['free already', detainee(exchanged), '2023-01-01', ['Freed 8 Dec 2022 in exchange for Carl Price (a swap of 8 Dec 2022)']],
  ['a newer story than the record', detainee({ from: '2020-01-01', asOf: '2025-03' }), '2026-02-01', ['In detention when last reported (Mar 2025)']],
  ['died', detainee({ from: '2021-01-17', to: '2024-02-16', outcome: 'died' }), '2022-07-29', ['Held in Russia · 1 year 6 months', 'Died 16 Feb 2024']],
  ['died before the story', detainee({ from: '2021-01-17', to: '2024-02-16', outcome: 'died' }), '2025-01-01', ['Had died (16 Feb 2024)']],
  [
    'killed, which nobody knew',
    detainee({ heldBy: 'a group', from: '2023-10-07', diedOn: '2023-11', to: '2025-02-21', outcome: 'died' }),
    '2024-06-01',
    ['Held by a group; later found to have been killed (Nov 2023)', 'Died Nov 2023 (remains returned or death announced 21 Feb 2025)'],
  ],
  [
    'nothing known',
    detainee({ from: '2012-08', outcome: 'unknown', asOf: '2025-08-21' }),
    '2022-07-29',
    [
      'Status on this day not on record (Detained Aug 2012 in Russia)',
      'What has become of them is not on record (Detained Aug 2012 in Russia; last reported 21 Aug 2025)',
    ],
  ],
  ['no checked detention', detainee(), '2022-07-29', ['No checked record of the detention yet']],
  ['an undated story', detainee(exchanged), undefined, ['–', 'Freed 8 Dec 2022 in exchange for Carl Price (a swap of 8 Dec 2022)']],
  ['an undated story of somebody held', detainee({ from: '2020-01-01' }), undefined, ['–', 'In detention when last reported (5 Jan 2026)']],
  ['an office then, left since', person(minister), '2022-07-29', ['Minister', 'Left office 20 Jan 2025']],
  [
    'an office still held when last recorded',
    person({ title: 'Minister', from: '2004-03-09', asOf: '2026-03' }),
    '2022-07-29',
    ['Minister', 'In office when last reported (Mar 2026)'],
  ],
  [
    'an office that came later',
    person({ title: 'President', from: '2025-01-20', asOf: '2026-08' }, { title: 'Senator', from: '2010', to: '2017' }),
    '2022-07-29',
    ['Formerly Senator', 'President from 20 Jan 2025 (last reported Aug 2026)'],
  ],
  [
    'no office then',
    person({ title: 'President', from: '2025-01-20', asOf: '2026-08' }),
    '2022-07-29',
    ['No office on record on this day', 'President from 20 Jan 2025 (last reported Aug 2026)'],
  ],
  [
    'an acting one',
    person({ title: 'Minister', from: '2021-01-26', to: '2025-01-20', acting: true }),
    '2022-07-29',
    ['Minister (acting)', 'Left office 20 Jan 2025'],
  ],
  ['no office at all', person(), '2022-07-29', ['–']],
  ['a person who died', { ...person(minister), died: '2025-04-21' }, '2022-07-29', ['Minister', 'Left office 20 Jan 2025', 'Died 21 Apr 2025']],
  ['an agreement that ended', topic({ kind: 'agreement', from: '2022-07-22', to: '2023-07-17' }), '2022-07-29', ['Since 22 Jul 2022', 'Ended 17 Jul 2023']],
  ['a topic to come', topic({ from: '2023-10-07' }), '2022-07-29', ['Not yet: from 7 Oct 2023']],
  ['a topic without dates', topic({}), '2022-07-29', ['–']],
])('%s', (_, record, story, expected) => {
  expect(says(record, story)).toEqual(expected);
});

test('who somebody is, on the story’s day', () => {
  const days = { data: '2026-11-22' };
  expect(whoLine(detainee(exchanged), { ...days, story: '2022-07-29' }, words)).toBe('reporter');
  expect(whoLine(person(minister), { ...days, story: '2022-07-29' }, words)).toBe('Minister');
  expect(whoLine(person(minister), { ...days, story: undefined }, words)).toBe('Formerly Minister');
  expect(whoLine(topic({}), { ...days, story: undefined }, words)).toBe('');
});

test('no line of an open detention says "still"', () => {
  expect(says(detainee({ from: '2020-01-01' }), '2022-07-29').join(' ')).not.toMatch(/still|now/i);
});

test('dates within a text are written out; what is no date stays', () => {
  expect(datesIn('9 years (2022-08-04), cut in 2023-13, see 2024-05', words)).toBe('9 years (4 Aug 2022), cut in 2023-13, see May 2024');
});
