import { expect, test } from 'vitest';
import type { Detainee, Person } from '../schema/index.ts';
import { shortForms } from './short-forms.ts';

const person = (name: string, family: string | undefined, aliases: [text: string, lang: string][] = []): Person => ({
  id: 'x',
  name,
  ...(family ? { family } : {}),
  aliases: aliases.map(([text, lang]) => ({ text, lang, kind: 'full' as const })),
  sources: ['collection:table'],
});

test.each([
  ['a surname', person('Ada Example', 'Example'), ['Example']],
  ['a surname in another spelling', person('Ada Example', 'Example', [['Ада Пример', 'ru']]), ['Example', 'Пример']],
  ['the surname before a patronymic', person('Ada Example', 'Example', [['Пример Ада Ивановна', 'ru']]), ['Example', 'Пример']],
  ['a surname that looks like a patronymic', person('Ada Examplevich', 'Examplevich', [['Ада Примерович', 'ru']]), ['Examplevich', 'Примерович']],
  ['no surname from first name and patronymic', person('Ada Example', 'Example', [['Ада Ивановна', 'ru']]), ['Example']],
  ['a Portuguese surname without its particle', { ...person('Ada de Exemplo', 'de Exemplo'), country: 'BR' }, ['de Exemplo', 'Exemplo']],
  ['… and only a Portuguese one', { ...person('Ada de Ejemplo', 'de Ejemplo'), country: 'AR' }, ['de Ejemplo']],
  ['both surnames of a Spanish name', person('Ada Ejemplo', 'Ejemplo', [['Ada Ejemplo Prueba', 'es']]), ['Ejemplo', 'Ejemplo Prueba']],
  ['… where the second is known as the family name', { ...person('Ada Prueba Ejemplo', 'Ejemplo'), country: 'PE' }, ['Ejemplo', 'Prueba Ejemplo']],
  ['… and only of a Spanish one', { ...person('Ada Trial Example', 'Example'), country: 'GB' }, ['Example']],
  ['a surname with its article and without', person('Omar al-Example', 'al-Example'), ['al-Example', 'Example']],
  ['a surname of two words', person('Ada van Example', 'van Example'), ['van Example']],
  ['a family name that comes first', person('Li Example', 'Li', [['Li Exemple', 'fr']]), ['Li']],
  ['no surname', person('Suu Example', undefined), []],
  ['a common English word', person('Viktor But', 'But'), []],
  ['no surname from scripts without spaces', person('Li Example', 'Li', [['李例子', 'zh']]), ['Li']],
  ['the last word of an Arabic name of as many words', person('Ada Example', 'Example', [['غادة مثالي', 'ar']]), ['Example', 'مثالي']],
  ['… not of one of more words', person('Ada Example', 'Example', [['غادة بنت مثالي', 'ar']]), ['Example']],
  ['… and not a short one, which may be an everyday word', person('Ada Example', 'Example', [['غادة مثل', 'ar']]), ['Example']],
  ['no surname that is a people or a city', person('Ada Paris', 'Paris'), []],
  ['a surname that is a country too', person('Ada Jordan', 'Jordan'), ['Jordan']],
  ['… but not the country of a king', person('Ada of Jordan', 'Jordan'), []],
  [
    'a Cyrillic surname for each language, which inflects it its own way',
    person('Ada Example', 'Example', [
      ['Ада Пример', 'ru'],
      ['Ада Пример', 'uk'],
    ]),
    ['Example', 'Пример', 'Пример'],
  ],
])('%s', (_, human, expected) => {
  expect(shortForms(human).map(({ text }) => text)).toEqual(expected);
});

test('a spelling of one language counts only there', () => {
  const forms = shortForms(person('Viktor Bout', 'Bout', [['Wiktor Butt', 'de']]));
  expect(forms).toEqual([
    { text: 'Bout', lang: 'en' },
    { text: 'Butt', lang: 'de', ownLanguageOnly: true },
  ]);
});

test('… unless it is so long that it is no word of another', () => {
  expect(shortForms(person('Viktor Examplov', 'Examplov', [['Wiktor Exemplow', 'de']]))).toEqual([
    { text: 'Examplov', lang: 'en' },
    { text: 'Exemplow', lang: 'de' },
  ]);
});

test('a surname that only an alias has is left to the relative who bears it', () => {
  const detainee = (relatives: Detainee['relatives']) =>
    ({ ...person('Ada Sample-Example', 'Sample-Example', [['Ada Example', 'en']]), detentions: [], relatives }) as unknown as Detainee;
  const husband = { name: 'Bob Example', relation: 'husband', sharesSurname: false, verified: true };
  expect(shortForms(detainee([])).map(({ text }) => text)).toEqual(['Sample-Example', 'Example']);
  expect(shortForms(detainee([husband])).map(({ text }) => text)).toEqual(['Sample-Example']);
});
