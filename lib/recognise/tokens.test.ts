import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ALL_CAPS, BY_APOSTROPHE, BY_BREAK, BY_DOT, BY_HYPHEN, BY_NOTHING, BY_SPACE, CAPITAL, START, Tokens } from './tokens.ts';

const words = (text: string) => {
  const { count, start, end } = new Tokens([text]);
  return Array.from({ length: count }, (_, at) => text.slice(start[at], end[at]));
};
const joins = (text: string) => {
  const tokens = new Tokens([text]);
  return Array.from({ length: tokens.count }, (_, at) => tokens.join(at));
};

test.each([
  ['Ada Example', ['Ada', 'Example'], [START, BY_SPACE]],
  ['al-Example', ['al', 'Example'], [START, BY_HYPHEN]],
  ['O’Example’s', ['O', 'Example', 's'], [START, BY_APOSTROPHE, BY_APOSTROPHE]],
  ['U.S. law', ['U', 'S', 'law'], [START, BY_DOT, BY_DOT]],
  ['one — two', ['one', 'two'], [START, BY_BREAK]],
  ['one - two', ['one', 'two'], [START, BY_BREAK]],
  ['格斯', ['格', '斯'], [START, BY_NOTHING]],
  ['Ada😀Example', ['Ada', 'Example'], [START, BY_BREAK]],
  ['', [], []],
  ['\u200b\u00ad ', [], []],
])('%s', (text, expectedWords, expectedJoins) => {
  expect(words(text)).toEqual(expectedWords);
  expect(joins(text)).toEqual(expectedJoins);
});

test('words that fold alike hash alike', () => {
  const hash = (text: string) => new Tokens([text]).hash[0];
  for (const [a, b] of [
    ['Éxample', 'example'],
    ['E\u0301xample', 'Example'],
    ['Ёлка', 'елка'],
    ['Exam\u00adple', 'Example'],
    ['ıçin', 'icin'],
    ['Ｅxample', 'Example'],
  ] as const)
    expect(hash(a)).toBe(hash(b));
  expect(hash('Example')).not.toBe(hash('Examples'));
});

test('how a word is written', () => {
  const form = (text: string) => new Tokens([text]).form(0);
  expect([form('US') & ALL_CAPS, form('Us') & ALL_CAPS, form('us') & CAPITAL, form('مثال') & CAPITAL]).toEqual([ALL_CAPS, 0, 0, CAPITAL]);
});

test('offsets are whole, ordered and within the text, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const { count, start, end } = new Tokens([text]);
      let last = 0;
      for (let at = 0; at < count; at++) {
        const [from, to] = [start[at] ?? -1, end[at] ?? -1];
        expect(from).toBeGreaterThanOrEqual(last);
        expect(to).toBeGreaterThan(from);
        last = to;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['lone surrogates', '\ud800\udc00\ud800 x \udc00'.repeat(20_000)],
  ['a word without an end', 'a'.repeat(1_000_000)],
  ['combining marks without an end', `e${'\u0301'.repeat(1_000_000)}`],
  ['a million words', 'a '.repeat(1_000_000)],
])('%s are read', (_, text) => {
  expect(new Tokens([text]).count).toBeGreaterThan(0);
});
