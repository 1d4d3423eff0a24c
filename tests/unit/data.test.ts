/** The records in `data/`: fit for use, as many as there should be, and the same bytes every time. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { problemLine } from '../../lib/dataset/check.ts';
import { loadDataset } from '../../scripts/data/load.ts';
import { buildDataset } from '../../scripts/dataset.ts';

const { dataset, problems } = loadDataset();
const built = buildDataset();

test('no record has a problem', () => {
  expect(problems.map(problemLine)).toEqual([]);
});

test.each([
  ['detainees', dataset.detainees.length, 501],
  ['events', dataset.events.length, 459],
  ['topics', dataset.topics.length, 500],
  ['roles', dataset.roles.length, 246],
  ['people', dataset.people.length, 780],
  ['outlets', dataset.outlets.length, 250],
] as const)('%s: %i, at least %i', (_, count, least) => {
  expect(count).toBeGreaterThanOrEqual(least);
});

test('nobody in it is a child', () => {
  for (const { id, born, occupation } of dataset.detainees) expect([id, occupation === 'child' || (born ?? 0) > 2008]).toEqual([id, false]);
});

test('what is not verified is in no shipped record', () => {
  const shipped = new Set(built.events.map(({ id }) => id));
  for (const { id, unverified } of dataset.events) if (unverified) expect(shipped.has(id)).toBe(false);
  const unsure = dataset.roles.flatMap(({ office, holders }) =>
    holders.filter(({ sure }) => sure === false).map(({ person, from }) => `${person} ${office} ${from}`),
  );
  const shown = new Set(built.entities.flatMap((entity) => ('terms' in entity ? entity.terms.map(({ title, from }) => `${entity.id} ${title} ${from}`) : [])));
  expect(unsure.filter((term) => shown.has(term))).toEqual([]);
});

test('the same records give the same bytes', () => {
  const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  const again = buildDataset();
  expect([hash(again.gazetteer), hash(again.records)]).toEqual([hash(built.gazetteer), hash(built.records)]);
});

test('the names do not stand in the gazetteer', () => {
  const text = new TextDecoder('latin1').decode(built.gazetteer);
  for (const name of ['Navalny', 'Whelan', 'Blinken', 'Griner']) expect(text).not.toContain(name);
});

test('nearly every phrase can be found', () => {
  expect(built.unmatchable.length / built.lexicon.phrases.length).toBeLessThan(0.02);
});
