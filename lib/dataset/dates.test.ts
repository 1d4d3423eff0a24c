import { expect, test } from 'vitest';
import { compareDates, daysBetween, earliestDay, isDay, isPartialDate, latestDay, precisionOf, surelyAfter, surelyBefore } from './dates.ts';

test.each([
  ['2022', true],
  ['2022-12', true],
  ['2022-12-08', true],
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2022-13', false],
  ['2022-00', false],
  ['2022-04-31', false],
  ['0000', false],
  ['22-12-08', false],
  ['2022-1-8', false],
  ['2022-12-08T10:00', false],
  ['', false],
])('%s is a partial date: %s', (text, expected) => {
  expect(isPartialDate(text)).toBe(expected);
});

test.each([
  ['2022', '2022-01-01', '2022-12-31', 'year'],
  ['2024-02', '2024-02-01', '2024-02-29', 'month'],
  ['2022-12-08', '2022-12-08', '2022-12-08', 'day'],
])('%s stands for %s to %s', (date, first, last, precision) => {
  expect([earliestDay(date), latestDay(date), precisionOf(date)]).toEqual([first, last, precision]);
});

test.each([
  ['2022', '2022-06-01', false, false],
  ['2022', '2023-01-01', true, false],
  ['2022', '2021-12-31', false, true],
  ['2022-06', '2022-06-30', false, false],
  ['2022-06-30', '2022-06-30', false, false],
  ['2022-06-29', '2022-06-30', true, false],
])('%s against %s: surely before %s, surely after %s', (date, day, before, after) => {
  expect([surelyBefore(date, day), surelyAfter(date, day)]).toEqual([before, after]);
});

test('dates sort by their earliest day, the more exact first', () => {
  expect(['2022-01-01', '2023', '2022', '2021-12'].sort(compareDates)).toEqual(['2021-12', '2022-01-01', '2022', '2023']);
});

test('days are counted over leap years', () => {
  expect(daysBetween('2022-02-17', '2022-07-29')).toBe(162);
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  expect(daysBetween('2024-03-01', '2024-02-28')).toBe(-2);
});

test('a day is a whole date', () => {
  expect([isDay('2022-12-08'), isDay('2022-12')]).toEqual([true, false]);
});
