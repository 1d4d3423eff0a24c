import { expect, test } from 'vitest';
import { marks } from '../../tests/fixtures/gazetteer.ts';

test.each([
  ['with a patronymic', 'Пришёл Бен Иванович Образец.', ['Бен Иванович Образец = ben']],
  ['… in another case', 'Речь о Бене Ивановиче Образце.', ['Бене Ивановиче Образце = ben']],
  ['the surname first', 'Пришёл Образец Бен.', ['Образец Бен = ben']],
  ['… with a patronymic', 'Дело Образца Бена Ивановича закрыто.', ['Образца Бена Ивановича = ben']],
  ['not with another word between', 'Пришёл Бен Великий Образец.', []],
  ['not with another first name', 'Пришёл Лев Иванович Образец.', []],
  ['not where the first name begins another name', 'Пришли Образец Бен Образец.', ['Бен Образец = ben']],
  ['not over a comma', 'Пришли Образец, Бен.', []],
])('%s', (_, text, expected) => {
  expect(marks(text, { lang: 'ru' })).toEqual(expected);
});

test('only in languages with patronymics', () => {
  expect(marks('Sample Ben came.', { lang: 'en' })).toEqual([]);
});
