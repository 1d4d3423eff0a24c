import { expect, test } from 'vitest';
import type { ShownDetention } from '../dataset/records.ts';
import { holdingBar } from './bar.ts';

const spell = (more: Partial<ShownDetention>): ShownDetention => ({ heldBy: 'RU', outcome: 'held', asOf: '2026-01-01', ...more });

test('the story stands where its day lies', () => {
  const bar = holdingBar([spell({ from: '2020-01-01', to: '2020-12-31', outcome: 'released' })], '2020-07-01');
  expect(bar?.spans[0]).toMatchObject({ from: 0.06, to: 0.94, isOpen: false });
  expect(bar?.story).toBeCloseTo(0.06 + 0.88 * (182 / 365), 2);
});

test('a story outside the detention widens the bar', () => {
  const bar = holdingBar([spell({ from: '2020-01-01', to: '2020-12-31', outcome: 'released' })], '2025-01-01');
  expect(bar?.story).toBe(0.94);
  expect(bar?.spans[0]?.to).toBeLessThan(0.3);
});

test('an open detention ends where its record ends', () => {
  const bar = holdingBar([spell({ from: '2020-01-01' })], undefined);
  expect(bar?.spans[0]).toMatchObject({ to: 0.94, isOpen: true });
  expect(bar).not.toHaveProperty('last');
  expect(bar).not.toHaveProperty('story');
});

test('a death is drawn', () => {
  expect(holdingBar([spell({ from: '2020', to: '2021', outcome: 'died' })], undefined)?.spans[0]?.isDeath).toBe(true);
});

test('one day is no division by nothing', () => {
  const bar = holdingBar([spell({ from: '2020-01-01', to: '2020-01-01', outcome: 'released' })], '2020-01-01');
  expect(bar?.story).toBe(0.06);
});

test('without a beginning on record there is no bar', () => {
  expect(holdingBar([spell({ to: '2020' })], '2020-01-01')).toBeUndefined();
});

test('the labels of a long bar go to the month, those of a short one to the day', () => {
  const long = holdingBar([spell({ from: '2018-12-28', to: '2024-08-01', outcome: 'exchanged' })], undefined);
  expect([long?.first.date, long?.last?.date]).toEqual(['2018-12', '2024-08']);
  const short = holdingBar([spell({ from: '2022-02-17', to: '2022-12-08', outcome: 'exchanged' })], undefined);
  expect([short?.first.date, short?.last?.date]).toEqual(['2022-02-17', '2022-12-08']);
  expect(holdingBar([spell({ from: '2008', to: '2022-12-08', outcome: 'exchanged' })], undefined)?.first.date).toBe('2008');
});
