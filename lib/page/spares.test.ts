// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { sparesFor } from './spares.ts';
import { readBlocks } from './walk.ts';

/** Without a layout nothing is on the screen, and the last block stands for all. */
const blocksOf = (...texts: string[]) => {
  document.body.replaceChildren(...texts.map((textContent) => Object.assign(document.createElement('p'), { textContent })));
  return readBlocks(document.body).map((block, index) => [index + 1, block] as const);
};

test.each([
  [0, 32],
  [1, 31],
  [21, 11],
  [32, 0],
  [33, 31],
  [64, 0],
])('%i marks are filled up by %i', (marks, spares) => {
  const blocks = blocksOf('Then somebody said so on the day, as everybody could hear.', 'And nobody else did.');
  expect(sparesFor(marks, blocks, window, 0)).toHaveLength(spares);
});

test('they lie within the text of their blocks, and have numbers that no mark has', () => {
  const blocks = blocksOf('Then somebody said so on the day, as everybody could hear.', 'No', '');
  const texts = new Map(blocks.map(([key, { text }]) => [key, text]));
  for (const turn of [0, 1, 2, 50])
    for (const [number, key, start, end, style] of sparesFor(3, blocks, window, turn)) {
      expect(number).toBeLessThan(0);
      expect(style).toBe('spare');
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(texts.get(key)?.length ?? -1);
    }
});

test('with another turn all stand elsewhere, under other numbers', () => {
  const blocks = blocksOf('Then somebody said so on the day, as everybody could hear who had come to listen there.');
  const [first, second] = [sparesFor(0, blocks, window, 4), sparesFor(0, blocks, window, 5)];
  expect(new Set([...first, ...second].map(([number]) => number)).size).toBe(64);
  expect(second.map(([, , start]) => start)).not.toEqual(first.map(([, , start]) => start));
});

test('a page without text has none', () => {
  expect(sparesFor(0, [], window, 0)).toEqual([]);
});
