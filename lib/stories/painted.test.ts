import { expect, test } from 'vitest';
import { MOST, MOST_OF_ONE, paintedOf } from './painted.ts';
import type { NumberedMention } from './story.ts';

const mention = (number: number, block: number, entity: number): NumberedMention => ({
  number,
  key: block + 10,
  block,
  start: 0,
  end: 3,
  entity,
  why: { rule: 'full' },
});
/** Two sections: the blocks 0 to 2, and 3 with all after it. */
const ORDER = [10, 11, 12, 13, 14];
const HEADINGS = new Set([13]);
const MENTIONS = [mention(0, 0, 7), mention(1, 1, 7), mention(2, 1, 8), mention(3, 3, 7), mention(4, 4, 7), mention(5, 4, 8)];

test.each([
  ['every', [0, 1, 2, 3, 4, 5]],
  ['section', [0, 2, 3, 5]],
  ['first', [0, 2]],
] as const)('%s mention', (density, numbers) => {
  expect(paintedOf(MENTIONS, ORDER, HEADINGS, density).map(({ number }) => number)).toEqual(numbers);
});

test('without headings the story is one section', () => {
  expect(paintedOf(MENTIONS, ORDER, new Set(), 'section').map(({ number }) => number)).toEqual([0, 2]);
});

test('of one entity, and of all, no more than a page may cost', () => {
  const many = Array.from({ length: 3_000 }, (_, number) => mention(number, 0, 7));
  expect(paintedOf(many, ORDER, HEADINGS, 'every').length).toBe(MOST_OF_ONE);
  const different = Array.from({ length: 3_000 }, (_, number) => mention(number, 0, number));
  expect(paintedOf(different, ORDER, HEADINGS, 'every').length).toBe(MOST);
});
