import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LEXICON } from '../../tests/fixtures/gazetteer.ts';
import type { Lexicon } from '../dataset/lexicon.ts';
import { buildGazetteer } from './build.ts';
import { openGazetteer } from './gazetteer.ts';
import { Reading } from './reading.ts';

const lexiconOf = (names: readonly string[]): Lexicon => ({
  entities: names.map(() => ({ kind: 'person', demand: 'none', countries: [], related: [], tier: 0 })),
  phrases: names.map((text, target) => ({ text, lang: 'en', use: 'full', target, letters: 'any', need: 0 })),
  needs: [],
  cueCount: 0,
  roles: [],
});
const open = (lexicon: Lexicon) => openGazetteer(buildGazetteer(lexicon).bytes.slice().buffer as ArrayBuffer);

test('the same lexicon gives the same bytes', () => {
  expect(buildGazetteer(LEXICON).bytes).toEqual(buildGazetteer(LEXICON).bytes);
});

test('the file holds no name', () => {
  const text = new TextDecoder('latin1').decode(buildGazetteer(LEXICON).bytes);
  expect(text).not.toMatch(/Example|Sample|Muster/i);
});

test('a phrase that no text could match is told', () => {
  const { unmatchable } = buildGazetteer(lexiconOf(['Ada, Example', '…', Array.from({ length: 20 }, () => 'x').join(' ')]));
  expect(unmatchable).toHaveLength(3);
});

test('an empty lexicon finds nothing, and ends', () => {
  expect(new Reading(open(lexiconOf([])), { blocks: ['Ada Example'], lang: 'en' }).found.names).toEqual([]);
});

test('finds exactly what a search word by word finds', () => {
  // Few letters make many repeats, overlaps and names within names.
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 3 });
  const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.uniqueArray(phrase, { minLength: 1, maxLength: 40 }), fc.array(word, { maxLength: 60 }), (names, text) => {
      const hits = new Reading(open(lexiconOf(names)), { blocks: [text.join(' ')], lang: 'en' }).found.names.map(
        ({ at, words, target }) => `${at}+${words} ${names[target]}`,
      );
      const naive = names.flatMap((name) => {
        const length = name.split(' ').length;
        return text.flatMap((_, at) => (text.slice(at, at + length).join(' ') === name ? [`${at}+${length} ${name}`] : []));
      });
      expect(hits.sort()).toEqual(naive.sort());
    }),
    { numRuns: 300 },
  );
});
