/** The records in `data/`: fit for use, as many as there should be, and the same bytes every time. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkRecords, problemLine } from '../../lib/dataset/check.ts';
import { compileDataset } from '../../lib/dataset/compile/index.ts';
import { packRecords } from '../../lib/dataset/store.ts';
import { buildGazetteer } from '../../lib/recognise/build.ts';
import { loadDataset } from '../../scripts/data/load.ts';
import { draw } from '../../scripts/data/random.ts';
import { readFolder } from '../../scripts/data/read.ts';
import { buildDataset } from '../../scripts/dataset.ts';

const { dataset, problems } = loadDataset();
const built = buildDataset();

test('no record has a problem', () => {
  expect(problems.map(problemLine)).toEqual([]);
});

test.each([
  ['detainees', dataset.detainees.length, 1_100],
  ['events', dataset.events.length, 900],
  ['topics', dataset.topics.length, 600],
  ['roles', dataset.roles.length, 265],
  ['people', dataset.people.length, 13_000],
  ['outlets', dataset.outlets.length, 250],
] as const)('%s: %i, at least %i', (_, count, least) => {
  expect(count).toBeGreaterThanOrEqual(least);
});

test('nobody in it is a child', () => {
  for (const { id, born, occupation } of dataset.detainees) expect([id, occupation === 'child' || (born ?? 0) > 2008]).toEqual([id, false]);
});

test('of whoever a surname means by itself, "Mrs" and "Mr" can be told', () => {
  const { entities, phrases } = built.lexicon;
  const untold = phrases.filter(({ alone, target }) => alone && entities[target]?.gender === undefined);
  expect(untold.map(({ text }) => text)).toEqual([]);
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

test('the same records give the same bytes, in whatever order they are read', () => {
  const hash = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');
  const { records } = readFolder(join(import.meta.dirname, '../../data'));
  const shuffled = Object.fromEntries(Object.entries(records).map(([kind, list]) => [kind, draw(list, list.length, 5)]));
  const compiled = compileDataset(checkRecords(shuffled).dataset);
  const again = [buildGazetteer(compiled.lexicon).bytes, packRecords(compiled.entities, compiled.events, compiled.exchanges), JSON.stringify(compiled.about)];
  expect(again.map(hash)).toEqual([built.gazetteer, built.records, JSON.stringify(built.about)].map(hash));
});

test('the names do not stand in the gazetteer', () => {
  const text = new TextDecoder('latin1').decode(built.gazetteer);
  for (const name of ['Navalny', 'Whelan', 'Blinken', 'Griner']) expect(text).not.toContain(name);
});

test('nearly every phrase can be found', () => {
  expect(built.unmatchable.length / built.lexicon.phrases.length).toBeLessThan(0.02);
});
