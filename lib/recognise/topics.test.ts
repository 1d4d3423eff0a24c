import { expect, test } from 'vitest';
import { marks } from '../../tests/fixtures/gazetteer.ts';

test.each([
  ['a phrase that stands on its own', 'A prisoner swap failed.', ['prisoner swap = swap']],
  ['in capitals', 'PRISONER SWAP FAILS', ['PRISONER SWAP = swap']],
  ['a phrase only with its cue', 'The grain deal failed.', []],
  ['… anywhere in the article', ['The grain deal failed.', 'It was made in Exampleland.'], ['grain deal = exchange']],
  ['a phrase that needs the topic', 'The swap failed.', []],
  ['… said in full elsewhere', ['The swap failed.', 'A prisoner swap is hard.'], ['The swap = swap', 'prisoner swap = swap']],
  ['not inside an exclusion', 'The Ohio grain deal, Exampleland', []],
  ['the longest phrase', 'the prisoner swap of 2020', ['prisoner swap of 2020 = exchange']],
  ['an abbreviation only in capitals', 'a us law, a US law', ['US law = act']],
  ['the name keeps its words', 'Ben Sample. The Sample swap', ['Ben Sample = ben', 'Sample = ben']],
  ['a law keeps the name from the person', 'Ben Sample. The Sample Act', ['Ben Sample = ben', 'Sample Act = act']],
] as const)('%s', (_, text, expected) => {
  expect(marks(text)).toEqual(expected);
});

test('a phrase of another language does not count', () => {
  expect(marks('le prisoner swap', { lang: 'fr' })).toEqual([]);
});

test('a spelling counts in every language that has it', () => {
  expect([marks('l’EKS a dit', { lang: 'fr' }), marks('la EKS dijo', { lang: 'es' }), marks('the EKS said', { lang: 'en' })]).toEqual([
    ['EKS = exchange'],
    ['EKS = exchange'],
    [],
  ]);
});

test('an English abbreviation counts in other languages too, but one of two letters only where they have it too', () => {
  expect(marks('la XCH y la QX', { lang: 'es' })).toEqual(['XCH = exchange']);
  expect([marks('the QX', { lang: 'en' }), marks('die QX', { lang: 'de' })]).toEqual([['QX = act'], ['QX = act']]);
});

test('an abbreviation that another language writes as a word', () => {
  expect([marks('die Xch tagte', { lang: 'de' }), marks('the Xch met', { lang: 'en' }), marks('the XCH met', { lang: 'en' })]).toEqual([
    ['Xch = exchange'],
    [],
    ['XCH = exchange'],
  ]);
});
