import { expect, test } from 'vitest';
import { dayIn } from './story-day.ts';

test.each([
  ['2022-07-29', '2022-07-29'],
  ['2022-07-29T23:30:00-07:00', '2022-07-29'],
  ['2022-07-29 18:05', '2022-07-29'],
  ['20220729', '2022-07-29'],
  ['2022/07/29', '2022-07-29'],
  ['Jul 29, 2022', '2022-07-29'],
  ['July 29th, 2022', '2022-07-29'],
  ['29 July 2022', '2022-07-29'],
  ['Friday, 29 Jul 2022 18:05:00 GMT', '2022-07-29'],
  ['27 Aug. 2024', '2024-08-27'],
  ['2022-07', undefined],
  ['2004/2005', undefined],
  ['4 days ago', undefined],
  ['June 8', undefined],
  ['03/04/2022', undefined],
  ['31 April 2022', undefined],
  ['29 Foo 2022', undefined],
  ['', undefined],
  ['x'.repeat(100_000), undefined],
])('%.40s states %s', (text, day) => {
  expect(dayIn(text)).toBe(day);
});
