import { expect, test } from 'vitest';
import { coversAll, domainOf, hostOf, isPdf, originOf, patternOf } from './origins.ts';

test.each([
  ['https://www.bbc.co.uk/news/1', '*://www.bbc.co.uk/*'],
  ['http://news.example:8080/a', '*://news.example/*'],
  ['chrome://settings', undefined],
  ['moz-extension://x/popup.html', undefined],
  ['file:///a', undefined],
  ['not an address', undefined],
])('%s → %s', (url, origin) => {
  expect(originOf(url)).toBe(origin);
});

test('host names of web pages only', () => {
  expect([hostOf('https://a.example/b'), hostOf('about:blank'), hostOf(undefined)]).toEqual(['a.example', undefined, undefined]);
});

test('patterns and their domains', () => {
  expect(domainOf(patternOf('bbc.co.uk'))).toBe('bbc.co.uk');
  expect(domainOf('*://www.bbc.co.uk/*')).toBe('bbc.co.uk');
});

test('what stands for every site', () => {
  expect([['<all_urls>'], ['*://*/*'], ['https://*/*'], ['*://*.bbc.co.uk/*'], []].map(coversAll)).toEqual([true, true, true, false, false]);
});

test.each([
  ['https://a.example/report.PDF?x=1', true],
  ['https://a.example/report.pdf.html', false],
  ['nothing', false],
])('%s is a PDF: %s', (url, expected) => {
  expect(isPdf(url)).toBe(expected);
});
