import { describe, expect, test } from 'vitest';
import { located, type Records, validRecords } from '../../tests/fixtures/dataset/build.ts';
import { checkRecords, problemLine } from './check.ts';

const problemsOf = (records: Records): string[] => checkRecords(located(records)).problems.map(problemLine);
/** Change one record of the valid dataset; `at` counts from 0. */
function changed(kind: string, at: number, change: (record: Record<string, unknown>) => void): Records {
  const records = validRecords();
  const record = records[kind]?.[at];
  if (!record) throw new Error(`the fixture has no ${kind}[${at}]`);
  change(record);
  return records;
}
const detention = (record: Record<string, unknown>, at: number) => (record['detentions'] as Record<string, unknown>[])[at] as Record<string, unknown>;

test('a valid dataset has no problem', () => {
  expect(problemsOf(validRecords())).toEqual([]);
});

describe('a problem names file, record and field', () => {
  const CASES: [what: string, records: Records, problem: RegExp][] = [
    [
      'a misspelt field',
      changed('people', 0, (record) => Object.assign(record, { wikdata: 'Q1' })),
      /^data\/people\.ndjson:1: ada-example: does not know the field "wikdata"/,
    ],
    ['a missing field', changed('detainees', 0, (record) => delete record['summary']), /^data\/detainees\/ben-sample\.json: ben-sample: summary: /],
    [
      'an impossible date',
      changed('detainees', 0, (record) => Object.assign(detention(record, 0), { from: '2020-02-30' })),
      /detentions\.0\.from: a date is YYYY/,
    ],
    [
      'no source',
      changed('events', 0, (record) => Object.assign(record, { sources: [] })),
      /^data\/events\/arrest-2022\.json: arrest-2022: sources: name at least one source/,
    ],
    [
      'a source that is no web address',
      changed('events', 0, (record) => Object.assign(record, { sources: [{ url: 'javascript:alert(1)', publisher: 'X' }] })),
      /sources\.0\.url/,
    ],
    ['a topic without a source and without a reason', changed('topics', 0, (record) => Object.assign(record, { sources: [] })), /say in "unsourced" why/],
    [
      'a collection nobody knows',
      changed('people', 0, (record) => Object.assign(record, { sources: ['collection:none'] })),
      /sources\.0: about\.json has no collection/,
    ],
    [
      'a person nobody knows',
      changed('events', 0, (record) => Object.assign(record, { people: ['nobody-known'] })),
      /people\.0: no person has the id "nobody-known"/,
    ],
    ['a topic nobody knows', changed('events', 0, (record) => Object.assign(record, { topics: ['none'] })), /topics\.0: no topic has the id "none"/],
    ['an event nobody knows', changed('topics', 0, (record) => Object.assign(record, { events: ['none'] })), /events\.0: no event has the id "none"/],
    [
      'a holder nobody knows',
      changed('roles', 0, (record) => Object.assign(record, { holders: [{ person: 'none-known', from: '2020' }] })),
      /holders\.0: no person/,
    ],
    [
      'the other side of an exchange nobody knows',
      changed('detainees', 0, (record) => Object.assign(detention(record, 0), { exchangedFor: ['nobody-known'] })),
      /detentions\.0\.exchangedFor\.0/,
    ],
    ['a group nobody knows', changed('topics', 0, (record) => Object.assign(record, { group: 'other' })), /about\.json has no group "other"/],
    [
      'an end before the beginning',
      changed('detainees', 0, (record) => Object.assign(detention(record, 0), { to: '2019' })),
      /detentions\.0\.to: 2020-01-02 is later than 2019/,
    ],
    ['an open detention with an end', changed('detainees', 0, (record) => Object.assign(detention(record, 1), { to: '2024' })), /outcome "held" is open/],
    ['a date after that of the dataset', changed('events', 0, (record) => Object.assign(record, { date: '2030' })), /lies after the date of the dataset/],
    [
      'two detentions at once',
      changed('detainees', 0, (record) => Object.assign(detention(record, 0), { to: '2023-05-01' })),
      /overlaps the detention that begins 2022-03/,
    ],
    [
      'detained before birth',
      changed('detainees', 0, (record) => {
        record['born'] = 2005;
        detention(record, 0)['from'] = '1999';
      }),
      /begins before/,
    ],
    ['an id used twice', changed('people', 0, (record) => Object.assign(record, { id: 'ben-sample' })), /another record has this id/],
    ['a file under another name', changed('topics', 0, (record) => Object.assign(record, { id: 'Swap' })), /an id is lower-case words/],
    [
      'an alias that stands twice',
      changed('people', 0, (record) => Object.assign(record, { aliases: [{ text: 'ada example', lang: 'en', kind: 'full' }] })),
      /stands twice in this record/,
    ],
    [
      'an alias of two people',
      changed('people', 0, (record) => Object.assign(record, { aliases: [{ text: 'Ben Sample', lang: 'en', kind: 'full' }] })),
      /"ben sample" is a name of ada-example and ben-sample; give each of them "needs"/,
    ],
    [
      'a language that is none',
      changed('people', 0, (record) => Object.assign(record, { aliases: [{ text: 'X Y', lang: 'english', kind: 'full' }] })),
      /aliases\.0\.lang/,
    ],
    ['a domain with www', changed('outlets', 0, (record) => Object.assign(record, { domain: 'https://www.x.example' })), /domain: a domain is lower case/],
  ];
  test.each(CASES)('%s', (_, records, problem) => {
    expect(problemsOf(records)).toEqual(expect.arrayContaining([expect.stringMatching(problem)]));
  });
});

test('all problems are told at once', () => {
  const records = changed('events', 0, (record) => Object.assign(record, { people: ['nobody-known'], topics: ['none'] }));
  expect(problemsOf(records).length).toBeGreaterThanOrEqual(2);
});

test('two people of one name are fine where words tell them apart', () => {
  const records = validRecords();
  Object.assign(records['people']?.[0] ?? {}, { aliases: [{ text: 'Ben Sample', lang: 'en', kind: 'full', needs: ['minister'] }] });
  Object.assign(records['detainees']?.[0] ?? {}, { needs: ['prison'] });
  expect(problemsOf(records)).toEqual([]);
});

test('a dataset without about.json says so', () => {
  expect(problemsOf({ ...validRecords(), about: [] })).toEqual(expect.arrayContaining([expect.stringContaining('about.json')]));
});
