// @vitest-environment jsdom
/** Whose data was taken, and under which licence, is said in the repository and in the options, for every collection of the dataset. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { h, render } from 'preact';
import { expect, test } from 'vitest';
import { DataPanel } from '../../components/DataPanel.tsx';
import { WordsProvider } from '../../components/words.ts';
import type { AboutDataset } from '../../lib/dataset/records.ts';
import { english } from '../fixtures/words.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const about = JSON.parse(read('data/about.json')) as Pick<AboutDataset, 'version' | 'date' | 'licence' | 'groups' | 'collections'>;
const sources = read('data/SOURCES.md').split('\n');

function panel(): HTMLElement {
  const page = document.createElement('main');
  const props = { about: { ...about, topics: [], counts: { detainees: 1, people: 2, topics: 3, events: 4, exchanges: 5 } }, correctionsUrl: 'mailto:nobody' };
  render(h(WordsProvider, { value: english, children: h(DataPanel, props) }), page);
  return page;
}

test.each(about.collections)('data/SOURCES.md names licence and attribution of $id', ({ id, publisher, licence, attribution }) => {
  const row = sources.find((line) => line.startsWith(`| \`${id}\` |`)) ?? '';
  for (const words of [publisher, licence, attribution]) expect(row).toContain(words);
});

test('data/SOURCES.md names no collection that is not in the dataset', () => {
  const named = sources.flatMap((line) => /^\| `(collection:[^`]+)` \|/.exec(line)?.[1] ?? []);
  expect(named.sort()).toEqual(about.collections.map(({ id }) => id).sort());
});

test.each(about.collections)('the options name licence and attribution of $id', ({ title, publisher, url, licence, attribution }) => {
  const item = [...panel().querySelectorAll('li')].find((candidate) => candidate.textContent?.includes(title));
  for (const words of [publisher, licence, attribution]) expect(item?.textContent).toContain(words);
  expect(item?.querySelector('a')?.getAttribute('href')).toBe(url);
});

test('the options name the licence of the dataset itself', () => {
  expect(panel().textContent).toContain(`under ${about.licence}`);
});

test('nothing under a non-commercial licence is in it', () => {
  for (const { licence } of about.collections) expect(licence).not.toMatch(/\bNC\b|non-?commercial/i);
});
