import { describe, expect, test } from 'vitest';
import { belarusian } from './be.ts';
import { germanGenitive } from './de.ts';
import { hungarian } from './hu.ts';
import { declineName, inflections } from './index.ts';
import { decline as pl } from './pl.ts';
import { decline as ru } from './ru.ts';
import { decline as uk } from './uk.ts';
import { otherCharacters } from './zh.ts';

describe('Russian', () => {
  test.each([
    ['Пол Уилан', ['Пола Уилана', 'Полу Уилану', 'Полом Уиланом', 'Поле Уилане']],
    ['Виктор Бут', ['Виктора Бута', 'Виктору Буту', 'Виктором Бутом', 'Викторе Буте']],
    ['Сергей Лавров', ['Сергея Лаврова', 'Сергею Лаврову', 'Сергеем Лавровым', 'Сергее Лаврове']],
    ['Алексей Навальный', ['Алексея Навального', 'Алексею Навальному', 'Алексеем Навальным', 'Алексее Навальном']],
    ['Владимир Кара-Мурза', ['Владимира Кара-Мурзы', 'Владимиру Кара-Мурзе', 'Владимиром Кара-Мурзой']],
    ['Игорь Гиркин', ['Игоря Гиркина', 'Игорю Гиркину', 'Игорем Гиркиным']],
    ['Мария Бутина', ['Марии Бутиной', 'Марию Бутину', 'Марией Бутиной']],
    ['Павел Северинец', ['Павла Северинца', 'Павлу Северинцу', 'Павлом Северинцем']],
    ['Дмитрий Песков', ['Дмитрия Пескова', 'Дмитрием Песковым', 'Дмитрии Пескове']],
    ['Илья Яшин', ['Ильи Яшина', 'Илье Яшину', 'Илью Яшина', 'Ильей Яшиным']],
    ['Ольга Карелина', ['Ольги Карелиной', 'Ольгу Карелину']],
  ])('%s', (name, forms) => {
    expect(declineName(name, ru)).toEqual(expect.arrayContaining(forms));
  });

  test('women’s names in a consonant stay as they are', () => {
    expect(declineName('Бриттни Грайнер', ru)).not.toContain('Бриттня Грайнер');
  });

  test.each([
    ['Грайнер', 'female', []],
    ['Грайнер', 'male', ['Грайнера', 'Грайнеру', 'Грайнером', 'Грайнере']],
    ['Бутина', 'female', ['Бутиной', 'Бутину', 'Бутиною']],
  ] as const)('%s, %s: only the forms of that gender', (name, gender, forms) => {
    expect(declineName(name, ru, gender)).toEqual(forms);
  });
});

describe('Ukrainian', () => {
  test.each([
    ['Володимир Зеленський', ['Володимира Зеленського', 'Володимиру Зеленському', 'Володимиром Зеленським']],
    ['Віталій Портников', ['Віталія Портникова', 'Віталію Портникову', 'Віталієм Портниковим']],
    ['Володимир Путін', ['Володимира Путіна', 'Володимиру Путіну', 'Володимиром Путіним']],
    ['Петро Порошенко', ['Петра Порошенка', 'Петром Порошенком', 'Петрові Порошенкові']],
    ['Надія Савченко', ['Надії Савченко', 'Надію Савченко']],
    ['Ольга Стефанишина', ['Ольги Стефанишиної', 'Ользі Стефанишиній', 'Ольгу Стефанишину']],
    ['Микола Швець', ['Миколи Швця', 'Миколу Швця']],
    ['Володимир Кара-Мурза', ['Володимира Кара-Мурзи', 'Володимира Кара-Мурзу']],
  ])('%s', (name, forms) => {
    expect(declineName(name, uk)).toEqual(expect.arrayContaining(forms));
  });
});

test.each([
  ['Арцём Сакаў', ['Арцёма Сакава', 'Арцёму Сакаву']],
  ['Марыя Калеснікава', ['Марыі Калеснікавай', 'Марыю Калеснікаву']],
  ['Сяргей Ціханоўскі', ['Сяргея Ціханоўскага', 'Сяргею Ціханоўскаму']],
  ['Аляксандр Лукашэнка', ['Аляксандра Лукашэнкі', 'Аляксандру Лукашэнку', 'Аляксандрам Лукашэнкам']],
  ['Уладзімір Пуцін', ['Уладзіміра Пуціна', 'Уладзімірам Пуціным']],
  ['Аляксей Навальны', ['Аляксея Навальнага', 'Аляксею Навальнаму', 'Аляксеем Навальным']],
  ['Марыя Бутына', ['Марыі Бутынай', 'Марыю Бутыну']],
  ['Вольга Зазулінская', ['Вольгі Зазулінскай', 'Вользе Зазулінскай', 'Вольгу Зазулінскую']],
])('Belarusian: %s', (name, forms) => {
  expect(declineName(name, belarusian)).toEqual(expect.arrayContaining(forms));
});

describe('Polish', () => {
  test.each([
    ['Władimir Putin', ['Władimira Putina', 'Władimirowi Putinowi', 'Władimirem Putinem', 'Władimirze Putinie']],
    ['Wołodymyr Zełenski', ['Wołodymyra Zełenskiego', 'Wołodymyrowi Zełenskiemu', 'Wołodymyrem Zełenskim']],
    ['Joe Biden', ['Joe Bidena', 'Joe Bidenowi', 'Joe Bidenem']],
    ['Aleksiej Nawalny', ['Aleksieja Nawalnego', 'Aleksiejowi Nawalnemu', 'Aleksiejem Nawalnym']],
    ['Andrzej Poczobut', ['Andrzeja Poczobuta', 'Andrzejowi Poczobutowi', 'Andrzejem Poczobutem']],
    ['Olga Karelina', ['Olgi Kareliny', 'Oldze Karelinie', 'Olgę Karelinę']],
    ['Aleksandr Kuczma', ['Aleksandra Kuczmy', 'Aleksandrem Kuczmą', 'Aleksandra Kuczmę']],
    ['John Coale', ['Johna Coale', 'Johnem Coale']],
    ['Paweł Rubcow', ['Pawła Rubcowa', 'Pawłem Rubcowem']],
    ['Michał Kuczma', ['Michała Kuczmy']],
  ])('%s', (name, forms) => {
    const found = declineName(name, pl);
    expect(found).toEqual(expect.arrayContaining(forms));
  });
});

test.each([
  ['Netanyahu', ['Netanyahus']],
  ['Naftali Bennett', ['Naftali Bennetts']],
  ['Olaf Scholz', []],
  ['Boris', []],
])('German: %s', (name, forms) => {
  expect(germanGenitive(name)).toEqual(forms);
});

test.each([
  ['Orbán Viktor', ['Orbán Viktorral', 'Orbán Viktornak', 'Orbán Viktort', 'Orbán Viktorhoz', 'Orbán Viktorról']],
  ['Putyin', ['Putyinnal', 'Putyinnak', 'Putyint', 'Putyintól']],
  ['Kuczma', ['Kuczmával', 'Kuczmát', 'Kuczmának', 'Kuczmáért']],
  ['Szijjártó', ['Szijjártóval', 'Szijjártót', 'Szijjártóban']],
  ['Zelenszkij', ['Zelenszkijjel', 'Zelenszkijnek', 'Zelenszkijt']],
])('Hungarian: %s', (name, forms) => {
  expect(hungarian(name)).toEqual(expect.arrayContaining(forms));
});

test.each([
  ['黃之鋒', ['黄之锋']],
  ['黄国健', ['黃國健']],
  ['王毅', []],
])('Chinese: %s', (name, forms) => {
  expect(otherCharacters(name)).toEqual(forms);
});

describe('forms of a phrase', () => {
  const phrase = { use: 'full', target: 0, letters: 'exact', need: 0 } as const;
  test.each([
    ['Arabic prefixes', { text: 'غوس مثال', lang: 'ar' }, ['وغوس مثال', 'بغوس مثال', 'لغوس مثال']],
    ['a name in the languages it is inflected in', { text: 'Ada Example', lang: 'en', inflectIn: ['de'] }, ['Ada Examples']],
    ['no form of other scripts in those', { text: 'Ада Пример', lang: 'und', inflectIn: ['de', 'pl'] }, []],
  ])('%s', (_, more, forms) => {
    const found = inflections({ ...phrase, ...more }).map(({ text }) => text);
    expect(found).toEqual(forms.length === 0 ? [] : expect.arrayContaining(forms));
  });

  test('a form of another language counts there only', () => {
    expect(inflections({ ...phrase, text: 'Ada Example', lang: 'en', inflectIn: ['de'] })).toEqual([{ text: 'Ada Examples', lang: 'de' }]);
  });
});
