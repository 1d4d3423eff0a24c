/** The interface in every language: complete, with the plural forms of the language, and with nothing left over. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sinceLines, thenLine } from '../../lib/cards/lines.ts';
import { FORMATS, notesOf } from '../../lib/cards/notes.ts';
import { summarise } from '../../lib/cards/summary.ts';
import { timeHeldTexts } from '../../lib/cards/time-held.ts';
import { makeWords, type Words } from '../../lib/cards/words.ts';
import type { DetaineeRecord, EntityRecord, Outcome } from '../../lib/dataset/records.ts';

const FOLDER = join(import.meta.dirname, '../../locales');
const LANGUAGES = readdirSync(FOLDER).map((name) => name.replace('.json', ''));
type Messages = { [key: string]: string | Messages };
const messagesOf = (language: string) => JSON.parse(readFileSync(join(FOLDER, `${language}.json`), 'utf8')) as Messages;

const CATEGORIES = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);
/** Words for small numbers, and names of countries where those of `Intl` are not good: a language needs none. */
const OPTIONAL = /^(count|number|country|countryInText)\./;

/** Every message by its key; one with plural forms as an object of them. */
function groups(messages: Messages, path = ''): Map<string, string | Record<string, string>> {
  const found = new Map<string, string | Record<string, string>>();
  for (const [name, value] of Object.entries(messages)) {
    const key = path ? `${path}.${name}` : name;
    if (typeof value === 'string') found.set(key, value);
    else if (Object.keys(value).every((category) => CATEGORIES.has(category))) found.set(key, value as Record<string, string>);
    else for (const [inner, message] of groups(value, key)) found.set(inner, message);
  }
  return new Map([...found].filter(([key]) => !OPTIONAL.test(key)));
}

const textsOf = (message: string | Record<string, string>): string[] => (typeof message === 'string' ? [message] : Object.values(message));
/** Placeholders but for the number, which may be told by the form alone ("both"). */
const placeholders = (message: string | Record<string, string>) =>
  [...new Set(textsOf(message).flatMap((text) => text.match(/\{\w+\}|%s/g) ?? []))].filter((name) => !/^\{(count|Count|words)\}$/.test(name)).sort();

const english = groups(messagesOf('en'));

test('eleven languages', () => {
  expect(LANGUAGES.sort()).toEqual(['ar', 'de', 'en', 'es', 'fa', 'fr', 'pt', 'ru', 'tr', 'uk', 'zh']);
});

describe.each(LANGUAGES)('%s', (language) => {
  const own = groups(messagesOf(language));
  const words = wordsOf(language);

  test('has every message, and no other', () => {
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [key, message] of own) for (const text of textsOf(message)) expect([key, text.trim()]).not.toEqual([key, '']);
    expect(own.get('language')).toBe(language);
  });

  test('has the placeholders of the English', () => {
    for (const [key, message] of own) expect([key, placeholders(message)]).toEqual([key, placeholders(english.get(key) ?? '')]);
  });

  test('has a form for every number, or one that fits all', () => {
    const rules = new Intl.PluralRules(language);
    const needed = new Set(Array.from({ length: 200 }, (_, index) => rules.select(index + 1)));
    for (const [key, message] of own) {
      if (typeof message === 'string') continue;
      const forms = Object.keys(message);
      expect([key, forms.includes('other')]).toEqual([key, true]);
      if (forms.length > 1) expect([key, [...needed].filter((category) => !forms.includes(category))]).toEqual([key, []]);
      // A form that does not hold the number is for exactly one number.
      for (const [form, text] of Object.entries(message)) {
        const exact = form === 'one' ? rules.select(21) !== 'one' : form === 'two';
        if (/\{(count|Count|words)\}/.test(textsOf(message).join()))
          expect([key, form, exact || /\{(count|Count|words)\}/.test(text)]).toEqual([key, form, true]);
      }
    }
  });

  test('has no markup and nothing that browsers would read as a placeholder of theirs', () => {
    for (const message of own.values()) for (const text of textsOf(message)) expect(text).not.toMatch(/[<>$]/);
  });

  test('sentences, lines, notes of every mix have nothing left over', () => {
    for (const text of everythingSaid(words)) {
      expect(text).not.toMatch(/\{\w+\}|undefined|NaN|\(\)| {2}/);
      expect(text.trim()).not.toBe('');
    }
  });

  test('sentences of one, two, three, five, eleven and twenty-one differ only as the language wants', () => {
    const sentences = [1, 2, 3, 5, 11, 21].map((count) => words.say('summary.heldThen', { count }));
    expect(new Set(sentences).size).toBe(6);
    expect(sentences.slice(3).every((sentence, index) => sentence.includes(words.number([5, 11, 21][index] ?? 0)) || language === 'en')).toBe(true);
  });
});

test('dates are of the Gregorian calendar everywhere, and keep their precision', () => {
  expect(
    LANGUAGES.map((language) =>
      wordsOf(language)
        .date('2022')
        .replace(/[^\p{N}]/gu, ''),
    ).map(latin),
  ).toEqual(LANGUAGES.map(() => '2022'));
});

const latin = (digits: string): string => digits.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) % 16));

function wordsOf(language: string): Words {
  const messages = messagesOf(language);
  const lookup = (key: string): string => {
    const value = key.split('.').reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], messages);
    return typeof value === 'string' ? value : '';
  };
  return makeWords(lookup, language);
}

const shared = { id: 'x', name: 'X', sources: [], collections: [], events: [] };
const detainee = (outcome: Outcome, to?: string, more = {}): DetaineeRecord => ({
  ...shared,
  kind: 'detainee',
  citizenships: [],
  summary: '',
  terms: [],
  detentions: [{ heldBy: 'RU', from: '2020-01-05', ...(to ? { to } : {}), outcome, asOf: to ?? '2026-01-05', ...more }],
});

/** Whatever the surfaces can say of people, for every outcome, before, in and after. */
function* everythingSaid(words: Words): Generator<string> {
  const outcomes: Outcome[] = ['exchanged', 'released', 'pardoned', 'acquitted', 'extradited', 'exiled', 'escaped', 'died', 'moved', 'house-arrest', 'unknown'];
  const all: EntityRecord[] = [
    ...outcomes.map((outcome) =>
      detainee(outcome, '2024-08-01', outcome === 'exchanged' ? { exchangedFor: [{ name: 'Y', entity: 1 }, { name: 'more' }] } : {}),
    ),
    detainee('held'),
    detainee('held', undefined, { heldBy: 'a group' }),
    detainee('died', '2025-02-21', { diedOn: '2020-11', heldBy: 'a group' }),
    { ...detainee('held'), detentions: [] },
    {
      ...shared,
      kind: 'person',
      died: '2025',
      terms: [
        { title: 'T', from: '2021', to: '2025', acting: true },
        { title: 'U', from: '2025-02', asOf: '2026' },
      ],
    },
    { ...shared, kind: 'agreement', group: 'g', related: [], from: '2022-07-22', to: '2023-07-17' },
  ];
  for (const story of ['2019-01-01', '2022-07-29', '2026-11-20', undefined]) {
    const days = { story, data: '2026-11-22' };
    for (const record of all) {
      const lines = [thenLine(record, days, words), ...sinceLines(record, days, words)];
      for (const line of lines) if (line) yield `${line.lead}${line.rest && ` ${line.rest}`}`;
      if (record.kind === 'detainee') yield* timeHeldTexts(record.detentions, story, words);
      for (const count of [1, 2, 5, 21])
        yield summarise(
          Array.from({ length: count }, () => record),
          days,
          words,
        );
    }
    yield summarise(all, days, words);
    const entities = all.map((record, number) => ({ number, record, marks: [1], collections: [] }));
    const page = { title: 'T', url: 'https://a.example', day: story, sentence: 'S', entities, events: [], version: '1', dataDay: '2026-11-22', isThen: false };
    for (const format of FORMATS) yield notesOf(page, format, words).replaceAll(/[{}]/g, '').replaceAll(/ {2,}/g, ' ');
  }
}
