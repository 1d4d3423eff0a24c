import { expect, test } from 'vitest';
import { english as words } from '../../tests/fixtures/words.ts';
import { makeWords } from './words.ts';

test('dates keep their precision', () => {
  expect([words.date('2022-12-08'), words.date('2015-10'), words.date('2008'), words.longDate('2022-12-08')]).toEqual([
    '8 Dec 2022',
    'Oct 2015',
    '2008',
    '8 December 2022',
  ]);
});

test('how long ago', () => {
  expect([
    words.ago('2022-07-29', '2026-11-22'),
    words.ago('2026-08-01', '2026-11-22'),
    words.ago('2026-11-21', '2026-11-22'),
    words.ago('2026-11-22', '2026-11-22'),
  ]).toEqual(['4 years ago', '3 months ago', 'yesterday', 'today']);
});

test('durations', () => {
  expect([
    words.duration('2022-02-17', '2022-07-29'),
    words.duration('2021-07-29', '2022-07-29'),
    words.duration('2018-12-28', '2022-07-29'),
    words.duration('2022-07-28', '2022-07-29'),
  ]).toEqual(['162 days', '1 year', '3 years 7 months', '1 day']);
});

test('countries, on their own and in a sentence', () => {
  expect([words.country('US'), words.countryInText('US'), words.countryInText('FR'), words.country('a group')]).toEqual([
    'United States',
    'the United States',
    'France',
    'a group',
  ]);
});

test('plural forms are those of the language', () => {
  const forms: Record<string, string> = {
    'mentions.one': '{count} упоминание',
    'mentions.few': '{count} упоминания',
    'mentions.many': '{count} упоминаний',
    'mentions.other': '{count} упоминания',
  };
  const russian = makeWords((key) => forms[key] ?? '', 'ru');
  expect([1, 3, 5, 21].map((count) => russian.say('mentions', { count }))).toEqual(['1 упоминание', '3 упоминания', '5 упоминаний', '21 упоминание']);
});

test('the direction follows the language', () => {
  expect([makeWords(() => '', 'ar').direction, makeWords(() => '', 'fa-IR').direction, words.direction]).toEqual(['rtl', 'rtl', 'ltr']);
});

test('a value that is not given stays visible', () => {
  expect(words.say('popup.onFor')).toBe('On for {site}');
});
