import type { Source } from '../../lib/dataset/schema.ts';

/**
 * What reading the raw records by eye added: who is left out and why, which names many people bear, which spellings
 * are one person, and the Russian phrases that were read and corrected.
 */

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

const DETAINED = [
  'detained',
  'detainee',
  'detainees',
  'prison',
  'prisoner',
  'prisoners',
  'jailed',
  'imprisoned',
  'hostage',
  'hostages',
  'captive',
  'captured',
  'arrested',
  'sentenced',
];
const RUSSIA = ['Russia', 'Russian', 'Moscow', 'Kremlin', 'Putin'];
const UKRAINE = ['Ukraine', 'Ukrainian', 'Donetsk', 'Kyiv', 'Mariupol'];
const BELARUS_RU = ['Беларусь', 'Беларуси', 'Белоруссии', 'Лукашенко', 'Минск', 'Минске', 'Белсат', 'Белсата', 'TUT.BY', 'Статкевича'];

/**
 * Names that many people bear, by the name as written: the words of which one must stand in the article.
 * Everyday English, Spanish and Russian names belong here; they are the ones that meet on the sports page.
 */
const NEEDS = new Map<string, string[]>([
  ['David Barnes', RUSSIA],
  ['Andrew Hill', UKRAINE],
  ['John Harding', UKRAINE],
  ['Paul Urey', UKRAINE],
  ['Gordon Black', RUSSIA],
  ['Robert Gilman', RUSSIA],
  ['Robert Woodland', RUSSIA],
  ['Stephen Hubbard', [...RUSSIA, ...UKRAINE]],
  ['Trevor Reed', RUSSIA],
  ['Kevin Lick', RUSSIA],
  ['Daniel Schneider', RUSSIA],
  ['James Scott Rhys Anderson', [...RUSSIA, ...UKRAINE]],
  ['James Anderson', ['Kursk']],
  ['Oscar Jenkins', [...RUSSIA, ...UKRAINE]],
  ['Pablo González', ['Rubtsov', 'GRU', 'Russia', 'Russian', 'Rusia', 'espía', 'espionaje', 'Polonia', 'Poland']],
  ['Juan Lazaro', ['illegals', 'spy', 'spies', 'Russian']],
  ['Anna Chapman', [...RUSSIA, 'spy', 'spies']],
  ['Matthew Miller', ['North Korea', 'North Korean', 'Pyongyang']],
  ['David Lin', ['China', 'Chinese', 'Beijing', 'pastor']],
  ['Tony Kim', ['North Korea', 'North Korean', 'Pyongyang']],
  ['Kai Li', ['China', 'Chinese', 'Beijing', 'Shanghai']],
  ['Kenneth Bae', ['North Korea', 'North Korean', 'Pyongyang']],
  ['Albert Ho', ['Hong Kong', 'China']],
  ['Gordon Ng', ['Hong Kong', 'China']],
  ['Gary Fan', ['Hong Kong', 'China']],
  ['Jeremy Tam', ['Hong Kong', 'China']],
  ['Owen Chow', ['Hong Kong', 'China']],
  ['John Leung', ['Hong Kong', 'China', 'Suzhou']],
  ['Alan Gross', ['Cuba', 'Cuban', 'Havana']],
  ['Leonard Francis', ['Fat Leonard', 'Navy', 'Venezuela', 'Glenn Defense']],
  ['Peter Cook', ['Pentagon']],
  ['Alan Henning', ['Islamic State', 'ISIS', 'Isil', 'Syria', 'hostage']],
  ['David Haines', ['Islamic State', 'ISIS', 'Isil', 'Syria', 'hostage']],
  ['James Foley', ['Islamic State', 'ISIS', 'Isil', 'Syria', 'hostage', 'hostages', 'Foundation', 'journalist']],
  ['Peter Kassig', ['Islamic State', 'ISIS', 'Isil', 'Syria', 'hostage']],
  ['Mark Swidan', ['China', 'Chinese', 'Beijing']],
  ['Travis King', ['North Korea', 'North Korean', 'Pyongyang', 'DMZ']],
  ['Travis Timmerman', ['Syria', 'Syrian', 'Damascus']],
  ['Kevin Rideout', ['Niger', 'Niamey']],
  ['George Glezmann', ['Taliban', 'Afghanistan', 'Kabul']],
  ['Ryan Corbett', ['Taliban', 'Afghanistan', 'Kabul']],
  ['Mark Frerichs', ['Taliban', 'Afghanistan', 'Kabul']],
  ['Paul Overby', ['Taliban', 'Afghanistan', 'Haqqani']],
  ['Kevin King', ['Taliban', 'Afghanistan', 'Kabul']],
  ['Timothy Weeks', ['Taliban', 'Afghanistan', 'Kabul']],
  ['Joshua Boyle', ['Taliban', 'Afghanistan', 'Haqqani', 'Coleman']],
  ['Matthew Heath', ['Venezuela', 'Venezuelan', 'Caracas']],
  ['Luke Denman', ['Venezuela', 'Venezuelan', 'Caracas']],
  ['Keith Siegel', ['Gaza', 'Hamas', 'hostage', 'hostages', 'Israel']],
  ['Nimrod Cohen', ['Gaza', 'Hamas', 'hostage', 'hostages', 'Israel']],
  ['David Cunio', ['Gaza', 'Hamas', 'hostage', 'hostages', 'Israel']],
  ['Eliya Cohen', ['Gaza', 'Hamas', 'hostage', 'hostages', 'Israel']],
  ['Mahmoud Khalil', ['Columbia', 'ICE', 'immigration', 'deportation', 'detained']],
  ['Mohamed Fahmy', ['Al Jazeera', 'Egypt', 'Cairo']],
  ['Alexander Smirnov', [...RUSSIA, 'swap', 'exchange']],
  ['Andrew Parker', ['MI5']],
  ['Ken McCallum', ['MI5']],
  ['Christopher Miller', ['Pentagon', 'Defense', 'Defence', 'Trump']],
  ['John Kelly', ['White House', 'Trump', 'Homeland']],
  ['Dana White', ['Pentagon']],
  ['Sean Parnell', ['Pentagon', 'Hegseth']],
  ['Jonathan Hoffman', ['Pentagon']],
  ['Pat Ryder', ['Pentagon']],
  ["Stephen O'Brien", ['UN', 'United Nations', 'humanitarian']],
  ["James O'Brien", ['State Department', 'hostage', 'sanctions', 'envoy']],
  ["Robert O'Brien", ['Trump', 'hostage', 'security', 'envoy']],
  ['Joe Bennett', DETAINED],
  ['John Sullivan', ['ambassador', 'Moscow', 'State Department', 'Secretary of State']],
  ['William Burns', ['CIA', 'State Department', 'Deputy Secretary']],
  ['Bill Burns', ['CIA', 'State Department', 'Deputy Secretary']],
  ['Mike Johnson', ['House', 'Congress', 'Speaker', 'Republican']],
  ['Paul Ryan', ['House', 'Congress', 'Speaker', 'Republican', 'Romney']],
  ['Mike Waltz', ['Trump', 'Congress', 'security', 'UN']],
  ['Mark Milley', ['General', 'Gen', 'Joint Chiefs', 'military', 'Pentagon']],
  ['John Kirby', ['Pentagon', 'White House', 'security', 'spokesman', 'Biden']],
  ['Peter Navarro', ['Trump', 'White House']],
  ['David Cameron', ['Britain', 'British', 'UK', 'Prime Minister', 'Conservative', 'Tory', 'Foreign Secretary', 'London']],
  ['James Jones', ['Obama', 'security', 'White House']],
  ['Tom Malinowski', ['Congress', 'State Department', 'New Jersey']],
  ['Scott Morrison', ['Australia', 'Australian', 'Canberra']],
  ['Boris Johnson', ['Britain', 'British', 'UK', 'Prime Minister', 'PM', 'Conservative', 'Tory', 'London', 'Downing']],
  ['Екатерина Андреева', BELARUS_RU],
  ['Александр Смирнов', ['обмен', 'обмена', 'Белоруссии', 'Беларуси']],
  ['Александр Александров', ['ГРУ', 'Ерофеев', 'Ерофеева', 'Савченко']],
  ['Дмитрий Попов', BELARUS_RU],
  ['Николай Климович', BELARUS_RU],
  ['Роман Сущенко', ['Укринформ', 'Укринформа', 'обмен', 'обмена', 'Сенцов', 'Сенцова']],
  ['Иван Сафронов', ['Роскосмос', 'Роскосмоса', 'измене', 'измена', 'Коммерсант', 'Ведомости']],
  ['Юрий Дмитриев', ['Мемориал', 'Мемориала', 'Карелии', 'Сандармох']],
  ['Андрей Кузнечик', BELARUS_RU],
  ['Юрий Анисимов', ['обмен', 'обмена', 'Литва', 'Литве']],
  ['Николай Филипченко', ['Литва', 'Литве', 'Литвы', 'обмен', 'ФСБ']],
  ['Эндрю Хилл', ['Украина', 'Украине', 'Украины', 'Донецк', 'Донецке', 'ДНР']],
  ['Дэвид Барнс', ['Москва', 'Москве', 'американец', 'американца', 'США']],
  ['محمود خليل', ['كولومبيا', 'ترحيل', 'ترامب']],
  ['محمد فهمي', ['الجزيرة']],
  ['محمد باهر', ['الجزيرة']],
]);

/** Two people of one name: what tells them apart, by id. */
const NEEDS_OF = new Map<string, Record<string, string[]>>([
  ['matthew-miller', { 'Matthew Miller': ['State Department', 'Department of State', 'Foggy Bottom'] }],
]);

/** The words of which one must stand in the article for `name` to mean the record `id`. */
export const needsOf = (id: string, name: string): string[] | undefined => NEEDS_OF.get(id)?.[name] ?? NEEDS.get(name);

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

/** Russian phrases that were read and inflected by hand, in place of the template-made ones. Topic id → texts. */
export const RUSSIAN: Record<string, { texts: string[]; needs?: string[] }[]> = {
  'war-in-ukraine': [
    {
      texts: [
        ...cases(
          ['война', 'войны', 'войне', 'войну', 'войной'],
          ['в Украине', 'на Украине', 'с Украиной', 'против Украины', 'России против Украины', 'России с Украиной'],
        ),
        ...cases(['вторжение', 'вторжения', 'вторжению', 'вторжением', 'вторжении'], ['в Украину', 'на Украину', 'России в Украину', 'России на Украину']),
        'полномасштабное вторжение',
        'полномасштабного вторжения',
        'полномасштабному вторжению',
        'полномасштабным вторжением',
        'полномасштабном вторжении',
        'специальная военная операция',
        'специальной военной операции',
        'специальную военную операцию',
        'специальной военной операцией',
        'российско-украинская война',
        'российско-украинской войны',
        'российско-украинской войне',
        'российско-украинскую войну',
        'российско-украинской войной',
      ],
    },
  ],
  'prisoner-swap': [
    {
      texts: cases(
        ['обмен', 'обмена', 'обмену', 'обменом', 'обмене', 'обмены', 'обменов', 'обменам', 'обменах'],
        ['заключёнными', 'заключенными', 'пленными', 'военнопленными', 'узниками', 'осуждёнными', 'осужденными', 'арестантами'],
      ),
    },
  ],
  'black-sea-grain': [
    {
      texts: [
        'зерновая сделка',
        'зерновой сделки',
        'зерновой сделке',
        'зерновую сделку',
        'зерновой сделкой',
        'черноморская зерновая инициатива',
        'черноморской зерновой инициативы',
        'черноморской зерновой инициативе',
        'черноморскую зерновую инициативу',
        'черноморской зерновой инициативой',
        'зерновое соглашение',
        'зернового соглашения',
        'зерновому соглашению',
        'зерновым соглашением',
        'зерновом соглашении',
        'зерновой коридор',
        'зернового коридора',
        'зерновому коридору',
        'зерновым коридором',
        'зерновом коридоре',
      ],
    },
  ],
  'annexation-of-ukraine': [
    {
      texts: cases(
        ['аннексия', 'аннексии', 'аннексию', 'аннексией'],
        [
          'Крыма',
          'украинских территорий',
          'территорий Украины',
          'части Украины',
          'четырёх областей',
          'четырёх регионов',
          'новых территорий',
          'украинских земель',
          'оккупированных территорий',
        ],
      ),
    },
  ],
  'sanctions-on-russia': [
    {
      texts: [
        'санкции против России',
        'санкций против России',
        'санкциям против России',
        'санкциями против России',
        'санкциях против России',
        'антироссийские санкции',
        'антироссийских санкций',
        'антироссийским санкциям',
        'антироссийскими санкциями',
      ],
    },
  ],
  'political-prisoners': [
    {
      texts: [
        'политзаключённый',
        'политзаключённого',
        'политзаключённому',
        'политзаключённым',
        'политзаключённом',
        'политзаключённые',
        'политзаключённых',
        'политзаключёнными',
        'политзаключённая',
        'политзаключённой',
        'политзаключённую',
        'политический заключённый',
        'политических заключённых',
        'политические заключённые',
        'политическим заключённым',
        'политическими заключёнными',
        'политического заключённого',
      ],
    },
  ],
};

function cases(heads: readonly string[], tails: readonly string[]): string[] {
  return heads.flatMap((head) => tails.map((tail) => `${head} ${tail}`));
}
