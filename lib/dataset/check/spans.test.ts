import { expect, test } from 'vitest';
import { mayAgree, type Span, surelyLater, surelyOverlap } from './spans.ts';

const span = (from?: string, to?: string): Span => ({ from, to });

test.each([
  ['one after the other', span('2020', '2021'), span('2022', '2023'), false],
  ['a day in common', span('2020-01-01', '2021-05-01'), span('2021-05-01', '2022'), false],
  ['a month in common, which may be a day', span('2020', '2021-05'), span('2021-05', '2022'), false],
  ['two days in common', span('2020-01-01', '2021-05-02'), span('2021-05-01', '2022'), true],
  ['one within the other', span('2010', '2020'), span('2014', '2015'), true],
  ['the later given first', span('2014', '2015'), span('2010', '2020'), true],
  ['an open one, and one after its beginning', span('2010'), span('2014', '2015'), true],
  ['an open one, and one before it', span('2014'), span('2010', '2012'), false],
  ['two open ones', span('2014-01-01'), span('2014-01-02'), true],
  ['two of one year, both over within it', span('2014', '2014'), span('2014', '2014'), false],
  ['two of one year, both longer', span('2014', '2016'), span('2014', '2017'), true],
  ['two of one day, one over the next', span('2014-01-01', '2014-01-02'), span('2014-01-01', '2017'), false],
  ['one without a beginning', span(undefined, '2016'), span('2014', '2017'), false],
])('%s: overlap %#', (_, a, b, expected) => {
  expect([surelyOverlap(a, b), surelyOverlap(b, a)]).toEqual([expected, expected]);
});

test.each([
  ['2022-05-02', '2022-05-01', true],
  ['2022-05', '2022-05-01', false],
  ['2022', '2021-12-31', true],
  ['2022', '2022-12-31', false],
])('%s is surely later than %s: %s', (a, b, expected) => {
  expect(surelyLater(a, b)).toBe(expected);
});

test.each([
  ['2022-05-02', '2022-05-01', 0, false],
  ['2022-05-02', '2022-05-01', 1, true],
  ['2022-05', '2022-05-31', 0, true],
  ['2022', '2023-01-02', 1, false],
  ['2023-01-02', '2022', 2, true],
])('%s and %s may be one day, give or take %i: %s', (a, b, slack, expected) => {
  expect(mayAgree(a, b, slack)).toBe(expected);
});
