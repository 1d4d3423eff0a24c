import { describe, expect, test } from 'vitest';
import { marks } from '../../tests/fixtures/gazetteer.ts';

const HOLDER = ['Example = ada'];
/** Ada Example is foreign minister on this day, Carl Price on the next. */
const DAY = '2021-06-01';
const NEXT = '2023-06-01';
const at = (day: string | undefined, text: string | readonly string[]) => marks(text, { lang: 'en', day });

describe('a surname of somebody in office that stands alone all through a story', () => {
  test.each([
    ['behind a title', 'A minister in Exampleland says Mr Example lied.', HOLDER],
    ['behind a small word', 'A minister in Exampleland told Example so.', HOLDER],
    ['before a word for governments', 'In Exampleland a minister left the Example government.', HOLDER],
    ['and then at the beginning of a sentence', ['Example wins', 'A minister in Exampleland told Example so.'], [...HOLDER, ...HOLDER]],
    ['though a headline has capitals all around it', ['Voters Choose Example Again', 'A minister in Exampleland told Example so.'], HOLDER],
  ])('is theirs: %s', (_, text, expected) => {
    expect(at(DAY, text)).toEqual(expected);
  });

  test.each([
    ['only at the beginning of sentences', 'Example won in Exampleland. Example met the minister.'],
    ['where their country is not spoken of', 'A minister told Mr Example so.'],
    ['where politics are not spoken of', 'They told Mr Example so in Exampleland.'],
    ['with a first name somewhere', ['A minister in Exampleland told Example so.', 'Zoe Example sang.']],
    ['with what may be a first name somewhere', ['A minister in Exampleland told Example so.', 'Then they saw Quux Example there.']],
    ['before another capital somewhere', ['A minister in Exampleland told Example so.', 'They went to see Example Hills there.']],
    ['like a place somewhere', ['A minister in Exampleland told Example so.', 'They all live in Example now.']],
    ['behind an article', 'A minister in Exampleland met the Example of the north.'],
    ['behind an article with a capital', ['A minister in Exampleland told Example so.', 'They saw The Example there.']],
    ['where the word has no capital somewhere', 'A minister in Exampleland told Example so, for example.'],
    ['behind a title of others', 'A minister in Exampleland told Mr Example so. Pastor Example sang.'],
  ])('is nobody’s: %s', (_, text) => {
    expect(at(DAY, text)).toEqual([]);
  });

  test('is nobody’s where the highest of that country bore it too', () => {
    expect(at(DAY, 'A minister in Exampleland told Senior so.')).toEqual([]);
    expect(at(DAY, 'A minister in Exampleland told Vice President Senior so.')).toEqual(['Senior = sue']);
  });

  test('is nobody’s on another day, or without one', () => {
    const text = 'A minister in Exampleland told Mr Example so.';
    expect(at(NEXT, text)).toEqual([]);
    expect(at(undefined, text)).toEqual([]);
  });

  test('needs a title, or a government, where it is a word too', () => {
    const text = (words: string) => marks(`A minister in Exampleland spoke ${words}.`, { lang: 'en', day: NEXT });
    expect(text('of Price')).toEqual([]);
    expect(text('of Mr Price')).toEqual(['Price = carl']);
    expect(text('of the Price government')).toEqual(['Price = carl']);
  });

  test('may stand behind "that", and not behind "this"', () => {
    expect(at(DAY, 'A minister in Exampleland knew that Example lied.')).toEqual(HOLDER);
    expect(at(DAY, 'A minister in Exampleland knew this Example.')).toEqual([]);
  });

  test('needs a title in German, which writes every noun with a capital', () => {
    const text = (words: string) => marks(`Der minister in Exampleland sprach ${words}.`, { lang: 'de', day: DAY });
    expect(text('mit Example')).toEqual([]);
    expect(text('mit Frau Example')).toEqual(HOLDER);
  });
});

describe('a surname that whoever heads the country bears too', () => {
  const story = ['Hedda Chief came.', 'Then Chief spoke.'];

  test.each([
    ['is open where only another is named', DAY, story, ['Hedda Chief = hedda']],
    ['… but not in the paragraph that names them', DAY, 'Hedda Chief came. Then Chief spoke.', ['Hedda Chief = hedda', 'Chief = hedda']],
    ['… nor behind a title that tells who is meant', DAY, ['Hedda Chief came.', 'Then Ms Chief spoke.'], ['Hedda Chief = hedda', 'Chief = hedda']],
    ['is theirs on a day when nobody of that name does', NEXT, story, ['Hedda Chief = hedda', 'Chief = hedda']],
  ])('%s', (_, day, text, expected) => {
    expect(at(day, text)).toEqual(expected);
  });
});
