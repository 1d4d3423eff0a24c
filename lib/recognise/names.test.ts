import { describe, expect, test } from 'vitest';
import { marks } from '../../tests/fixtures/gazetteer.ts';

type Case = readonly [what: string, text: string | readonly string[], expected: readonly string[]];
const run = (cases: readonly Case[], more: { day?: string } = {}) =>
  test.each(cases)('%s', (_, text, expected) => expect(marks(text, { lang: 'en', ...more })).toEqual(expected));

describe('full names', () => {
  run(
    [
      ['a plain name', 'Ada Example spoke.', ['Ada Example = ada']],
      ['between dashes', 'swap—Ada Example—was', ['Ada Example = ada']],
      ['in guillemets', '«Ada Example»', ['Ada Example = ada']],
      ['after a slash', 'Sample/Ada Example', ['Ada Example = ada']],
      ['before an ellipsis', 'Ada Example…', ['Ada Example = ada']],
      ['over a no-break space', 'Ada\u00a0Example', ['Ada\u00a0Example = ada']],
      ['over a line break', 'Ada\n  Example', ['Ada\n  Example = ada']],
      ['with soft hyphens and zero-width characters', 'A\u00adda Exam\u200bple', ['A\u00adda Exam\u200bple = ada']],
      ['with accents that are not in the data', 'Adà Éxample', ['Adà Éxample = ada']],
      ['with decomposed accents', 'Ada\u0300 Example', ['Ada\u0300 Example = ada']],
      ['in capitals', 'ADA EXAMPLE SPEAKS', ['ADA EXAMPLE = ada']],
      ['without the possessive', 'Ada Example’s letter', ['Ada Example = ada']],
      ['with a middle initial', 'Ada Q. Example spoke', ['Ada Q. Example = ada']],
      ['hyphenated for a space', 'Dora al Example', ['Dora al Example = dora']],
      ['in full width', 'Ａｄａ Ｅｘａｍｐｌｅ', ['Ａｄａ Ｅｘａｍｐｌｅ = ada']],
      ['Chinese without spaces', '昨天格斯例说', ['格斯例 = gus']],
      ['not a part of another Chinese name', '昨天安娜·格斯例和格斯例·本说', []],
      ['Arabic behind a prefix', 'قال وغوس مثال', ['وغوس مثال = gus']],
      ['Russian in another case', 'Речь о Бене Образце.', ['Бене Образце = ben']],
      ['not inside longer words', 'Adam Example and Ada Examples', []],
      ['not without capitals', 'ada example', []],
      ['not across a full stop', 'He met Ada. Example is a word.', []],
      ['not across a comma', 'Ada, Example', []],
      ['not across blocks', ['Ada', 'Example'], []],
      ['not with a suffix that makes it somebody else', 'Ada Example Jr. spoke', []],
      ['not an institution', 'at Ada Example University', []],
      ['not a double name', 'Ada Example-Jones, Smith-Ada Example', []],
      ['not an address', '@Ada Example', []],
      ['a name that many bear only with its cue', 'Emil Muster sang.', []],
      ['… and with it', 'Emil Muster had a gun.', ['Emil Muster = emil']],
      ['of two people of one name the one whose cue stands there', 'Tom Twin of Exampleland', ['Tom Twin = twin-b']],
      ['… and whose cue is missing is out', 'Tom Twin', ['Tom Twin = twin-a']],
      ['over square brackets, which editors put in', '[Ada] Example spoke', ['Ada] Example = ada']],
      ['not before they are grown up', 'Hana Sample sang.', []],
      ['with a particle that the paper writes small', 'Carl Abd el-Price spoke.', ['Carl Abd el-Price = carl']],
      ['… which no other word of the name may be', 'Carl abd el-price spoke.', []],
    ],
    { day: '2020-01-01' },
  );
});

describe('namesakes', () => {
  run([
    ['the one whose country is spoken of', 'Minister Otto Both of Exampleland', ['Otto Both = otto-a']],
    ['… and the other where it is the other', 'Minister Otto Both, an Otherlander', ['Otto Both = otto-b']],
    ['neither where it is both', 'Minister Otto Both of Exampleland went to Otherland', []],
    ['neither where it is none', 'Otto Both sang.', []],
  ]);
});

describe('namesakes of somebody in office', () => {
  test.each([
    ['the one in office, behind the title', 'President Otto Both sang.', '2021-06-01', ['Otto Both = otto-b']],
    ['… not on another day', 'President Otto Both sang.', '2019-06-01', []],
    ['… not where the office is over', 'Former President Otto Both sang. Otto Both, the former president, sang.', '2021-06-01', []],
    ['a title is as good as a cue', 'Premier Emil Muster sang.', '2021-06-01', ['Emil Muster = emil']],
    ['… not of another office', 'President Emil Muster sang.', '2021-06-01', []],
  ] as const)('%s', (_, text, day, expected) => {
    expect(marks(text, { lang: 'en', day })).toEqual(expected);
  });
});

describe('names that many bear', () => {
  run([
    ['not without country and sphere', 'Nora Common sang.', []],
    ['not with the country alone', 'Nora Common sang in Exampleland.', []],
    ['with both', 'Nora Common of Exampleland met the minister.', ['Nora Common = nora']],
    ['with country and title', 'Senator Nora Common of Exampleland sang.', ['Nora Common = nora']],
    ['… or a party', 'Tory Pia Many of Exampleland sang.', ['Pia Many = pia']],
    ['very many: not without a title', 'Pia Many of Exampleland met the minister.', []],
    ['… but beside somebody they are connected with', 'Pia Many met Ada Example.', ['Pia Many = pia', 'Ada Example = ada']],
  ]);
});

describe('first names', () => {
  run([
    [
      'in a list of them',
      ['Ben Sample and Lea Pair are held.', 'They prayed for Ben and Lea.'],
      ['Ben Sample = ben', 'Lea Pair = lea', 'Ben = ben', 'Lea = lea'],
    ],
    ['in quoted words', ['Ben Sample is held.', '“Bring Ben home,” they said.'], ['Ben Sample = ben', 'Ben = ben']],
    ['beside words of family', ['Ben Sample is held.', 'His mother waits for Ben.'], ['Ben Sample = ben', 'Ben = ben']],
    ['not elsewhere', ['Ben Sample is held.', 'There was Ben again.'], ['Ben Sample = ben']],
    [
      'everywhere, once they are called by it',
      ['Ben Sample is held.', '“Bring Ben home,” they said.', 'Ben was seen in May.'],
      ['Ben Sample = ben', 'Ben = ben', 'Ben = ben'],
    ],
    [
      '… but not where it may be a place',
      ['Ben Sample is held.', '“Bring Ben home,” they said.', 'They flew from Ben on Friday.'],
      ['Ben Sample = ben', 'Ben = ben'],
    ],
    ['not where another bears it', ['Ben Sample is held.', 'Ben Stranger spoke. “Bring Ben home.”'], ['Ben Sample = ben']],
    ['not of people in office', ['Ada Example came.', '“I like Ada.”'], ['Ada Example = ada']],
    ['two with one surname', 'Lea and Max Pair are held.', ['Lea = lea', 'Max Pair = max']],
    ['of whom the surname alone is neither', ['Lea and Max Pair are held.', 'Pair spoke.'], ['Lea = lea', 'Max Pair = max']],
  ]);
});

describe('surnames that mean one person in the news', () => {
  run([
    ['without the full name', 'Only spoke in Exampleland.', ['Only = ivo']],
    ['not where nothing is said of their country or sphere', 'Only spoke.', []],
    ['not where it is a word of the article', 'Only in Exampleland: if only it rained.', []],
    ['not with another first name', 'Cora Only spoke in Exampleland.', []],
    ['not where another was named', 'Cora Only spoke in Exampleland. Only left.', []],
    ['not of a woman called so', 'Mrs. Only spoke in Exampleland.', []],
    ['… nor of a president’s wife', 'First Lady Only spoke in Exampleland.', []],
  ]);
});

test.each([
  [
    'a surname counts where its bearer’s office is named',
    'The Exampleland foreign minister came. Example spoke.',
    '2021-06-01',
    ['Exampleland foreign minister = ada', 'Example = ada'],
  ],
  ['… not on another day', 'The Exampleland foreign minister came. Example spoke.', '2023-06-01', ['Exampleland foreign minister = carl']],
])('%s', (_, text, day, expected) => {
  expect(marks(text, { lang: 'en', day })).toEqual(expected);
});

describe('surnames', () => {
  run([
    ['after the full name', 'Ada Example came. Example spoke.', ['Ada Example = ada', 'Example = ada']],
    ['before the full name', ['Example speaks', 'Ada Example came.'], ['Example = ada', 'Ada Example = ada']],
    ['in another block', ['Ada Example came.', 'Later Example spoke.'], ['Ada Example = ada', 'Example = ada']],
    ['never without the full name', 'Example spoke.', []],
    ['after a title', 'Ada Example. Ms. Example, Senator Example', ['Ada Example = ada', 'Example = ada', 'Example = ada']],
    [
      'after a title for two',
      'Ada Example met Ben Sample, as Messrs Example and Sample said.',
      ['Ada Example = ada', 'Ben Sample = ben', 'Example = ada', 'Sample = ben'],
    ],
    ['with the possessive', 'Ada Example. Example’s', ['Ada Example = ada', 'Example = ada']],
    [
      'joined to another known one',
      'Ada Example met Ben Sample. The Example-Sample talks',
      ['Ada Example = ada', 'Ben Sample = ben', 'Example = ada', 'Sample = ben'],
    ],
    ['as the first half of an adjective', 'Ada Example. The Example-led talks', ['Ada Example = ada', 'Example = ada']],
    ['not with another given name', 'Ada Example. Zoe Example spoke.', ['Ada Example = ada']],
    ['not with an unknown given name', 'Ada Example. They met Quux Example there.', ['Ada Example = ada']],
    ['not with an initial', 'Ada Example. J. Example', ['Ada Example = ada']],
    ['… but with that of the bearer', 'Ada Example. A. Example, A. Q. Example', ['Ada Example = ada', 'Example = ada', 'Example = ada']],
    ['… which is the first of several', 'Ada Example. Q. A. Example', ['Ada Example = ada']],
    ['after a country', 'Ada Example came. In Exampleland Example spoke.', ['Ada Example = ada', 'Example = ada']],
    ['not after a particle', 'Ada Example. Jan van Example', ['Ada Example = ada']],
    ['not in a double name', 'Ada Example. Smith-Example', ['Ada Example = ada']],
    ['not before an institution', 'Ada Example. The Example Foundation', ['Ada Example = ada']],
    ['before an abbreviation', 'Ada Example. They praised the Example EU plan.', ['Ada Example = ada', 'Example = ada']],
    ['not as a common word at the start of a sentence', 'Carl Price spoke of the price. Price rises hurt.', ['Carl Price = carl']],
    ['not after an apostrophe', 'Ada Example. O’Example', ['Ada Example = ada']],
    [
      'in a headline whose words all have capitals',
      ['Ada Example came and presses on.', 'Leader Presses Example on Trade Talks'],
      ['Ada Example = ada', 'Example = ada'],
    ],
  ]);
});

describe('relatives', () => {
  test('one with a record of their own is found, and still guards the surname', () => {
    expect(marks('Hana Sample spoke of Ben Sample. Hana Sample wept.')).toEqual(['Hana Sample = hana', 'Ben Sample = ben', 'Hana Sample = hana']);
    expect(marks(['Ben Sample is held.', 'Hana Sample spoke. Sample wept.'])).toEqual(['Ben Sample = ben', 'Hana Sample = hana']);
  });

  run([
    ['are never the detainee', 'Cora Sample spoke for Ben Sample.', ['Ben Sample = ben']],
    ['take the surname of the paragraph that names both', ['Ben Sample and Cora Sample', 'Sample wept.'], ['Ben Sample = ben']],
    ['take the surname after they were named', ['Ben Sample was held.', 'Cora Sample came.', 'Sample wept.'], ['Ben Sample = ben']],
    [
      'leave it to the detainee beside another',
      ['Ben Sample and Lea Pair are held.', 'Cora Sample came.', 'They saw Sample and Pair.'],
      ['Ben Sample = ben', 'Lea Pair = lea', 'Sample = ben', 'Pair = lea'],
    ],
    [
      '… whichever comes first',
      ['Ben Sample and Lea Pair are held.', 'Cora Sample came.', 'They saw Pair and Sample.'],
      ['Ben Sample = ben', 'Lea Pair = lea', 'Pair = lea', 'Sample = ben'],
    ],
    [
      '… not in the paragraph that names the relative',
      ['Ben Sample and Lea Pair are held.', 'Cora Sample came. So Sample and Pair wept.'],
      ['Ben Sample = ben', 'Lea Pair = lea', 'Pair = lea'],
    ],
    ['give it back when the detainee is named again', ['Cora Sample came.', 'Ben Sample was held.', 'Sample wept.'], ['Ben Sample = ben', 'Sample = ben']],
    ['are left out by "Mr" where they are women', ['Ben Sample was held.', 'Cora Sample came.', 'Mr Sample wept.'], ['Ben Sample = ben', 'Sample = ben']],
    ['of another surname leave it alone', ['Ben Sample was held.', 'Lena Lawyer came.', 'Sample wept.'], ['Ben Sample = ben', 'Sample = ben']],
    [
      'unknown ones too: the surname is theirs until the detainee is named again',
      ['Ben Sample was held.', 'His aunt, Zoe Sample, came.', 'Sample wept.'],
      ['Ben Sample = ben'],
    ],
  ]);
});

test.each([
  ['before the name of somebody else, where a genitive may stand there', 'ru', ['Бен Образец = ben', 'Образца = ben', 'Ada Example = ada']],
  ['… and not elsewhere', 'bg', ['Бен Образец = ben', 'Ada Example = ada']],
])('a surname %s', (_, lang, expected) => {
  expect(marks('Бен Образец пришёл, потом говорил помощник Образца Ada Example.', { lang })).toEqual(expected);
});

test.each([
  ['ru', 'Бен Образец пришёл. Адвокат Образца говорил, позже ушёл.', 'Образца'],
  ['ru', 'Бен Образец пришёл. Позже Образец ушёл домой.', 'Образец'],
  ['ru', 'Бен Образец пришёл, письмо отдали Генералу Образцу.', 'Образцу'],
  ['tr', 'Ben Sample geldi, sonra Sayın Sample konuştu.', 'Sample'],
  ['hu', 'Ben Sample itt volt, jó kapcsolata van Sample úrral.', 'Sample'],
  ['pl', 'Ben Sample przyszedł, potem mówił do nich Prezydent Sample.', 'Sample'],
] as const)('words before a surname that are no first name, in %s: %s', (lang, text, surname) => {
  expect(marks(text, { lang })).toEqual([expect.stringMatching(/ = ben$/), `${surname} = ben`]);
});

test('a spelling of one language counts only in that language', () => {
  const text = 'Ben Sample kam. Sampel sprach.';
  expect(marks(text, { lang: 'de' })).toEqual(['Ben Sample = ben', 'Sampel = ben']);
  expect(marks(text, { lang: 'en' })).toEqual(['Ben Sample = ben']);
});

test('the title of the article names somebody, and is not marked itself', () => {
  expect(marks('Example spoke.', { lang: 'en', context: ['Ada Example in court'] })).toEqual(['Example = ada']);
});

test('a name in the title of the article is read before the text', () => {
  const context = ['Ben Sample is free'];
  expect(marks(['They met Sample.', 'Cora Sample came.', 'Sample wept.'], { lang: 'en', context })).toEqual(['Sample = ben']);
});

describe('surnames behind a title', () => {
  const title = 'Foreign Minister Example of Exampleland came.';
  test.each([
    ['count where the title is theirs on the day', title, '2021-06-01', ['Example = ada']],
    ['… and then elsewhere too', [title, 'Later Example spoke.'], '2021-06-01', ['Example = ada', 'Example = ada']],
    ['not on another day', title, '2023-06-01', []],
    ['not without a day', title, undefined, []],
    ['not where their country is not spoken of', 'Foreign Minister Example came.', '2021-06-01', []],
    ['… or that of somebody whose surname tells it', 'Foreign Minister Example met Only.', '2021-06-01', ['Example = ada', 'Only = ivo']],
    ['not behind a title of another sort', 'President Example of Exampleland came.', '2021-06-01', []],
    ['not where the title was held before', 'Former Foreign Minister Example of Exampleland came.', '2021-06-01', []],
    ['… whoever else of that name was just named', ['Zoe Example sang.', title], '2021-06-01', ['Example = ada']],
    ['not behind a title in small letters', 'The foreign secretary Example of Exampleland came.', '2021-06-01', []],
  ] as const)('%s', (_, text, day, expected) => {
    expect(marks(text, { lang: 'en', day })).toEqual(expected);
  });
});

describe('a surname that in the news belongs to one of those who are named', () => {
  run([
    ['is theirs', ['Rita Ruler came with Rex Ruler.', 'Ruler spoke.'], ['Rita Ruler = rita', 'Rex Ruler = rex', 'Ruler = rex']],
    ['not where the other was named just before', ['Rex Ruler left.', 'Rita Ruler came and Ruler spoke.'], ['Rex Ruler = rex', 'Rita Ruler = rita']],
    ['not behind "Mrs"', ['Rita Ruler came with Rex Ruler.', 'Mrs Ruler spoke.'], ['Rita Ruler = rita', 'Rex Ruler = rex', 'Ruler = rita']],
    ['is theirs after a paragraph that names a relative too', ['Rex Ruler and Olga Ruler came.', 'Ruler spoke.'], ['Rex Ruler = rex', 'Ruler = rex']],
    ['not in that paragraph, after the relative', 'Rex Ruler came with Olga Ruler, and Ruler spoke.', ['Rex Ruler = rex']],
    ['not after a paragraph that names the relative alone', ['Rex Ruler came.', 'Olga Ruler came.', 'Ruler spoke.'], ['Rex Ruler = rex']],
  ]);
});

describe('a surname of two who are named', () => {
  run([
    [
      'is that of the one who was named before it',
      ['Hal Chief came. Then Chief spoke.', 'Hedda Chief left.'],
      ['Hal Chief = hal', 'Chief = hal', 'Hedda Chief = hedda'],
    ],
    ['and of nobody once both are', ['Hal Chief came.', 'Hedda Chief left.', 'Then Chief spoke.'], ['Hal Chief = hal', 'Hedda Chief = hedda']],
    ['nor before either is', ['Then Chief spoke.', 'Hal Chief came.', 'Hedda Chief left.'], ['Hal Chief = hal', 'Hedda Chief = hedda']],
  ]);
});

describe('a surname that is a country too', () => {
  run([
    ['is that of its bearer', 'Ivo Otherland came. Otherland spoke.', ['Ivo Otherland = ivo', 'Otherland = ivo']],
    ['not where other words speak of the country', 'Ivo Otherland came. Otherland spoke to an Otherlander.', ['Ivo Otherland = ivo']],
    ['not where it is also a place', 'Ivo Otherland came. Otherland spoke. They live in Otherland.', ['Ivo Otherland = ivo']],
  ]);
});
