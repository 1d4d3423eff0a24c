import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { withoutTrackers } from '../../lib/dataset/check/addresses.ts';
import { loadDataset } from './load.ts';
import { readFolder, untidyFiles } from './read.ts';
import { recordText, tidyLines, tidyRecord } from './tidy.ts';

test.each([
  ['https://a.news/b?utm_source=x', 'https://a.news/b'],
  ['https://a.news/b?utm_source=x&id=2&fbclid=y#part', 'https://a.news/b?id=2#part'],
  ['https://a.news/b?id=2&q=a%20b', 'https://a.news/b?id=2&q=a%20b'],
  ['https://a.news/?p=1&p=2', 'https://a.news/?p=1&p=2'],
  ['https://a.news/utm_source=x', 'https://a.news/utm_source=x'],
  ['https://a.news/b#utm_source=x?', 'https://a.news/b#utm_source=x?'],
])('%s without trackers is %s', (url, expected) => {
  expect(withoutTrackers(url)).toBe(expected);
});

test('a record is laid out, and loses trackers wherever an address stands', () => {
  const url = 'https://a.news/b?utm_source=x';
  expect(JSON.parse(tidyRecord(JSON.stringify({ detentions: [{ sources: [url] }], sources: [{ url }], note: 'why? utm_source=x' })))).toEqual({
    detentions: [{ sources: ['https://a.news/b'] }],
    sources: [{ url: 'https://a.news/b' }],
    note: 'why? utm_source=x',
  });
});

test('what is tidy stays as it is', () => {
  const text = recordText({ id: 'a', sources: [{ url: 'https://a.news/b?id=2', publisher: 'A' }] });
  expect(tidyRecord(text)).toBe(text);
});

test('lines are sorted by id where they should be', () => {
  expect(tidyLines('{"id": "b"}\n\n{"id":"a"}', true)).toBe('{"id":"a"}\n{"id":"b"}\n');
  expect(tidyLines('{"id":"b"}\n{"id":"a"}\n', false)).toBe('{"id":"b"}\n{"id":"a"}\n');
});

/** A folder with files, for one test. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-data-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'people'));
  mkdirSync(join(folder, 'events'));
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  return folder;
}

test('a folder is read in the order of its files, with the line of each record', () => {
  const { records, problems } = readFolder(
    folderWith({ 'people/US.ndjson': '{"id":"a"}\n{"id":"b"}\n', 'people/DE.ndjson': '{"id":"c"}\n', 'given-names.txt': 'Ada\nBen\n' }),
  );
  expect(records['people']?.map(({ file, value }) => [file, value])).toEqual([
    ['people/DE.ndjson:1', { id: 'c' }],
    ['people/US.ndjson:1', { id: 'a' }],
    ['people/US.ndjson:2', { id: 'b' }],
  ]);
  expect(records['givenNames']?.map(({ value }) => value)).toEqual(['Ada', 'Ben']);
  expect(problems).toEqual([]);
});

test('what is no JSON is named with its line, and the rest is read', () => {
  const { records, problems } = readFolder(folderWith({ 'people/US.ndjson': '{"id":"a"}\n{"id":"b",}\n', 'events/x.json': '{' }));
  expect(records['people']).toHaveLength(1);
  expect(problems.map(({ file }) => file)).toEqual(['events/x.json', 'people/US.ndjson:2']);
  for (const { message } of problems) expect(message).toMatch(/^is not JSON: .*; correct/);
});

test('what is not laid out as records are is named, and what it should be is known', () => {
  const folder = folderWith({ 'people/US.ndjson': '{"id":"b"}\n{"id":"a"}\n', 'events/x.json': '{ "id": "x" }', 'events/y.json': '{"id": "y"}\n' });
  expect(untidyFiles(folder)).toEqual([
    { path: 'events/x.json', tidy: '{"id": "x"}\n' },
    { path: 'people/US.ndjson', tidy: '{"id":"a"}\n{"id":"b"}\n' },
  ]);
  expect(
    loadDataset(folder)
      .looks()
      .filter(({ rule }) => rule === 'files-are-laid-out-as-records-are')
      .map(({ file }) => file),
  ).toEqual(['events/x.json', 'people/US.ndjson']);
});
