import { expect, test } from 'vitest';
import { marks } from '../../tests/fixtures/gazetteer.ts';

const ADA = 'Ada Example spoke.';

test.each([
  ['German: a first name behind a word of kin', 'de', [ADA, 'Seine Mutter Quux Example sprach.'], ['Ada Example = ada']],
  ['… but not any noun before a surname', 'de', [ADA, 'Gestern sprach Ministerin Example.'], ['Ada Example = ada', 'Example = ada']],
  ['a party named after somebody', 'de', ['Das Bündnis Ada Example verlor.'], []],
  ['a street named after somebody', 'fr', [ADA, 'Il habite rue Example.'], ['Ada Example = ada']],
  [
    'French: an elided "de" before a surname',
    'fr',
    [ADA, "L'avocat d'Example a parlé, et celle d’Example aussi."],
    ['Ada Example = ada', 'Example = ada', 'Example = ada'],
  ],
  ['… but not where it belongs to another name', 'fr', [ADA, "Hier Zoé Quux d'Example a parlé."], ['Ada Example = ada']],
  [
    'a newsroom that is told',
    'en',
    [ADA, 'He told Reuters Example would go, and told RFE/RL Example had gone.'],
    ['Ada Example = ada', 'Example = ada', 'Example = ada'],
  ],
  ['more than one of a name', 'en', [ADA, 'The Example dynasty and the Example brothers fell.'], ['Ada Example = ada']],
  ['a foundation named after somebody', 'es', [ADA, 'Habló la Fundación Ada Example.'], ['Ada Example = ada']],
  ['a government before "de"', 'es', [ADA, 'Habló el Gobierno de Example.'], ['Ada Example = ada', 'Example = ada']],
  ['… and any other word with a capital', 'es', [ADA, 'Habló Quux de Example.'], ['Ada Example = ada']],
])('%s', (_, lang, text, expected) => {
  expect(marks(text, { lang })).toEqual(expected);
});

test.each([
  ['a genitive before the name of somebody unknown', 'Бен Образец здесь. Адвокат Образца Зоя Пример пришла.', ['Бен Образец = ben', 'Образца = ben']],
  ['not before a first name alone', 'Бен Образец здесь. Пришла Образец Зоя вчера.', ['Бен Образец = ben']],
  ['not before a first name and a patronymic', 'Бен Образец здесь. Пришла Образец Зоя Ивановна вчера.', ['Бен Образец = ben']],
  ['"Mrs" in Russian letters', 'Бен Образец здесь. Пришла миссис Образец.', ['Бен Образец = ben']],
])('Russian: %s', (_, text, expected) => {
  expect(marks(text, { lang: 'ru' })).toEqual(expected);
});
