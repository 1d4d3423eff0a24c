import { expect, test } from 'vitest';
import { english as words } from '../../tests/fixtures/words.ts';
import type { ShownDetention } from '../dataset/records.ts';
import { timeHeld, timeHeldTexts } from './time-held.ts';

const spell = (more: Partial<ShownDetention>): ShownDetention => ({ heldBy: 'RU', outcome: 'released', asOf: '2026-01-01', ...more });
const griner = spell({ from: '2022-02-17', to: '2022-12-08', outcome: 'exchanged' });

test.each([
  ['to the day', [griner], { days: 294, isExact: true }],
  ['two times', [griner, spell({ from: '2024-01-01', to: '2024-01-11' })], { days: 304, isExact: true }],
  ['from a month, to a month: the least', [spell({ from: '2021-11', to: '2022-01' })], { days: 32, isExact: false }],
  ['a beginning that is not known', [spell({ to: '2022-01-01' })], undefined],
  ['one known time beside one unknown', [spell({ to: '2020' }), griner], { days: 294, isExact: false }],
  ['open: up to the newest source', [spell({ from: '2026-01-01', outcome: 'held', asOf: '2026-01-31' })], { days: 30, isExact: true, upTo: '2026-01-31' }],
  ['not known what came after', [spell({ from: '2012-08', outcome: 'unknown', asOf: '2025-08-21' })], undefined],
  ['killed before the end was known', [spell({ from: '2023-10-07', to: '2025-02-21', diedOn: '2023-11', outcome: 'died' })], { days: 25, isExact: false }],
  ['within one month', [spell({ from: '2021-11', to: '2021-11' })], undefined],
  ['nothing', [], undefined],
] as const)('%s', (_, detentions, expected) => {
  expect(timeHeld(detentions)).toEqual(expected);
});

test.each([
  [[griner], '2022-07-29', ['294 days in all']],
  [[spell({ from: '2018-12-28', to: '2024-08-01' })], '2022-07-29', ['1,309 days by this story', '2,043 days in all']],
  [[griner], '2023-07-29', ['294 days in all']],
  [[griner], undefined, ['294 days in all']],
  [[spell({ from: '2021-11', outcome: 'held' })], '2022-07-29', ['At least 1,493 days up to 1 Jan 2026']],
  [[spell({ from: '2025-12-31', outcome: 'held' })], '2026-01-01', ['1 day up to 1 Jan 2026']],
] as const)('in words: %#', (detentions, story, expected) => {
  expect(timeHeldTexts(detentions, story, words)).toEqual(expected);
});
