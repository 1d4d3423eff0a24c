/** Who is left out and why, which spellings are one person, and what was looked up again. */
import type { Source } from '../../../lib/dataset/schema/index.ts';

/** Detainees who are minors: no record (docs/dataset.md, "Do no harm"). */
export const LEFT_OUT = new Map([
  ['ariel-bibas', 'a child'],
  ['kfir-bibas', 'a child'],
  ['abigail-edan', 'a child'],
  ['emily-hand', 'a child'],
]);

/** Aliases that several people share or that name a group: they lead to nobody. */
export const NOT_A_NAME = new Set([
  'Citgo 6',
  'two Michaels',
  'narcosobrinos',
  'Johnny',
  'Redis',
  'Misha',
  'BG',
  'Roman Вудланд',
  'Роман Вудланд',
  'CoachRedPill',
]);

/** Names of holders and of people in events that are spelt otherwise in the table of people. */
export const SAME_PERSON: Record<string, string> = {
  Francis: 'Pope Francis',
  'Abdel Fattah al-Sisi': 'Abdel Fattah el-Sisi',
  'Vassily Nebenzia': 'Vasily Nebenzya',
  'Mohammed Shia al-Sudani': 'Mohammed Shia Al Sudani',
};

/** Aliases added by hand: usual in newspapers and missing from the tables. */
export const MORE_ALIASES: Record<string, { text: string; lang: string }[]> = {
  'pope-francis': [
    { text: 'Francis', lang: 'en' },
    { text: 'papa Francisco', lang: 'es' },
    { text: 'pape François', lang: 'fr' },
    { text: 'Papst Franziskus', lang: 'de' },
  ],
  'charles-iii': [
    { text: 'King Charles', lang: 'en' },
    { text: 'King Charles III', lang: 'en' },
  ],
  'elizabeth-ii': [
    { text: 'Queen Elizabeth', lang: 'en' },
    { text: 'Queen Elizabeth II', lang: 'en' },
  ],
  'mohammed-bin-salman': [{ text: 'MBS', lang: 'en' }],
  'mahsa-amini': [
    { text: 'Mahsa Jina Amini', lang: 'en' },
    { text: 'Mahsa Jhina Amini', lang: 'en' },
    { text: 'Mahsa Zhina Amini', lang: 'en' },
    { text: 'Jina Mahsa Amini', lang: 'en' },
    { text: 'Jina Amini', lang: 'en' },
  ],
  'brittney-griner': [{ text: 'Бриттни Грайнер', lang: 'uk' }],
  'alexei-navalny': [
    { text: 'Олексій Навальний', lang: 'uk' },
    { text: 'Alexej Nawalny', lang: 'de' },
  ],
  'volodymyr-zelensky': [
    { text: 'Volodymyr Zelenskyy', lang: 'en' },
    { text: 'Volodymyr Zelenskiy', lang: 'en' },
    { text: 'Vladimir Zelensky', lang: 'en' },
    { text: 'Wolodymyr Selenskyj', lang: 'de' },
    { text: 'Volodímir Zelenski', lang: 'es' },
    { text: 'Volodymyr Zelensky', lang: 'fr' },
    { text: 'Владимир Зеленский', lang: 'ru' },
    { text: 'Володимир Зеленський', lang: 'uk' },
  ],
  'vladimir-putin': [
    { text: 'Владимир Путин', lang: 'ru' },
    { text: 'Володимир Путін', lang: 'uk' },
    { text: 'Wladimir Putin', lang: 'de' },
    { text: 'Vladimir Poutine', lang: 'fr' },
    { text: 'Vladímir Putin', lang: 'es' },
  ],
  'antony-blinken': [
    { text: 'Anthony Blinken', lang: 'en' },
    { text: 'Энтони Блинкен', lang: 'ru' },
    { text: 'Ентоні Блінкен', lang: 'uk' },
  ],
  'sergey-lavrov': [
    { text: 'Sergej Lawrow', lang: 'de' },
    { text: 'Sergueï Lavrov', lang: 'fr' },
    { text: 'Serguéi Lavrov', lang: 'es' },
    { text: 'Сергій Лавров', lang: 'uk' },
  ],
  'joe-biden': [
    { text: 'Джо Байден', lang: 'ru' },
    { text: 'Джо Байден', lang: 'uk' },
  ],
  'donald-trump': [
    { text: 'Дональд Трамп', lang: 'ru' },
    { text: 'Дональд Трамп', lang: 'uk' },
  ],
  'ned-price': [{ text: 'Нед Прайс', lang: 'ru' }],
  'dmitry-peskov': [{ text: 'Дмитрий Песков', lang: 'ru' }],
  'dmytro-kuleba': [
    { text: 'Дмитрий Кулеба', lang: 'ru' },
    { text: 'Дмитро Кулеба', lang: 'uk' },
  ],
};

/** Terms of office that were looked up again: role id → holder → what a page that was read says. */
export const CHECKED_TERMS: readonly { role: string; person: string; from?: string; to?: string; source: Source }[] = [
  {
    role: 'state-department-spokesperson',
    person: 'ned-price',
    from: '2021-01-20',
    to: '2023-03',
    source: {
      url: 'https://www.nbc11news.com/2023/03/07/us-state-department-spokesman-ned-price-step-down/',
      title: 'US State Department spokesman Ned Price to step down',
      publisher: 'NBC11 News (AP)',
      published: '2023-03-07',
    },
  },
];
