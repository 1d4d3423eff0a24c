import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENTITIES, gazetteer, LEXICON, marks } from '../../tests/fixtures/gazetteer.ts';
import type { LexiconPhrase } from '../dataset/lexicon.ts';
import { Reading } from './reading.ts';
import { recognise } from './recognise.ts';

const SENTENCES = [
  'Ada Example came.',
  'Example spoke.',
  'Ben Sample is held.',
  'Cora Sample wept.',
  'Sample wrote a letter.',
  'A prisoner swap failed.',
  'The swap failed.',
  'The Exampleland foreign minister left.',
  '“Bring Ben home,” said his mother.',
  'Otto Both, a minister of Exampleland.',
  'Ordinary words with nobody in them.',
] as const;
const article = fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 12 });

test('mentions are in reading order, do not overlap, and lie in the text', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...SENTENCES), fc.string({ unit: 'binary', maxLength: 40 })), { maxLength: 12 }), (blocks) => {
      let [block, last] = [0, 0];
      for (const mention of recognise(gazetteer, { blocks, lang: 'en', day: '2021-06-01' })) {
        if (mention.block !== block) [block, last] = [mention.block, 0];
        expect(mention.start).toBeGreaterThanOrEqual(last);
        expect(mention.end).toBeGreaterThan(mention.start);
        expect(mention.end).toBeLessThanOrEqual(blocks[mention.block]?.length ?? 0);
        last = mention.end;
      }
    }),
  );
});

test('the same article gives the same mentions, whatever was read before', () => {
  fc.assert(
    fc.property(article, article, (blocks, other) => {
      const first = recognise(gazetteer, { blocks, lang: 'en', day: '2021-06-01' });
      recognise(gazetteer, { blocks: other, lang: 'en' });
      expect(recognise(gazetteer, { blocks, lang: 'en', day: '2021-06-01' })).toEqual(first);
    }),
  );
});

test('"Ms" makes nobody of a man, and "Mr" nobody of a woman', () => {
  const before = { 'Ms.': ['ben', 'max', 'rex'], 'Mr.': ['lea', 'rita'] } as const;
  const word = fc.constantFrom(
    'Ms.',
    'Mr.',
    'Ben Sample',
    'Sample',
    'Cora Sample',
    'Lea Pair',
    'Max Pair',
    'Pair',
    'Rex Ruler',
    'Rita Ruler',
    'Ruler',
    'came.',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const text = words.join(' ');
      for (const { start, end, entity } of recognise(gazetteer, { blocks: [text], lang: 'en' })) {
        const title = text.slice(0, start).split(' ').at(-2) as keyof typeof before;
        if (title in before && !text.slice(start, end).includes(' ')) expect(before[title]).not.toContain(ENTITIES[entity]);
      }
    }),
    { numRuns: 300 },
  );
});

/** The naive definition: at every word, every name whose words follow one another, in the same letters, one space apart. */
test('full names are found where a search word by word finds them', () => {
  const names = LEXICON.phrases.filter(({ use, lang, need }) => use === 'full' && lang === 'en' && need === 0);
  const word = fc.constantFrom('Ada', 'Example', 'Ben', 'Sample', 'Carl', 'Price', 'and', 'the', 'Tom', 'Twin');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const naive = words.flatMap((_, at) =>
        names.filter(({ text }) => words.slice(at, at + text.split(' ').length).join(' ') === text).map(({ text }: LexiconPhrase) => `${at} ${text}`),
      );
      const reading = new Reading(gazetteer, { blocks: [words.join(' ')], lang: 'en' });
      const found = reading.found.names.filter(({ shape }) => shape.use === 'full' && shape.need === 0);
      expect(found.map(({ at, words: count }) => `${at} ${words.slice(at, at + count).join(' ')}`).sort()).toEqual([...new Set(naive)].sort());
    }),
  );
});

test('spelling that folds away changes nothing but the offsets', () => {
  const disguise = fc.constantFrom(
    (text: string) => text.normalize('NFD'),
    (text: string) => text.replace(/(?<=\p{L})(?=\p{L})/gu, '\u00ad'),
    (text: string) => text.replace(/ /g, '\u00a0'),
    (text: string) => text.replace(/[a-z]/gi, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
    (text: string) => text.toUpperCase(),
  );
  fc.assert(
    fc.property(fc.constantFrom('Ada Example', 'Ben Sample', 'Dora al-Example'), disguise, (name, change) => {
      const text = `It was ${change(name)} who came.`;
      expect(marks(text)).toEqual([`${change(name)} = ${name.split(' ')[0]?.toLowerCase()}`]);
    }),
  );
});

describe('text that comes later', () => {
  test('settles what was doubtful', () => {
    expect(marks(['Example spoke.'])).toEqual([]);
    expect(marks(['Example spoke.', 'Ada Example came.'])).toEqual(['Example = ada', 'Ada Example = ada']);
  });

  test('and takes back what it makes doubtful', () => {
    expect(marks(['Ben Sample is held.', 'Sample wept.'])).toEqual(['Ben Sample = ben', 'Sample = ben']);
    expect(marks(['Ben Sample is held.', 'Cora Sample came.', 'Sample wept.'])).toEqual(['Ben Sample = ben']);
  });
});

/**
 * Long enough that work that grows with the square of the length would take minutes, and the test's time would be up;
 * no time is measured, since a busy machine is slow at everything.
 */
describe('hostile text is read in linear time', () => {
  const SIZE = 3_000_000;
  test.each([
    ['one word without an end', 'a'],
    ['marks without an end', 'e\u0301\u0301\u0301\u0301'],
    ['lone surrogates', '\ud800 \udc00'],
    ['initials', 'A. '],
    ['nothing but first names', 'Ada '],
    ['nothing but names', 'Ada Example '],
    ['nothing but surnames', 'Ben Sample Sample '],
    ['nothing but names joined by hyphens', 'Ada Example-Sample-'],
    ['nothing but quoted first names', '“Ben Sample. Bring Ben home.” '],
    ['nothing but phrases', 'prisoner swap '],
    ['nothing but offices', 'the Exampleland foreign minister and his Exampleland counterpart '],
  ])('%s', { timeout: 30_000 }, (_, part) => {
    expect(recognise(gazetteer, { blocks: [part.repeat(SIZE / part.length)], lang: 'en', day: '2021-06-01' }).length).toBeGreaterThanOrEqual(0);
  });
});
