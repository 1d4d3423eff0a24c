import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cut } from './cut.ts';
import { hashWord } from './hash.ts';

const wordsOf = (texts: readonly string[]) => {
  const { count, start, end, hash, first } = cut(texts);
  return { first: [...first.subarray(0, texts.length)], words: Array.from({ length: count }, (_, at) => [start[at], end[at], hash[at]]) };
};
/** A hidden character at the end has the whole text read with care; it adds no word. */
const CARE = ' \u200b';

test('a text is cut the same whether or not something in it takes care', () => {
  const unit = fc.constantFrom('a', 'B', 'é', 'ж', ' ', ' ', '.', ',', '’', '-', '\n', '1');
  fc.assert(
    fc.property(fc.array(fc.string({ unit, maxLength: 300 }), { minLength: 1, maxLength: 4 }), (texts) => {
      const careful = wordsOf(texts.map((text) => text + CARE));
      expect(wordsOf(texts)).toEqual(careful);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['of many pieces', 'the quick brown fox, '.repeat(5_000)],
  ['with a word longer than a piece', `${'one '.repeat(3_000)}${'x'.repeat(20_000)} two`],
  ['with words of every length', Array.from({ length: 300 }, (_, length) => 'word'.repeat(length).slice(0, length)).join(' ')],
])('a text %s is cut the same', (_, text) => {
  wordsOf([text]);
  expect(wordsOf([text])).toEqual(wordsOf([text + CARE]));
});

test('a word in the middle of a text hashes as it does alone', () => {
  const { hash } = cut(['so Ada Example, once']);
  expect([...hash.subarray(0, 4)]).toEqual(['so', 'ada', 'example', 'once'].map(hashWord));
});
