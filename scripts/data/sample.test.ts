import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkRecords } from '../../lib/dataset/check.ts';
import { changedRecords, located } from '../../tests/fixtures/dataset/build.ts';
import { factsOf } from './facts.ts';
import { draw } from './random.ts';

const letters = [...'abcdefghij'];

test('a draw is part of the list, without repetition, and the same for the same seed', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 50 }), fc.nat(60), fc.integer(), (numbers, count, seed) => {
      const list = numbers.map((number, at) => `${at} ${number}`);
      const drawn = draw(list, count, seed);
      expect(drawn).toHaveLength(Math.min(count, list.length));
      expect(new Set(drawn).size).toBe(drawn.length);
      expect(list).toEqual(expect.arrayContaining(drawn));
      expect(draw(list, count, seed)).toEqual(drawn);
    }),
  );
});

test('every one of the list is drawn about as often as any other', () => {
  const counts = new Map<string, number>();
  for (let seed = 0; seed < 5_000; seed++) for (const letter of draw(letters, 2, seed)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  // A thousand each; five standard deviations.
  for (const letter of letters) expect(Math.abs((counts.get(letter) ?? 0) - 1_000)).toBeLessThan(145);
});

test('every date that is told is a fact, with the sources that it names or those of its record', () => {
  const { dataset } = checkRecords(
    located(changedRecords({ detainees: [{ id: 'ben-sample', offices: [{ title: 'Mayor', from: '2010', to: '2014', endInferred: true }] }] })),
  );
  expect(factsOf(dataset).map(({ file, field, date, pages, collections, isOwn }) => [file, field, date, pages.length, collections.length, isOwn])).toEqual([
    ['detainees/ben-sample.json', 'detentions.0.from', '2020-01-02', 1, 0, true],
    ['detainees/ben-sample.json', 'detentions.0.to', '2021', 1, 0, true],
    ['detainees/ben-sample.json', 'detentions.1.from', '2022-03', 1, 0, true],
    ['events/arrest-2022.json', 'date', '2022-03', 1, 0, false],
    ['exchanges/exchange-2021.json', 'date', '2021', 1, 0, false],
    ['roles/minister.json', 'holders.0.from', '2020', 0, 1, false],
    ['detainees/ben-sample.json', 'offices.0.from', '2010', 1, 0, false],
  ]);
});

test('the command draws as many as asked for, prints the seed, and draws the same again', () => {
  const run = (...args: string[]) => spawnSync(process.execPath, [join(import.meta.dirname, 'sample.ts'), ...args], { encoding: 'utf8' });
  const first = run('--seed', '11', '--count', '7');
  expect(first.stdout).toContain('seed 11');
  expect(first.stdout.match(/^\d+\. \[ \]/gm)).toHaveLength(7);
  expect(first.stdout.match(/https?:\/\//g)?.length).toBeGreaterThanOrEqual(7);
  expect(run('--seed', '11', '--count', '7').stdout).toBe(first.stdout);
  expect(run('--seed', '12', '--count', '7').stdout).not.toBe(first.stdout);
  expect(run('--of', 'nothing').status).toBe(2);
});
