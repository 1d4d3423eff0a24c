import { expect, test } from 'vitest';
import { formsOf } from './forms.ts';
import { countryPhrases } from './index.ts';

test.each([
  ['rus*', 'es', 'ruso rusa rusos rusas'],
  ['français*', 'fr', 'français française françaises'],
  ['syrien*', 'fr', 'syrien syriens syrienne syriennes'],
  ['américain*', 'fr', 'américain américaine américains américaines'],
  ['belge+', 'fr', 'belge belges'],
  ['Russe+', 'de', 'Russe Russen'],
  ['Londres', 'fr', 'Londres'],
])('%s in %s', (word, lang, expected) => {
  expect(formsOf(word, lang)).toEqual(expected.split(' '));
});

test('a language without endings is told', () => {
  expect(() => formsOf('magyar*', 'hu')).toThrow('add them to lib/dataset/countries/forms.ts');
});

test('the table is written as it should be: no mark is left, no form is there twice', () => {
  for (const code of ['US', 'RU', 'UA', 'FR', 'DE', 'ES', 'IT', 'TR', 'VE', 'CN']) {
    const phrases = countryPhrases(code).map(({ text, lang }) => `${lang} ${text}`);
    expect(phrases.filter((phrase) => /[*+]/.test(phrase))).toEqual([]);
    expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) < index)).toEqual([]);
  }
});
