import { describe, expect, test } from 'vitest';
import type { ShownDetention } from '../dataset/records.ts';
import { changesAfter, daysHeld, latestState, standingOn } from './standing.ts';

const spell = (more: Partial<ShownDetention>): ShownDetention => ({ heldBy: 'RU', outcome: 'held', asOf: '2026-01-01', ...more });
const closed = spell({ from: '2022-02-17', to: '2022-12-08', outcome: 'exchanged', asOf: '2022-12-08' });
const open = spell({ from: '2022-02-17', asOf: '2025-03' });

describe('on a day', () => {
  test.each([
    ['before it began', [closed], '2022-02-16', 'not-yet'],
    ['the first day', [closed], '2022-02-17', 'held'],
    ['between', [closed], '2022-07-29', 'held'],
    ['the day of release', [closed], '2022-12-08', 'free'],
    ['after', [closed], '2023-01-01', 'free'],
    ['an open detention', [open], '2023-01-01', 'held'],
    ['in the month of the newest source', [open], '2025-03-31', 'held'],
    ['a death', [spell({ from: '2021', to: '2024-02-16', outcome: 'died' })], '2024-02-16', 'died'],
    ['only the year of arrest is known', [spell({ from: '2022', to: '2024' })], '2022-07-29', 'unknown'],
    ['only the year of release is known', [spell({ from: '2020', to: '2022', outcome: 'released' })], '2022-07-29', 'unknown'],
    ['in a year in between', [spell({ from: '2020', to: '2022', outcome: 'released' })], '2021-07-29', 'held'],
    ['no beginning on record, before the end', [spell({ to: '2022-12-08', outcome: 'released' })], '2022-07-29', 'unknown'],
    ['no beginning on record, after the end', [spell({ to: '2022-12-08', outcome: 'released' })], '2023-01-01', 'free'],
    ['ended on a day not on record, before the newest source', [spell({ from: '2020', outcome: 'released', asOf: '2025' })], '2024-01-01', 'unknown'],
    ['… and after it', [spell({ from: '2020', outcome: 'released', asOf: '2025' })], '2026-01-01', 'free'],
    ['taken, and nothing known since', [spell({ from: '2012-08', outcome: 'unknown', asOf: '2025-08-21' })], '2022-07-29', 'unknown'],
    ['moved to house arrest', [spell({ from: '2020', to: '2022', outcome: 'house-arrest' })], '2023-01-01', 'house-arrest'],
    ['killed, remains not yet returned', [spell({ from: '2023-10-07', diedOn: '2023-11', to: '2025-02-21', outcome: 'died' })], '2024-06-01', 'killed-unknown'],
    ['in the month of the death', [spell({ from: '2023-10-07', diedOn: '2023-11', to: '2025-02-21', outcome: 'died' })], '2023-11-15', 'unknown'],
    ['before the death', [spell({ from: '2023-10-07', diedOn: '2023-11', to: '2025-02-21', outcome: 'died' })], '2023-10-20', 'held'],
    ['between two detentions', [closed, spell({ from: '2024-01-01' })], '2023-06-01', 'free'],
    ['in the second', [closed, spell({ from: '2024-01-01' })], '2024-06-01', 'held'],
    ['no detention', [], '2024-06-01', 'unknown'],
  ] as const)('%s: %#', (_, detentions, day, state) => {
    expect(standingOn(detentions, day).state).toBe(state);
  });
});

test('after the newest source an open detention is "when last reported"', () => {
  expect(standingOn([open], '2026-01-01')).toMatchObject({ state: 'held', lastReported: '2025-03' });
  expect(standingOn([open], '2024-01-01')).not.toHaveProperty('lastReported');
});

test('extradition and transfer do not break the time held', () => {
  const first = spell({ heldBy: 'CH', from: '2021-03-21', to: '2021-12-18', outcome: 'extradited' });
  const second = spell({ heldBy: 'US', from: '2021-12-18', to: '2024-08-01', outcome: 'exchanged' });
  const standing = standingOn([first, second], '2022-03-21');
  expect([standing.since, standing.detention?.heldBy, daysHeld(standing, '2022-03-21')]).toEqual(['2021-03-21', 'US', 365]);
});

test('a release does', () => {
  const standing = standingOn([closed, spell({ from: '2022-12-08' })], '2023-12-08');
  expect(standing.since).toBe('2022-12-08');
});

test('days are not counted from a month', () => {
  expect(daysHeld(standingOn([spell({ from: '2021-11' })], '2022-07-29'), '2022-07-29')).toBeUndefined();
});

test('changes after a day, oldest first; what may lie before it is left out', () => {
  const detentions = [spell({ from: '2020', to: '2022', outcome: 'released' }), spell({ from: '2023-01-05', to: '2024', outcome: 'died' })];
  expect(changesAfter(detentions, '2022-07-29').map(({ kind, date }) => [kind, date])).toEqual([
    ['detained', '2023-01-05'],
    ['ended', '2024'],
  ]);
});

test.each([
  [[closed], 'free'],
  [[open], 'held'],
  [[spell({ from: '2020', to: '2021', outcome: 'died' })], 'died'],
  [[spell({ from: '2020', outcome: 'unknown', asOf: '2021' })], 'unknown'],
  [[], 'unknown'],
] as const)('the last known state: %#', (detentions, state) => {
  expect(latestState(detentions, '2026-11-22')).toBe(state);
});
