import { expect, test } from 'vitest';
import { loadedWords } from './loaded.ts';

test.each([
  ['A brutal ruler.', ['brutal']],
  ['Brutally beaten by thugs.', ['Brutally', 'thugs']],
  ['The so-called republic.', ['so-called']],
  ['A sham, she said, and left.', ['sham']],
  ['She said it was a sham.', []],
  ['She left. It was a sham.', ['sham']],
  ['She called it fair; it was a sham.', ['sham']],
  ['Convicted in what Canberra described as a sham trial.', []],
  ['Held by a “brutal” group.', []],
  ["Held by a 'brutal' group.", []],
  ["Russia's brutal prisons' guards.", ['brutal']],
  ['A «brutal» group.', []],
  ['The band Brutal Truth played.', []],
  ['An evil deed at the Puppet Theatre.', ['evil']],
  ['A bravery medal, and unregimented savages.', ['savages']],
  ['A colony of strict regime.', []],
  ['The regime of Examplestan.', ['regime']],
  ['A Hero City was named.', []],
])('%s: %j', (text, words) => {
  expect(
    loadedWords(text, [])
      .map(({ word }) => word)
      .sort(),
  ).toEqual([...words].sort());
});

test('a word in one of the names is part of it', () => {
  expect(loadedWords('At the brutal boys club.', ['brutal boys club'])).toEqual([]);
});
