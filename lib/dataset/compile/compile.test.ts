import { expect, test } from 'vitest';
import { located, type Records, validRecords } from '../../../tests/fixtures/dataset/build.ts';
import { checkRecords } from '../check.ts';
import type { DetaineeRecord, PersonRecord, TopicRecord } from '../records.ts';
import { compileDataset } from './index.ts';

function compiled(change: (records: Records) => void = () => {}) {
  const records = validRecords();
  change(records);
  const { dataset, problems } = checkRecords(located(records));
  expect(problems).toEqual([]);
  return compileDataset(dataset);
}
const first = (records: Records, kind: string) => records[kind]?.[0] as Record<string, unknown>;
const detainee = (result: ReturnType<typeof compiled>) => result.entities[0] as DetaineeRecord;
const person = (result: ReturnType<typeof compiled>) => result.entities[1] as PersonRecord;
const topic = (result: ReturnType<typeof compiled>) => result.entities[2] as TopicRecord;

test('entities are numbered detainees, people, topics', () => {
  expect(compiled().entities.map(({ id }) => id)).toEqual(['ben-sample', 'ada-example', 'swap']);
});

test('the same records give the same result', () => {
  expect(JSON.stringify(compiled())).toBe(JSON.stringify(compiled()));
});

test('events know their entities, and entities their events', () => {
  const result = compiled();
  expect(result.events[0]?.entities).toEqual([0, 1, 2]);
  expect(result.entities.map(({ events }) => events)).toEqual([[0], [0], [0]]);
});

test('an unverified field is not shown', () => {
  const result = compiled((records) =>
    Object.assign((first(records, 'detainees')['detentions'] as object[])[0] ?? {}, { charge: 'spying', unverified: ['from', 'charge'] }),
  );
  expect(detainee(result).detentions[0]).not.toHaveProperty('charge');
  expect(detainee(result).detentions.some(({ from }) => from === '2020-01-02')).toBe(false);
});

test('an unverified detention is not shown', () => {
  const result = compiled((records) => Object.assign((first(records, 'detainees')['detentions'] as object[])[1] ?? {}, { unverified: ['all'] }));
  expect(detainee(result).detentions).toHaveLength(1);
});

test('an unverified event is not shown', () => {
  const result = compiled((records) => Object.assign(first(records, 'events'), { unverified: ['the day'] }));
  expect(result.events).toEqual([]);
  expect(detainee(result).events).toEqual([]);
});

test('an unsure holder is neither shown nor linked', () => {
  const result = compiled((records) => Object.assign(first(records, 'roles'), { holders: [{ person: 'ada-example', from: '2020', sure: false }] }));
  expect(person(result).terms).toEqual([]);
  expect(result.lexicon.roles[0]?.terms).toEqual([]);
});

test.each([
  ['Ruritanian Foreign Secretary', 'foreign'],
  ['External Affairs Minister of Ruritania', 'foreign'],
  ['Ruritanian deputy foreign minister', undefined],
  ['Ruritanian Defence Secretary', 'defence'],
  ['Minister of the Armed Forces of Ruritania', 'defence'],
  ['President of Ruritania', 'president'],
  ['President of the National Assembly of Ruritania', undefined],
  ['US presidential envoy', undefined],
  ['Vice President of Ruritania', 'vice'],
  ['Premier of Ruritania', 'premier'],
  ['Ruritanian Leader of the Opposition', 'opposition'],
])('the sort of an office: %s', (office, sort) => {
  const result = compiled((records) => Object.assign(first(records, 'roles'), { office, of: 'GB' }));
  expect(result.lexicon.roles[0]?.sort).toBe(sort);
});

test('a holder is linked from the last day the term may have begun', () => {
  expect(compiled().lexicon.roles[0]?.terms).toEqual([{ entity: 1, from: '2020-12-31', to: '2026-01-31' }]);
});

test('an unchecked summary ships only without dates and figures, and says so', () => {
  const unchecked = compiled((records) => Object.assign(first(records, 'topics'), { verified: false, from: '2020' }));
  expect(topic(unchecked)).toMatchObject({ summary: 'Two parties free prisoners for one another.', unchecked: true });
  expect(topic(unchecked)).not.toHaveProperty('from');
  const dated = compiled((records) => Object.assign(first(records, 'topics'), { verified: false, summary: 'Begun in 2014.' }));
  expect(topic(dated)).not.toHaveProperty('summary');
});

test('phrases and aliases that nobody checked are not looked for', () => {
  const result = compiled((records) => {
    Object.assign(first(records, 'topics'), { phrases: [{ lang: 'ru', case: 'any', texts: ['обмен'], checked: false }] });
    Object.assign(first(records, 'people'), { aliases: [{ text: 'Ада Пример', lang: 'ru', kind: 'full', checked: false }] });
  });
  const marks = result.lexicon.phrases.filter(({ use }) => use !== 'sphere' && use !== 'country').map(({ text }) => text);
  expect(marks).not.toContain('обмен');
  expect(marks).not.toContain('Ада Пример');
});

test('a record says how reports speak of its bearer, and so do its names', () => {
  const { lexicon } = compiled((records) => Object.assign(first(records, 'people'), { gender: 'female' }));
  expect(lexicon.entities.map(({ gender }) => gender)).toEqual([undefined, 'female', undefined]);
  const names = lexicon.phrases.filter(({ use, target }) => target === 1 && (use === 'full' || use === 'short'));
  expect(new Set(names.map(({ gender }) => gender))).toEqual(new Set(['female']));
});

test('Hungarian inflects its own spellings of everybody, and other names of the best known', () => {
  const inHungarian = (more: object) => {
    const { lexicon } = compiled((records) => {
      Object.assign(first(records, 'people'), { aliases: [{ text: 'Éda Példa', lang: 'hu', kind: 'full' }], ...more });
    });
    return lexicon.phrases.filter(({ use, inflectIn }) => use === 'full' && inflectIn?.includes('hu')).map(({ text }) => text);
  };
  expect(inHungarian({})).toEqual(['Éda Példa']);
  expect(inHungarian({ familyAlone: true })).toEqual(['Ada Example', 'Éda Példa']);
});

test.each([
  ['A. B. Example', ['A. B. Example', 'AB Example']],
  ['A.B.C. Example', ['A.B.C. Example', 'ABC Example']],
  ['Ada B. Example', ['Ada B. Example']],
  ['A. Example', ['A. Example']],
])('initials are looked for without their points too: %s', (name, expected) => {
  const { lexicon } = compiled((records) => Object.assign(first(records, 'people'), { name, aliases: [] }));
  expect(lexicon.phrases.filter(({ use, target }) => use === 'full' && target === 1).map(({ text }) => text)).toEqual(expected);
});

test('one office under two names is shown once', () => {
  const offices = [
    { title: 'Minister', of: 'Exampleland', from: '2020-02', asOf: '2024' },
    { title: 'Mayor', of: 'Exampleton', from: '2010', to: '2015' },
  ];
  const result = compiled((records) => Object.assign(first(records, 'people'), { offices }));
  expect(person(result).terms.map(({ title }) => title)).toEqual(['Minister of Examples', 'Mayor, Exampleton']);
});

test('the other side of an exchange is linked where it has a record', () => {
  const result = compiled((records) =>
    Object.assign((first(records, 'detainees')['detentions'] as object[])[0] ?? {}, { exchangedFor: ['ada-example', 'two unnamed prisoners'] }),
  );
  expect(detainee(result).detentions[0]?.exchangedFor).toEqual([{ name: 'Ada Example', entity: 1 }, { name: 'two unnamed prisoners' }]);
});

test('an exchange knows its people, and they know it', () => {
  const result = compiled(() => undefined);
  const [exchange] = result.exchanges;
  const ben = result.entities.findIndex(({ id }) => id === 'ben-sample');
  expect(exchange).toMatchObject({ id: 'exchange-2021', date: '2021', events: [0], mediators: [], checked: '2026-11-20' });
  expect(exchange?.sides).toEqual([
    { to: 'US', people: [ben], others: [] },
    { to: 'RU', people: [], others: ['Another Name'] },
  ]);
  expect(result.entities[ben]?.exchanges).toEqual([0]);
  expect(result.entities[exchange?.topic ?? -1]).toMatchObject({ id: 'swap', exchanges: [0] });
});

test.each([
  ['in English', { text: 'Benjamin Sample', lang: 'en', kind: 'transliteration' }, true],
  ['in a script that the words are in', { text: 'Бен Образец', lang: 'ru', kind: 'transliteration' }, true],
  ['not in another', { text: '本·样本', lang: 'zh', kind: 'transliteration' }, false],
  ['not in another language, which does not print them', { text: 'Benoît Sample', lang: 'fr', kind: 'transliteration' }, false],
])('an alias asks for the words of its record %s', (_, alias, expected) => {
  const { lexicon } = compiled((records) => Object.assign(first(records, 'detainees'), { needs: ['sailor', 'моряк'], aliases: [alias] }));
  expect(lexicon.phrases.find(({ text }) => text === alias.text)?.need !== 0).toBe(expected);
});

test.each([
  ['PL', ['pl']],
  ['AT', ['de']],
  ['FR', []],
])('somebody little known of %s is inflected in the papers of the country', (country, languages) => {
  const { lexicon } = compiled((records) => Object.assign(first(records, 'people'), { country, tier: 3 }));
  const phrase = lexicon.phrases.find(({ text, use }) => text === 'Ada Example' && use === 'full');
  expect(phrase?.inflectIn?.filter((lang) => lang !== 'hu')).toEqual(languages);
});
