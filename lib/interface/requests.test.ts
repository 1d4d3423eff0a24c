import { expect, test } from 'vitest';
import { countForeign } from './requests.ts';

const ROOT = 'chrome-extension://abc/';
test.each([
  [[], 0],
  [[`${ROOT}data/about.json`, `${ROOT}welcome.html`], 0],
  [['https://news.example/', `${ROOT}x`, 'http://other.example/a.js'], 2],
  [['chrome-extension://other/'], 1],
])('%j', (addresses, count) => {
  expect(countForeign(addresses, ROOT)).toBe(count);
});
