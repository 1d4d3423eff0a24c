import { expect, test } from 'vitest';
import { marks } from '../../tests/fixtures/gazetteer.ts';

test.each([
  ['the holder on the day', 'The Exampleland foreign minister spoke.', '2021-06-01', ['Exampleland foreign minister = ada']],
  ['another day, another holder', 'The Exampleland foreign minister spoke.', '2023-06-01', ['Exampleland foreign minister = carl']],
  ['nobody in the doubt of a handover', 'The Exampleland foreign minister spoke.', '2022-05-05', []],
  ['nobody before the first term', 'The Exampleland foreign minister spoke.', '2019-01-01', []],
  ['nobody after the data ends', 'The Exampleland foreign minister spoke.', '2026-02-01', []],
  ['nobody in an undated article', 'The Exampleland foreign minister spoke.', undefined, []],
  ['not the former one', 'the former Exampleland foreign minister', '2021-06-01', []],
  ['not then- and ex-', 'then-Exampleland foreign minister, ex-Exampleland foreign minister', '2021-06-01', []],
  ['not one of a row', 'He was the 35th Exampleland foreign minister.', '2021-06-01', []],
  ['not who has just become it, or will be', 'She will be the new Exampleland foreign minister.', '2021-06-01', []],
  ['not the office itself', 'They offered her the post of Exampleland foreign minister.', '2021-06-01', []],
  ['not the deputy', 'deputy Exampleland foreign minister', '2021-06-01', []],
  ['not any holder there ever was', 'No Exampleland foreign minister had been there; an Exampleland foreign minister is tall.', '2021-06-01', []],
  ['not the office as a house', 'the Exampleland Foreign Minister’s Office said', '2021-06-01', []],
  [
    'but what the holder has',
    'the Exampleland foreign minister’s office, the Exampleland foreign minister’s Friday',
    '2021-06-01',
    ['Exampleland foreign minister = ada', 'Exampleland foreign minister = ada'],
  ],
  ['not a part of a longer word', 'the Exampleland foreign minister-designate', '2021-06-01', []],
  ['not where a name follows', 'Exampleland foreign minister Quux Baz', '2021-06-01', []],
  ['the name alone where the holder’s follows', 'Exampleland foreign minister Ada Example', '2021-06-01', ['Ada Example = ada']],
  [
    '… in a headline too',
    ['Ada Example came.', 'Exampleland Foreign Minister Example Visits Neighbours'],
    '2021-06-01',
    ['Ada Example = ada', 'Example = ada'],
  ],
  [
    'nobody where a later holder is called by it: then the article is younger than its date',
    'Exampleland foreign minister Carl Price came. The Exampleland foreign minister spoke.',
    '2021-06-01',
    ['Carl Price = carl'],
  ],
  [
    '… but where an earlier one is',
    'Exampleland foreign minister Ada Example came. The Exampleland foreign minister spoke.',
    '2023-06-01',
    ['Ada Example = ada', 'Exampleland foreign minister = carl'],
  ],
  ['a post by its short name', 'the top Exampleland diplomat spoke', '2021-06-01', ['top Exampleland diplomat = ada']],
  ['… not one who is posted abroad', 'the top Exampleland diplomat in Otherland spoke', '2021-06-01', []],
  ['before a weekday', 'the Exampleland foreign minister Friday', '2021-06-01', ['Exampleland foreign minister = ada']],
  ['a loose office only where its holder is named', 'the Exampleland envoy', '2021-06-01', []],
  ['… and then it is', ['Ada Example came.', 'The Exampleland envoy spoke.'], '2021-06-01', ['Ada Example = ada', 'Exampleland envoy = ada']],
] as const)('%s', (_, text, day, expected) => {
  expect(marks(text, { lang: 'en', day })).toEqual(expected);
});

test('not the house, the staff or the deputy of a Russian office', () => {
  const ru = (text: string) => marks(text, { lang: 'ru', day: '2021-06-01' });
  expect(ru('Слова министра Примера.')).toEqual(['министра Примера = ada']);
  expect(ru('Офис министра Примера и сайт министра Примера.')).toEqual([]);
  expect(ru('Слова вице-министра Примера.')).toEqual([]);
  expect(ru('Его сняли с должности министра Примера, ей предложили пост министра Примера.')).toEqual([]);
  expect(ru('Она стала 35-м министром Примера. Слова нового министра Примера.')).toEqual([]);
});

test('German writes every noun with a capital, and still a name follows', () => {
  const de = (text: string) => marks(text, { lang: 'de', day: '2021-06-01' });
  expect(de('Der Beispielminister sprach.')).toEqual(['Beispielminister = ada']);
  expect(de('Gestern Abend sprach Beispielminister Quux Baz lange mit Journalisten.')).toEqual([]);
  expect(de('Der damalige Beispielminister sprach.')).toEqual([]);
});

test('German holders of all times have no article', () => {
  const de = (text: string) => marks(text, { lang: 'de', day: '2021-06-01' });
  expect(de('Doch beispielische Minister sprachen selten.')).toEqual([]);
  expect(de('Da sprach der beispielische Minister, und der alte beispielische Minister.')).toEqual([
    'beispielische Minister = ada',
    'beispielische Minister = ada',
  ]);
});

test('French says behind an office that it is over, or not yet held', () => {
  const fr = (text: string) => marks(text, { lang: 'fr', day: '2021-06-01' });
  expect(fr('Le ministre exemplaire parle.')).toEqual(['ministre exemplaire = ada']);
  expect(fr('Le ministre exemplaire déchu et le ministre exemplaire élu parlent.')).toEqual([]);
});
