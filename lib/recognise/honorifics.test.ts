import { describe, expect, test } from 'vitest';
import { marks } from '../../tests/fixtures/gazetteer.ts';

type Case = readonly [what: string, text: string | readonly string[], expected: readonly string[]];
const run = (cases: readonly Case[]) => test.each(cases)('%s', (_, text, expected) => expect(marks(text, { lang: 'en' })).toEqual(expected));

describe('titles that tell a gender', () => {
  run([
    ['leave out whoever is not spoken of so', 'Ben Sample came. Ms Sample wept.', ['Ben Sample = ben']],
    ['… and nobody else', 'Ben Sample came. Mr Sample wept.', ['Ben Sample = ben', 'Sample = ben']],
    ['… before initials too', 'Ben Sample came. Mrs. B. Sample wept, and Mr. B. Sample.', ['Ben Sample = ben', 'Sample = ben']],
    ['leave out nobody of whom it is not known', 'Ada Example came. Mr Example, Ms Example', ['Ada Example = ada', 'Example = ada', 'Example = ada']],
    ['do not matter before a whole name', 'Ms Ben Sample came.', ['Ben Sample = ben']],
    ['decide between two of one name', 'Lea and Max Pair came. Mrs Pair wept.', ['Lea = lea', 'Max Pair = max', 'Pair = lea']],
    ['… the other way round too', 'Lea and Max Pair came. Mr Pair wept.', ['Lea = lea', 'Max Pair = max', 'Pair = max']],
    ['are told by words of family', 'Ben Sample came. His wife Sample wept.', ['Ben Sample = ben']],
    ['… that may be theirs', 'Lea Pair came. His wife Pair wept.', ['Lea Pair = lea', 'Pair = lea']],
    ['… and stand directly before the name', 'Ben Sample came. The wife of Sample wept.', ['Ben Sample = ben', 'Sample = ben']],
    ['end with their sentence', 'Ben Sample met the lady. Sample spoke.', ['Ben Sample = ben', 'Sample = ben']],
    ['end with their block', ['Ben Sample met the lady', 'Sample spoke.'], ['Ben Sample = ben', 'Sample = ben']],
  ]);

  test.each([
    ['en', 'Mrs.', 'Mr.'],
    ['en', 'Lady', 'Sir'],
    ['de', 'Frau', 'Herr'],
    ['fr', 'Mme', 'M.'],
    ['es', 'la señora', 'el señor'],
    ['es', 'Sra.', 'Sr.'],
    ['pt', 'dona', 'senhor'],
    ['it', 'signora', 'signor'],
    ['nl', 'mevrouw', 'de heer'],
    ['pl', 'pani', 'pan'],
    ['ru', 'госпожа', 'господин'],
    ['ru', 'о г-же', 'о г-не'],
    ['uk', 'пані', 'пан'],
    ['tr', 'Bayan', 'Bay'],
    ['ar', 'السيدة', 'السيد'],
    ['fa', 'خانم', 'آقای'],
  ])('in %s: %s, %s', (lang, woman, man) => {
    expect(marks(`Ben Sample – ${woman} Sample –`, { lang })).toEqual(['Ben Sample = ben']);
    expect(marks(`Ben Sample – ${man} Sample –`, { lang })).toEqual(['Ben Sample = ben', 'Sample = ben']);
    expect(marks(`Lea Pair – ${woman} Pair –`, { lang })).toEqual(['Lea Pair = lea', 'Pair = lea']);
    expect(marks(`Lea Pair – ${man} Pair –`, { lang })).toEqual(['Lea Pair = lea']);
  });

  test('"M." is a man in French, and an initial elsewhere', () => {
    expect(marks('Max Pair est venu. M. Pair parle.', { lang: 'fr' })).toEqual(['Max Pair = max', 'Pair = max']);
    expect(marks('Ben Sample came. M. Sample spoke.', { lang: 'en' })).toEqual(['Ben Sample = ben']);
    expect(marks('Ben Sample came. They saw M Sample there.', { lang: 'en' })).toEqual(['Ben Sample = ben']);
  });

  test('a man’s surname in the forms of a woman’s name is somebody else', () => {
    const text = 'Леа Парнер пришла. Отца Парнера видели, Парнер улыбалась.';
    expect(marks(text, { lang: 'ru' })).toEqual(['Леа Парнер = lea', 'Парнер = lea']);
  });
});
